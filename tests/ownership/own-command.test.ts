/** `linchpin own`: JSON on stdout, shares in per cent, dates, exit codes, issues inside the JSON. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/own.ts';

const header = 'from,to,type,share,since,until\n';
const files: { readonly [name: string]: string } = {
  'good.csv': `${header}X,A,owns,50,,\nA,B,owns,50%,2024-01-01,2024-06-30\nX,C,controls,,,\nX,D,owns,"49,99",,\nX,E,family,,,\n`,
  'plain.csv': 'from,to,type,share\nX,A,owns,33.5\nX,A,owns,16.5\n',
  'bad.csv': `${header}X,A,owns,50,,\nX,,owns,50,,\nX,B,rules,,,\nX,C,owns,half,,\nX,D,owns,,,\nX,E,owns,101,,\nX,F,owns,60,yesterday,\nX,G,owns,60,2024-02-01,2024-01-01\nX,H,owns,60\nX,I,owns,33.3333333,,\nX,J,controls,none,,\n`,
  'columns.csv': 'from,to\nX,A\n',
  'joint.csv': `${header}X,A,owns,30,,\nY,A,owns,30,,\n`,
  'long.csv': `${header}${Array.from({ length: 1_500 }, (_, i) => `p${i},p${i + 1},owns,60,,\n`).join('')}`,
  'fine.csv': `${header}X,A,owns,33.333333,,\nX,A,owns,16.666667,,\nX,B,owns,49.999999,,\nX,C,owns,50.000001,,\nX,D,controls,0,,\n`,
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linchpin-own-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

interface Turned {
  readonly party: string;
  readonly by?: readonly { readonly relation: string }[];
}

interface Answer {
  readonly unknown?: readonly string[];
  readonly against?: { readonly entered: readonly Turned[]; readonly left: readonly Turned[] };
  readonly changes?: readonly {
    readonly at: string;
    readonly entered: readonly Turned[];
    readonly left: readonly Turned[];
  }[];
  readonly caught: readonly {
    readonly party: string;
    readonly share: number;
    readonly proof: readonly unknown[];
    readonly shortened?: true;
  }[];
  readonly issues: readonly { readonly code: string; readonly row: number; readonly column: string }[];
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
  const code = await run(['--relations', join(folder, name), ...args]);
  return { code, answer: out === '' ? null : (JSON.parse(out) as Answer) };
}

describe('linchpin own', () => {
  it.each([
    ['eu', 'ofac', 'C', ''],
    ['ofac', 'eu', '', 'C'],
    ['ofac', 'uk', 'A,B', 'C'],
    ['eu', '2025-01-01', 'B', ''],
  ])('%s against %s: %s more, %s fewer', async (regime, against, more, fewer) => {
    const { code, answer } = await command('good.csv', '--listed', 'X', '--regime', regime, '--against', against);
    const ids = (turned: readonly Turned[] | undefined) => turned?.map((c) => c.party).join(',');
    expect([code, ids(answer?.against?.entered), ids(answer?.against?.left)]).toEqual([0, more, fewer]);
  });
  it('tells every date at which it changes, and by what', async () => {
    const { answer } = await command('good.csv', '--listed', 'X', '--regime', 'ofac', '--changes');
    expect(
      answer?.changes?.map(({ at, entered, left }) => [at, entered[0]?.by?.[0]?.relation, left[0]?.party]),
    ).toEqual([
      ['2024-01-01T00:00:00.000Z', 'A>B:owns', undefined],
      ['2024-07-01T00:00:00.000Z', undefined, 'B'],
    ]);
  });
  it('names listed parties that no relation names, and adds their stakes up under a joint arrangement', async () => {
    const { code, answer } = await command('joint.csv', '--listed', 'X,Y,Typo', '--regime', 'uk');
    expect([code, answer?.unknown, answer?.caught]).toEqual([0, ['Typo'], []]);
    const joint = await command('joint.csv', '--listed', 'X,Y', '--regime', 'uk', '--joint');
    expect([joint.answer?.unknown, joint.answer?.caught.map((c) => [c.party, c.share])]).toEqual([
      undefined,
      [['A', 60]],
    ]);
  });
  it('proves a long chain whole while there is room, then by its last step', async () => {
    const { answer } = await command('long.csv', '--listed', 'p0', '--regime', 'uk');
    const proofs = answer?.caught.map((c) => c.proof.length) ?? [];
    expect(proofs.length).toBe(1_500);
    expect(proofs.slice(0, 3)).toEqual([1, 2, 3]);
    const whole = answer?.caught.filter((c) => c.shortened !== true).length ?? 0;
    expect(proofs.slice(0, whole)).toEqual(Array.from({ length: whole }, (_, i) => i + 1));
    expect(proofs.slice(whole)).toEqual(Array.from({ length: 1_500 - whole }, () => 1));
    expect(whole).toBe(316);
  });
  it('prints who is caught, the share in per cent and the proof', async () => {
    expect(await command('good.csv', '--listed', 'X,Y', '--regime', 'ofac', '--json')).toEqual({
      code: 0,
      answer: {
        regime: 'ofac',
        caught: [
          { party: 'A', share: 50, proof: [{ relation: 'X>A:owns', from: 'X', to: 'A', type: 'owns', share: 50 }] },
          {
            party: 'B',
            share: 50,
            proof: [
              { relation: 'X>A:owns', from: 'X', to: 'A', type: 'owns', share: 50 },
              { relation: 'A>B:owns', from: 'A', to: 'B', type: 'owns', share: 50 },
            ],
          },
        ],
        unknown: ['Y'],
        issues: [],
      },
    });
  });
  it.each([
    ['eu', '2024-06-30', 'A,B,C'],
    ['eu', '2024-06-30T18:00:00Z', 'A,B,C'],
    ['un', '2024-07-01', 'A,C'],
    ['ofac', '2023-12-31', 'A'],
    ['uk', '2024-06-30', 'C'],
  ])('%s as of %s: %s', async (regime, date, expected) => {
    const { answer } = await command('good.csv', '--listed', 'X', '--regime', regime, '--as-of', date);
    expect(
      answer?.caught
        .map((c) => c.party)
        .sort()
        .join(','),
    ).toBe(expected);
  });
  it('adds two rows of one owner; dates may be missing', async () => {
    const { answer } = await command('plain.csv', '--listed', 'X', '--regime', 'ofac');
    expect(answer?.caught.map((c) => [c.party, c.share])).toEqual([['A', 50]]);
  });
  it.each([
    ['ofac', 'A,C'],
    ['uk', 'C,D'],
  ])('six decimals of a per cent count, and a control relation may say share 0: %s', async (regime, expected) => {
    const { code, answer } = await command('fine.csv', '--listed', 'X', '--regime', regime);
    expect([code, answer?.caught.map((c) => c.party).join(',')]).toEqual([0, expected]);
    expect(answer?.caught.find((c) => c.party === 'C')?.share).toBe(50.000001);
  });
  it('names every row it leaves out', async () => {
    const { code, answer } = await command('bad.csv', '--listed', 'X', '--regime', 'eu');
    expect(code).toBe(1);
    expect(answer?.caught.map((c) => c.party)).toEqual(['A']);
    expect(answer?.issues.map((i) => [i.row, i.column, i.code])).toEqual([
      [3, 'to', 'id-missing'],
      [4, 'type', 'type-unknown'],
      [5, 'share', 'share-not-a-share'],
      [6, 'share', 'share-not-a-share'],
      [7, 'share', 'share-not-a-share'],
      [8, 'since', 'date-not-a-date'],
      [9, 'until', 'dates-reversed'],
      [10, '', 'wrong-field-count'],
      [11, 'share', 'share-not-a-share'],
      [12, 'share', 'share-not-a-share'],
    ]);
  });
  it.each([
    ['none.csv', 'file-missing'],
    ['columns.csv', 'columns-missing'],
  ])('%s: exit 1 and %s', async (name, issue) => {
    const { code, answer } = await command(name, '--listed', 'X', '--regime', 'eu');
    expect([code, answer?.caught, answer?.issues.map((i) => i.code)]).toEqual([1, [], [issue]]);
  });
  it.each([
    [['--listed', 'X']],
    [['--regime', 'eu']],
    [['--listed', ',', '--regime', 'eu']],
    [['--listed', 'X', '--regime', 'fatf']],
    [['--listed', 'X', '--regime', 'eu', '--as-of', 'today']],
    [['--listed', 'X', '--regime', 'eu', '--against', 'fatf']],
    [['--listed', 'X', '--regime', 'eu', '--what']],
  ])('%j: exit 2, nothing on stdout', async (args) => {
    expect(await command('good.csv', ...args)).toEqual({ code: 2, answer: null });
  });
});
