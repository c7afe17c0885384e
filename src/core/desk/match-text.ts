/** Free-text test of transactions: id, account, holder's name in any script, purpose, channel, amount. */
import type { Directory } from '../dataset/directory.ts';
import { searchKey } from '../screening/search-key.ts';
import { digitsIn } from '../ledger/currency.ts';
import { readAmount } from './read-amount.ts';

/** A test by ledger index, or null when `text` asks for nothing. Tables are searched once, rows cost a few reads. */
export function textTest(directory: Directory, text: string): ((i: number) => boolean) | null {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return null;
  const { ledger } = directory.dataset;
  const accounts = accountsMatching(directory, wanted);
  const purposes = containing(ledger.purposes, wanted);
  const channels = containing(ledger.channels, wanted);
  const amountIs = amountTest(directory, text);
  const upper = wanted.toUpperCase();
  const { ids } = ledger;
  const idHas = (i: number) =>
    ids === null ? wanted === `r${ledger.row[i]}` : ids[i].includes(wanted) || ids[i].includes(upper);
  return (i) =>
    accounts[ledger.from[i]] === 1 ||
    accounts[ledger.to[i]] === 1 ||
    purposes[ledger.purpose[i]] === 1 ||
    channels[ledger.channel[i]] === 1 ||
    amountIs?.(i) === true ||
    idHas(i);
}

/** Tests whether transaction i is of the amount `text` says, in its own currency or the base one; null when it says none. */
export function amountTest(directory: Directory, text: string): ((i: number) => boolean) | null {
  const units = readAmount(text);
  if (units === null) return null;
  const { ledger } = directory.dataset;
  const minor = ledger.currencies.map((currency) => Math.round(units * 10 ** digitsIn(ledger, currency)));
  const base = Math.round(units * 10 ** digitsIn(ledger, ledger.baseCurrency));
  return (i) => ledger.amount[i] === minor[ledger.currency[i]] || ledger.base[i] === base;
}

function accountsMatching(directory: Directory, wanted: string): Uint8Array {
  const { accounts, parties } = directory.dataset;
  const matched = containing(accounts.ids, wanted);
  const key = searchKey(wanted);
  if (key === '') return matched;
  const named = parties.map((party) => [party.name, ...party.otherNames].some((name) => searchKey(name).includes(key)));
  for (let a = 0; a < matched.length; a++) if (accounts.holder[a] >= 0 && named[accounts.holder[a]]) matched[a] = 1;
  return matched;
}

function containing(table: readonly string[], wanted: string): Uint8Array {
  const hits = new Uint8Array(table.length);
  for (let at = 0; at < table.length; at++) if (table[at].toLowerCase().includes(wanted)) hits[at] = 1;
  return hits;
}
