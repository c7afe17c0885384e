/** Deals out ids by a seeded shuffle, so that no id, and no row in id order, tells what a party or account is. */
import type { Random } from '../random.ts';
import { writePadded } from './write-digits.ts';

export interface Ids {
  readonly count: number;
  /** Id of the party or account at a place. */
  of(place: number): string;
  /** Writes the same at `at` and returns where it ends. */
  write(bytes: Uint8Array, at: number, place: number): number;
  /** Places in id order: row r of the file is the one at `order[r]`. */
  readonly order: Uint32Array;
}

/** Ids `P001`, `P002` … over `count` places: the letter and at least three digits, all of one length. O(count). */
export function dealIds(random: Random, count: number, letter: string): Ids {
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  for (let i = count - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }
  const number = new Uint32Array(count);
  for (let r = 0; r < count; r++) number[order[r]] = r + 1;
  const width = digitsFor(count);
  const letterCode = letter.charCodeAt(0);
  return {
    count,
    order,
    of: (place) => letter + String(number[place]).padStart(width, '0'),
    write: (bytes, at, place) => {
      bytes[at] = letterCode;
      return writePadded(bytes, at + 1, number[place], width);
    },
  };
}

/** Digits in which numbers up to `count` are written, at least three. */
export function digitsFor(count: number): number {
  return Math.max(3, String(count).length);
}
