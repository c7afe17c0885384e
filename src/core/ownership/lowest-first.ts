/**
 * A set of small whole numbers that gives its lowest first: a tree of 32-bit maps, each bit saying that a word below is not empty.
 * `add` and `take` are O(log size, to the base 32). Source: van Emde Boas trees, flattened.
 */
export interface LowestFirst {
  add(value: number): void;
  /** The lowest value, taken out; -1 when there is none. */
  take(): number;
}

/** Values are 0 … size - 1. */
export function createLowestFirst(size: number): LowestFirst {
  const levels: Int32Array[] = [];
  for (let words = Math.max(size, 1); ;) {
    words = Math.ceil(words / 32);
    levels.push(new Int32Array(words));
    if (words === 1) break;
  }
  const top = levels.length - 1;
  return {
    add: (value) => {
      for (const level of levels) {
        level[value >> 5] |= 1 << (value & 31);
        value >>= 5;
      }
    },
    take: () => {
      if (levels[top][0] === 0) return -1;
      let value = 0;
      for (let l = top; l >= 0; l--) value = value * 32 + lowestBit(levels[l][value]);
      let at = value;
      for (const level of levels) {
        level[at >> 5] &= ~(1 << (at & 31));
        if (level[at >> 5] !== 0) break;
        at >>= 5;
      }
      return value;
    },
  };
}

/** Place of the lowest bit set; of 0 it is -1. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
