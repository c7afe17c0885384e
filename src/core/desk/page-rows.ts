/**
 * One page of rows in a wanted order without putting all rows in that order: the values are counted by the first 16 bits of what
 * sorts them, then those of the bits where the page begins and ends by the next 16, until few are left, which are sorted (radix
 * selection: Knuth, The Art of Computer Programming 3, 5.2.5). O(n) for each 16 bits, at most four rounds, two for whole numbers.
 */

/** What rows are sorted by: numbers, none of them NaN, or ranks, which take half the memory and half the rounds. */
export type SortKeys = Float64Array | Uint32Array;

const digitBits = 16;
const digits = 1 << digitBits;
const sortedAtOnce = 2_000;

/**
 * Positions into `values` of the rows `offset` … `offset + limit − 1` by ascending (or descending) value; equal values
 * keep their order either way. Fewer at the end.
 */
export function pageByValue(values: SortKeys, descending: boolean, offset: number, limit: number): readonly number[] {
  const n = values.length;
  const begin = Math.min(Math.max(0, offset), n);
  const end = Math.min(begin + Math.max(0, limit), n);
  if (begin === end) return [];
  const flip = descending ? digits - 1 : 0;
  const { rounds, digitsOf } = values instanceof Uint32Array ? rankDigits(values, flip) : doubleDigits(values, flip);
  const page: number[] = [];
  gather(null, n, 0, 0);
  return page;

  /** Puts those of `rows` (null = all; all alike in the digits before `round`) on the page that belong there; `before` sort before them. */
  function gather(rows: Uint32Array | null, size: number, round: number, before: number): void {
    if (before >= end || before + size <= begin) return;
    if (round === rounds || size <= sortedAtOnce) {
      const [first, last] = [Math.max(0, begin - before), Math.min(size, end - before)];
      const all = rows ?? Uint32Array.from({ length: size }, (_, at) => at);
      if (round < rounds) all.sort((a, b) => (descending ? values[b] - values[a] : values[a] - values[b]) || a - b);
      for (let at = first; at < last; at++) page.push(all[at]);
      return;
    }
    const digit = digitsOf(rows, size, round);
    const count = new Uint32Array(digits);
    for (let at = 0; at < size; at++) count[digit[at]]++;
    // Of each digit that reaches into the page, its rows: one stretch of `kept`, which is filled from `place` on.
    const place = new Int32Array(digits).fill(-1);
    const parts: { readonly from: number; readonly size: number; readonly before: number }[] = [];
    let [reached, room] = [before, 0];
    for (let d = 0; d < digits && reached < end; d++) {
      if (count[d] > 0 && reached + count[d] > begin) {
        place[d] = room;
        parts.push({ from: room, size: count[d], before: reached });
        room += count[d];
      }
      reached += count[d];
    }
    const kept = new Uint32Array(room);
    for (let at = 0; at < size; at++) {
      const to = place[digit[at]];
      if (to < 0) continue;
      kept[to] = rows === null ? at : rows[at];
      place[digit[at]] = to + 1;
    }
    for (const part of parts)
      gather(kept.subarray(part.from, part.from + part.size), part.size, round + 1, part.before);
  }
}

interface Digits {
  readonly rounds: number;
  /** 16 bits of the value of each of `rows` (null = all), the most telling ones at round 0. */
  digitsOf(rows: Uint32Array | null, size: number, round: number): Uint16Array;
}

/** As many of the leading bits as any rank has, then the rest. */
function rankDigits(values: Uint32Array, flip: number): Digits {
  let all = 0;
  for (let at = 0; at < values.length; at++) all |= values[at];
  const shift = Math.max(0, 32 - Math.clz32(all) - digitBits);
  const rest = (1 << shift) - 1;
  return {
    rounds: shift === 0 ? 1 : 2,
    digitsOf(rows, size, round) {
      const digit = new Uint16Array(size);
      for (let at = 0; at < size; at++) {
        const value = values[rows === null ? at : rows[at]];
        digit[at] = (round === 0 ? value >>> shift : value & rest) ^ flip;
      }
      return digit;
    },
  };
}

/** Of a double's place in the order of doubles. */
function doubleDigits(values: Float64Array, flip: number): Digits {
  const halves = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  return {
    rounds: 4,
    digitsOf(rows, size, round) {
      const digit = new Uint16Array(size);
      for (let at = 0; at < size; at++) {
        const row = rows === null ? at : rows[at];
        const high = halves[row * 2 + 1];
        let half = round < 2 ? high : halves[row * 2];
        // Of negative numbers the larger pattern is the smaller number; −0 and 0 are one.
        if (high >>> 31 === 0) {
          if (round < 2) half ^= 0x80000000;
        } else if (high === 0x80000000 && halves[row * 2] === 0) half = round === 0 ? 0x80000000 : 0;
        else half = ~half;
        digit[at] = ((round & 1) === 0 ? half >>> digitBits : half) ^ flip;
      }
      return digit;
    },
  };
}
