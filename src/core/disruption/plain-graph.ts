/** Builds the undirected simple graph of the structural objectives from an edge list. O(n + m log m). */
import type { PlainGraph } from './objective.ts';

/** Self-loops and repeated edges are left out; neighbours ascend. Node ids must lie in 0..nodes-1 (a broken promise throws). */
export function plainGraph(nodes: number, edges: readonly (readonly [number, number])[]): PlainGraph {
  const seen = new Set<number>();
  const degree = new Uint32Array(nodes);
  for (const [a, b] of edges) {
    if (!(a >= 0 && a < nodes && b >= 0 && b < nodes)) throw new RangeError(`edge ${a} ${b} outside 0..${nodes - 1}`);
    if (a === b) continue;
    const id = Math.min(a, b) * nodes + Math.max(a, b);
    if (seen.has(id)) continue;
    seen.add(id);
    degree[a] += 1;
    degree[b] += 1;
  }
  const start = new Uint32Array(nodes + 1);
  for (let v = 0; v < nodes; v++) start[v + 1] = start[v] + degree[v];
  const fill = start.slice(0, nodes);
  const neighbours = new Uint32Array(start[nodes]);
  for (const id of seen) {
    const a = Math.floor(id / nodes);
    const b = id % nodes;
    neighbours[fill[a]++] = b;
    neighbours[fill[b]++] = a;
  }
  for (let v = 0; v < nodes; v++) neighbours.subarray(start[v], start[v + 1]).sort();
  return { nodes, start, neighbours };
}
