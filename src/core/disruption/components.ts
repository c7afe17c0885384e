/** Sizes of the connected components of a graph without its removed nodes. Breadth first, O(n + m). */
import type { PlainGraph } from './objective.ts';

/** Sizes in order of each component's lowest node; `removed[v]` not 0 takes v away. */
export function componentSizes(graph: PlainGraph, removed: Uint8Array): readonly number[] {
  const { nodes, start, neighbours } = graph;
  const seen = removed.slice();
  const queue = new Uint32Array(nodes);
  const sizes: number[] = [];
  for (let root = 0; root < nodes; root++) {
    if (seen[root] !== 0) continue;
    seen[root] = 1;
    queue[0] = root;
    let size = 1;
    for (let head = 0; head < size; head++) {
      const v = queue[head];
      for (let e = start[v]; e < start[v + 1]; e++) {
        const w = neighbours[e];
        if (seen[w] !== 0) continue;
        seen[w] = 1;
        queue[size++] = w;
      }
    }
    sizes.push(size);
  }
  return sizes;
}
