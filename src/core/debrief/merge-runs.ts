/**
 * The order of several ascending lists laid end to end: natural merge sort (Knuth, TAOCP vol. 3, 5.2.4), stable, so equal times keep the
 * order of the lists. O(n log k) for k lists of n numbers together.
 */

/** Places in the lists laid end to end, in ascending order of their numbers. */
export function mergeRuns(lists: readonly Float64Array[]): Uint32Array {
  let total = 0;
  let starts = [0];
  for (const { length } of lists) starts.push((total += length));
  const values = new Float64Array(total);
  lists.forEach((list, i) => values.set(list, starts[i]));
  let order = Uint32Array.from({ length: total }, (_, i) => i);
  let target = new Uint32Array(total);
  while (starts.length > 2) {
    const next = [0];
    for (let run = 0; run + 1 < starts.length; run += 2) {
      const end = starts[Math.min(run + 2, starts.length - 1)];
      mergeTwo(order, target, values, starts[run], starts[run + 1], end);
      next.push(end);
    }
    starts = next;
    [order, target] = [target, order];
  }
  return order;
}

/** Merges from[low … middle) and from[middle … high) into the same places of `to`. */
function mergeTwo(
  from: Uint32Array,
  to: Uint32Array,
  values: Float64Array,
  low: number,
  middle: number,
  high: number,
): void {
  let left = low;
  let right = middle;
  for (let i = low; i < high; i++) {
    const takeLeft = left < middle && (right >= high || values[from[left]] <= values[from[right]]);
    to[i] = takeLeft ? from[left++] : from[right++];
  }
}
