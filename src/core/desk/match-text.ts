/** Free-text test of transactions: id, account, holder's name in any script, purpose, channel, amount. */
import type { Directory } from '../dataset/directory.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import { sourceRow, transactionId, type Ledger } from '../ledger/ledger.ts';
import { searchKey } from '../screening/search-key.ts';
import { digitsIn } from '../ledger/currency.ts';
import { deskTextSteps, type DeskTexts } from './desk-texts.ts';
import { nextOwner, type Haystack } from './haystack.ts';
import { readAmount } from './read-amount.ts';

export type RowTest = (i: number) => boolean;

const purposesAtOnce = 50_000;

/** A test by ledger index, or null when `text` asks for nothing. Tables are searched once, rows cost a few reads. */
export function* textTestSteps(directory: Directory, texts: DeskTexts, text: string): Steps<RowTest | null> {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return null;
  const { ledger } = directory.dataset;
  const accounts = accountsMatching(directory, texts, wanted);
  yield;
  const purposes = yield* containing(ledger.purposes, wanted);
  const channels = yield* containing(ledger.channels, wanted);
  const sought = amountSought(directory, text);
  const idHas = idTest(ledger, wanted);
  return (i) =>
    accounts[ledger.from[i]] === 1 ||
    accounts[ledger.to[i]] === 1 ||
    purposes[ledger.purpose[i]] === 1 ||
    channels[ledger.channel[i]] === 1 ||
    sought?.test(i) === true ||
    idHas(i);
}

/** All at once, everything folded for this one question. */
export function textTest(directory: Directory, text: string): RowTest | null {
  return runSteps(textTestSteps(directory, runSteps(deskTextSteps(directory.dataset)), text));
}

/** The amount a text says. */
export interface AmountSought {
  /** Whether transaction i is of it, in its own currency or the base one. */
  test(i: number): boolean;
  /** The first `most` such transactions from `begin` to `end`. */
  first(begin: number, end: number, most: number): readonly number[];
}

/** Null when `text` says no amount. */
export function amountSought(directory: Directory, text: string): AmountSought | null {
  const units = readAmount(text);
  if (units === null) return null;
  const { ledger } = directory.dataset;
  const { amount, base: bases, currency } = ledger;
  const minor = Float64Array.from(ledger.currencies, (code) => Math.round(units * 10 ** digitsIn(ledger, code)));
  const base = Math.round(units * 10 ** digitsIn(ledger, ledger.baseCurrency));
  const test = (i: number) => amount[i] === minor[currency[i]] || bases[i] === base;
  return {
    test,
    first(begin, end, most) {
      const rows: number[] = [];
      for (let i = begin; i < end && rows.length < most; i++)
        if (amount[i] === minor[currency[i]] || bases[i] === base) rows.push(i);
      return rows;
    },
  };
}

/** Ids have the text anywhere; those that are row numbers, only as a whole. */
function idTest(ledger: Ledger, wanted: string): RowTest {
  if (ledger.ids === null) {
    const row = /^r[1-9]\d*$/.test(wanted) ? Number(wanted.slice(1)) : -1;
    return (i) => sourceRow(ledger, i) === row;
  }
  const upper = wanted.toUpperCase();
  return (i) => {
    const id = transactionId(ledger, i);
    return id.includes(wanted) || id.includes(upper);
  };
}

function accountsMatching(directory: Directory, texts: DeskTexts, wanted: string): Uint8Array {
  const { holder } = directory.dataset.accounts;
  const matched = new Uint8Array(holder.length);
  markOwners(texts.accounts, wanted, matched);
  const key = searchKey(wanted);
  if (key === '') return matched;
  const named = new Uint8Array(texts.names.owners);
  markOwners(texts.names, key, named);
  for (let a = 0; a < matched.length; a++) if (holder[a] >= 0 && named[holder[a]] === 1) matched[a] = 1;
  return matched;
}

function markOwners(haystack: Haystack, piece: string, marks: Uint8Array): void {
  for (let owner = nextOwner(haystack, piece, 0); owner >= 0; owner = nextOwner(haystack, piece, owner + 1))
    marks[owner] = 1;
}

function* containing(table: readonly string[], wanted: string): Steps<Uint8Array> {
  const hits = new Uint8Array(table.length);
  for (let at = 0; at < table.length; at++) {
    if (at % purposesAtOnce === purposesAtOnce - 1) yield;
    if (table[at].toLowerCase().includes(wanted)) hits[at] = 1;
  }
  return hits;
}
