/**
 * Rows a second and peak memory of reading one transaction file: our import (decoded, parsed, checked, sorted, indexed),
 * papaparse alone and d3-dsv (cut into cells, nothing more), each in a process of its own.
 * `npx tsx tests/bench/ingest.ts [FILE] [--rows 1000000]`; without a file it writes one in AMLworld's shape.
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

/** Each gives the number of data rows it saw. */
const engines: { readonly [name: string]: (file: string) => Promise<number> } = {
  linchpin: async (file) => {
    const source = await fileSource(file);
    if (!source.ok) throw new Error(`no such file: ${file}`);
    const outcome = await importTransactions(source.value);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    return outcome.value.receipt.rows;
  },
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

interface Measured {
  readonly rows: number;
  readonly seconds: number;
  readonly peakRssMB: number;
}

const self = fileURLToPath(import.meta.url);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '1000000' }, engine: { type: 'string' } },
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

function inChild(engine: string, file: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(self, ['--engine', engine, file], { execArgv: process.execArgv });
    child.on('message', (measured) => resolve(measured as Measured));
    child.on('exit', (code) => reject(new Error(`${engine} ended with ${code} before it measured anything`)));
  });
}
