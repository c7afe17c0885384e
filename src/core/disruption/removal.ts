/**
 * An order of removal with the edges that each step ends: an edge is kept once, with its end that goes first, so that the order can be played
 * back without the graph. O(n + m); one far access an edge end.
 */
import type { PlainGraph } from './objective.ts';

export interface Removal {
  /** All nodes, first to go first. */
  readonly order: Uint32Array;
  /** By step q, links[from[q]..from[q + 1]): the neighbours of order[q] that are still there when it goes. */
  readonly links: Uint32Array;
  readonly from: Uint32Array;
}

/** `order`: different nodes; those it leaves out follow by number. */
export function removal(graph: PlainGraph, order: ArrayLike<number>): Removal {
  const { nodes, start, neighbours } = graph;
  const whole = new Uint32Array(nodes);
  const there = new Uint8Array(nodes).fill(1);
  for (let q = 0; q < order.length; q++) {
    whole[q] = order[q];
    there[order[q]] = 0;
  }
  let size = order.length;
  for (let v = 0; v < nodes; v++) if (there[v] !== 0) whole[size++] = v;
  there.fill(1);
  const links = new Uint32Array(neighbours.length >>> 1);
  const from = new Uint32Array(nodes + 1);
  let count = 0;
  for (let q = 0; q < nodes; q++) {
    const v = whole[q];
    there[v] = 0;
    for (let e = start[v]; e < start[v + 1]; e++) if (there[neighbours[e]] !== 0) links[count++] = neighbours[e];
    from[q + 1] = count;
  }
  return { order: whole, links, from };
}
