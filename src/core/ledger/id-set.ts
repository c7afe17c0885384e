/** Ids of any make as UTF-8 bytes one after another, and whether one is there: open addressing over FNV-1a (Fowler, Noll, Vo). */
import { utf8Text } from '../dataset/utf8.ts';
import { growingColumn, uint32 } from './growing-column.ts';
import type { SpelledIds } from './id-part.ts';

export interface IdSet {
  has(bytes: Uint8Array, start: number, end: number): boolean;
  /** Adds an id that is not there. */
  push(bytes: Uint8Array, start: number, end: number): void;
  /** The ids as pushed; may be called once, instead of `take`. */
  part(): SpelledIds;
  /** A reader of the ids in that order, or as pushed. */
  take(order: Uint32Array | null): (position: number) => string;
}

export function createIdSet(): IdSet {
  let arena = new Uint8Array(4096);
  let end = 0;
  /** Where each id ends. */
  const ends = growingColumn(uint32);
  let mask = 1023;
  // Of each slot: id + 1 (0 = empty), hash.
  let slots = new Int32Array((mask + 1) * 2);

  function placeOf(bytes: Uint8Array, start: number, stop: number, hash: number): number {
    let place = (hash & mask) * 2;
    for (;;) {
      const held = slots[place];
      if (held === 0 || (slots[place + 1] === hash && same(held - 1, bytes, start, stop))) return place;
      place = (place + 2) & (mask * 2 + 1);
    }
  }

  function same(id: number, bytes: Uint8Array, start: number, stop: number): boolean {
    const from = id === 0 ? 0 : ends.at(id - 1);
    if (ends.at(id) - from !== stop - start) return false;
    for (let i = 0; i < stop - start; i++) if (arena[from + i] !== bytes[start + i]) return false;
    return true;
  }

  function grow(): void {
    const old = slots;
    mask = mask * 2 + 1;
    slots = new Int32Array((mask + 1) * 2);
    for (let from = 0; from < old.length; from += 2) {
      if (old[from] === 0) continue;
      let to = (old[from + 1] & mask) * 2;
      while (slots[to] !== 0) to = (to + 2) & (mask * 2 + 1);
      slots[to] = old[from];
      slots[to + 1] = old[from + 1];
    }
  }

  return {
    has: (bytes, start, stop) => slots[placeOf(bytes, start, stop, hashOf(bytes, start, stop))] !== 0,
    push(bytes, start, stop) {
      const hash = hashOf(bytes, start, stop);
      const place = placeOf(bytes, start, stop, hash);
      const length = stop - start;
      if (end + length > arena.length) {
        const wider = new Uint8Array(Math.max(Math.ceil(arena.length * 1.5), end + length));
        wider.set(arena);
        arena = wider;
      }
      for (let i = 0; i < length; i++) arena[end + i] = bytes[start + i];
      end += length;
      ends.push(end);
      slots[place] = ends.size;
      slots[place + 1] = hash;
      if (ends.size * 1.6 > mask) grow();
    },
    part: () => ({ bytes: arena.slice(0, end), ends: ends.take(null) }),
    take(order) {
      slots = new Int32Array(0);
      const bytes = arena.slice(0, end);
      const stops = ends.take(null);
      return (position) => {
        const id = order === null ? position : order[position];
        return utf8Text(bytes.subarray(id === 0 ? 0 : stops[id - 1], stops[id]));
      };
    },
  };
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
