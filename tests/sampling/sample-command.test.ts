/** `linchpin sample`: what is written is what lies around the seeds, nothing more, nothing changed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { packSources } from '../../src/cli/pack-sources.ts';
import { run } from '../../src/cli/sample.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { parquetBytes } from '../csv/parquet-files.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pack = path.join(root, 'datasets/first-steps');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'linchpin-sample-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** The command without a process of its own, which would take most of the time. */
async function sample(...args: readonly string[]) {
  let stdout = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const status = await run(args);
  vi.restoreAllMocks();
  return { status, told: stdout === '' ? null : JSON.parse(stdout) };
}

/** The command as it is typed. */
function sampleTyped(...args: readonly string[]) {
  const command = ['--import', 'tsx', path.join(root, 'src/cli/main.ts'), 'sample', ...args];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, told: stdout === '' ? null : JSON.parse(stdout) };
}

const rowsOf = (file: string): string[][] =>
  Papa.parse<string[]>(readFileSync(file, 'utf8'), { skipEmptyLines: true }).data;

describe('linchpin sample', () => {
  it('takes a pack: rows between accounts two hops from the seed as they stand, holders, their relations and the lists, no key', async () => {
    const all = rowsOf(path.join(pack, 'transactions.csv'));
    const seed = all[1]?.[2] ?? '';
    const out = path.join(folder, 'pack');
    const { status, told } = sampleTyped(pack, '--from', seed, '--out', out, '--json');
    expect(status).toBe(0);
    const kept = new Set([seed]);
    for (let hop = 0; hop < 2; hop++) {
      const before = new Set(kept);
      for (const [, , from = '', to = ''] of all.slice(1)) {
        if (before.has(from)) kept.add(to);
        if (before.has(to)) kept.add(from);
      }
    }
    const inside = all.slice(1).filter(([, , from = '', to = '']) => kept.has(from) && kept.has(to));
    expect(rowsOf(path.join(out, 'transactions.csv'))).toEqual([all[0], ...inside]);
    expect(told).toMatchObject({ accounts: kept.size, rows: inside.length, issues: [] });
    expect(told.read).toMatchObject({ rows: all.length - 1, unreadable: 0 });
    expect(inside.length).toBeLessThan(all.length - 1);
    const accounts = rowsOf(path.join(out, 'accounts.csv')).slice(1);
    expect(new Set(accounts.map(([id]) => id))).toEqual(kept);
    const parties = new Set(rowsOf(path.join(out, 'parties.csv')).map(([id]) => id));
    for (const account of accounts) if (account[4] !== '') expect(parties).toContain(account[4]);
    const relations = rowsOf(path.join(out, 'relations.csv')).slice(1);
    expect(relations.length).toBeGreaterThan(0);
    expect(readdirSync(out)).not.toContain('answer-key.json');
    expect(told.filesLeftOut).toContain('answer-key.json');
    const read = await readPack((await packSources(out)) ?? [], {});
    expect(read.ok && read.value.receipts.every(({ rejectedCount }) => rejectedCount === 0)).toBe(true);
    expect(read.ok && read.value.references.every(({ rejected }) => rejected.length === 0)).toBe(true);
  });

  const header =
    'Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format,Is Laundering';
  const row = (at: string, from: string, to: string, label: number) =>
    `${at},${from},${to},10.00,US Dollar,10.00,US Dollar,Wire,${label}`;
  const world = () => {
    const file = path.join(folder, 'world.csv');
    const rows = [
      row('2022/09/01 00:20', '010,A', '2,B', 1),
      row('2022/09/02 00:20', '2,B', '3,C', 0),
      row('2022/09/03 00:20', '3,C', '4,D', 0),
      row('2022/09/04 00:20', '9,Z', '010,A', 0),
      'broken,row',
    ];
    writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
    return file;
  };

  it('reads other formats, leaves label columns out, keeps to direction, hops and period, and lists what it could not read', async () => {
    const out = path.join(folder, 'world-forward');
    const { status, told } = await sample(
      world(),
      '--from',
      '10::A',
      '--follow',
      'forward',
      '--hops',
      '3',
      '--until',
      '2022-09-02',
      '--out',
      out,
    );
    expect(status).toBe(0);
    expect(told).toMatchObject({ accounts: 3, rows: 2, labelsLeftOut: ['Is Laundering'] });
    expect(told.read.listed).toEqual([
      { file: path.join(folder, 'world.csv'), code: 'wrong-field-count', row: 6, column: '', found: '2≠11' },
    ]);
    const text = readFileSync(path.join(out, 'world.csv'), 'utf8');
    expect(text.split('\n')).toEqual([
      header.replace(',Is Laundering', ''),
      row('2022/09/01 00:20', '010,A', '2,B', 1).slice(0, -2),
      row('2022/09/02 00:20', '2,B', '3,C', 0).slice(0, -2),
      '',
    ]);
  });

  it('reads Parquet, several files as one', async () => {
    const out = path.join(folder, 'parquet');
    const part = (name: string, from: readonly string[], to: readonly string[]) => {
      const file = path.join(folder, name);
      const texts = (column: string, data: readonly string[]) => ({
        name: column,
        data: [...data],
        type: 'STRING' as const,
      });
      const bytes = parquetBytes([
        texts(
          'id',
          from.map((_, i) => `${name}${i}`),
        ),
        texts(
          'time',
          from.map(() => '2024-01-01T00:00:00Z'),
        ),
        texts('from', from),
        texts('to', to),
        texts(
          'amount',
          from.map(() => '1.50'),
        ),
        texts(
          'currency',
          from.map(() => 'KZT'),
        ),
      ]);
      writeFileSync(file, bytes);
      return file;
    };
    const files = [part('a.parquet', ['A', 'B', 'Y'], ['B', 'C', 'Z']), part('b.parquet', ['C', 'Z'], ['A', 'B'])];
    const { status, told } = await sample(...files, '--from', 'A', '--hops', '1', '--out', out);
    expect([status, told.issues, told.accounts, told.rows, told.leaving]).toEqual([0, [], 3, 3, 1]);
    expect(rowsOf(path.join(out, 'a.csv')).slice(1)).toEqual([
      ['a.parquet0', '2024-01-01T00:00:00Z', 'A', 'B', '1.50', 'KZT'],
      ['a.parquet1', '2024-01-01T00:00:00Z', 'B', 'C', '1.50', 'KZT'],
    ]);
  });

  it('writes rows that leave the sample with --rim, and labels only when asked for', async () => {
    const out = path.join(folder, 'rim');
    const { told } = await sample(world(), '--from', '10::A', '--hops', '1', '--rim', '--labels', '--out', out);
    expect(told).toMatchObject({ accounts: 3, rows: 3, leaving: 0, labelsLeftOut: [] });
    expect(readFileSync(path.join(out, 'world.csv'), 'utf8').split('\n')[0]).toBe(header);
  });

  it('leaves nothing behind when a seed is unknown, the sample too large, or the question odd', async () => {
    const out = path.join(folder, 'none');
    const unknown = await sample(world(), '--from', 'nobody', '--out', out);
    expect([unknown.status, unknown.told.issues]).toEqual([1, [{ code: 'account-unknown', found: 'nobody' }]]);
    const large = await sample(world(), '--from', '10::A', '--most-rows', '1', '--out', out);
    expect([large.status, large.told.issues]).toEqual([1, [{ code: 'sample-too-large', rows: 3, most: 1 }]]);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
    expect((await sample(world(), '--from', '10::A', '--out', folder)).told.issues[0].code).toBe('folder-is-input');
    expect(sampleTyped(world(), '--out', out).status).toBe(2);
    expect((await sample(world(), '--from', 'A', '--hops', '0', '--out', out)).status).toBe(2);
  });
});
