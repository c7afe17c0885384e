/**
 * Strings held once and numbered in order of first appearance, by open addressing over a hash of our own: engines hash
 * texts that look like numbers by their value, so that a Map of account numbers degrades (five times slower, measured).
 * Expected O(length) per look-up.
 */

export interface StringTable {
  readonly size: number;
  /** Number of `text`, given now if it is new. */
  intern(text: string): number;
  /** Number of `text`, or -1. */
  find(text: string): number;
  readonly values: readonly string[];
}

export function createStringTable(first: readonly string[] = []): StringTable {
  const index = createTextIndex();
  for (const text of first) index.intern(text, 0);
  return {
    get size() {
      return index.texts.length;
    },
    intern: (text) => index.intern(text, 0),
    find: (text) => index.find(text, 0),
    values: index.texts,
  };
}

/** Numbers pairs of a text and a small whole number. */
export interface TextIndex {
  /** Number of the pair, given now if it is new. */
  intern(text: string, salt: number): number;
  /** Number of the pair, or -1. */
  find(text: string, salt: number): number;
  readonly texts: readonly string[];
}

export function createTextIndex(): TextIndex {
  const texts: string[] = [];
  let mask = 63;
  // Four numbers a slot, so that a look-up touches one line of memory: number + 1 (0 = empty), hash, salt, nothing.
  let slots = new Int32Array((mask + 1) * 4);

  /** Place of the slot that holds the pair, or of the empty one where it belongs. */
  function placeOf(text: string, salt: number, hash: number): number {
    let place = (hash & mask) * 4;
    for (;;) {
      const held = slots[place];
      if (held === 0) return place;
      if (slots[place + 1] === hash && slots[place + 2] === salt && texts[held - 1] === text) return place;
      place = (place + 4) & (mask * 4);
    }
  }

  function grow(): void {
    const old = slots;
    mask = mask * 2 + 1;
    slots = new Int32Array((mask + 1) * 4);
    for (let from = 0; from < old.length; from += 4) {
      if (old[from] === 0) continue;
      let place = (old[from + 1] & mask) * 4;
      while (slots[place] !== 0) place = (place + 4) & (mask * 4);
      slots[place] = old[from];
      slots[place + 1] = old[from + 1];
      slots[place + 2] = old[from + 2];
    }
  }

  function intern(text: string, salt: number): number {
    const hash = hashOf(text, salt);
    const place = placeOf(text, salt, hash);
    if (slots[place] !== 0) return slots[place] - 1;
    texts.push(detached(text));
    slots[place] = texts.length;
    slots[place + 1] = hash;
    slots[place + 2] = salt;
    if (texts.length * 2 > mask) grow();
    return texts.length - 1;
  }

  return {
    texts,
    intern,
    find: (text, salt) => slots[placeOf(text, salt, hashOf(text, salt))] - 1,
  };
}

export function textHash(text: string): number {
  return hashOf(text, 0);
}

/** FNV-1a (Fowler, Noll, Vo), finished with the mixing steps of MurmurHash3 (Appleby, 2011). */
function hashOf(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * The same text without its past. A piece cut from a long string keeps the whole of it in memory in today's engines, so
 * one account id would hold a chunk of the file.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
