/**
 * Delivered funds on random transactions with hubs: value, bound, proof and seconds of our branch and bound beside HiGHS on the same model
 * in the same run (given as long as the bar allows). `npx tsx tests/bench/funds.ts [--seeds N]`
 */
import { parseArgs } from 'node:util';
import { highsSolver } from '../../src/cli/highs.ts';
import { fundsModel } from '../../src/core/disruption/funds-model.ts';
import type { FlowNetwork, FreezableUnit } from '../../src/core/disruption/objective.ts';
import { solveFunds } from '../../src/core/disruption/solve.ts';
import { flowModel } from '../../src/core/disruption/temporal-flow.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';

/** Accounts, transactions, freezes, sources and targets of each, seconds allowed, whether HiGHS is tried too. */
const sizes = [
  [200, 1500, 5, 5, 2, true],
  [500, 5000, 10, 5, 8, true],
  [500, 5000, 10, 30, 8, true],
  [2000, 20_000, 5, 10, 60, false],
  [2000, 20_000, 5, 40, 60, false],
] as const;

/** Accounts are drawn by 1/rank, so that a few are hubs; amounts are skewed; times are distinct enough for order to matter. */
function hubs(nodes: number, count: number, ends: number, seed: number): FlowNetwork {
  const random = seededRandom(seed.toString(16).padStart(32, '5'));
  const reach: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= nodes; rank++) reach.push((total += 1e6 / rank));
  const order = random.shuffle(Array.from({ length: nodes }, (_, v) => v));
  const pick = (): number => {
    const drawn = random.below(Math.floor(total));
    let [low, high] = [0, nodes - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reach[middle] <= drawn) low = middle + 1;
      else high = middle;
    }
    return order[low];
  };
  const rows = Array.from({ length: count }, () => {
    const from = pick();
    let to = pick();
    while (to === from) to = random.below(nodes);
    const amount = Math.ceil(10_000 / (1 + random.below(100))) * (1 + random.below(9));
    return { from, to, time: random.below(90 * 86_400), amount };
  }).toSorted((a, b) => a.time - b.time);
  return {
    nodes,
    from: Uint32Array.from(rows, (row) => row.from),
    to: Uint32Array.from(rows, (row) => row.to),
    time: Float64Array.from(rows, (row) => row.time),
    amount: Float64Array.from(rows, (row) => row.amount),
    sources: order.slice(10, 10 + ends),
    targets: order.slice(10 + ends, 10 + 2 * ends),
  };
}

function stopwatch(): () => number {
  const begun = performance.now();
  return () => (performance.now() - begun) / 1000;
}

const say = (...cells: readonly (string | number)[]) =>
  process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(34) : String(cell).padStart(11))).join('')}\n`,
  );

const { values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { seeds: { type: 'string', default: '2' } },
});
const highs = await highsSolver();
say('funds', 'before', 'value', 'bound', 'proved', 'seconds', 'allowed', 'HiGHS', 'seconds');
for (const [nodes, count, k, ends, allowed, tried] of sizes) {
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    const network = hubs(nodes, count, ends, seed);
    const fixed = new Set([...network.sources, ...network.targets]);
    const units = Array.from({ length: nodes }, (_, v) => v).flatMap((v): readonly FreezableUnit[] =>
      fixed.has(v) ? [] : [{ key: `account:${v}`, nodes: [v], cost: 1 }],
    );
    const watch = stopwatch();
    const found = await solveFunds(network, units, k, -Infinity, {
      seconds: allowed,
      spent: () => watch() / allowed,
      mostFlows: Infinity,
    });
    const taken = watch();
    const peer = stopwatch();
    const model = tried ? fundsModel(flowModel(network), units, k, -Infinity) : null;
    const other = model === null ? null : await highs(model.text, { seconds: allowed });
    say(
      `${nodes} accounts, ${count} rows, k ${k}, ${ends}`,
      found.initial,
      found.value,
      found.bound,
      String(found.proved),
      taken.toFixed(2),
      allowed,
      other === null || model === null
        ? '-'
        : other.status === 'none'
          ? 'none'
          : Math.round(other.objective * model.scale),
      other === null ? '-' : peer().toFixed(2),
    );
  }
}
