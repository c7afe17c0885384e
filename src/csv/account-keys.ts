/**
 * Keys of accounts told apart in a part of a file, numbered in order of first appearance; what they mean is found out where the
 * parts are put together. Expected O(bytes of the cells).
 */
import { createByteTable, type Bytes } from '../core/ledger/byte-table.ts';
import { createForesight, type AccountCells } from './account-foresight.ts';
import { apart, createKeyWriter, endsClearly, unpaddedStart } from './account-key.ts';
import { createCellText } from './cell-text.ts';
import { tidy } from './tidy.ts';

export interface AccountKeys extends AccountCells {
  /** Keys met for the first time since this was last asked, and the places told with them where places are told. */
  takeNew(): NewKeys;
}

export interface NewKeys {
  /** Of each: its number, bytes, and these in words of four. */
  readonly keys: Int32Array;
  readonly places: readonly string[];
}

export function createAccountKeys(): AccountKeys {
  const table = createByteTable();
  const cellText = createCellText();
  const writer = createKeyWriter();
  const foreseen = createForesight();
  let places: string[] = [];
  let told = 0;

  return {
    foresee: (from, lines, sides) => foreseen.touch(table, from, lines, sides),
    ofLine(from, { starts, stops, base }, column, bank, place) {
      const { bytes } = from;
      const stop = stops[base + column];
      const text = (at: number) => cellText(bytes, starts[base + at], stops[base + at]);
      const start = bank < 0 ? starts[base + column] : unpaddedStart(bytes, starts[base + bank], stops[base + bank]);
      if (start < 0) return ofText(text(column), text(bank), '');
      const met = table.find(from, start, stop);
      if (met >= 0) return met;
      if (bank >= 0 && !endsClearly(bytes, start, stops[base + bank])) return ofText(text(column), text(bank), '');
      return added(place < 0 ? null : tidy(text(place)));
    },
    ofText,
    takeNew() {
      const fresh = { keys: table.keysFrom(told), places };
      told = table.keysEnd;
      places = [];
      return fresh;
    },
  };

  function ofText(id: string, bank: string | null, place: string): number {
    const { from, end } = bank === null ? writer.ofId(id) : writer.ofPair(bank, id, apart);
    const met = numberOf(from, end);
    return met >= 0 ? met : added(place);
  }

  function numberOf(from: Bytes, end: number): number {
    return table.find(from, 0, end);
  }

  function added(place: string | null): number {
    table.add(table.size);
    if (place !== null) places.push(place);
    return table.size - 1;
  }
}
