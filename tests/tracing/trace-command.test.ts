/** `linchpin trace`: JSON on stdout, amounts in units, exit codes, issues inside the JSON. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/trace.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linchpin-trace-'));
  await writeFile(join(folder, 'golden.csv'), golden);
  await writeFile(join(folder, 'broken.csv'), `${golden}t4,2024-01-04,x,y,1,2,3,USD,wire,\n`);
  await writeFile(join(folder, 'banks.csv'), banks);
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const golden = `id,time,from,to,amount,currency,channel,purpose
t1,2024-01-01T00:00:00Z,thief,m,3.00,USD,wire,
t2,2024-01-02T05:00:00+05:00,clean,m,7.00,USD,wire,
t3,2024-01-03 12:00,m,x,5.00,USD,wire,
`;

const banks = `Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format,Is Laundering
2022/09/01 00:20,010,8000A,0020,8000B,5.00,US Dollar,5.00,US Dollar,ACH,0
2022/09/01 00:25,0020,8000B,001,8000B,5.00,US Dollar,5.00,US Dollar,ACH,0
`;

interface Answer {
  readonly reached: readonly { readonly account: string; readonly at: string; readonly tainted: number }[];
  readonly transactions: readonly { readonly id: string; readonly tainted: number }[];
  readonly issues: readonly { readonly code: string }[];
}

async function command(
  name: string,
  ...args: string[]
): Promise<{ readonly code: number; readonly answer: Answer | null }> {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const code = await run([join(folder, name), ...args]);
  return { code, answer: out === '' ? null : (JSON.parse(out) as Answer) };
}

describe('linchpin trace', () => {
  it('3 stolen, 7 clean, 5 leave: in units, in UTC', async () => {
    const { code, answer } = await command('golden.csv', '--from', 'thief', '--json');
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      reached: [
        { account: 'm', at: '2024-01-01T00:00:00.000Z', tainted: 3 },
        { account: 'x', at: '2024-01-03T12:00:00.000Z', tainted: 1.5 },
      ],
      transactions: [
        { id: 't1', tainted: 3 },
        { id: 't3', tainted: 1.5 },
      ],
      issues: [],
    });
  });
  it.each([
    ['10::8000A', '20::8000B'],
    ['010::8000A', '20::8000B'],
    ['8000A', '20::8000B'],
    ['0020::8000B', '1::8000B'],
    ['8000B', null],
    ['1::8000A', null],
  ])('an account at a bank as a person names it: %s', async (id, reached) => {
    const { code, answer } = await command('banks.csv', '--from', id);
    expect(code).toBe(reached === null ? 1 : 0);
    expect(answer?.reached[0]?.account ?? null).toBe(reached);
  });
  it.each([
    ['poison', 5],
    ['haircut', 1.5],
    ['fifo', 3],
    ['lifo', 0],
    ['rolling', 1.5],
  ])('--rule %s: %s of 5', async (rule, tainted) => {
    const { answer } = await command('golden.csv', '--tx', 't1', '--rule', rule);
    expect(answer?.reached.find((r) => r.account === 'x')?.tainted ?? 0).toBe(tainted);
  });
  it('--back and --until', async () => {
    const back = await command('golden.csv', '--from', 'x', '--back', '--rule', 'fifo');
    expect(back.answer?.transactions.map((t) => [t.id, t.tainted])).toEqual([
      ['t3', 5],
      ['t2', 2],
      ['t1', 3],
    ]);
    const until = async (time: string): Promise<number | undefined> =>
      (await command('golden.csv', '--from', 'thief', '--until', time)).answer?.transactions.length;
    expect([await until('2024-01-02'), await until('2024-01-03'), await until('2024-01-03T12:00:00Z')]).toEqual([
      1, 2, 2,
    ]);
  });
  it.each([
    ['broken.csv', ['--from', 'thief'], 'wrong-field-count'],
    ['golden.csv', ['--from', 'nobody'], 'account-unknown'],
    ['golden.csv', ['--tx', 't9'], 'transaction-unknown'],
    ['missing.csv', ['--from', 'thief'], 'file-missing'],
  ])('%s %j: exit 1 and %s', async (name, args, issue) => {
    const { code, answer } = await command(name, ...args);
    expect([code, answer?.issues.map((i) => i.code)]).toEqual([1, [issue]]);
  });
  it.each([
    [[]],
    [['--from', 'm', '--tx', 't1']],
    [['--from', 'm', '--rule', 'guess']],
    [['--from', 'm', '--until', 'soon']],
    [['--from']],
    [['more.csv', '--from', 'm']],
  ])('%j: exit 2, nothing on stdout', async (args) => {
    expect(await command('golden.csv', ...args)).toEqual({ code: 2, answer: null });
  });
});
