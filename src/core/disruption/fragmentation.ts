/**
 * Distance-weighted connectivity H and Borgatti's fragmentation measures (KPP-Neg, 2006), with the ORIGINAL node count as
 * denominator: removed nodes count as isolates. O(n·m) for H.
 */
import type { PlainGraph } from './objective.ts';
import { pairwise } from './pairwise.ts';

/** H(R) = Σ_{i<j} 1/d_ij over the graph without `removed`. Pairs are counted by distance first, so equal graphs give equal bits. */
export function closenessSum(graph: PlainGraph, removed: Uint8Array): number {
  const { nodes, start, neighbours } = graph;
  const pairsAt = new Float64Array(nodes + 1);
  const distance = new Int32Array(nodes);
  const queue = new Uint32Array(nodes);
  for (let root = 0; root < nodes; root++) {
    if (removed[root] !== 0) continue;
    distance.fill(-1);
    distance[root] = 0;
    queue[0] = root;
    let size = 1;
    for (let head = 0; head < size; head++) {
      const v = queue[head];
      if (v > root) pairsAt[distance[v]] += 1;
      for (let e = start[v]; e < start[v + 1]; e++) {
        const w = neighbours[e];
        if (distance[w] >= 0 || removed[w] !== 0) continue;
        distance[w] = distance[v] + 1;
        queue[size++] = w;
      }
    }
  }
  let sum = 0;
  for (let d = 1; d <= nodes; d++) sum += pairsAt[d] / d;
  return sum;
}

/** F = 1 − 2·PC/(n(n−1)) and DF = 1 − 2H/(n(n−1)); both 1 for fewer than two nodes. */
export function fragmentation(graph: PlainGraph, removed: Uint8Array): { readonly f: number; readonly df: number } {
  const pairs = (graph.nodes * (graph.nodes - 1)) / 2;
  if (pairs === 0) return { f: 1, df: 1 };
  return { f: 1 - pairwise(graph, removed) / pairs, df: 1 - closenessSum(graph, removed) / pairs };
}
