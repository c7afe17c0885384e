/**
 * Distance-weighted connectivity H and Borgatti's fragmentation measures (KPP-Neg, 2006), with the ORIGINAL node count as
 * denominator: removed nodes count as isolates.
 */
import type { PlainGraph } from './objective.ts';
import { pairwise } from './pairwise.ts';

/** H(R) = Σ_{i<j} 1/d_ij over the graph without `removed`. */
export function closenessSum(graph: PlainGraph, removed: Uint8Array): number {
  return closenessMeter(graph)(removed);
}

/**
 * The same for many sets of one graph. Pairs are counted by distance first, so equal graphs give equal bits.
 * All nodes' neighbourhoods grow one step at a time as bit rows: O(m·n/32) a step, as many steps as the longest distance.
 */
export function closenessMeter(graph: PlainGraph): (removed: Uint8Array) => number {
  const { nodes, start, neighbours } = graph;
  const words = (nodes + 31) >>> 5;
  let near = new Uint32Array(nodes * words);
  let next = new Uint32Array(nodes * words);
  const active = new Int32Array(nodes);
  return (removed) => {
    near.fill(0);
    next.fill(0);
    let size = 0;
    for (let v = 0; v < nodes; v++) {
      if (removed[v] !== 0) continue;
      near[v * words + (v >>> 5)] = 1 << (v & 31);
      active[size++] = v;
    }
    let reached = size;
    let sum = 0;
    for (let distance = 1; ; distance++) {
      let count = 0;
      for (let a = 0; a < size; a++) {
        const v = active[a];
        const row = v * words;
        for (let i = 0; i < words; i++) next[row + i] = near[row + i];
        for (let e = start[v]; e < start[v + 1]; e++) {
          // Rows of what is gone stay empty.
          const other = neighbours[e] * words;
          for (let i = 0; i < words; i++) next[row + i] |= near[other + i];
        }
        for (let i = 0; i < words; i++) count += bitCount(next[row + i]);
      }
      if (count === reached) return sum;
      // Every pair was reached from both ends.
      sum += (count - reached) / 2 / distance;
      reached = count;
      [near, next] = [next, near];
    }
  };
}

/** Number of ones in 32 bits (Warren, Hacker's Delight, 5-1). */
export function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** F = 1 − 2·PC/(n(n−1)) and DF = 1 − 2H/(n(n−1)); both 1 for fewer than two nodes. */
export function fragmentation(graph: PlainGraph, removed: Uint8Array): { readonly f: number; readonly df: number } {
  const pairs = (graph.nodes * (graph.nodes - 1)) / 2;
  if (pairs === 0) return { f: 1, df: 1 };
  return { f: 1 - pairwise(graph, removed) / pairs, df: 1 - closenessSum(graph, removed) / pairs };
}
