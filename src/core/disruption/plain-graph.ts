/**
 * Builds the undirected simple graph of the structural objectives from an edge list: ends are put to their nodes by counting, twice over, which
 * leaves every list ascending and repeated edges side by side. O(n + m).
 */
import type { PlainGraph } from './objective.ts';

/** Self-loops and repeated edges are left out; neighbours ascend. Node ids must lie in 0..nodes-1 (a broken promise throws). */
export function plainGraph(nodes: number, edges: readonly (readonly [number, number])[]): PlainGraph {
  const ends = new Uint32Array(2 * edges.length);
  let size = 0;
  for (const [a, b] of edges) {
    if (!(a >= 0 && a < nodes && b >= 0 && b < nodes)) throw new RangeError(`edge ${a} ${b} outside 0..${nodes - 1}`);
    ends[size++] = a;
    ends[size++] = b;
  }
  return graphOfEnds(nodes, ends);
}

/** The same from pairs of ends, one after another, all in 0..nodes-1. */
export function graphOfEnds(nodes: number, ends: Uint32Array): PlainGraph {
  const fill = new Uint32Array(nodes + 1);
  for (let i = 0; i < ends.length; i += 2) {
    if (ends[i] === ends[i + 1]) continue;
    fill[ends[i] + 1] += 1;
    fill[ends[i + 1] + 1] += 1;
  }
  for (let v = 0; v < nodes; v++) fill[v + 1] += fill[v];
  const all = fill.slice();
  const loose = new Uint32Array(all[nodes]);
  for (let i = 0; i < ends.length; i += 2) {
    const a = ends[i];
    const b = ends[i + 1];
    if (a === b) continue;
    loose[fill[a]++] = b;
    loose[fill[b]++] = a;
  }
  // Every edge once more, from its other end: the nodes come by number.
  fill.set(all);
  const neighbours = new Uint32Array(loose.length);
  for (let v = 0; v < nodes; v++) for (let e = all[v]; e < all[v + 1]; e++) neighbours[fill[loose[e]]++] = v;
  const start = new Uint32Array(nodes + 1);
  let count = 0;
  for (let v = 0; v < nodes; v++) {
    const first = count;
    for (let e = all[v]; e < all[v + 1]; e++) {
      if (count === first || neighbours[count - 1] !== neighbours[e]) neighbours[count++] = neighbours[e];
    }
    start[v + 1] = count;
  }
  return { nodes, start, neighbours: neighbours.slice(0, count) };
}
