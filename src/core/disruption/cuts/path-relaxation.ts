/**
 * The convex relaxation behind the pair models, with no linear program: with x_v in 0..1 for how far v is taken away and d the least
 * Σ x over a path (ends included), f(x) = Σ_{i<j} w_i w_j max(0, 1 − d_ij) + Σ_i w_i(w_i−1)/2 · (1 − x_i) equals pairwise connectivity on
 * whole x (the linear relaxation of Veremyev, Boginski, Pasiliao 2014, its pair variables solved out). Any choice of paths gives a cut
 * f(y) ≥ level − slope·y that holds for every y, so averages of cuts do. Whether no part need weigh more than a limit: a node that goes reaches
 * nothing, so reach_i ≤ limit·(1 − x_i), and parts so small join few pairs in all; f is then the limit and a mean of what is over, its shares
 * drawn towards what is most over, and f > limit says no. One Dijkstra a node, stopped at 1: O(n·m log n).
 */
import type { CutGraph } from './cut-graph.ts';

/** f(y) ≥ level − Σ slope_v·y_v for all y. */
export interface Cut {
  level: number;
  readonly slope: Float64Array;
}

/** No part above `limit`, hence at most `pairs` joined pairs among at most `left` nodes. */
export interface Within {
  readonly limit: number;
  readonly pairs: number;
  readonly left: number;
}

export type Measure = 'pairwise' | Within;

/** A tree of shortest paths as found: nodes nearest first, the root among them, and by node the one before it. */
export type TreeSeen = (root: number, order: Int32Array, found: number, parent: Int32Array) => void;

/** Fills `cut` with the cut that touches f at `x`; returns f(x). Nodes with `gone` not 0 are left out of the graph (they must have y = 1).
 * Nodes of one cluster (same number in `clusters`, that of the lowest) are joined by nodes that must have y = 0. */
export function pathRelaxation(
  graph: CutGraph,
  measure: Measure,
  seen?: TreeSeen,
): (x: Float64Array, gone: Uint8Array, cut: Cut, clusters: Int32Array | null) => number {
  const { nodes, start, neighbours, weight } = graph;
  const distance = new Float64Array(nodes);
  const parent = new Int32Array(nodes);
  const below = new Float64Array(nodes);
  const order = new Int32Array(nodes);
  const heap = new Int32Array(nodes + 1);
  const place = new Int32Array(nodes);
  /** By node, its share of the mean, and how far it is over. */
  const share = new Float64Array(nodes).fill(1 / Math.max(1, nodes));
  const over = new Float64Array(nodes);
  const within = measure === 'pairwise' ? null : measure;
  /** Share of the pairs among what must not be over. */
  let common = within === null ? 0 : 0.5;
  let size = 0;
  const up = (v: number, from: number) => {
    let i = from;
    while (i > 1) {
      const p = heap[i >> 1];
      if (distance[p] <= distance[v]) break;
      heap[i] = p;
      place[p] = i;
      i >>= 1;
    }
    heap[i] = v;
    place[v] = i;
  };
  const pop = (): number => {
    const least = heap[1];
    const v = heap[size--];
    if (size > 0) {
      let i = 1;
      for (let c = 2; c <= size; c = 2 * i) {
        if (c < size && distance[heap[c + 1]] < distance[heap[c]]) c += 1;
        if (distance[heap[c]] >= distance[v]) break;
        heap[i] = heap[c];
        place[heap[i]] = i;
        i = c;
      }
      heap[i] = v;
      place[v] = i;
    }
    return least;
  };
  return (x, gone, cut, clusters) => {
    const { slope } = cut;
    slope.fill(0);
    /** Price of a pair. */
    const price = within === null ? 0 : (2 * common) / Math.max(1, within.left);
    let value = within === null ? 0 : within.limit - price * within.pairs;
    let level = value;
    let pairs = 0;
    over.fill(0);
    for (let root = 0; root < nodes; root++) {
      if (gone[root] !== 0 || x[root] >= 1 || (clusters !== null && clusters[root] !== root)) continue;
      distance.fill(1);
      distance[root] = x[root];
      parent[root] = -1;
      size = 1;
      heap[1] = root;
      place[root] = 1;
      let found = 0;
      while (size > 0) {
        const v = pop();
        order[found++] = v;
        below[v] = weight[v];
        const d = distance[v];
        for (let e = start[v]; e < start[v + 1]; e++) {
          const w = neighbours[e];
          if (gone[w] !== 0) continue;
          const longer = d + x[w];
          if (longer >= distance[w]) continue;
          const fresh = distance[w] === 1;
          distance[w] = longer;
          parent[w] = v;
          up(w, fresh ? ++size : place[w]);
        }
      }
      seen?.(root, order, found, parent);
      let own = weight[root];
      for (let i = 1; i < found && clusters !== null; i++) {
        const v = order[i];
        if (clusters[v] !== root) continue;
        own += weight[v];
        below[v] = 0;
      }
      // Every pair is met from both of its ends, over two paths: half of each.
      const part = within === null ? own / 2 : share[root] + (price * own) / 2;
      let met = 0;
      let whole = 0;
      for (let i = found - 1; i > 0; i--) {
        const v = order[i];
        if (clusters === null || clusters[v] !== root) {
          met += weight[v] * (1 - distance[v]);
          whole += weight[v];
        }
        slope[v] += part * below[v];
        below[parent[v]] += below[v];
      }
      const inner = (own * (own - 1)) / 2;
      const self = within === null ? inner : share[root] * (own - within.limit) + price * inner;
      if (within !== null) over[root] = met + (own - within.limit) * (1 - x[root]);
      pairs += (own * met) / 2 + inner * (1 - x[root]);
      value += part * met + self * (1 - x[root]);
      level += part * whole + self;
      slope[root] += part * (below[root] - weight[root]) + self;
    }
    cut.level = level;
    if (within === null) return value;
    const all = (2 * (pairs - within.pairs)) / Math.max(1, within.left);
    let most = Math.max(0, all);
    for (let v = 0; v < nodes; v++) most = Math.max(most, over[v]);
    const faded = (part: number, by: number) => Math.max(1e-6, part / (1 + (most - by) / Math.max(1, within.limit)));
    common = faded(common, all);
    let sum = common;
    for (let v = 0; v < nodes; v++) {
      const heard = gone[v] === 0 && (clusters === null || clusters[v] === v);
      share[v] = heard ? faded(share[v], over[v]) : 0;
      sum += share[v];
    }
    common /= sum;
    for (let v = 0; v < nodes; v++) share[v] /= sum;
    return within.limit + most;
  };
}
