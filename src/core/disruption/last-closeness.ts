/**
 * What is left of Σ 1/d when one more node goes, for every node at once, as far as it matters. A breadth-first walk from each root finds of every
 * node which others all its shortest paths run through (dominators of the walk; Cooper, Harvey, Kennedy 2001). Only what a node dominates gets
 * farther when it goes, and no farther than the ways round by its neighbours: that bounds the loss. Nodes whose bound does not settle them
 * are measured. O(n·(n + m)) and what is measured.
 */
import { closenessMeter } from './fragmentation.ts';
import type { PlainGraph } from './objective.ts';

export interface LastCloseness {
  /** Σ_{i<j} 1/d_ij as things are. */
  readonly sum: number;
  /** The same by node without it too: exact where at most `enough`, elsewhere a bound from below that is above it. */
  readonly without: Float64Array;
  /** By node, the part of the sum that shortest paths through it (evenly split) or to it carry: any set of nodes that goes takes at most its
   * shares, whatever their number. */
  readonly share: Float64Array;
}

/** How many steps longer a way round may be to count as one. */
const mostRound = 3;

/** The function reuses its arrays: read them before the next call. `shares`: whether those are wanted, else they are 0. */
export function lastCloseness(
  graph: PlainGraph,
): (removed: Uint8Array, enough: number, shares: boolean) => LastCloseness {
  const { nodes, start, neighbours } = graph;
  const measure = closenessMeter(graph);
  const without = new Float64Array(nodes);
  const share = new Float64Array(nodes);
  const loss = new Float64Array(nodes);
  const inverse = Float64Array.from({ length: nodes + 1 + mostRound }, (_, d) => (d === 0 ? 0 : 1 / d));
  const distance = new Int32Array(nodes);
  const order = new Int32Array(nodes);
  /** What has a dominator beside the root, in the order of the walk. */
  const under = new Int32Array(nodes);
  /** Nearest dominator and how many there are. */
  const above = new Int32Array(nodes);
  const depth = new Int32Array(nodes);
  /** Steps more on the shortest way known round the nearest dominator; 0: none known. */
  const round = new Uint8Array(nodes);
  /** Σ 1/(d + r) over the node and what it dominates, r = 0..mostRound. */
  const mass = new Float64Array(nodes * (mostRound + 1));
  const carried = new Float64Array(nodes);
  let sharing = true;

  const walk = (root: number, removed: Uint8Array): number => {
    distance.fill(-1);
    distance[root] = 0;
    order[0] = root;
    depth[root] = 0;
    let count = 1;
    let behind = 0;
    let sum = 0;
    for (let head = 0; head < count; head++) {
      const v = order[head];
      const d = distance[v];
      // Where the ways to it come together.
      let meet = -1;
      for (let e = start[v]; e < start[v + 1]; e++) {
        let w = neighbours[e];
        const far = distance[w];
        if (far < 0) {
          if (removed[w] !== 0) continue;
          distance[w] = d + 1;
          order[count++] = w;
        } else if (far === d - 1 && meet !== root) {
          // Once that is the root itself, nothing more can be learnt.
          if (meet < 0) meet = w;
          while (w !== meet) {
            if (depth[w] > depth[meet]) w = above[w];
            else meet = above[meet];
          }
        }
      }
      if (head === 0) continue;
      above[v] = meet;
      depth[v] = depth[meet] + 1;
      sum += inverse[d];
      if (meet !== root) under[behind++] = v;
    }
    // In a well-knit graph hardly any node stands behind another: only those, and what they stand behind, are looked at again.
    for (let i = 0; i < behind; i++) {
      const v = under[i];
      round[v] = 0;
      round[above[v]] = 0;
      for (let r = 0; r <= mostRound; r++) {
        mass[v * (mostRound + 1) + r] = inverse[distance[v] + r];
        mass[above[v] * (mostRound + 1) + r] = inverse[distance[above[v]] + r];
      }
    }
    for (let i = 0; i < behind; i++) round[under[i]] = wayRound(under[i]);
    for (let i = behind - 1; i >= 0; i--) {
      const v = under[i];
      const c = above[v];
      const own = v * (mostRound + 1);
      for (let r = 0; r <= mostRound; r++) mass[c * (mostRound + 1) + r] += mass[own + r];
      // Every pair is met from both of its ends.
      loss[c] += (mass[own] - (round[v] === 0 ? 0 : mass[own + round[v]])) / 2;
    }
    loss[root] += sum;
    if (sharing) spread(root, count);
    return sum;
  };
  /** By a neighbour that the nearest dominator of `v` does not dominate, or that has a way round it. */
  const wayRound = (v: number): number => {
    const c = above[v];
    let least = mostRound + 1;
    for (let e = start[v]; e < start[v + 1]; e++) {
      const y = neighbours[e];
      if (y === c || distance[y] < 0) continue;
      let u = y;
      while (depth[u] > depth[c] + 1) u = above[u];
      const inside = depth[u] > depth[c] && above[u] === c;
      if (inside && (u === v || round[u] === 0)) continue;
      const more = distance[y] + 1 + (inside ? round[u] : 0) - distance[v];
      if (more < least) least = more;
    }
    return least > mostRound ? 0 : least;
  };
  /** What paths from the root just walked carry, from the far end on, evenly over the ways back. */
  const spread = (root: number, count: number) => {
    carried.fill(0);
    for (let i = count - 1; i > 0; i--) {
      const v = order[i];
      const back = distance[v] - 1;
      const all = carried[v] + inverse[back + 1];
      share[v] += all / 2;
      let ways = 0;
      for (let e = start[v]; e < start[v + 1]; e++) if (distance[neighbours[e]] === back) ways += 1;
      for (let e = start[v]; e < start[v + 1]; e++) {
        if (distance[neighbours[e]] === back) carried[neighbours[e]] += all / ways;
      }
    }
    share[root] += carried[root] / 2;
  };
  return (removed, enough, shares) => {
    sharing = shares;
    share.fill(0);
    loss.fill(0);
    let sum = 0;
    for (let root = 0; root < nodes; root++) if (removed[root] === 0) sum += walk(root, removed) / 2;
    for (let v = 0; v < nodes; v++) {
      without[v] = sum - loss[v];
      if (removed[v] !== 0 || without[v] > enough) continue;
      removed[v] = 1;
      without[v] = measure(removed);
      removed[v] = 0;
    }
    return { sum, without, share };
  };
}
