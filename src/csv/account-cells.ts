/**
 * Numbers of accounts while rows are read, in order of first appearance, and what the rows tell of them: bank and country. Their
 * names stay bytes until all rows are in. Expected O(bytes of the cells).
 */
import type { AccountTable } from '../core/dataset/dataset.ts';
import { bankAccount, unpadded } from '../core/dataset/bank-account.ts';
import { createByteTable, type Bytes } from '../core/ledger/byte-table.ts';
import { growingColumn, uint16, uint32 } from '../core/ledger/growing-column.ts';
import type { Names } from '../core/ledger/ledger-builder.ts';
import { createStringTable } from '../core/ledger/string-table.ts';
import { createForesight, type AccountCells } from './account-foresight.ts';
import { apart, bankEnd, createKeyWriter, endsClearly, unpaddedStart } from './account-key.ts';
import type { NewKeys } from './account-keys.ts';
import { createCellText } from './cell-text.ts';
import { mostLines } from './line-scanner.ts';
import { namesOf } from './account-names.ts';
import { placeCountry } from './place-names.ts';
import { tidy } from './tidy.ts';

export interface KnownAccounts extends AccountCells, Names {
  /** Tells `each`, in order, what the keys `createAccountKeys` told mean. */
  ofKeys(keys: NewKeys, each: (number: number) => void): void;
  /** Names become texts. No row may be read after. */
  settle(): void;
  /** No holders: a transaction file does not name them. The first place told of an account stays. */
  table(): AccountTable;
}

/** `delimiter` = the byte between the cells of bank and account; null = there are no banks. */
export function createAccountCells(delimiter: number | null): KnownAccounts {
  const institutions = createStringTable(['']);
  const countries = createStringTable(['']);
  const institution = growingColumn(uint32);
  const country = growingColumn(uint16);
  const banks = createByteTable();
  const cellText = createCellText();
  const writer = createKeyWriter();
  const foreseen = createForesight();
  /** By number, the keys; null = they have become names. */
  let keys: ReturnType<typeof createByteTable> | null = createByteTable();
  let names: readonly string[] = [];

  const accounts: KnownAccounts = {
    get size() {
      return institution.size;
    },
    get values() {
      accounts.settle();
      return names;
    },
    settle() {
      if (keys !== null) names = namesOf(keys, delimiter);
      keys = null;
    },
    foresee: (from, lines, sides) => foreseen.touch(open(), from, lines, sides),
    ofLine(from, { starts, stops, base }, column, bank, place) {
      const { bytes } = from;
      const stop = stops[base + column];
      const text = (at: number) => cellText(bytes, starts[base + at], stops[base + at]);
      if (bank < 0) {
        const met = open().find(from, starts[base + column], stop);
        return met >= 0 ? met : addPlain(place < 0 ? '' : tidy(text(place)));
      }
      const end = stops[base + bank];
      const start = unpaddedStart(bytes, starts[base + bank], end);
      if (start < 0) return ofPair(text(bank), text(column));
      const met = open().find(from, start, stop);
      if (met >= 0) return met;
      return endsClearly(bytes, start, end) ? addOf(bankNumber(from, start, end)) : ofPair(text(bank), text(column));
    },
    ofText(id, bank, place) {
      if (bank !== null) return ofPair(bank, id);
      const { from, end } = writer.ofId(id);
      const met = open().find(from, 0, end);
      return met >= 0 ? met : addPlain(place);
    },
    ofKeys(told, each) {
      forEachBatch(told, (from, starts, stops, count, done) => {
        open().touch(from, starts, stops, count);
        for (let k = 0; k < count; k++) each(ofKey(from, starts[k], stops[k], told.places[done + k] ?? ''));
      });
    },
    table() {
      const ids = accounts.values;
      return {
        ids,
        institution: institution.take(null),
        institutions: institutions.values,
        country: country.take(null),
        countries: countries.values,
        opened: new Float64Array(ids.length).fill(Number.NaN),
        holder: new Int32Array(ids.length).fill(-1),
      };
    },
  };
  return accounts;

  function open() {
    if (keys === null) throw new Error('accounts: all rows are in');
    return keys;
  }

  function addPlain(place: string): number {
    institution.push(place === '' ? 0 : institutions.intern(place));
    country.push(place === '' ? 0 : countries.intern(placeCountry(place)));
    return added();
  }

  function addOf(bank: number): number {
    institution.push(bank);
    country.push(0);
    return added();
  }

  /** The key last looked for, which was not there. */
  function added(): number {
    const table = open();
    table.add(table.size);
    return table.size - 1;
  }

  /** Of bytes without padding. */
  function bankNumber(from: Bytes, start: number, end: number): number {
    const met = banks.find(from, start, end);
    if (met >= 0) return met;
    const number = institutions.intern(cellText(from.bytes, start, end));
    banks.add(number);
    return number;
  }

  function ofPair(cell: string, id: string): number {
    const bank = unpadded(cell);
    let [first, second] = [bank, id];
    if (bank.includes(':')) {
      const name = bankAccount(bank, id);
      const split = name.indexOf('::');
      [first, second] = [name.slice(0, split), name.slice(split + 2)];
    }
    const { from, end } = writer.ofPair(first, second, between(first, second));
    const met = open().find(from, 0, end);
    return met >= 0 ? met : addOf(institutions.intern(bank));
  }

  function between(bank: string, id: string): number {
    if (delimiter === null) return apart;
    const mark = String.fromCharCode(delimiter);
    return bank.includes(mark) || id.includes(mark) ? apart : delimiter;
  }

  function ofKey(from: Bytes, start: number, end: number, place: string): number {
    const met = open().find(from, start, end);
    if (delimiter === null) return met >= 0 ? met : addPlain(place);
    // A key with the delimiter in it may have been put together from cells that have to be looked at.
    if (met >= 0) return met;
    const split = bankEnd(from.bytes, start, end, delimiter);
    if (from.bytes[split] !== apart) return addOf(bankNumber(from, start, split));
    return ofPair(cellText(from.bytes, start, split), cellText(from.bytes, split + 1, end));
  }
}

/** Hands over the keys told some at a time, `done` before them. */
function forEachBatch(
  { keys }: NewKeys,
  each: (from: Bytes, starts: Int32Array, stops: Int32Array, count: number, done: number) => void,
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
    each(from, starts, stops, count, done);
    done += count;
  }
}
