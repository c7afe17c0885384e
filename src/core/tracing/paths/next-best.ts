/** The next transfer of a path, given the labels of what may follow. */
import type { Labels } from './completion-labels.ts';
import type { PathCriterion } from './path-limits.ts';
import type { Part } from './useful-part.ts';

export interface Search {
  readonly part: Part;
  readonly criterion: PathCriterion;
  readonly maxWait: number | null;
}

/**
 * The best transfer to go on with after `walk` (from a source when it is empty), none of `banned` and none into a node `passed`;
 * -1 if there is none. Equals: fewer hops, then the earlier transaction. O(transfers leaving the node).
 */
export function nextBest(
  search: Search,
  { value, hops }: Labels,
  walk: readonly number[],
  banned: ReadonlySet<number>,
  passed: ReadonlySet<number>,
): number {
  const { part, criterion, maxWait } = search;
  const { time, to, outStart, outIndex } = part;
  const first = walk.length === 0;
  let [best, bestValue] = [-1, Infinity];
  const look = (node: number, begin: number, until: number) => {
    for (let place = begin; place < outStart[node + 1]; place++) {
      const e = outIndex[place];
      if (time[e] > until) return;
      if (value[e] === Infinity || banned.has(e) || passed.has(to[e])) continue;
      // Behind a given first transfer the departure is settled; the first one decides on it.
      let worth = value[e];
      if (first && criterion === 'fastest') worth -= time[e];
      if (first && criterion === 'latest') worth = -time[e];
      const better =
        best < 0 ||
        worth < bestValue ||
        (worth === bestValue && (hops[e] < hops[best] || (hops[e] === hops[best] && e < best)));
      if (better) [best, bestValue] = [e, worth];
    }
  };
  if (first) {
    for (let v = 0; v < part.nodes; v++) if (part.source[v] === 1) look(v, outStart[v], Infinity);
  } else {
    const last = walk[walk.length - 1];
    look(to[last], firstAfter(part, to[last], time[last]), maxWait === null ? Infinity : time[last] + maxWait);
  }
  return best;
}

/** Place in `outIndex` of the first transfer leaving `node` strictly after `when`. */
function firstAfter({ time, outStart, outIndex }: Part, node: number, when: number): number {
  let low = outStart[node];
  let high = outStart[node + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (time[outIndex[middle]] <= when) low = middle + 1;
    else high = middle;
  }
  return low;
}
