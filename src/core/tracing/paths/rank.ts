/** The order of paths: by the criterion, then fewer hops, then the earlier transactions. */
import type { PathCriterion } from './path-limits.ts';
import type { Part } from './useful-part.ts';

export interface Ranked {
  /** Transfers of a part, in order; at least one. */
  readonly edges: readonly number[];
  /** The smaller the better. */
  readonly value: number;
}

/** What `criterion` says of a path: ms, hops, or the negative of minor units (`widest`) or ms (`latest`). */
export function rankOf({ time, amount }: Part, criterion: PathCriterion, edges: readonly number[]): number {
  const departure = time[edges[0]];
  const arrival = time[edges[edges.length - 1]];
  switch (criterion) {
    case 'foremost':
      return arrival;
    case 'fastest':
      return arrival - departure;
    case 'fewest':
      return edges.length;
    case 'widest':
      return -edges.reduce((least, e) => Math.min(least, amount[e]), Infinity);
    case 'latest':
      return -departure;
  }
}

/** Negative when `a` comes first. */
export function compareRanked(a: Ranked, b: Ranked): number {
  if (a.value !== b.value) return a.value - b.value;
  if (a.edges.length !== b.edges.length) return a.edges.length - b.edges.length;
  const at = a.edges.findIndex((e, i) => e !== b.edges[i]);
  return at < 0 ? 0 : a.edges[at] - b.edges[at];
}
