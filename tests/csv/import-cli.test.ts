/** `linchpin import`: JSON on stdout, exit code by what the data is like. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/import.ts';

const root = path.resolve(import.meta.dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'linchpin-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** The command without a process of its own, which would take most of the time. */
async function imported(...args: readonly string[]) {
  let stdout = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const status = await run(args);
  vi.restoreAllMocks();
  return { status, stdout };
}

/** The command as it is typed. */
function linchpin(...args: readonly string[]) {
  const command = ['--import', 'tsx', path.join(root, 'src/cli/main.ts'), ...args];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, stdout };
}

function file(name: string, text: string): string {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
}

const header = 'id,time,from,to,amount,currency\n';

describe('linchpin import', () => {
  it('0: every row accepted', () => {
    const { status, stdout } = linchpin(
      'import',
      file('good.csv', `${header}T1,2024-01-01,A,A,1234.50,JOD\n`),
      '--json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'linchpin',
      rows: 1,
      accepted: 1,
      rejected: [],
      accounts: 1,
      selfTransfers: 1,
      duplicates: 0,
      sums: { JOD: { in: 1234.5, accepted: 1234.5, rejected: 0 } },
      period: { from: '2024-01-01T00:00:00.000Z', to: '2024-01-01T00:00:00.000Z' },
      issues: [],
    });
    expect(JSON.parse(stdout).seconds).toBeGreaterThanOrEqual(0);
    expect(JSON.parse(stdout).peakRssMB).toBeGreaterThan(10);
  });

  it('1: rows rejected, sums exact to the last digit', async () => {
    const text = `${header}T1,2024-01-01,A,B,90071992547409.91,USD\nT2,2024-01-01,A,B,90071992547409.91,USD\nT3,?,A,B,0.01,USD\n`;
    const { status, stdout } = await imported(file('bad.csv', text), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).rejected).toEqual([{ row: 4, code: 'time-not-a-time', column: 'time', found: '?' }]);
    expect(stdout).toContain('"USD":{"in":180143985094819.83,"accepted":180143985094819.82,"rejected":0.01}');
  });

  it('1: two columns of one name are not chosen between', async () => {
    const { status, stdout } = await imported(
      file('twice.csv', 'id,time,from,to,amount,currency,from\n1,2024-01-01,A,B,1,USD,C\n'),
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      accepted: 0,
      issues: [{ code: 'column-repeated', row: 1, column: 'from' }],
    });
  });

  it('1: a file that cannot be used, and one that is not there', async () => {
    const empty = await imported(file('empty.csv', ''), '--json');
    expect([empty.status, JSON.parse(empty.stdout).issues]).toMatchObject([1, [{ code: 'file-empty' }]]);
    const lost = linchpin('import', path.join(folder, 'lost.csv'));
    expect([lost.status, JSON.parse(lost.stdout).issues]).toMatchObject([1, [{ code: 'file-missing' }]]);
  });

  it('2: usage', async () => {
    expect(linchpin('import')).toEqual({ status: 2, stdout: '' });
    expect(await imported('a.csv', '--format', 'xlsx')).toEqual({ status: 2, stdout: '' });
  });
});
