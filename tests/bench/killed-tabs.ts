/**
 * A thousand tabs killed at random moments, while somebody works and hands in sealed: `npx tsx tests/bench/killed-tabs.ts [COUNT [SEED]]
 * [--saving-alone]`. Of the whole app (build first), or of its saving without the desk, which opens ten times as fast.
 */
import { parseArgs } from 'node:util';
import { killOverAndOver } from '../browser/killing.ts';
import { savingAlone, wholeApp } from '../browser/killing-grounds.ts';
import { seeded } from '../browser/killed-moments.ts';
import { sealedPacks } from '../browser/sealed-packs.ts';

const { values, positionals } = parseArgs({
  options: { 'saving-alone': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [count = '1000', seed = '1'] = positionals;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const packs = await sealedPacks();
const ground = await (values['saving-alone'] ? savingAlone : wholeApp)(packs);
const told = await killOverAndOver(ground, {
  kills: Number(count),
  random: seeded(Number(seed)),
  packs,
  onKill: (so) => {
    if (so.kills % 10 === 0) process.stderr.write(`${JSON.stringify(so)}\n`);
  },
});
process.stdout.write(`${JSON.stringify(told)}\n`);
await ground.close();
process.exitCode = told.mostLost > 1 || told.brokenPromises > 0 || told.damaged > 0 ? 1 : 0;
