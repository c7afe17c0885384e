/**
 * Folds leaves into what they hang on. With equal costs taking the parent is never worse than taking its leaf, and without the parent a leaf is
 * alone and joins no pair; so a leaf only adds to its parent's weight. Not valid where costs differ or the parent cannot be taken. O(n + m).
 */
import type { PlainGraph } from '../objective.ts';
import type { CutGraph } from './cut-graph.ts';

export interface Folded {
  readonly graph: CutGraph;
  /** Node of the graph as given, by node of the folded graph. */
  readonly origin: Int32Array;
}

/** `cost[v]`: Infinity where v cannot be taken. A pair of two leaves stays as it is but for one of them. */
export function foldLeaves(graph: PlainGraph, cost: Float64Array): Folded {
  const { nodes, start, neighbours } = graph;
  const host = new Int32Array(nodes).fill(-1);
  for (let v = 0; v < nodes; v++) {
    if (start[v + 1] - start[v] !== 1) continue;
    const parent = neighbours[start[v]];
    if (host[parent] >= 0 || !(cost[parent] <= cost[v]) || !Number.isFinite(cost[parent])) continue;
    host[v] = parent;
  }
  const kept = [...host.keys()].filter((v) => host[v] < 0);
  const index = new Int32Array(nodes).fill(-1);
  kept.forEach((v, i) => (index[v] = i));
  const weight = new Int32Array(kept.length).fill(1);
  for (let v = 0; v < nodes; v++) if (host[v] >= 0) weight[index[host[v]]] += 1;
  const folded = new Uint32Array(kept.length + 1);
  const ends: number[] = [];
  kept.forEach((v, i) => {
    for (let e = start[v]; e < start[v + 1]; e++) if (host[neighbours[e]] < 0) ends.push(index[neighbours[e]]);
    folded[i + 1] = ends.length;
  });
  return {
    graph: {
      nodes: kept.length,
      start: folded,
      neighbours: Uint32Array.from(ends),
      weight,
      cost: Float64Array.from(kept, (v) => cost[v]),
    },
    origin: Int32Array.from(kept),
  };
}
