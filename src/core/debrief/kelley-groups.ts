/**
 * The upper and lower 27 % of a class by total score (Kelley 1939), as weights: who ties on a group's border belongs to it in part, all by
 * the same part, so that a group has its size whatever the order. O(n log n).
 */

export interface KelleyGroups {
  /** By place, 0..1; each adds up to the size of the group. */
  readonly upper: readonly number[];
  readonly lower: readonly number[];
}

/** Group size: 27 % of all, to the nearest whole number and at least 1. */
export function kelleyGroups(totals: readonly number[]): KelleyGroups {
  const size = Math.min(totals.length, Math.max(1, Math.round(0.27 * totals.length)));
  const weights = (sorted: readonly number[], beyond: (total: number, border: number) => boolean) => {
    const border = sorted[size - 1];
    const inside = totals.filter((total) => beyond(total, border)).length;
    const ties = totals.filter((total) => total === border).length;
    return totals.map((total) => (beyond(total, border) ? 1 : total === border ? (size - inside) / ties : 0));
  };
  const ascending = totals.toSorted((a, b) => a - b);
  return {
    upper: weights(ascending.toReversed(), (total, border) => total > border),
    lower: weights(ascending, (total, border) => total < border),
  };
}
