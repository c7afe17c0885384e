/** Ids that are one beginning and a whole number of up to nine digits, either all padded to one width or none padded. 4 bytes each. */
import { utf8Text } from '../dataset/utf8.ts';
import { growingColumn, uint32 } from './growing-column.ts';
import type { NumberedIds } from './id-part.ts';

export interface IdNumbers {
  readonly length: number;
  has(bytes: Uint8Array, start: number, end: number): boolean;
  /** false: the id is of another make and was not taken. */
  push(bytes: Uint8Array, start: number, end: number): boolean;
  at(position: number): string;
  /** Whether ids made as those of the part are made as these. */
  fits(part: NumberedIds): boolean;
  /** Of a part that fits: whether one of its ids is there; and all of them added. */
  hasAny(part: NumberedIds): boolean;
  append(part: NumberedIds): void;
  /** The ids as pushed; may be called once, instead of `take`. */
  part(): NumberedIds;
  /** A reader of the ids in that order, or as pushed. */
  take(order: Uint32Array | null): (position: number) => string;
}

const mostDigits = 9;

export function createIdNumbers(): IdNumbers {
  const values = growingColumn(uint32);
  let prefix = new Uint8Array(0);
  let prefixText = '';
  /** Digits of the first id; ids may all have as many, or none may begin with a nought. */
  let width = 0;
  let padded = true;
  let bare = true;
  let most = -1;
  /** Numbers + 1 by open addressing, made when one does not come in ascending order. */
  let seen: Uint32Array | null = null;
  let number = 0;
  let digits = 0;

  /** Reads the id into `number` and `digits`; false when it is of another make. */
  function read(bytes: Uint8Array, start: number, end: number): boolean {
    if (values.size === 0) begin(bytes, start, end);
    digits = end - start - prefix.length;
    if (digits < 1 || digits > mostDigits) return false;
    const fixed = padded && digits === width;
    const plain = bare && (digits === 1 || bytes[end - digits] !== 48);
    if (!fixed && !plain) return false;
    for (let i = 0; i < prefix.length; i++) if (bytes[start + i] !== prefix[i]) return false;
    number = 0;
    for (let i = end - digits; i < end; i++) {
      const digit = bytes[i] - 48;
      if (digit < 0 || digit > 9) return false;
      number = number * 10 + digit;
    }
    return true;
  }

  function begin(bytes: Uint8Array, start: number, end: number): void {
    let at = end;
    while (at > start && bytes[at - 1] >= 48 && bytes[at - 1] <= 57) at--;
    // Of more than nine digits the first ones belong to the beginning; such ids are of one length.
    bare = end - at <= mostDigits;
    at = Math.max(at, end - mostDigits);
    prefix = bytes.slice(start, at);
    prefixText = utf8Text(prefix);
    width = end - at;
    padded = true;
  }

  const text = (value: number): string => prefixText + (padded ? String(value).padStart(width, '0') : String(value));

  function isSeen(value: number): boolean {
    if (value > most) return false;
    if (seen === null) rebuild(1 << Math.max(10, 33 - Math.clz32(values.size)));
    return seen !== null && seen[placeIn(seen, value)] !== 0;
  }

  function rebuild(slots: number): void {
    const table = new Uint32Array(slots);
    for (let i = 0; i < values.size; i++) table[placeIn(table, values.at(i))] = values.at(i) + 1;
    seen = table;
  }

  function add(value: number): void {
    values.push(value);
    if (value > most) most = value;
    if (seen === null) return;
    if (values.size * 2 > seen.length) rebuild(seen.length * 2);
    else seen[placeIn(seen, value)] = value + 1;
  }

  return {
    get length() {
      return values.size;
    },
    has: (bytes, start, end) => values.size > 0 && read(bytes, start, end) && isSeen(number),
    push(bytes, start, end) {
      if (!read(bytes, start, end)) return false;
      padded &&= digits === width;
      bare &&= digits === 1 || bytes[end - digits] !== 48;
      add(number);
      return true;
    },
    at: (position) => text(values.at(position)),
    fits: (part) =>
      values.size === 0 ||
      (part.prefix.length === prefix.length &&
        part.prefix.every((byte, i) => byte === prefix[i]) &&
        ((padded && part.padded && part.width === width) || (bare && part.bare))),
    hasAny: (part) => values.size > 0 && part.values.some(isSeen),
    append(part) {
      if (values.size === 0) {
        prefix = new Uint8Array(part.prefix);
        prefixText = utf8Text(prefix);
        ({ width, padded, bare } = part);
      }
      padded &&= part.padded && part.width === width;
      bare &&= part.bare;
      for (const value of part.values) add(value);
    },
    part: () => ({ prefix, width, padded, bare, values: values.take(null) }),
    take(order) {
      const taken = values.take(order);
      return (position) => text(taken[position]);
    },
  };
}

/** Place of the value, or the empty one where it belongs. */
function placeIn(table: Uint32Array, value: number): number {
  const mask = table.length - 1;
  let hash = Math.imul(value, 0x9e3779b1);
  let place = (hash ^= hash >>> 15) & mask;
  while (table[place] !== 0 && table[place] !== value + 1) place = (place + 1) & mask;
  return place;
}
