/**
 * Pairs of nodes of which one is never worth taking without the other: where every neighbour of u is v or a neighbour of v, and v costs and
 * weighs no worse, exchanging u for v maps what is left into what was left before, edge by edge. Holds for every structural objective.
 * O(Σ degree²).
 */
import type { CutGraph } from './cut-graph.ts';

/** By node u, the nodes that go before it: u is taken only when they are. Equal neighbourhoods are ordered by number. */
export function dominators(graph: CutGraph): readonly (readonly number[])[] {
  const { nodes, start, neighbours, weight, cost } = graph;
  const degree = (v: number) => start[v + 1] - start[v];
  const shared = new Int32Array(nodes);
  const result: (readonly number[])[] = [];
  for (let u = 0; u < nodes; u++) {
    // How many of u's neighbours each node has; a neighbour of u counts itself.
    const met: number[] = [];
    const meet = (v: number) => {
      if (shared[v]++ === 0) met.push(v);
    };
    for (let e = start[u]; e < start[u + 1]; e++) {
      const w = neighbours[e];
      meet(w);
      for (let f = start[w]; f < start[w + 1]; f++) meet(neighbours[f]);
    }
    const above: number[] = [];
    for (const v of met) {
      const covers = shared[v] === degree(u);
      shared[v] = 0;
      if (v === u || !covers || !Number.isFinite(cost[v]) || cost[v] > cost[u] || weight[v] < weight[u]) continue;
      const equal = degree(v) === degree(u) && cost[v] === cost[u] && weight[v] === weight[u];
      if (!equal || v < u || !covered(graph, v, u)) above.push(v);
    }
    result.push(above);
  }
  return result;
}

/** Every neighbour of `u` is `v` or a neighbour of `v`. */
function covered(graph: CutGraph, u: number, v: number): boolean {
  const near = new Set(graph.neighbours.subarray(graph.start[v], graph.start[v + 1]));
  for (const w of graph.neighbours.subarray(graph.start[u], graph.start[u + 1]))
    if (w !== v && !near.has(w)) return false;
  return true;
}
