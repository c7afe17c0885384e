/**
 * Structural disruption against published and proved values: value, bound and seconds of processor time (a shared machine's clock on the wall
 * tells little). `npx tsx tests/bench/disrupt.ts --graphs FOLDER [--only TEXT]` reads the benchmark's `.el` files from FOLDER; without it only what can
 * be made here runs: adaptive degree with the whole curve on a random graph of 10^6 nodes, beside a plain walk over the same arrays.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseEdgeList } from '../../src/cli/edge-list.ts';
import { degreeOrder } from '../../src/core/disruption/degree-order.ts';
import { removalCurve } from '../../src/core/disruption/removal-curve.ts';
import type { FreezableUnit, PlainGraph } from '../../src/core/disruption/objective.ts';
import { plainGraph } from '../../src/core/disruption/plain-graph.ts';
import { solveStructural } from '../../src/core/disruption/solve-structural.ts';
import type { StructuralName } from '../../src/core/disruption/structural.ts';

/** File, removals, best known value, seconds, objective. */
const bars: readonly (readonly [string, number, number, number, StructuralName?])[] = [
  ['karate', 3, 200, 2],
  ['karate', 5, 45, 2],
  ['karate', 10, 6, 2],
  ['dolphins', 4, 876, 2],
  ['dolphins', 5, 771, 2],
  ['dolphins', 10, 459, 20],
  ['lesmis', 3, 1099, 2],
  ['lesmis', 4, 820, 2],
  ['lesmis', 5, 642, 2],
  ['lesmis', 10, 180, 3],
  ['polbooks', 5, 4471, 2],
  ['polbooks', 10, 2162, 2],
  ['adjnoun', 5, 4851, 2],
  ['Bovine', 3, 268, 2],
  ['Ecoli', 15, 806, 2],
  ['BarabasiAlbert_n500m1', 10, 1508, 2],
  ['BarabasiAlbert_n500m1', 50, 195, 2],
  ['ForestFire_n250', 10, 10480, 2],
  ['ForestFire_n250', 50, 194, 2],
  ['ErdosRenyi_n235', 10, 17641, 2],
  ['ErdosRenyi_n235', 50, 295, 2],
  ['Circuit', 10, 9451, 2],
  ['Circuit', 25, 2099, 2],
  ['humanDiseasome', 52, 1115, 2],
  ['ErdosRenyi_n466', 80, 1524, 15],
  ['WattsStrogatz_n250', 70, 3083, 15],
  ['karate', 5, 8, 3, 'largest'],
  ['lesmis', 5, 28, 3, 'largest'],
  ['lesmis', 10, 11, 3, 'largest'],
  ['dolphins', 5, 34, 3, 'largest'],
  ['dolphins', 10, 23, 20, 'largest'],
  ['karate', 3, 94.483333, 2, 'fragmentation'],
  ['lesmis', 3, 539.533333, 2, 'fragmentation'],
  ['dolphins', 3, 554.55119, 2, 'fragmentation'],
];

function stopwatch(): () => number {
  const begun = process.cpuUsage().user;
  return () => (process.cpuUsage().user - begun) / 1e6;
}

const say = (...cells: readonly (string | number)[]) =>
  process.stdout.write(
    `${cells.map((cell, i) => (i < 2 ? String(cell).padEnd(24) : String(cell).padStart(12))).join('')}\n`,
  );

const { values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { graphs: { type: 'string' }, only: { type: 'string', default: '' } },
});

if (typeof values.graphs === 'string') {
  say('graph', 'objective, k', 'best known', 'value', 'bound', 'proved', 'over %', 'seconds', 'allowed');
  for (const [name, k, known, allowed, objective = 'pairwise'] of bars) {
    if (!`${name} ${objective} ${k}`.includes(String(values.only))) continue;
    const read = parseEdgeList(readFileSync(path.join(values.graphs, `${name}.el`), 'utf8'));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const graph = plainGraph(read.value.nodes, read.value.edges);
    const units = Array.from({ length: graph.nodes }, (_, v): FreezableUnit => ({
      key: `account:${v}`,
      nodes: [v],
      cost: 1,
    }));
    const seconds = stopwatch();
    const found = await solveStructural(objective, graph, units, k, {
      spent: () => seconds() / allowed,
      searchSteps: Infinity,
      mostCases: Infinity,
      mostPlans: 300_000,
    });
    const over = ((found.value / known - 1) * 100).toFixed(2);
    const figure = (value: number) => Number(value.toFixed(4));
    say(
      name,
      `${objective} ${k}`,
      known,
      figure(found.value),
      figure(found.bound),
      found.proved ? 'yes' : 'no',
      over,
      seconds().toFixed(2),
      allowed,
    );
  }
}

/** G(n, m) with a multiplicative generator; repeated edges and loops are few and harmless here. */
function randomGraph(nodes: number, edges: number): PlainGraph {
  let seed = 1;
  const next = () => (seed = Math.imul(seed, 1664525) + 1013904223) >>> 0;
  const ends = Uint32Array.from({ length: 2 * edges }, () => Math.floor((next() / 4294967296) * nodes));
  const start = new Uint32Array(nodes + 1);
  for (const v of ends) start[v + 1] = (start[v + 1] ?? 0) + 1;
  for (let v = 0; v < nodes; v++) start[v + 1] = (start[v + 1] ?? 0) + (start[v] ?? 0);
  const fill = start.slice(0, nodes);
  const neighbours = new Uint32Array(2 * edges);
  for (let i = 0; i < ends.length; i++) {
    const at = fill[ends[i] ?? 0] ?? 0;
    neighbours[at] = ends[i ^ 1] ?? 0;
    fill[ends[i] ?? 0] = at + 1;
  }
  return { nodes, start, neighbours };
}

const large = randomGraph(1_000_000, 3_000_000);
for (let turn = 0; turn < 2; turn++) {
  const walk = stopwatch();
  let sum = 0;
  for (const w of large.neighbours) sum = (sum + (large.start[w] ?? 0)) | 0;
  const plain = walk();
  const whole = stopwatch();
  const order = degreeOrder(large);
  const ordered = whole();
  const curve = removalCurve(large, order);
  say(
    '10^6 nodes, 3·10^6 edges',
    'adaptive degree, curve',
    `order ${ordered.toFixed(2)}`,
    `both ${whole().toFixed(2)}`,
    `walk ${plain.toFixed(2)}${sum === 1 ? '.' : ''}`,
    `R ${(curve.largest.reduce((total, size) => total + size, 0) / large.nodes / large.nodes).toFixed(4)}`,
  );
}
