/**
 * Freeze lists by rule of thumb: at each step whoever has most neighbours left, lies on most shortest paths left, or moves most money
 * for the cost. O(steps · n·m) for betweenness.
 */
import { volumeScores } from './baselines.ts';
import { betweennessScores, degreeScores } from './node-rankings.ts';
import type { FreezableUnit, PlainGraph } from './objective.ts';
import { plainGraph } from './plain-graph.ts';
import type { Measure } from './plan-value.ts';
import { costSlack } from './solution.ts';

export type ListBaselineName = 'degree' | 'betweenness' | 'volume';

interface ListBaseline {
  readonly name: ListBaselineName;
  /** By node of the graph, or of the flow. */
  readonly on: 'graph' | 'flow';
  readonly perCost: boolean;
  readonly scores: (measure: Measure, graph: PlainGraph) => Float64Array;
}

export const listBaselines: readonly ListBaseline[] = [
  { name: 'degree', on: 'graph', perCost: false, scores: (_, graph) => degreeScores(graph) },
  { name: 'betweenness', on: 'graph', perCost: false, scores: (_, graph) => betweennessScores(graph) },
  { name: 'volume', on: 'flow', perCost: true, scores: ({ flow }) => volumeScores(flow.network) },
];

/** `units` have nodes of the flow. Indexes into `units` in the order taken; who no longer fits the budget is passed over. */
export function baselineList(
  baseline: ListBaseline,
  measure: Measure,
  units: readonly FreezableUnit[],
  budget: number,
): readonly number[] {
  const { graph, accounts } = measure.graph;
  const nodeOf = new Map(accounts.flatMap((list, v) => list.map((a) => [a, v] as const)));
  const standsOn = units.map((unit) => [...new Set(unit.nodes.map((a) => nodeOf.get(a) ?? -1))].filter((v) => v >= 0));
  const removed = new Uint8Array(graph.nodes);
  const list: number[] = [];
  let left = budget;
  for (;;) {
    const scores = baseline.scores(measure, without(graph, removed));
    let pick = -1;
    let most = 0;
    units.forEach((unit, u) => {
      if (unit.cost > left + costSlack || list.includes(u)) return;
      let sum = 0;
      for (const v of baseline.on === 'graph' ? standsOn[u] : unit.nodes) sum += scores[v];
      const score = Math.round((sum / (baseline.perCost ? unit.cost : 1)) * 1e9) / 1e9;
      if (score > most || (score === most && pick >= 0 && unit.key < units[pick].key)) {
        pick = u;
        most = score;
      }
    });
    if (pick < 0) return list;
    list.push(pick);
    left -= units[pick].cost;
    for (const v of standsOn[pick]) removed[v] = 1;
  }
}

function without({ nodes, start, neighbours }: PlainGraph, removed: Uint8Array): PlainGraph {
  const edges: [number, number][] = [];
  for (let v = 0; v < nodes; v++) {
    for (let e = start[v]; e < start[v + 1]; e++) {
      const w = neighbours[e];
      if (v < w && removed[v] === 0 && removed[w] === 0) edges.push([v, w]);
    }
  }
  return plainGraph(nodes, edges);
}
