/**
 * Nodes that must go when no part may weigh more than a limit: those that would join kept clusters to more than that. O(n + m).
 */
import type { CutGraph } from './cut-graph.ts';
import { kept, open } from './decisions.ts';
import { clustersOf } from './kept-clusters.ts';

/** The open nodes of `state` that cannot stay; null when a kept cluster alone is above the limit. */
export function crowded(graph: CutGraph, state: Uint8Array, limit: number): readonly number[] | null {
  const { nodes, start, neighbours, weight } = graph;
  const cluster = clustersOf(graph, state);
  const size = new Int32Array(nodes);
  for (let v = 0; v < nodes; v++) size[cluster[v]] += weight[v];
  const mark = new Int32Array(nodes).fill(-1);
  const found: number[] = [];
  for (let v = 0; v < nodes; v++) {
    if (cluster[v] === v && size[v] > limit && state[v] === kept) return null;
    if (state[v] !== open) continue;
    let sum = weight[v];
    for (let e = start[v]; e < start[v + 1]; e++) {
      const w = neighbours[e];
      const c = cluster[w];
      if (state[w] !== kept || mark[c] === v) continue;
      mark[c] = v;
      sum += size[c];
    }
    if (sum > limit) found.push(v);
  }
  return found;
}
