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
  /** Brings what `find` needs for the first `count` of these keys, at most 128, into the processor's cache: many at once take little longer than one. */
  touch(from: Bytes, starts: Int32Array, stops: Int32Array, count: number): void;
  /** Of each key from a place on, in order of appearance: value, length, its bytes in words. `keysEnd` = where the next ones will be. */
  keysFrom(place: number): Int32Array;
  readonly keysEnd: number;
  /** Hands over each key in order of appearance, as places in bytes that may not be written to. */
  forEachKey(each: (bytes: Uint8Array, start: number, end: number) => void): void;
}

export function createByteTable(): ByteTable {
  let mask = 63;
  // Of each slot: place in `entries` + 1 in the lower bits (0 = empty), bits of the hash in those above.
  let slots = new Int32Array(mask + 1);
  // Of each key: value, length, words. As long as a power of two.
  let entries = new Int32Array(256);
  let places = 255;
  let entriesEnd = 0;
  let size = 0;
  /** The key last asked for. */
  let asked: DataView | null = null;
  let askedStart = 0;
  let length = 0;
  let hash = 0;
  let slot = 0;
  const touched = new Int32Array(129);

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
      let h = bytes;
      for (let w = 0; w < whole; w++) {
        h = Math.imul(h ^ view.getInt32(start + w * 4, true), 0x9e3779b1);
        h ^= h >>> 15;
      }
      let last = 0;
      if (rest !== 0) {
        last = view.getInt32(start + whole * 4, true) & ((1 << (rest * 8)) - 1);
        h = Math.imul(h ^ last, 0x9e3779b1);
        h ^= h >>> 15;
      }
      let place = h & mask;
      for (;;) {
        const held = slots[place];
        if (held === 0) break;
        if (((held ^ h) & ~places) === 0) {
          const entry = held & places;
          if (entries[entry] === bytes) {
            let w = 0;
            while (w < whole && entries[entry + 1 + w] === view.getInt32(start + w * 4, true)) w++;
            if (w === whole && (rest === 0 || entries[entry + 1 + w] === last)) return entries[entry - 1];
          }
        }
        place = (place + 1) & mask;
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
      while (entriesEnd + 2 + words > entries.length) widen();
      slots[slot] = (entriesEnd + 1) | (hash & ~places);
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
    touch(from, starts, stops, count) {
      for (let k = 0; k < count; k++) touched[k] = hashOf(from.view, starts[k], stops[k]);
      for (let k = 0; k < count; k++) touched[k] = slots[touched[k] & mask] & places;
      let read = 0;
      for (let k = 0; k < count; k++) read ^= entries[touched[k]] ^ entries[(touched[k] + 4) & places];
      // So that the reading is not left out as being for nothing.
      touched[touched.length - 1] = read;
    },
    keysFrom: (from) => entries.slice(from, entriesEnd),
    get keysEnd() {
      return entriesEnd;
    },
    forEachKey(each) {
      const bytes = new Uint8Array(entries.buffer);
      for (let at = 0; at < entriesEnd; at += 2 + ((entries[at + 1] + 3) >> 2)) {
        const start = (at + 2) * 4;
        each(bytes, start, start + entries[at + 1]);
      }
    },
  };

  /** Places take one bit more, which the hashes in the slots give up. */
  function widen(): void {
    const wider = new Int32Array(entries.length * 2);
    wider.set(entries);
    entries = wider;
    // Places within the old length leave that bit clear.
    for (let i = 0; i < slots.length; i++) slots[i] &= ~(places + 1);
    places = places * 2 + 1;
  }

  /** The keys are gone through as they lie: from slot to key would be a wait for memory each time. */
  function grow(): void {
    mask = mask * 2 + 1;
    slots = new Int32Array(mask + 1);
    for (let entry = 1; entry <= entriesEnd; entry += 2 + ((entries[entry] + 3) >> 2)) {
      const h = hashAt(entry);
      let place = h & mask;
      while (slots[place] !== 0) place = (place + 1) & mask;
      slots[place] = entry | (h & ~places);
    }
  }

  /** Of the key whose length stands at `entry`. */
  function hashAt(entry: number): number {
    let h = entries[entry];
    const words = (h + 3) >> 2;
    for (let w = 1; w <= words; w++) {
      h = Math.imul(h ^ entries[entry + w], 0x9e3779b1);
      h ^= h >>> 15;
    }
    return h;
  }
}

/** As `find` mixes the words of a key. */
function hashOf(view: DataView, start: number, end: number): number {
  const bytes = end - start;
  const whole = bytes & ~3;
  let h = bytes;
  for (let at = start; at < start + whole; at += 4) {
    h = Math.imul(h ^ view.getInt32(at, true), 0x9e3779b1);
    h ^= h >>> 15;
  }
  if (bytes === whole) return h;
  h = Math.imul(h ^ (view.getInt32(start + whole, true) & ((1 << ((bytes & 3) * 8)) - 1)), 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** `length` bytes with room to spare behind them. */
export function spaciousBytes(length: number): Bytes {
  const buffer = new ArrayBuffer(length + 8);
  return { bytes: new Uint8Array(buffer, 0, length), view: new DataView(buffer) };
}
