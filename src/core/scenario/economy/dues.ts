/** Which accounts have something due on a day: accounts sorted into buckets once, so that a day looks only at its own. */

export interface Dues {
  size(bucket: number): number;
  /** The k-th account of a bucket. */
  at(bucket: number, k: number): number;
}

/** Buckets 0 .. count-1 of the places for which `bucketOf` is not negative. Counting sort, O(places + count). */
export function sortDues(places: number, count: number, bucketOf: (place: number) => number): Dues {
  const starts = new Uint32Array(count + 1);
  for (let place = 0; place < places; place++) {
    const bucket = bucketOf(place);
    if (bucket >= 0) starts[bucket + 1]++;
  }
  for (let bucket = 0; bucket < count; bucket++) starts[bucket + 1] += starts[bucket];
  const list = new Uint32Array(starts[count]);
  const fill = starts.slice();
  for (let place = 0; place < places; place++) {
    const bucket = bucketOf(place);
    if (bucket >= 0) list[fill[bucket]++] = place;
  }
  return { size: (bucket) => starts[bucket + 1] - starts[bucket], at: (bucket, k) => list[starts[bucket] + k] };
}

/**
 * How many payments each day has: `weights` scaled to `total`, but no day fewer than what is due on it. Sums to `total` exactly unless
 * the dues alone are more.
 */
export function daySizes(weights: readonly number[], due: readonly number[], total: number): number[] {
  let sizes = spread(weights, total);
  for (let turn = 0; turn < 20; turn++) {
    const short = sizes.map((size, day) => size < due[day]);
    const fixedSum = due.reduce((sum, count, day) => sum + (short[day] ? count : 0), 0);
    const rest = spread(
      weights.map((weight, day) => (short[day] ? 0 : weight)),
      Math.max(0, total - fixedSum),
    );
    const next = sizes.map((_, day) => (short[day] ? due[day] : rest[day]));
    if (next.every((size, day) => size >= due[day])) return next;
    sizes = next.map((size, day) => (short[day] ? due[day] - 1 : size));
  }
  return sizes.map((size, day) => Math.max(size, due[day]));
}

/** Whole shares of `total` in proportion, carried over so that they sum to it. */
function spread(weights: readonly number[], total: number): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let [passed, given] = [0, 0];
  return weights.map((weight) => {
    passed += weight;
    const until = all === 0 ? 0 : Math.floor((total * passed) / all);
    const share = until - given;
    given = until;
    return share;
  });
}
