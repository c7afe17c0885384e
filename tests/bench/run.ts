/** `npm run bench`: every benchmark, each printing its figures beside its peers' from the same run. Arguments go to all of them. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const benches = [
  'ingest.ts',
  'ingest-fuzz.ts',
  'lists.ts',
  'generate.ts',
  'ownership.ts',
  'screening.ts',
  'disrupt.ts',
  'funds.ts',
  'communities.ts',
  'desk.ts',
  'patterns.ts',
  'paths.ts',
  'tracing.ts',
  'debrief.ts',
  'debrief-open.ts',
  'replay.ts',
  'main-thread.ts',
];

for (const bench of benches) {
  process.stdout.write(`\n── ${bench}\n`);
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, bench), ...process.argv.slice(2)],
    { stdio: 'inherit', cwd: path.resolve(import.meta.dirname, '../..') },
  );
  if (status !== 0) process.exitCode = 1;
}
