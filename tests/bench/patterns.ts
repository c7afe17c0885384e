/**
 * The pattern finder on a random ledger in typed arrays: processor seconds and hits by pattern, and beside fan-in and cycles a plain way
 * of doing the same in the same run, on fewer and denser payments (a set for every window; a walk that does not look back).
 * `npx tsx tests/bench/patterns.ts [--rows 5000000] [--accounts 500000] [--days 90] [--peers 50000]`
 */
import { parseArgs } from 'node:util';
import { runSteps } from '../../src/core/dataset/run-steps.ts';
import { indexByAccount } from '../../src/core/ledger/account-index.ts';
import { settledOptions, type Options, type Pattern } from '../../src/core/patterns/pattern.ts';
import { patterns } from '../../src/core/patterns/patterns.ts';
import { countPartners, type PatternView } from '../../src/core/patterns/view.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';

const day = 86_400_000;
const { values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    rows: { type: 'string', default: '5000000' },
    accounts: { type: 'string', default: '500000' },
    days: { type: 'string', default: '90' },
    peers: { type: 'string', default: '50000' },
  },
});
const rows = Number(values.rows);
const accounts = Number(values.accounts);
const days = Number(values.days);

/** One in a hundred payments is with one of a few hubs; amounts are skewed. */
function randomView(size: number, nodes: number): PatternView {
  const random = seededRandom('5eed'.repeat(8));
  const hubs = Math.max(1, Math.floor(nodes / 5000));
  const pick = () => (random.below(100) === 0 ? random.below(hubs) : random.below(nodes));
  const from = Uint32Array.from({ length: size }, pick);
  const to = Uint32Array.from(from, (payer) => {
    const payee = pick();
    return payee === payer ? (payer + 1) % nodes : payee;
  });
  const time = Float64Array.from({ length: size }, () => random.below(days * 86_400) * 1000).sort();
  const base = Float64Array.from({ length: size }, () => Math.ceil(100_000_000 / (1 + random.below(1000))));
  const out = indexByAccount(from, nodes);
  const into = indexByAccount(to, nodes);
  const columns = {
    size,
    nodes,
    time,
    from,
    to,
    base,
    row: null,
    outStart: out.start,
    outIndex: out.index,
    inStart: into.start,
    inIndex: into.index,
  };
  return runSteps(countPartners(columns));
}

/** Processor seconds: other work on the machine does not count. */
function timed<T>(run: () => T): readonly [seconds: number, value: T] {
  const begun = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(begun);
  return [(user + system) / 1e6, value];
}

function search(pattern: Pattern, view: PatternView, hits: number, chosen: Partial<Options> = {}) {
  const steps = pattern.find(view, settledOptions(pattern, chosen, { currency: 'USD', unit: 100 }), {
    hits,
    work: 5e8,
  });
  let longest = 0;
  for (;;) {
    const [seconds, { done, value }] = timed(() => steps.next());
    longest = Math.max(longest, seconds);
    if (done === true) return { longest, ...value };
  }
}

/** Every window anew with a set; each node's strongest. */
function plainFanIn({ nodes, time, from, base, inStart, inIndex }: PatternView, window: number, least: number): number {
  const found: { readonly node: number; readonly payers: number; readonly amount: number }[] = [];
  for (let node = 0; node < nodes; node++) {
    let best = { node, payers: 0, amount: 0 };
    for (let k = inStart[node]; k < inStart[node + 1]; k++) {
      const payers = new Set<number>();
      let amount = 0;
      for (let i = k; i < inStart[node + 1] && time[inIndex[i]] - time[inIndex[k]] <= window; i++) {
        payers.add(from[inIndex[i]]);
        amount += base[inIndex[i]];
      }
      if (payers.size > best.payers || (payers.size === best.payers && amount > best.amount))
        best = { node, payers: payers.size, amount };
    }
    if (best.payers >= least) found.push(best);
  }
  return found.sort((a, b) => b.amount - a.amount).length;
}

/** Forward only; counts cycles. Nodes with more than `busiest` counterparties are left out as ours are. */
function plainCycles(view: PatternView, window: number, longest: number, alike: number, busiest: number): number {
  const { size, time, base, from, to, outStart, outIndex, partners } = view;
  let found = 0;
  const step = (node: number, after: number, low: number, high: number, way: readonly number[], end: number): void => {
    for (let k = outStart[node]; k < outStart[node + 1]; k++) {
      const place = outIndex[k];
      if (time[place] <= after) continue;
      if (time[place] > end) break;
      const [least, most] = [Math.min(low, base[place]), Math.max(high, base[place])];
      if (least < alike * most) continue;
      if (to[place] === way[0]) {
        if (way.length > 2) found++;
      } else if (way.length < longest && partners[to[place]] <= busiest && !way.includes(to[place]))
        step(to[place], time[place], least, most, [...way, to[place]], end);
    }
  };
  for (let root = 0; root < size; root++)
    if (partners[from[root]] <= busiest && partners[to[root]] <= busiest)
      step(to[root], time[root], base[root], base[root], [from[root], to[root]], time[root] + window);
  return found;
}

const say = (...cells: readonly string[]) =>
  process.stdout.write(`${cells.map((cell, i) => (i === 0 ? cell.padEnd(18) : cell.padStart(13))).join('')}\n`);

const [built, view] = timed(() => randomView(rows, accounts));
say(`${rows} payments, ${accounts} accounts, ${days} days; made in ${built.toFixed(1)} s`);
say('pattern', 'seconds', 'longest step', 'found', 'passed over', 'searched');
for (const pattern of patterns) {
  const [seconds, { found, passedOver, searched, longest }] = timed(() => search(pattern, view, 200));
  say(
    pattern.name,
    seconds.toFixed(2),
    `${(longest * 1000).toFixed(0)} ms`,
    String(found),
    String(passedOver),
    `${(searched * 100).toFixed(0)} %`,
  );
}
say('peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

// A hundred payments out of each account, where a plain way begins to cost; few enough of them that it ends.
const part = randomView(Number(values.peers), Math.ceil(Number(values.peers) / 100));
const [fanIn] = patterns;
const cycle = patterns.find(({ name }) => name === 'cycle');
const whole = { window: 30 * day, partners: 5, busiest: 0 };
const [ours, { found: fans }] = timed(() => search(fanIn, part, 200, whole));
const [plain, plainFans] = timed(() => plainFanIn(part, whole.window, whole.partners));
say(
  'fan-in',
  `${ours.toFixed(3)} s`,
  `plain ${plain.toFixed(3)}`,
  `× ${(plain / ours).toFixed(1)}`,
  `${fans} = ${plainFans}`,
);
if (cycle !== undefined) {
  const rule = { window: 3 * day, longest: 5, alike: 0.2, busiest: 1000 };
  const [mine, { hits }] = timed(() => search(cycle, part, 100_000, rule));
  const all = hits.reduce((sum, hit) => sum + 1 + hit.facts.again, 0);
  const [walked, cycles] = timed(() => plainCycles(part, rule.window, rule.longest, rule.alike, rule.busiest));
  say(
    'cycle',
    `${mine.toFixed(3)} s`,
    `plain ${walked.toFixed(3)}`,
    `× ${(walked / mine).toFixed(1)}`,
    `${all} = ${cycles}`,
  );
}
