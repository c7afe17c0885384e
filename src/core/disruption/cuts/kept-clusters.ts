/** Nodes that are sure to stay and joined by others that are: at no distance from each other, so one stands for all. O(n + m). */
import type { CutGraph } from './cut-graph.ts';
import { kept } from './decisions.ts';

/** By node, the lowest node of its cluster; a node that may go is a cluster of its own. */
export function clustersOf(graph: CutGraph, state: Uint8Array): Int32Array {
  const { nodes, start, neighbours } = graph;
  const first = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  for (let root = 0; root < nodes; root++) {
    if (first[root] >= 0) continue;
    first[root] = root;
    if (state[root] !== kept) continue;
    queue[0] = root;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const v = queue[head];
      for (let e = start[v]; e < start[v + 1]; e++) {
        const w = neighbours[e];
        if (state[w] !== kept || first[w] >= 0) continue;
        first[w] = root;
        queue[tail++] = w;
      }
    }
  }
  return first;
}
