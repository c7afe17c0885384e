/** Puts a day's payments into the order of their seconds. Radix sort by two digits, O(n), stable; buffers are kept between days. */

export interface TimeOrder {
  /** Places 0 .. size-1 by ascending second. Valid until the next call. */
  sort(seconds: Uint32Array, size: number): Uint32Array;
}

const digit = 512;

export function timeOrder(capacity: number): TimeOrder {
  const counts = new Uint32Array(digit);
  const half = new Uint32Array(capacity);
  const whole = new Uint32Array(capacity);
  const pass = (seconds: Uint32Array, from: Uint32Array | null, to: Uint32Array, size: number, shift: number) => {
    counts.fill(0);
    for (let i = 0; i < size; i++) counts[(seconds[i] >>> shift) & 511]++;
    let sum = 0;
    for (let d = 0; d < digit; d++) {
      const count = counts[d];
      counts[d] = sum;
      sum += count;
    }
    for (let i = 0; i < size; i++) {
      const place = from === null ? i : from[i];
      to[counts[(seconds[place] >>> shift) & 511]++] = place;
    }
  };
  return {
    sort(seconds, size) {
      pass(seconds, null, half, size, 0);
      pass(seconds, half, whole, size, 9);
      return whole;
    },
  };
}
