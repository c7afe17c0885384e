/**
 * Which account the cells of a row mean, remembered by their bytes, so that cells met before need no string. Where a file is
 * read in parts by several, each part only tells keys apart (`createAccountKeys`), and what they mean is found out in the
 * order of the file (`ofKey`). Expected O(bytes of the cells).
 */
import type { AccountTable } from '../core/dataset/dataset.ts';
import { mostBytesAUnit, writeUtf8 } from '../core/dataset/utf8.ts';
import { createByteTable, spaciousBytes, type Bytes } from '../core/ledger/byte-table.ts';
import type { StringTable } from '../core/ledger/string-table.ts';
import { createAccountNumbers } from './account-numbers.ts';
import type { LineScanner } from './line-scanner.ts';
import { tidy } from './tidy.ts';

export interface AccountCells {
  /** Of a plain line, its cells by column; -1 = not in the file. Bank and account stand side by side and are not quoted. */
  ofLine(from: Bytes, line: LineScanner, column: number, bank: number, place: number): number;
  /** Of cells as text; bank null where ids are unique without one. */
  ofText(id: string, bank: string | null, place: string): number;
}

export interface KnownAccounts extends AccountCells {
  /** Of a key `createAccountKeys` told; `place` = the place told with it. */
  ofKey(from: Bytes, start: number, end: number, place: string): number;
  /** What remembers cells is of no more use. */
  forget(): void;
  table(): AccountTable;
}

/** Between bank and account in a key of text: no byte of UTF-8. */
const between = 0xff;

/** Numbers new accounts in `ids`, which nobody else may add to. `delimiter` = the byte between the cells of bank and account; null = there are no banks. */
export function createAccountCells(ids: StringTable, delimiter: number | null): KnownAccounts {
  const accounts = createAccountNumbers(ids);
  // A cell that is not UTF-8 by itself cannot come here, and U+FEFF within a file is a character.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const text = ({ bytes }: Bytes, start: number, end: number): string => decoder.decode(bytes.subarray(start, end));
  let cells = createByteTable();

  return {
    ofLine(from, { starts, stops }, column, bank, place) {
      const met = cells.find(from, bank < 0 ? starts[column] : starts[bank], stops[column]);
      if (met >= 0) return met;
      const id = text(from, starts[column], stops[column]);
      const number =
        bank >= 0
          ? accounts.ofBankOnce(text(from, starts[bank], stops[bank]), id)
          : accounts.plain(id, place < 0 ? '' : tidy(text(from, starts[place], stops[place])));
      cells.add(number);
      return number;
    },
    ofText: (id, bank, place) => (bank === null ? accounts.plain(id, place) : accounts.ofBank(bank, id)),
    ofKey(from, start, end, place) {
      const met = cells.find(from, start, end);
      if (met >= 0) return met;
      const number = delimiter === null ? accounts.plain(text(from, start, end), place) : ofPair(from, start, end);
      cells.add(number);
      return number;
    },
    forget() {
      cells = createByteTable();
    },
    table: () => accounts.table(),
  };

  function ofPair(from: Bytes, start: number, end: number): number {
    const key = from.bytes.subarray(start, end);
    const asText = key.indexOf(between);
    const split = start + (asText < 0 ? key.indexOf(delimiter ?? between) : asText);
    return accounts.ofBankOnce(text(from, start, split), text(from, split + 1, end));
  }
}

export interface AccountKeys extends AccountCells {
  /** Keys met for the first time since this was last asked, and the places told with them where places are told. */
  takeNew(): NewKeys;
}

export interface NewKeys {
  /** Of each: its number, bytes, and these in words of four. */
  readonly keys: Int32Array;
  readonly places: readonly string[];
}

/** Numbers keys in order of first appearance. */
export function createAccountKeys(): AccountKeys {
  const table = createByteTable();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let places: string[] = [];
  let scratch = spaciousBytes(256);
  let told = 0;

  const number = (from: Bytes, start: number, end: number): number => {
    const met = table.find(from, start, end);
    if (met >= 0) return met;
    table.add(table.size);
    return -1;
  };

  return {
    ofLine(from, { starts, stops }, column, bank, place) {
      const met = number(from, bank < 0 ? starts[column] : starts[bank], stops[column]);
      if (met >= 0) return met;
      if (place >= 0) places.push(tidy(decoder.decode(from.bytes.subarray(starts[place], stops[place]))));
      return table.size - 1;
    },
    ofText(id, bank, place) {
      const most = (id.length + (bank ?? '').length) * mostBytesAUnit + 1;
      if (most > scratch.bytes.length) scratch = spaciousBytes(most * 2);
      let at = 0;
      if (bank !== null) {
        at = writeUtf8(bank, scratch.bytes, 0);
        scratch.bytes[at++] = between;
      }
      const met = number(scratch, 0, writeUtf8(id, scratch.bytes, at));
      if (met >= 0) return met;
      places.push(place);
      return table.size - 1;
    },
    takeNew() {
      const fresh = { keys: table.keysFrom(told), places };
      told = table.keysEnd;
      places = [];
      return fresh;
    },
  };
}

/** Calls `each` for every key told, in order. */
export function forEachKey(
  { keys, places }: NewKeys,
  each: (from: Bytes, start: number, end: number, place: string) => void,
): void {
  const from: Bytes = {
    bytes: new Uint8Array(keys.buffer, keys.byteOffset, keys.byteLength),
    view: new DataView(keys.buffer, keys.byteOffset, keys.byteLength),
  };
  let key = 0;
  for (let at = 0; at < keys.length; key++) {
    const length = keys[at + 1];
    const start = (at + 2) * 4;
    each(from, start, start + length, places[key] ?? '');
    at += 2 + ((length + 3) >> 2);
  }
}
