/**
 * Numbers by keys of bytes, so that a cell met before needs no string: open addressing by a 32-bit hash, the keys themselves
 * in 32-bit words one after another, in order of first appearance, so that the frequent ones lie close together and small
 * tables stay in the processor's cache. Expected O(length) a look-up.
 */

/** Bytes that can be read in words: `view` and `bytes` are of one buffer with at least 4 bytes to spare behind any key. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

export interface ByteTable {
  readonly size: number;
  /** The number kept for a key, or -1. */
  find(from: Bytes, start: number, end: number): number;
  /** Keeps `value`, a whole number from 0, for the key last asked for, which was not there and whose bytes are still in place. */
  add(value: number): void;
}

export function createByteTable(): ByteTable {
  let mask = 63;
  // Of each slot: hash, place in `entries` + 1 (0 = empty).
  let slots = new Int32Array((mask + 1) * 2);
  // Of each key: value, length, words.
  let entries = new Int32Array(256);
  let entriesEnd = 0;
  let size = 0;
  /** The key last asked for. */
  let asked: DataView | null = null;
  let askedStart = 0;
  let length = 0;
  let hash = 0;
  let slot = 0;

  return {
    get size() {
      return size;
    },
    find(from, start, end) {
      const { view } = from;
      const bytes = end - start;
      const whole = bytes >> 2;
      // The last word is cut to the bytes of the key.
      const rest = bytes & 3;
      const cut = (1 << (rest * 8)) - 1;
      let h = bytes;
      for (let w = 0; w < whole; w++) {
        h = Math.imul(h ^ view.getInt32(start + w * 4, true), 0x9e3779b1);
        h ^= h >>> 15;
      }
      const last = rest === 0 ? 0 : view.getInt32(start + whole * 4, true) & cut;
      if (rest !== 0) {
        h = Math.imul(h ^ last, 0x9e3779b1);
        h ^= h >>> 15;
      }
      let place = (h & mask) * 2;
      for (;;) {
        const held = slots[place + 1];
        if (held === 0) break;
        if (slots[place] === h && entries[held] === bytes) {
          let w = 0;
          while (w < whole && entries[held + 1 + w] === view.getInt32(start + w * 4, true)) w++;
          if (w === whole && (rest === 0 || entries[held + 1 + w] === last)) return entries[held - 1];
        }
        place = (place + 2) & (mask * 2 + 1);
      }
      asked = view;
      askedStart = start;
      length = bytes;
      hash = h;
      slot = place;
      return -1;
    },
    add(value) {
      if (asked === null) return;
      const words = (length + 3) >> 2;
      if (entriesEnd + 2 + words > entries.length) {
        const wider = new Int32Array(Math.max(entries.length * 2, entriesEnd + 2 + words));
        wider.set(entries);
        entries = wider;
      }
      slots[slot] = hash;
      slots[slot + 1] = entriesEnd + 1;
      entries[entriesEnd++] = value;
      entries[entriesEnd++] = length;
      for (let w = 0; w < words; w++) {
        const left = length - w * 4;
        const word = asked.getInt32(askedStart + w * 4, true);
        entries[entriesEnd++] = left < 4 ? word & ((1 << (left * 8)) - 1) : word;
      }
      asked = null;
      size++;
      if (size * 10 > mask * 7) grow();
    },
  };

  function grow(): void {
    const old = slots;
    mask = mask * 2 + 1;
    slots = new Int32Array((mask + 1) * 2);
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let to = (old[from] & mask) * 2;
      while (slots[to + 1] !== 0) to = (to + 2) & (mask * 2 + 1);
      slots[to] = old[from];
      slots[to + 1] = old[from + 1];
    }
  }
}

/** `length` bytes with room to spare behind them. */
export function spaciousBytes(length: number): Bytes {
  const buffer = new ArrayBuffer(length + 8);
  return { bytes: new Uint8Array(buffer, 0, length), view: new DataView(buffer) };
}
