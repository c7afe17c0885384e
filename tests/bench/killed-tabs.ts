/** A thousand tabs killed at random moments, while somebody works and submits: `npx tsx tests/bench/killed-tabs.ts [COUNT [SEED]]` (build first). */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { contextOptions, launchOptions, serveBuilt } from '../browser/driver.ts';
import { bundledExercise } from '../browser/exercise-files.ts';
import { killOverAndOver, seeded } from '../browser/killing.ts';

const [count = '1000', seed = '1'] = process.argv.slice(2);
const served = await serveBuilt();
const profile = await mkdtemp(path.join(tmpdir(), 'linchpin-killed-'));
const context = await chromium.launchPersistentContext(profile, { ...launchOptions, ...contextOptions() });
const told = await killOverAndOver(context, served.address, {
  rounds: Number(count),
  random: seeded(Number(seed)),
  title: bundledExercise('first-steps').exercise.title.en,
  perAttempt: 4,
  onRound: (round, so) => {
    if (round % 5 === 0 || round === Number(count)) process.stderr.write(`${JSON.stringify(so)}\n`);
  },
});
process.stdout.write(`${JSON.stringify(told)}\n`);
await context.close();
await served.close();
await rm(profile, { recursive: true, force: true });
process.exitCode = told.mostLost > 1 || told.unreadable > 0 ? 1 : 0;
