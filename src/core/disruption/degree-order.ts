/**
 * Order of removal by adaptive degree: always a node with most neighbours left, of equal ones the last to have come to that degree, at first the
 * lowest number. Bucket queue with stale entries left in it, O(n + m); one far access an edge.
 */
import type { PlainGraph } from './objective.ts';

/** All nodes, first to go first. */
export function degreeOrder(graph: PlainGraph): Uint32Array {
  const { nodes, start, neighbours } = graph;
  const degree = new Int32Array(nodes);
  let most = 0;
  for (let v = 0; v < nodes; v++) {
    degree[v] = start[v + 1] - start[v];
    if (degree[v] > most) most = degree[v];
  }
  // Every edge lowers one degree at most once: its first end to go lowers the other.
  const entry = new Int32Array(nodes + (neighbours.length >>> 1));
  const next = new Int32Array(entry.length);
  const head = new Int32Array(most + 1).fill(-1);
  let entries = 0;
  const push = (v: number, d: number) => {
    entry[entries] = v;
    next[entries] = head[d];
    head[d] = entries++;
  };
  for (let v = nodes - 1; v >= 0; v--) push(v, degree[v]);
  const order = new Uint32Array(nodes);
  for (let i = 0; i < nodes;) {
    while (head[most] < 0) most -= 1;
    const v = entry[head[most]];
    head[most] = next[head[most]];
    if (degree[v] !== most) continue;
    degree[v] = -1;
    order[i++] = v;
    for (let e = start[v]; e < start[v + 1]; e++) {
      const w = neighbours[e];
      const d = degree[w];
      if (d <= 0) continue;
      degree[w] = d - 1;
      push(w, d - 1);
    }
  }
  return order;
}
