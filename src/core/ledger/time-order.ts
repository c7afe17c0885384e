/**
 * The stable order of rows by time: least-significant-digit radix sort with digits of 16 bits, of 8 where rows are few
 * (Knuth, The Art of Computer Programming 3, 5.2.5). O(n) for each digit of the time span; at most four or eight rounds.
 */

/** Rows from which on counting 65,536 digits is worth it. */
const many = 4096;

/** Positions of the first `size` times in their order, ties in order of position; null when they are in order already. Times are finite integers. */
export function timeOrder(times: Float64Array, size: number): Uint32Array | null {
  let sorted = true;
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < size; i++) {
    const time = times[i];
    if (time < most) sorted = false;
    if (time < least) least = time;
    if (time > most) most = time;
  }
  if (sorted) return null;
  let order = new Uint32Array(size);
  for (let i = 0; i < size; i++) order[i] = i;
  let next = new Uint32Array(size);
  const radix = size < many ? 256 : 65_536;
  const start = new Uint32Array(radix + 1);
  // Times of whole seconds, minutes or hours are sorted by those.
  const grain = commonGrain(times, size, least);
  const digits = new Uint16Array(size);
  for (let unit = grain; unit <= most - least; unit *= radix) {
    start.fill(0);
    for (let i = 0; i < size; i++) {
      const digit = Math.floor((times[i] - least) / unit) % radix;
      digits[i] = digit;
      start[digit + 1]++;
    }
    for (let d = 0; d < radix; d++) start[d + 1] += start[d];
    for (let i = 0; i < size; i++) next[start[digits[order[i]]]++] = order[i];
    [order, next] = [next, order];
  }
  return order;
}

/** The longest of a day, an hour, a minute, a second and a millisecond that all times are whole numbers of after the first. */
function commonGrain(times: Float64Array, size: number, least: number): number {
  const grains = [86_400_000, 3_600_000, 60_000, 1000];
  for (let i = 0; i < size && grains.length > 0; i++) {
    while (grains.length > 0 && (times[i] - least) % grains[0] !== 0) grains.shift();
  }
  return grains[0] ?? 1;
}

/** How many of the first `size` times are earlier than the one before. */
export function countBackwards(times: Float64Array, size: number): number {
  let count = 0;
  for (let i = 1; i < size; i++) if (times[i] < times[i - 1]) count++;
  return count;
}
