/** Whole numbers as ASCII digits straight into bytes: a string for each of five million rows' figures would cost more than the row. */

const zero = 48;
const billion = 1_000_000_000;

/** Writes a whole number below 2^53 at `at` and returns where it ends. */
export function writeNumber(bytes: Uint8Array, at: number, value: number): number {
  if (value < billion) return writePadded(bytes, at, value, digitsIn(value));
  const high = Math.floor(value / billion);
  return writePadded(bytes, writeNumber(bytes, at, high), value - high * billion, 9);
}

/** Writes the last `width` digits of a whole number below 2^31, zeros before it, and returns where they end. */
export function writePadded(bytes: Uint8Array, at: number, value: number, width: number): number {
  // Kept in 32-bit integers, where a division by ten is one multiplication.
  let rest = value | 0;
  for (let place = at + width - 1; place >= at; place--) {
    const next = (rest / 10) | 0;
    bytes[place] = zero + rest - next * 10;
    rest = next;
  }
  return at + width;
}

function digitsIn(value: number): number {
  let digits = 1;
  for (let bound = 10; value >= bound; bound *= 10) digits++;
  return digits;
}
