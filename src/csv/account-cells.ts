/**
 * Which account the cells of a row mean, remembered by their bytes, so that cells met before need no string. Where a file is
 * read in parts by several, each part only tells keys apart (`createAccountKeys`), and what they mean is found out in the
 * order of the file (`ofKey`). Expected O(bytes of the cells).
 */
import type { AccountTable } from '../core/dataset/dataset.ts';
import { mostBytesAUnit, writeUtf8 } from '../core/dataset/utf8.ts';
import { createByteTable, spaciousBytes, type Bytes, type ByteTable } from '../core/ledger/byte-table.ts';
import type { StringTable } from '../core/ledger/string-table.ts';
import { createAccountNumbers } from './account-numbers.ts';
import { createCellText } from './cell-text.ts';
import { mostLines, type BatchScanner, type LineScanner } from './line-scanner.ts';
import { tidy } from './tidy.ts';

export interface AccountCells {
  /** Of a plain line, its cells by column; -1 = not in the file. Bank and account stand side by side and are not quoted. */
  ofLine(from: Bytes, line: LineScanner, column: number, bank: number, place: number): number;
  /** Of cells as text; bank null where ids are unique without one. */
  ofText(id: string, bank: string | null, place: string): number;
  /** Fetches what looking up the cells of these lines will need. `sides` = first and last column of each key. */
  foresee(from: Bytes, lines: BatchScanner, sides: readonly KeyColumns[]): void;
}

export interface KeyColumns {
  readonly first: number;
  readonly last: number;
}

export interface KnownAccounts extends AccountCells {
  /** Tells `each`, in order, what the keys `createAccountKeys` told mean. */
  ofKeys(keys: NewKeys, each: (number: number) => void): void;
  /** What remembers cells is of no more use. */
  forget(): void;
  table(): AccountTable;
}

/** Between bank and account in a key of text: no byte of UTF-8. */
const between = 0xff;

/** Numbers new accounts in `ids`, which nobody else may add to. `delimiter` = the byte between the cells of bank and account; null = there are no banks. */
export function createAccountCells(ids: StringTable, delimiter: number | null): KnownAccounts {
  const accounts = createAccountNumbers(ids);
  // A cell that is not UTF-8 by itself cannot come here.
  const cellText = createCellText();
  const text = ({ bytes }: Bytes, start: number, end: number): string => cellText(bytes, start, end);
  let cells = createByteTable();
  const foreseen = createForesight();

  return {
    foresee: (from, lines, sides) => foreseen.touch(cells, from, lines, sides),
    ofLine(from, { starts, stops, base }, column, bank, place) {
      const met = cells.find(from, starts[base + (bank < 0 ? column : bank)], stops[base + column]);
      if (met >= 0) return met;
      const cell = (at: number): string => text(from, starts[base + at], stops[base + at]);
      const number =
        bank >= 0
          ? accounts.ofBankBytes(
              from,
              starts[base + bank],
              stops[base + bank],
              starts[base + column],
              stops[base + column],
            )
          : accounts.plain(cell(column), place < 0 ? '' : tidy(cell(place)), true);
      cells.add(number);
      return number;
    },
    ofText: (id, bank, place) => (bank === null ? accounts.plain(id, place, false) : accounts.ofBank(bank, id)),
    ofKeys: (told, each) => forEachKey(cells, told, (from, start, end, place) => each(ofKey(from, start, end, place))),
    forget() {
      cells = createByteTable();
    },
    table: () => accounts.table(),
  };

  function ofKey(from: Bytes, start: number, end: number, place: string): number {
    const met = cells.find(from, start, end);
    if (met >= 0) return met;
    const number = delimiter === null ? accounts.plain(text(from, start, end), place, true) : ofPair(from, start, end);
    cells.add(number);
    return number;
  }

  function ofPair(from: Bytes, start: number, end: number): number {
    let split = start;
    while (split < end && from.bytes[split] !== between) split++;
    if (split < end) return accounts.ofBankOnce(text(from, start, split), text(from, split + 1, end));
    split = start;
    while (from.bytes[split] !== delimiter) split++;
    return accounts.ofBankBytes(from, start, split, split + 1, end);
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
  const text = createCellText();
  let places: string[] = [];
  let scratch = spaciousBytes(256);
  let told = 0;
  const foreseen = createForesight();

  const number = (from: Bytes, start: number, end: number): number => {
    const met = table.find(from, start, end);
    if (met >= 0) return met;
    table.add(table.size);
    return -1;
  };

  return {
    foresee: (from, lines, sides) => foreseen.touch(table, from, lines, sides),
    ofLine(from, { starts, stops, base }, column, bank, place) {
      const met = number(from, starts[base + (bank < 0 ? column : bank)], stops[base + column]);
      if (met >= 0) return met;
      if (place >= 0) places.push(tidy(text(from.bytes, starts[base + place], stops[base + place])));
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

/** Calls `each` for every key told, in order, the keys that are to be looked up in `table` fetched some at a time. */
function forEachKey(
  table: ByteTable,
  { keys, places }: NewKeys,
  each: (from: Bytes, start: number, end: number, place: string) => void,
): void {
  const from: Bytes = {
    bytes: new Uint8Array(keys.buffer, keys.byteOffset, keys.byteLength),
    view: new DataView(keys.buffer, keys.byteOffset, keys.byteLength),
  };
  const starts = new Int32Array(mostLines);
  const stops = new Int32Array(mostLines);
  let done = 0;
  for (let at = 0; at < keys.length;) {
    let count = 0;
    for (; count < mostLines && at < keys.length; count++) {
      const length = keys[at + 1];
      starts[count] = (at + 2) * 4;
      stops[count] = starts[count] + length;
      at += 2 + ((length + 3) >> 2);
    }
    table.touch(from, starts, stops, count);
    for (let k = 0; k < count; k++) each(from, starts[k], stops[k], places[done + k] ?? '');
    done += count;
  }
}

/** Keys of a batch of lines, looked at together: waiting for memory once for all of them is most of what looking up takes. */
function createForesight() {
  const starts = new Int32Array(mostLines * 2);
  const stops = new Int32Array(mostLines * 2);
  return {
    touch(table: ByteTable, from: Bytes, lines: BatchScanner, sides: readonly KeyColumns[]): void {
      let keys = 0;
      for (let line = 0; line < lines.lines; line++) {
        const base = line * lines.stride;
        const count = lines.countOf(line);
        for (const { first, last } of sides) {
          if (first >= count || last >= count) continue;
          const start = lines.starts[base + first];
          const stop = lines.stops[base + last];
          if (stop <= start) continue;
          starts[keys] = start;
          stops[keys++] = stop;
        }
      }
      table.touch(from, starts, stops, keys);
    },
  };
}
