/**
 * Quality and speed of name matching, as the issue's table asks: the public name bench where it lies beside the checkout
 * (`--name-bench FILE`, or ../shared/data/name-bench.csv), the held-out halves of the invented cases, alerts among invented
 * customers, and the time beside plain Levenshtein and Jaro-Winkler over all pairs in the same run.
 * `npx tsx tests/bench/screening.ts [--name-bench FILE]`
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import anyAscii from 'any-ascii';
import { readCsvFile } from '../../src/cli/csv-file.ts';
import { compareNames } from '../../src/core/screening/name-score.ts';
import { buildScreener, screen } from '../../src/core/screening/screener.ts';
import { arabicPersons } from '../screening/cases/arabic.ts';
import { bodyPairs } from '../screening/cases/bodies.ts';
import { kazakhPairs } from '../screening/cases/kazakh.ts';
import { alikeWrong, bestF1, originalRates, pairRates, type Rates } from '../screening/cases/measure.ts';
import { slavicPairs } from '../screening/cases/slavic.ts';
import { customers, unStyleList } from '../screening/cases/un-style.ts';
import { jaroWinkler, levenshtein } from './string-peers.ts';

const line = (what: string, bar: string, got: string): void => {
  process.stdout.write(`${what.padEnd(58)} ${bar.padEnd(26)} ${got}\n`);
};
const percent = (part: number): string => `${(part * 100).toFixed(2)} %`;
const rates = ({ recall, wrong }: Rates): string => `recall ${recall.toFixed(3)}, wrong ${wrong.toFixed(3)}`;

interface BenchPair {
  readonly name1: string;
  readonly name2: string;
  readonly schema: string;
  readonly same: boolean;
  readonly strong: boolean;
}

async function benchPairs(file: string): Promise<readonly BenchPair[]> {
  const table = await readCsvFile(file, ['id', 'name1', 'name2', 'is_match', 'schema', 'strength']);
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  const { header, rows } = table.value;
  return rows.map(({ cells }) => {
    const cell = (column: string): string => cells[header.indexOf(column)] ?? '';
    return {
      name1: cell('name1'),
      name2: cell('name2'),
      schema: cell('schema'),
      same: cell('is_match') === 'true',
      strong: cell('strength') === 'STRONG',
    };
  });
}

async function nameBench(file: string): Promise<void> {
  if (!existsSync(file)) {
    line('name bench, F1 at best threshold', '>= 0.82', `skipped: ${path.basename(file)} is not beside the checkout`);
    return;
  }
  const pairs = await benchPairs(file);
  const scored = pairs.map((pair) => ({
    ...pair,
    score: Math.round(compareNames(pair.name1, pair.name2, pair.schema).score * 1e4) / 1e4,
  }));
  const { f1, threshold } = bestF1(scored);
  const strong = scored.filter((pair) => pair.strong);
  const right = strong.filter((pair) => pair.score >= threshold === pair.same).length;
  const plain = bestF1(
    pairs.map((pair) => ({ same: pair.same, score: levenshtein(pair.name1.toLowerCase(), pair.name2.toLowerCase()) })),
  );
  line(
    'name bench, F1 at best threshold',
    '>= 0.82',
    `${f1.toFixed(3)} at ${threshold} (Levenshtein ${plain.f1.toFixed(3)})`,
  );
  line('  STRONG cases right at it', '100 %', `${right} of ${strong.length}`);
}

/** Processor time of `work` in ms: less swayed by what else the machine does than the clock. */
function cpu(work: () => void): number {
  const before = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - before) / 1000;
}

function speed(): void {
  const list = unStyleList(1000, 41);
  const asked = customers(10_000, 42);
  let alerts = 0;
  const run = (): void => {
    alerts = 0;
    const screener = buildScreener(list);
    for (const { id, name, kind } of asked) {
      if (screen(screener, { id, names: [name], kind }).length > 0) alerts += 1;
    }
  };
  const first = cpu(run);
  const again = cpu(run);
  const names = list.flatMap((one) => one.names.map((name) => anyAscii(name.text).toLowerCase()));
  line(`invented customers, alerts at 0.70 (${names.length} listed names)`, '<= 0.5 %', percent(alerts / asked.length));
  line(
    'speed, 10,000 names x 4,000, list built anew',
    '<= 3 s',
    `${(first / 1000).toFixed(2)} s cold, ${(again / 1000).toFixed(2)} s warm`,
  );
  const sample = asked.slice(0, 50).map(({ name }) => anyAscii(name).toLowerCase());
  for (const [peer, compare] of [
    ['Levenshtein', levenshtein],
    ['Jaro-Winkler', jaroWinkler],
  ] as const) {
    let best = 0;
    const taken = cpu(() => {
      for (const a of sample) for (const b of names) best = Math.max(best, compare(a, b));
    });
    const whole = (taken * asked.length) / sample.length;
    line(
      `  ${peer} of whole strings, all pairs (from ${sample.length} names)`,
      '',
      `${(whole / 1000).toFixed(0)} s, ${(whole / first).toFixed(0)} times as long`,
    );
  }
}

const { values } = parseArgs({ strict: false, allowPositionals: true, options: { 'name-bench': { type: 'string' } } });
const beside = path.resolve(import.meta.dirname, '../../../shared/data/name-bench.csv');
const given = values['name-bench'];
line('what', 'bar', 'measured');
await nameBench(typeof given === 'string' ? given : (process.env.NAME_BENCH ?? beside));
line(
  'Kazakh, four spellings, held-out half, at 0.80',
  '>= 0.97 at <= 0.20',
  rates(pairRates(kazakhPairs('held-out', 51))),
);
line('Cyrillic and Latin, persons, held-out half', '>= 0.98', rates(pairRates(slavicPairs('held-out', 52))));
line('Cyrillic and Latin, bodies, held-out half', '>= 0.60', rates(pairRates(bodyPairs('held-out', 53))));
line(
  'Arabic script and Latin, 366 of 800, fresh seed',
  '>= 0.92 at <= 0.10',
  rates(originalRates(arabicPersons(800, 54), 366)),
);
line('most alike different persons, wrongly hit, fresh seed', '<= 0.10', alikeWrong(400, 55).toFixed(3));
speed();
