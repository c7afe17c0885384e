/** Naive plans for comparison: rank once on the graph as given, then take from the top what the budget still allows. */
import { betweennessScores, degreeScores, pagerankScores } from './node-rankings.ts';
import type { FlowNetwork, FreezableUnit, PlainGraph } from './objective.ts';
import { plainGraph } from './plain-graph.ts';
import { costSlack } from './solution.ts';

export type BaselineName = 'degree' | 'betweenness' | 'pagerank' | 'volume';

/** The rankings that need nothing but the graph. */
export const graphRankings: readonly {
  readonly name: BaselineName;
  readonly scores: (graph: PlainGraph) => Float64Array;
}[] = [
  { name: 'degree', scores: degreeScores },
  { name: 'betweenness', scores: betweennessScores },
  { name: 'pagerank', scores: pagerankScores },
];

/** Money in plus money out, by node. */
export function volumeScores(network: FlowNetwork): Float64Array {
  const score = new Float64Array(network.nodes);
  for (let i = 0; i < network.from.length; i++) {
    score[network.from[i]] += network.amount[i];
    score[network.to[i]] += network.amount[i];
  }
  return score;
}

/** Who pays whom, without direction: the graph that rankings of a flow network use. */
export function contactGraph(network: FlowNetwork): PlainGraph {
  const edges: [number, number][] = [];
  for (let i = 0; i < network.from.length; i++) edges.push([network.from[i], network.to[i]]);
  return plainGraph(network.nodes, edges);
}

/**
 * Units by the sum of their nodes' scores, best first; scores closer than a billionth are equal and the key decides.
 * Units with no score (not in the network) are left out. Returns indexes into `units`, in the order taken.
 */
export function rankedPlan(units: readonly FreezableUnit[], scores: Float64Array, budget: number): readonly number[] {
  const sums = units.map((unit) => {
    let sum = 0;
    for (const v of unit.nodes) sum += scores[v];
    return Math.round(sum * 1e9) / 1e9;
  });
  const order = units.map((_, u) => u).filter((u) => sums[u] > 0);
  // Numbered nodes tie by number, not by spelling.
  order.sort((a, b) => sums[b] - sums[a] || byKey(units[a].key, units[b].key));
  const plan: number[] = [];
  let left = budget;
  for (const u of order) {
    if (units[u].cost > left + costSlack) continue;
    plan.push(u);
    left -= units[u].cost;
  }
  return plan;
}

function byKey(a: string, b: string): number {
  if (a.length !== b.length && /\d$/.test(a) && /\d$/.test(b)) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
