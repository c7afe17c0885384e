/**
 * What lies below some roots, renumbered: owners before what they own, but for loops. O(edges below the roots).
 *
 * Source: Kam and Ullman, Global data flow analysis and iterative algorithms, JACM 23 (1976): a worklist in reverse postorder
 * visits a graph without loops once, and one with loops in about as many rounds as they nest. Neighbours lie near each other in
 * memory as well, which is what a long walk waits for.
 */
import type { RelationIndex } from './relation-index.ts';

/** Nodes by place 0, 1 …; edges leaving place p are `outStart[p]` … `outStart[p + 1] - 1`. */
export interface Upstream {
  /** Place to node, and node to place (-1: not below the roots). */
  readonly node: Int32Array;
  readonly place: Int32Array;
  readonly outStart: Int32Array;
  /** By edge: the place it leads to, and its number in the index. */
  readonly to: Int32Array;
  readonly edge: Int32Array;
}

export function upstreamOrder(index: RelationIndex, roots: readonly number[]): Upstream {
  const node = reversePostorder(index, roots);
  const place = new Int32Array(index.parties.length).fill(-1);
  const outStart = new Int32Array(node.length + 1);
  for (let p = 0; p < node.length; p++) {
    place[node[p]] = p;
    outStart[p + 1] = outStart[p] + index.outStart[node[p] + 1] - index.outStart[node[p]];
  }
  const to = new Int32Array(outStart[node.length]);
  const edge = new Int32Array(outStart[node.length]);
  for (let p = 0; p < node.length; p++) {
    for (let i = outStart[p], e = index.outStart[node[p]]; i < outStart[p + 1]; i++, e++) {
      to[i] = place[index.to[e]];
      edge[i] = e;
    }
  }
  return { node, place, outStart, to, edge };
}

function reversePostorder({ to, outStart, parties }: RelationIndex, roots: readonly number[]): Int32Array {
  const seen = new Uint8Array(parties.length);
  const next = outStart.slice();
  const left: number[] = [];
  const stack: number[] = [];
  for (const root of roots) {
    if (seen[root] === 1) continue;
    seen[root] = 1;
    stack.push(root);
    for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
      if (next[node] === outStart[node + 1]) {
        left.push(node);
        stack.pop();
        continue;
      }
      const body = to[next[node]++];
      if (seen[body] === 1) continue;
      seen[body] = 1;
      stack.push(body);
    }
  }
  return Int32Array.from(left).reverse();
}
