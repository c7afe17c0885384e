/**
 * Fuzzed transaction files read as bytes, in parts by several, and as text, and everything that came out compared: 100,000 of them
 * by default.
 * `npx tsx tests/bench/ingest-fuzz.ts [--files 100000] [--first 0]`; a difference is told with its seed and ends the run.
 */
import { parseArgs } from 'node:util';
import { bothWays, inParts } from '../csv/both-ways.ts';
import { fuzzedFile } from '../csv/fuzzed-file.ts';
import { cutSource } from '../csv/sources.ts';

const { values } = parseArgs({
  strict: false,
  options: { files: { type: 'string', default: '100000' }, first: { type: 'string', default: '0' } },
});
const first = Number(values.first);
const files = Number(values.files);
const begun = performance.now();
for (let seed = first; seed < first + files; seed++) {
  const { bytes, cuts } = fuzzedFile(seed);
  const source = cutSource('f.csv', bytes, cuts);
  const both = await bothWays(source);
  const parts = await inParts(source, seed);
  if (both.bytes === both.text && parts === both.text) continue;
  process.stdout.write(`seed ${seed} differs:\n${both.bytes}\n${parts}\n${both.text}\n`);
  process.exit(1);
}
const seconds = (performance.now() - begun) / 1000;
process.stdout.write(
  `${files} files from seed ${first}: the same as bytes, in parts and as text  ${seconds.toFixed(0)} s\n`,
);
