/**
 * Rows a second and peak memory of generating an exercise from a recipe, streamed to a folder: the whole of it (economy, hidden network,
 * proof, settling, CSV, hashes), beside a plain writer of rows in AMLworld's shape that has no balances, names or network.
 * `npx tsx tests/bench/generate.ts [--rows 1000000,5000000]`; each run is a process of its own.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateFromRecipe } from '../../src/cli/generate-recipe.ts';
import type { Recipe } from '../../src/core/scenario/recipe.ts';
import { recipes } from '../../src/core/scenario/recipes/recipes.ts';
import { writeAmlworldRows } from './amlworld-rows.ts';

const seed = '00112233445566778899aabbccddeeff';

/** One account to so many rows: an exercise to look at, and a bank's whole book. */
const perAccount: { readonly [engine: string]: number } = { linchpin: 100, 'linchpin, many accounts': 10 };
/** What the others are measured by. */
const peer = 'plain rows';

async function generateRows(folder: string, rows: number, share: number): Promise<number> {
  const model = recipes.find((one) => one.name === 'full-spectrum');
  if (model === undefined) throw new Error('no recipe full-spectrum');
  const recipe: Recipe = { ...model, transactions: rows, accounts: Math.floor(rows / share) };
  const made = await generateFromRecipe(recipe, seed, folder, null);
  if (!('counts' in made)) throw new Error(JSON.stringify(made));
  return 'transactions' in made.counts ? Number(made.counts.transactions) : 0;
}

const engines: { readonly [name: string]: (folder: string, rows: number) => Promise<number> } = {
  ...Object.fromEntries(
    Object.entries(perAccount).map(([name, share]) => [
      name,
      (folder: string, rows: number) => generateRows(folder, rows, share),
    ]),
  ),
  [peer]: async (folder, rows) => {
    writeAmlworldRows(path.join(folder, 'transactions.csv'), rows, 1);
    return rows;
  },
};

interface Measured {
  readonly rows: number;
  readonly seconds: number;
  /** Of the processor: what other work on the machine disturbs least. */
  readonly cpuSeconds: number;
  readonly peakRssMB: number;
}

const self = fileURLToPath(import.meta.url);
const { values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    rows: { type: 'string', default: '1000000,5000000' },
    engine: { type: 'string' },
    out: { type: 'string' },
  },
});
const sizes = String(values.rows).split(',').map(Number);
if (typeof values.engine === 'string' && typeof values.out === 'string') {
  const engine = engines[values.engine];
  if (engine === undefined) throw new Error(`no such engine: ${values.engine}`);
  const begun = performance.now();
  const cpuBegun = process.cpuUsage();
  const rows = await engine(values.out, sizes[0] ?? 0);
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpuBegun);
  const peakRssMB = process.resourceUsage().maxRSS / 1024;
  const figures: Measured = { rows, seconds, cpuSeconds: (user + system) / 1e6, peakRssMB };
  process.send?.(figures);
} else {
  for (const rows of sizes) {
    const { rows: peerRows, cpuSeconds: peerSeconds } = await measured(peer, rows);
    for (const name of Object.keys(perAccount)) {
      const { rows: made, cpuSeconds } = await measured(name, rows);
      const ratio = made / cpuSeconds / (peerRows / peerSeconds);
      process.stdout.write(`${' '.repeat(24)} ${ratio.toFixed(2)} times the rows per second of processor of ${peer}\n`);
    }
  }
}

/** Runs one engine in a process of its own and prints its figures. */
async function measured(name: string, rows: number): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'linchpin-bench-'));
  try {
    const figures = await inChild(name, folder, rows);
    const { rows: made, seconds, cpuSeconds, peakRssMB } = figures;
    const accounts = perAccount[name] === undefined ? '' : `  ${Math.floor(rows / perAccount[name])} accounts`;
    const speed = `${Math.round(made / seconds)} rows/s  ${Math.round(made / cpuSeconds)} rows/s of processor`;
    process.stdout.write(
      `${name.padEnd(24)} ${made} rows${accounts}  ${seconds.toFixed(2)} s  ${speed}  peak ${peakRssMB.toFixed(0)} MB\n`,
    );
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inChild(engine: string, folder: string, rows: number): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const args = ['--engine', engine, '--out', folder, '--rows', String(rows)];
    const child = fork(self, args, { execArgv: process.execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (figures) => resolve(figures as Measured));
    child.on('error', reject);
    child.on('exit', (code) => code !== 0 && reject(new Error(`${engine} ended with ${code}`)));
  });
}
