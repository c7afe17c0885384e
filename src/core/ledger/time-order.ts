/**
 * The stable order of rows by time: least-significant-digit radix sort with 16-bit digits
 * (Knuth, The Art of Computer Programming 3, 5.2.5). O(n) for each 16 bits of the time span; at most four rounds.
 */

const radix = 65536;

/** Positions in order of time, ties in order of position; null when they are in order already. Times are finite integers. */
export function timeOrder(size: number, timeAt: (position: number) => number): Uint32Array | null {
  let sorted = true;
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < size; i++) {
    const time = timeAt(i);
    if (time < most) sorted = false;
    if (time < least) least = time;
    if (time > most) most = time;
  }
  if (sorted) return null;
  let order = Uint32Array.from({ length: size }, (_, i) => i);
  let next = new Uint32Array(size);
  const start = new Uint32Array(radix + 1);
  for (let unit = 1; unit <= most - least; unit *= radix) {
    const digit = (position: number): number => Math.floor((timeAt(position) - least) / unit) % radix;
    start.fill(0);
    for (let i = 0; i < size; i++) start[digit(i) + 1]++;
    for (let d = 0; d < radix; d++) start[d + 1] += start[d];
    for (let i = 0; i < size; i++) next[start[digit(order[i])]++] = order[i];
    [order, next] = [next, order];
  }
  return order;
}

/** How many positions are earlier than the one before. */
export function countBackwards(size: number, timeAt: (position: number) => number): number {
  let count = 0;
  for (let i = 1; i < size; i++) if (timeAt(i) < timeAt(i - 1)) count++;
  return count;
}
