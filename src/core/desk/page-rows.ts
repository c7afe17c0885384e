/**
 * One page of rows in a wanted order without putting all rows in that order: the values are counted by the first 16 bits of what
 * sorts them, then those of the bits where the page begins and ends by the next 16, until few are left, which are sorted (radix
 * selection: Knuth, The Art of Computer Programming 3, 5.2.5). O(n) for each 16 bits, at most four rounds.
 */

const digitBits = 16;
const digits = 1 << digitBits;
const sortedAtOnce = 2_000;

/**
 * Positions into `values` of the rows `offset` … `offset + limit − 1` by ascending (or descending) value; equal values
 * keep their order either way. Fewer at the end. No value may be NaN.
 */
export function pageByValue(
  values: Float64Array,
  descending: boolean,
  offset: number,
  limit: number,
): readonly number[] {
  const n = values.length;
  const begin = Math.min(Math.max(0, offset), n);
  const end = Math.min(begin + Math.max(0, limit), n);
  if (begin === end) return [];
  const halves = new Uint32Array(values.buffer, values.byteOffset, n * 2);
  const page: number[] = [];
  gather(null, n, 0, 0);
  return page;

  /** Puts those of `rows` (null = all; all alike in the digits before `round`) on the page that belong there; `before` sort before them. */
  function gather(rows: Uint32Array | null, size: number, round: number, before: number): void {
    if (before >= end || before + size <= begin) return;
    const row = (at: number): number => (rows === null ? at : rows[at]);
    if (round === 4 || size <= sortedAtOnce) {
      const sorted = Array.from({ length: size }, (_, at) => row(at));
      if (round < 4) sorted.sort((a, b) => compare(values[a], values[b]) || a - b);
      page.push(...sorted.slice(Math.max(0, begin - before), Math.max(0, end - before)));
      return;
    }
    const count = new Uint32Array(digits);
    for (let at = 0; at < size; at++) count[digitOf(row(at), round)]++;
    // Of each digit that reaches into the page, its rows.
    const parts: { readonly digit: number; readonly rows: Uint32Array; readonly before: number; filled: number }[] = [];
    const partOf = new Int32Array(digits).fill(-1);
    let reached = before;
    for (let digit = 0; digit < digits && reached < end; digit++) {
      if (count[digit] === 0) continue;
      if (reached + count[digit] > begin) {
        partOf[digit] = parts.push({ digit, rows: new Uint32Array(count[digit]), before: reached, filled: 0 }) - 1;
      }
      reached += count[digit];
    }
    for (let at = 0; at < size; at++) {
      const part = partOf[digitOf(row(at), round)];
      if (part >= 0) parts[part].rows[parts[part].filled++] = row(at);
    }
    for (const part of parts) gather(part.rows, part.rows.length, round + 1, part.before);
  }

  /** 16 bits of a double's place in the order of doubles, the most telling ones at round 0. */
  function digitOf(row: number, round: number): number {
    const high = halves[row * 2 + 1];
    let half = round < 2 ? high : halves[row * 2];
    // Of negative numbers the larger pattern is the smaller number; −0 and 0 are one.
    if (high === 0x80000000 && halves[row * 2] === 0) half = round === 0 ? 0x80000000 : 0;
    else if (high >>> 31 === 1) half = ~half;
    else if (round < 2) half ^= 0x80000000;
    const digit = (round & 1) === 0 ? half >>> digitBits : half & (digits - 1);
    return descending ? digits - 1 - digit : digit;
  }

  function compare(a: number, b: number): number {
    return descending ? b - a : a - b;
  }
}
