/**
 * Paths through a random ledger: reach from one account, each criterion, ten alternatives, with limits, beside a plain walk (a queue
 * over the index by account that ignores time) in the same run; then the flow between the first and the last ten of few accounts, where all
 * compete, beside Dinic on the time-expanded network as it comes; processor milliseconds, best of three, flows in the few once. `npx tsx tests/bench/paths.ts [--rows 5000000] [--accounts 500000]`
 */
import { parseArgs } from 'node:util';
import { indexByAccount } from '../../src/core/ledger/account-index.ts';
import { groupFlow } from '../../src/core/desk/group-flow.ts';
import { partNetwork } from '../../src/core/desk/part-network.ts';
import { waysOf } from '../../src/core/desk/group-flow-ways.ts';
import { pushMaxFlow } from '../../src/core/disruption/max-flow.ts';
import { expandTime } from '../../src/core/disruption/time-expanded.ts';
import { finished, findPaths } from '../../src/core/tracing/paths/find-paths.ts';
import { noLimits, pathCriteria } from '../../src/core/tracing/paths/path-limits.ts';
import type { TransferGraph } from '../../src/core/tracing/paths/transfer-graph.ts';
import { earliestArrivals, marksOf } from '../../src/core/tracing/paths/useful-part.ts';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '5000000' }, accounts: { type: 'string', default: '500000' } },
});
const [size, nodes] = [Number(values.rows), Number(values.accounts)];

/** Mulberry32 (Ettinger, 2017). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = random(7);
const from = Uint32Array.from({ length: size }, () => Math.floor(next() * nodes));
const to = Uint32Array.from({ length: size }, () => Math.floor(next() * nodes));
const time = Float64Array.from({ length: size }, (_, i) => i * 6000);
const base = Float64Array.from({ length: size }, () => 1 + Math.floor(10 ** (2 + 6 * next())));
const out = indexByAccount(from, nodes);
const graph: TransferGraph = { nodes, size, time, from, to, base, outStart: out.start, outIndex: out.index };

function timed<T>(name: string, work: () => T): readonly [T, number] {
  let best = Infinity;
  let result = work();
  for (let i = 0; i < 3; i++) {
    const begun = process.cpuUsage();
    result = work();
    best = Math.min(best, process.cpuUsage(begun).user / 1000);
  }
  process.stdout.write(`${name.padEnd(44)} ${best.toFixed(0).padStart(7)} ms\n`);
  return [result, best];
}

function plainWalk(start: number): number {
  const seen = new Uint8Array(nodes);
  const queue = new Uint32Array(nodes);
  queue[0] = start;
  seen[start] = 1;
  let count = 1;
  for (let at = 0; at < count; at++) {
    for (let e = out.start[queue[at] ?? 0] ?? 0; e < (out.start[(queue[at] ?? 0) + 1] ?? 0); e++) {
      const v = to[out.index[e] ?? 0] ?? 0;
      if (seen[v] === 1) continue;
      seen[v] = 1;
      queue[count++] = v;
    }
  }
  return count;
}

/** What no answer about the whole ledger can do without: every column read once. */
function onePass(): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += (from[i] ?? 0) + (to[i] ?? 0) + (time[i] ?? 0) + (base[i] ?? 0);
  return sum;
}

process.stdout.write(`${size} transactions, ${nodes} accounts\n`);
const [, walk] = timed('plain walk, time ignored', () => plainWalk(from[0] ?? 0));
const [, pass] = timed('one pass over the columns', onePass);
const marks = marksOf(graph, { sources: [from[0] ?? 0], targets: [] });
const [arrival, reach] = timed('time-respecting reach of one account', () =>
  finished(earliestArrivals(graph, marks, noLimits)),
);
const reached = arrival.reduce((sum, at) => sum + (at === Infinity ? 0 : 1), 0);
process.stdout.write(
  `  ${reached} accounts reached; ${(reach / walk).toFixed(2)} times the plain walk, ${(reach / pass).toFixed(1)} times the pass (bar 150 ms)\n`,
);
// Fifty accounts against fifty, so that there is something to choose from.
const sides = { sources: [...from.subarray(0, 50)], targets: [...to.subarray(size - 50)] };
for (const criterion of pathCriteria)
  for (const [count, limits] of [
    [1, noLimits],
    [10, noLimits],
    [10, { ...noLimits, maxHops: 8 }],
    [10, { ...noLimits, maxWait: 30 * 86_400_000 }],
  ] as const) {
    const words = `${limits.maxHops === null ? '' : ', at most 8 hops'}${limits.maxWait === null ? '' : ', waiting 30 days'}`;
    const [{ paths, complete, considered }] = timed(`${criterion}, ${count}${words}`, () =>
      finished(findPaths(graph, sides, criterion, limits, count)),
    );
    const hops = paths.map((path) => path.length).join(' ');
    process.stdout.write(`  hops ${hops}; ${considered} considered${complete ? '' : '; GIVEN UP'}\n`);
  }
const [flow] = timed('flow between the groups', () => finished(groupFlow(graph, sides, noLimits)));
process.stdout.write(`  ${flow.part.size} considered, ${flow.cut.length} in the bottleneck\n`);
timed('ways of the flow', () => waysOf(flow));

/** Everything that lies between two small groups among few accounts; `skew` gives some accounts most of the payments. */
function crowded(rows: number, accounts: number, skew: number, peer: boolean): void {
  const draw = random(rows);
  const pick = () => Math.floor(accounts * draw() ** skew);
  const [payer, payee] = [Uint32Array.from({ length: rows }, pick), Uint32Array.from({ length: rows }, pick)];
  const lists = indexByAccount(payer, accounts);
  const dense: TransferGraph = {
    nodes: accounts,
    size: rows,
    time: time.slice(0, rows),
    from: payer,
    to: payee,
    base: Float64Array.from({ length: rows }, () => 1 + Math.floor(10 ** (2 + 4 * draw()))),
    outStart: lists.start,
    outIndex: lists.index,
  };
  const groups = {
    sources: Array.from({ length: 10 }, (_, a) => a),
    targets: Array.from({ length: 10 }, (_, a) => accounts - 1 - a),
  };
  let [longest, steps, begun] = [0, 0, process.cpuUsage().user];
  const search = groupFlow(dense, groups, noLimits);
  let last = performance.now();
  let step = search.next();
  for (; step.done !== true; step = search.next()) {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    steps += 1;
  }
  const say = (what: string, more: string) => {
    const spent = (process.cpuUsage().user - begun) / 1000;
    process.stdout.write(`${what.padEnd(44)} ${spent.toFixed(0).padStart(7)} ms  ${more}\n`);
    begun = process.cpuUsage().user;
  };
  const { part, value } = step.value;
  const name = `${rows} payments, ${accounts} accounts${skew > 1 ? ', some busy' : ''}`;
  say(name, `${part.size} considered, ${steps} steps, the longest ${longest.toFixed(0)} ms of clock`);
  if (!peer) return;
  const { arcs, capacity, source, sink } = expandTime(partNetwork(part));
  const plain = pushMaxFlow(arcs, capacity.slice(), source, sink);
  say(
    '  Dinic on the network in time',
    plain === value ? 'the same value' : `ANOTHER VALUE: ${plain} against ${value}`,
  );
}
process.stdout.write('flow between ten and ten accounts, where all compete\n');
crowded(30_000, 300, 1, true);
crowded(100_000, 1000, 1, true);
crowded(300_000, 1000, 2, false);
crowded(300_000, 1000, 1, false);
crowded(1_000_000, 3000, 2, false);
crowded(1_000_000, 3000, 1, false);
