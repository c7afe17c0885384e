/**
 * What is left of the pairs and the largest component when one more node goes, for every node at once: one depth-first walk of what is there
 * (lowpoints, Hopcroft and Tarjan 1973). O(n + m).
 */
import type { PlainGraph } from './objective.ts';

export interface LastRemovals {
  /** Σ s(s−1)/2 and the largest s as things are, and by node without it too; a node that is gone changes nothing. */
  readonly pairs: number;
  readonly largest: number;
  readonly pairsWithout: Float64Array;
  readonly largestWithout: Float64Array;
}

/** The function reuses its arrays: read them before the next call. */
export function lastRemovals(graph: PlainGraph): (removed: Uint8Array) => LastRemovals {
  const { nodes, start, neighbours } = graph;
  const found = new Int32Array(nodes);
  const low = new Int32Array(nodes);
  const size = new Int32Array(nodes);
  const parent = new Int32Array(nodes);
  const edge = new Int32Array(nodes);
  const order = new Int32Array(nodes);
  const cutNodes = new Int32Array(nodes);
  const cutPairs = new Float64Array(nodes);
  const cutMost = new Int32Array(nodes);
  const pairsWithout = new Float64Array(nodes);
  const largestWithout = new Float64Array(nodes);
  let count = 0;
  const enter = (v: number, from: number) => {
    order[count++] = v;
    found[v] = low[v] = count;
    size[v] = 1;
    parent[v] = from;
    edge[v] = start[v];
    cutNodes[v] = 0;
    cutPairs[v] = 0;
    cutMost[v] = 0;
  };
  const walk = (root: number, removed: Uint8Array) => {
    enter(root, -1);
    let v = root;
    while (v >= 0) {
      if (edge[v] < start[v + 1]) {
        const w = neighbours[edge[v]++];
        if (removed[w] !== 0 || w === parent[v]) continue;
        if (found[w] !== 0) {
          if (found[w] < low[v]) low[v] = found[w];
        } else {
          enter(w, v);
          v = w;
        }
        continue;
      }
      const p = parent[v];
      if (p >= 0) {
        if (low[v] < low[p]) low[p] = low[v];
        size[p] += size[v];
        if (low[v] >= found[p]) {
          cutNodes[p] += size[v];
          cutPairs[p] += (size[v] * (size[v] - 1)) / 2;
          if (size[v] > cutMost[p]) cutMost[p] = size[v];
        }
      }
      v = p;
    }
  };
  return (removed) => {
    found.fill(0);
    count = 0;
    let pairs = 0;
    let largest = 0;
    let second = 0;
    const ends: number[] = [];
    for (let root = 0; root < nodes; root++) {
      if (removed[root] !== 0 || found[root] !== 0) continue;
      const before = count;
      walk(root, removed);
      const whole = count - before;
      pairs += (whole * (whole - 1)) / 2;
      if (whole > largest) {
        second = largest;
        largest = whole;
      } else if (whole > second) second = whole;
      ends.push(count);
    }
    pairsWithout.fill(pairs);
    largestWithout.fill(largest);
    let i = 0;
    for (const end of ends) {
      const whole = end - i;
      const all = (whole * (whole - 1)) / 2;
      const elsewhere = whole === largest ? second : largest;
      for (; i < end; i++) {
        const u = order[i];
        const rest = whole - 1 - cutNodes[u];
        pairsWithout[u] = pairs - all + cutPairs[u] + (rest * (rest - 1)) / 2;
        largestWithout[u] = Math.max(elsewhere, cutMost[u], rest);
      }
    }
    return { pairs, largest, pairsWithout, largestWithout };
  };
}
