/**
 * Structural disruption against published and proved values: value, bound and seconds of processor time (a shared machine's clock on the wall
 * tells little). `npx tsx tests/bench/disrupt.ts --graphs FOLDER [--only TEXT]` reads the benchmark's `.el` files from FOLDER; without it every plan
 * of three is tried on made graphs of 120 nodes, and adaptive degree with the whole curve runs on graphs of 10^6 nodes, beside a plain walk over
 * the same arrays. `--covert`: thirty made graphs of the size of a covert network, how many are proved within three seconds; with `--in chromium`
 * each in a worker just started, by the clock on the wall.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseEdgeList } from '../../src/cli/edge-list.ts';
import { degreeRemoval } from '../../src/core/disruption/degree-order.ts';
import { curveOfRemoval, robustness } from '../../src/core/disruption/removal-curve.ts';
import type { PlainGraph } from '../../src/core/disruption/objective.ts';
import { plainGraph } from '../../src/core/disruption/plain-graph.ts';
import { solveStructural } from '../../src/core/disruption/solve-structural.ts';
import type { StructuralName } from '../../src/core/disruption/structural.ts';
import { openProver } from './covert-chromium.ts';
import { attachedGraph, covertGraphs, kindsOf, randomGraph, unitsOf } from './disrupt-graphs.ts';

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
  const used = () => process.cpuUsage().user + process.cpuUsage().system;
  const begun = used();
  return () => (used() - begun) / 1e6;
}

const say = (...cells: readonly (string | number)[]) =>
  process.stdout.write(
    `${cells.map((cell, i) => (i < 2 ? String(cell).padEnd(24) : String(cell).padStart(12))).join('')}\n`,
  );

const { values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    graphs: { type: 'string' },
    only: { type: 'string', default: '' },
    covert: { type: 'boolean' },
    in: { type: 'string', default: 'node' },
  },
});

if (typeof values.graphs === 'string') {
  say('graph', 'objective, k', 'best known', 'value', 'bound', 'proved', 'over %', 'seconds', 'allowed');
  for (const [name, k, known, allowed, objective = 'pairwise'] of bars) {
    if (!`${name} ${objective} ${k}`.includes(String(values.only))) continue;
    const read = parseEdgeList(readFileSync(path.join(values.graphs, `${name}.el`), 'utf8'));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const graph = plainGraph(read.value.nodes, read.value.edges);
    const seconds = stopwatch();
    const found = await solveStructural(objective, graph, unitsOf(graph), k, {
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

if (values.covert === true) {
  const allowed = 3;
  const prover = values.in === 'chromium' ? await openProver() : null;
  let proved = 0;
  const all = covertGraphs().flatMap((one) => (['pairwise', 'largest'] as const).map((name) => ({ ...one, name })));
  for (const [i, { kind, graph, k, keep, cost, name }] of all.entries()) {
    if (!`${kind} ${name}`.includes(String(values.only))) continue;
    const seconds = stopwatch();
    const found =
      prover === null
        ? await solveStructural(name, graph, unitsOf(graph, cost, keep), k, {
            spent: () => seconds() / allowed,
            searchSteps: Infinity,
            mostCases: Infinity,
          })
        : await prover.prove(i >> 1, name, allowed);
    if (found.proved) proved += 1;
    say(
      `${i >> 1} ${kind} ${graph.nodes}/${graph.neighbours.length / 2}`,
      `${name} ${k}${cost === null ? '' : ' costs'}${keep.length === 0 ? '' : ' keep'}`,
      found.value,
      found.bound,
      found.proved ? 'proved' : 'open',
      found.solver,
      ('seconds' in found ? found.seconds : seconds()).toFixed(2),
    );
  }
  await prover?.close();
  process.stdout.write(`${proved} of ${all.length} proved within ${allowed} s\n`);
} else if (values.graphs === undefined) {
  for (const { kind, graph } of [...kindsOf(120), { kind: 'well knit', graph: randomGraph(120, 600) }]) {
    for (const name of ['pairwise', 'largest', 'fragmentation'] as const) {
      const seconds = stopwatch();
      const found = await solveStructural(name, graph, unitsOf(graph), 3);
      const way = found.proved ? 'every plan' : 'open';
      say(
        `${kind} 120/${graph.neighbours.length / 2}`,
        `${name} 3`,
        Number(found.value.toFixed(4)),
        way,
        seconds().toFixed(2),
      );
    }
  }
  for (const [kind, graph] of [
    ['random', randomGraph(1_000_000, 3_000_000)],
    ['preferential', attachedGraph(1_000_000, 3)],
  ] as const) {
    orderAndCurve(kind, graph);
  }
}

/** Best of three; beside it the least that such work can be: every edge end read once with a far look-up, nothing done with it. */
function orderAndCurve(kind: string, graph: PlainGraph): void {
  let [ordered, both, walked, r] = [Infinity, Infinity, Infinity, 0];
  for (let turn = 0; turn < 3; turn++) {
    const walk = stopwatch();
    let sum = 0;
    const { start, neighbours } = graph;
    for (let i = 0; i < neighbours.length; i++) sum = (sum + (start[neighbours[i] ?? 0] ?? 0)) | 0;
    walked = Math.min(walked, walk() + (sum === 0.5 ? 1 : 0));
    const whole = stopwatch();
    const removal = degreeRemoval(graph);
    ordered = Math.min(ordered, whole());
    const curve = curveOfRemoval(removal);
    both = Math.min(both, whole());
    r = robustness(graph.nodes, curve).largest;
  }
  say(
    `${kind} ${graph.nodes}`,
    `${graph.neighbours.length / 2} edges`,
    `order ${ordered.toFixed(2)}`,
    `both ${both.toFixed(2)}`,
    `walk ${walked.toFixed(2)}`,
    `R ${r.toFixed(4)}`,
  );
}
