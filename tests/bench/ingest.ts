/**
 * Rows a second and peak memory of reading one transaction file. In Node, each in a process of its own: our import (parsed,
 * checked, sorted, indexed), the same with all read as text, papaparse alone and d3-dsv (cut into cells, nothing more).
 * In Chromium, each in a worker of a fresh browser: our import, DuckDB-WASM into a table, papaparse and uDSV (into cells).
 * `npx tsx tests/bench/ingest.ts [FILE] [--rows 1000000] [--in node|chromium] [--engines linchpin,duckdb]`; without a file it writes one in AMLworld's shape.
 */
import { fork } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { csvParseRows } from 'd3-dsv';
import Papa from 'papaparse';
import { fileSource } from '../../src/cli/file-source.ts';
import { importTransactions } from '../../src/csv/import-transactions.ts';
import { writeAmlworldRows } from './amlworld-rows.ts';
import { readInTab, type InTab } from './ingest-chromium.ts';
import { servePeers } from './peers-server.ts';

/** Each gives the number of data rows it saw. */
const engines: { readonly [name: string]: (file: string) => Promise<number> } = {
  linchpin: (file) => ours(file, false),
  'as text': (file) => ours(file, true),
  papaparse: (file) =>
    new Promise((resolve, reject) => {
      let rows = -1;
      Papa.parse<string[]>(createReadStream(file, 'utf8'), {
        delimiter: ',',
        skipEmptyLines: true,
        chunk: ({ data }) => void (rows += data.length),
        complete: () => resolve(rows),
        error: reject,
      });
    }),
  'd3-dsv': (file) => Promise.resolve(csvParseRows(readFileSync(file, 'utf8')).length - 1),
};

async function ours(file: string, asText: boolean): Promise<number> {
  const source = await fileSource(file);
  if (!source.ok) throw new Error(`no such file: ${file}`);
  const outcome = await importTransactions(source.value, { asText });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value.receipt.rows;
}

/** Ours and the peers' in a tab; the last is what ours is set against. */
const tabEngines = ['linchpin', 'linchpin-alone', 'udsv', 'papaparse', 'duckdb'];

interface Measured {
  readonly rows: number;
  readonly seconds: number;
  readonly peakRssMB: number;
}

const self = fileURLToPath(import.meta.url);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '1000000' },
    engine: { type: 'string' },
    in: { type: 'string', default: '' },
    engines: { type: 'string', default: tabEngines.join(',') },
  },
});
if (values.engine === undefined) await compare(positionals[0], Number(values.rows));
else await measure(values.engine, positionals[0] ?? '');

async function measure(name: string, file: string): Promise<void> {
  const engine = engines[name];
  if (engine === undefined) throw new Error(`no such engine: ${name}`);
  const begun = performance.now();
  const rows = await engine(file);
  const seconds = (performance.now() - begun) / 1000;
  const measured: Measured = { rows, seconds, peakRssMB: process.resourceUsage().maxRSS / 1024 };
  process.send?.(measured);
}

async function compare(given: string | undefined, rows: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'linchpin-bench-'));
  try {
    const file = given ?? path.join(folder, 'transactions.csv');
    if (given === undefined) writeAmlworldRows(file, rows, 1);
    if (values.in !== 'node') await compareInTabs(file);
    if (values.in === 'chromium') return;
    for (const name of Object.keys(engines)) {
      const { rows: seen, seconds, peakRssMB } = await inChild(name, file);
      const speed = Math.round(seen / seconds);
      process.stdout.write(
        `${name.padEnd(10)} ${seen} rows  ${seconds.toFixed(2)} s  ${speed} rows/s  peak ${peakRssMB.toFixed(0)} MB\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compareInTabs(file: string): Promise<void> {
  const served = await servePeers();
  try {
    const runs = new Map<string, InTab>();
    for (const name of values.engines.split(',')) {
      const run = await readInTab(served.address, name, path.resolve(file));
      runs.set(name, run);
      process.stdout.write(
        `chromium ${name.padEnd(14)} ${run.rows} rows  ${run.seconds.toFixed(2)} s (${run.cpuSeconds.toFixed(2)} s of processor)  ` +
          `tab ${run.heldMB.toFixed(0)} MB after (${run.ownMB.toFixed(0)} its own), ${run.peakMB.toFixed(0)} at most, ${run.emptyMB.toFixed(0)} before; ` +
          `heaps and arrays ${run.measuredMB.toFixed(0)} MB\n`,
      );
    }
    const [mine, theirs] = [runs.get('linchpin'), runs.get('duckdb')];
    if (mine === undefined || theirs === undefined) return;
    process.stdout.write(
      `chromium linchpin / duckdb: ${(mine.seconds / theirs.seconds).toFixed(2)} of its time, ` +
        `${(mine.cpuSeconds / theirs.cpuSeconds).toFixed(2)} of its processor time, ` +
        `${(mine.heldMB / theirs.heldMB).toFixed(2)} of its memory\n`,
    );
  } finally {
    served.close();
  }
}

function inChild(engine: string, file: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(self, ['--engine', engine, file], { execArgv: process.execArgv });
    child.on('message', (measured) => resolve(measured as Measured));
    child.on('exit', (code) => reject(new Error(`${engine} ended with ${code} before it measured anything`)));
  });
}
