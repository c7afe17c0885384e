/** A thousand tabs killed at random moments, while somebody works and hands in sealed: `npx tsx tests/bench/killed-tabs.ts [COUNT [SEED]]` (build first). */
import { serveBuilt } from '../browser/driver.ts';
import { killOverAndOver, seeded } from '../browser/killing.ts';
import { sealedPacks } from '../browser/sealed-packs.ts';

const [count = '1000', seed = '1'] = process.argv.slice(2);
const served = await serveBuilt();
const told = await killOverAndOver(served.address, {
  kills: Number(count),
  random: seeded(Number(seed)),
  packs: await sealedPacks(),
  onKill: (so) => {
    if (so.kills % 5 === 0) process.stderr.write(`${JSON.stringify(so)}\n`);
  },
});
process.stdout.write(`${JSON.stringify(told)}\n`);
await served.close();
process.exitCode = told.mostLost > 1 || told.brokenPromises > 0 || told.damaged > 0 ? 1 : 0;
