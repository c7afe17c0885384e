/**
 * A distribution in a few numbers: quartiles by linear interpolation (Hyndman and Fan 1996, type 7), outliers beyond 1.5 interquartile
 * ranges (Tukey 1977), a histogram of equal bins. It names nobody. O(n log n).
 */

export interface Spread {
  readonly count: number;
  /** Ascending. */
  readonly values: readonly number[];
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
  readonly mean: number;
  /** Of the class itself, not of a population it is drawn from (divided by n). */
  readonly deviation: number;
  /** How many values lie in each of the bins between `from` and `to`; the last bin holds `to` too. */
  readonly bins: readonly number[];
  readonly from: number;
  readonly to: number;
  /** Values outside the fences, ascending. */
  readonly outliers: readonly number[];
}

/** null for no values. `from` < `to`; values beyond them are counted in the outermost bins. Throws RangeError on bins < 1. */
export function spreadOf(values: readonly number[], from: number, to: number, bins = 10): Spread | null {
  if (!Number.isInteger(bins) || bins < 1 || !(from < to)) throw new RangeError('bins');
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const quantile = (share: number): number => {
    const place = share * (sorted.length - 1);
    const low = Math.floor(place);
    const high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
  };
  const [lowerQuartile, median, upperQuartile] = [0.25, 0.5, 0.75].map(quantile);
  const fence = 1.5 * (upperQuartile - lowerQuartile);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of sorted) {
    const bin = Math.floor(((value - from) / (to - from)) * bins);
    counts[Math.min(bins - 1, Math.max(0, bin))] += 1;
  }
  return {
    count: sorted.length,
    values: sorted,
    least: sorted[0],
    lowerQuartile,
    median,
    upperQuartile,
    most: sorted[sorted.length - 1],
    mean,
    deviation: Math.sqrt(squares / sorted.length),
    bins: counts,
    from,
    to,
    outliers: sorted.filter((value) => value < lowerQuartile - fence || value > upperQuartile + fence),
  };
}
