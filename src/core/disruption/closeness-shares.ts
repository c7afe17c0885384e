/**
 * What each node has to do with Σ 1/d: the part that shortest paths to it, or through it (evenly over the ways back), carry. Any set of nodes that
 * goes takes at most its shares, whatever their number: a pair none of whose shortest paths meets the set stays as near, and one all of
 * whose do has carried its whole part over the set. Breadth-first from each node and back (as Brandes 2001 does for betweenness). O(n·m).
 */
import type { PlainGraph } from './objective.ts';

export function closenessShares(graph: PlainGraph): Float64Array {
  const { nodes, start, neighbours } = graph;
  const share = new Float64Array(nodes);
  const distance = new Int32Array(nodes);
  const order = new Int32Array(nodes);
  const carried = new Float64Array(nodes);
  for (let root = 0; root < nodes; root++) {
    distance.fill(-1);
    distance[root] = 0;
    order[0] = root;
    let count = 1;
    for (let head = 0; head < count; head++) {
      const v = order[head];
      for (let e = start[v]; e < start[v + 1]; e++) {
        const w = neighbours[e];
        if (distance[w] >= 0) continue;
        distance[w] = distance[v] + 1;
        order[count++] = w;
      }
    }
    carried.fill(0);
    for (let i = count - 1; i > 0; i--) {
      const v = order[i];
      const back = distance[v] - 1;
      const all = carried[v] + 1 / distance[v];
      // Every pair is met from both of its ends.
      share[v] += all / 2;
      let ways = 0;
      for (let e = start[v]; e < start[v + 1]; e++) if (distance[neighbours[e]] === back) ways += 1;
      for (let e = start[v]; e < start[v + 1]; e++) {
        if (distance[neighbours[e]] === back) carried[neighbours[e]] += all / ways;
      }
    }
    share[root] += carried[root] / 2;
  }
  return share;
}
