/**
 * Bytes that stand for an account while rows are read: its id, or its bank's number without padding, the delimiter and the id,
 * as they lie in a plain row. Two keys are equal where the names `bank::id` are. O(length).
 */
import { mostBytesAUnit, writeUtf8 } from '../core/dataset/utf8.ts';
import { spaciousBytes, type Bytes } from '../core/ledger/byte-table.ts';

/** Between bank and id where the delimiter is in one of them: no byte of UTF-8. */
export const apart = 0xff;

const zero = 48;
const colon = 58;

/** Where a bank's number begins behind its padding, in a cell that is not empty; -1 = `unpadded` has to judge what follows that. */
export function unpaddedStart(bytes: Uint8Array, start: number, end: number): number {
  let first = start;
  while (first < end - 1 && bytes[first] === zero) first++;
  return first > start && bytes[first] >= 0x80 ? -1 : first;
}

/** Whether the first `::` of the name an account of this bank gets is the one behind the bank. */
export function endsClearly(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (bytes[i] === colon && (i + 1 === end || bytes[i + 1] === colon)) return false;
  }
  return true;
}

/** Where in a key the bank ends. `delimiter` = the byte of it. */
export function bankEnd(bytes: Uint8Array, start: number, end: number, delimiter: number): number {
  let split = -1;
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte === apart) return i;
    if (byte === delimiter && split < 0) split = i;
  }
  return split;
}

export interface WrittenKey {
  readonly from: Bytes;
  readonly end: number;
}

export interface KeyWriter {
  /** The bytes of an id; until the next one is written. */
  ofId(id: string): WrittenKey;
  /** The same of a bank, as it is, and an id. */
  ofPair(bank: string, id: string, between: number): WrittenKey;
}

export function createKeyWriter(): KeyWriter {
  const written = { from: spaciousBytes(256), end: 0 };

  function room(units: number): Uint8Array {
    const most = units * mostBytesAUnit + 1;
    if (most > written.from.bytes.length) written.from = spaciousBytes(most * 2);
    return written.from.bytes;
  }

  return {
    ofId(id) {
      written.end = writeUtf8(id, room(id.length), 0);
      return written;
    },
    ofPair(bank, id, between) {
      const bytes = room(bank.length + id.length);
      const at = writeUtf8(bank, bytes, 0);
      bytes[at] = between;
      written.end = writeUtf8(id, bytes, at + 1);
      return written;
    },
  };
}
