/**
 * Pairs still joined and the largest component after each step of an order of removals: the order is played backwards and the parts are
 * joined (union-find by size with path halving, Tarjan 1975). O((n + m) α(n)).
 */
import type { PlainGraph } from './objective.ts';
import { removal, type Removal } from './removal.ts';

export interface RemovalCurve {
  /** After q removals, q = 0..order.length. */
  readonly pairs: Float64Array;
  readonly largest: Uint32Array;
}

/** `order`: different nodes, first to go first; it need not hold all. */
export function removalCurve(graph: PlainGraph, order: ArrayLike<number>): RemovalCurve {
  return curveOfRemoval(removal(graph, order), order.length);
}

/** The same of the first `length` steps (all of them) of a removal whose edges are known. */
export function curveOfRemoval({ order, links, from }: Removal, length = order.length): RemovalCurve {
  /** −size: a root; else the number of the parent. */
  const link = new Int32Array(order.length).fill(-1);
  const pairs = new Float64Array(length + 1);
  const largest = new Uint32Array(length + 1);
  let joined = 0;
  let most = 0;
  for (let q = order.length; q > 0; q--) {
    if (q <= length) {
      pairs[q] = joined;
      largest[q] = most;
    }
    let mine = order[q - 1];
    let size = 1;
    for (let e = from[q] - 1; e >= from[q - 1]; e--) {
      let w = links[e];
      let up = link[w];
      while (up >= 0) {
        const above = link[up];
        if (above >= 0) link[w] = above;
        w = up;
        up = above;
      }
      if (w === mine) continue;
      joined -= size * up;
      if (-up > size) {
        link[mine] = w;
        mine = w;
      } else link[w] = mine;
      size -= up;
    }
    link[mine] = -size;
    if (size > most) most = size;
  }
  pairs[0] = joined;
  largest[0] = most;
  return { pairs, largest };
}

export interface Robustness {
  /** R = (1/N) Σ_{q=1..N} largest(q)/N (Schneider et al. 2011), N = nodes; steps beyond the order count as the last one. */
  readonly largest: number;
  /** The same of pairs, by what there was at first: ANC (Fan et al. 2020). With costs each step weighs cost/Σ cost, in both. */
  readonly pairs: number;
}

/** `cost`: by step of the order; equal steps where left out. */
export function robustness(nodes: number, curve: RemovalCurve, cost?: ArrayLike<number>): Robustness {
  const steps = curve.largest.length - 1;
  let total = 0;
  for (let q = 0; q < steps; q++) total += cost === undefined ? 1 : cost[q];
  const rest = cost === undefined ? nodes - steps : 0;
  let largest = 0;
  let pairs = 0;
  for (let q = 1; q <= steps; q++) {
    const weight = cost === undefined ? 1 : cost[q - 1];
    largest += weight * curve.largest[q];
    pairs += weight * curve.pairs[q];
  }
  largest += rest * curve.largest[steps];
  pairs += rest * curve.pairs[steps];
  const weight = total + rest;
  return {
    largest: weight === 0 ? 0 : largest / weight / nodes,
    pairs: weight === 0 || curve.pairs[0] === 0 ? 0 : pairs / weight / curve.pairs[0],
  };
}
