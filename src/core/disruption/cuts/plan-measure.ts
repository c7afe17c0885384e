/** What a plan leaves of a weighted graph: joined pairs and the largest part, by weight. Breadth first, O(n + m). */
import type { CutGraph } from './cut-graph.ts';

export function planMeasure(graph: CutGraph, objective: 'pairwise' | 'largest', plan: Iterable<number>): number {
  const { nodes, start, neighbours, weight } = graph;
  const seen = new Uint8Array(nodes);
  for (const v of plan) seen[v] = 1;
  const queue = new Uint32Array(nodes);
  let pairs = 0;
  let largest = 0;
  for (let root = 0; root < nodes; root++) {
    if (seen[root] !== 0) continue;
    seen[root] = 1;
    queue[0] = root;
    let tail = 1;
    let size = 0;
    for (let head = 0; head < tail; head++) {
      const v = queue[head];
      size += weight[v];
      for (let e = start[v]; e < start[v + 1]; e++) {
        const w = neighbours[e];
        if (seen[w] !== 0) continue;
        seen[w] = 1;
        queue[tail++] = w;
      }
    }
    pairs += (size * (size - 1)) / 2;
    largest = Math.max(largest, size);
  }
  return objective === 'pairwise' ? pairs : largest;
}
