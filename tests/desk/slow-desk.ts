/** What the desk answered before it was made quick: every text asked, every row looked at, everything sorted. Tests hold both equal. */
import type { Directory } from '../../src/core/dataset/directory.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { firstAtOrAfter } from '../../src/core/dataset/filter-mask.ts';
import { amountSought } from '../../src/core/desk/match-text.ts';
import type { Filter } from '../../src/core/ledger/filter.ts';
import { sourceRow, transactionId } from '../../src/core/ledger/ledger.ts';
import { searchKey } from '../../src/core/screening/search-key.ts';

interface Found {
  readonly kind: 'party' | 'account' | 'transaction' | 'listing';
  readonly at: number;
}

/** `kind place` of each result. */
export function slowSearch(directory: Directory, text: string, limit: number): readonly string[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '' || limit < 1) return [];
  const ranked: Found[][] = [[], [], [], []];
  const offer = (rank: number, kind: Found['kind'], at: number) => {
    if (rank < ranked.length && ranked[rank].length < limit) ranked[rank].push({ kind, at });
  };
  const { parties } = directory.dataset;
  const folded = parties.map((party) =>
    [party.name, ...party.otherNames, party.id, ...party.identifiers].map(searchKey),
  );
  const listed = directory.dataset.listings.map((listing) =>
    [...listing.names.map((name) => name.text), listing.uid, ...listing.ids].map(searchKey),
  );
  const key = searchKey(text);
  if (key !== '') for (const [at, names] of folded.entries()) offer(nameRank(names, key), 'party', at);
  const { ledger, accounts } = directory.dataset;
  for (let a = 0; a < accounts.ids.length; a++) offer(textRank(accounts.ids[a].toLowerCase(), wanted), 'account', a);
  if (key !== '') for (const [at, names] of listed.entries()) offer(nameRank(names, key), 'listing', at);
  const amountIs = amountSought(directory, text)?.test;
  const upper = wanted.toUpperCase();
  for (let i = 0; i < ledger.size; i++) {
    const id = transactionId(ledger, i);
    if (id.startsWith(wanted) || id.startsWith(upper)) offer(id.length === wanted.length ? 0 : 1, 'transaction', i);
    else if (amountIs?.(i) === true) offer(1, 'transaction', i);
  }
  return ranked
    .flat()
    .slice(0, limit)
    .map(({ kind, at }) => `${kind} ${at}`);
}

function nameRank(names: readonly string[], key: string): number {
  const tokens = key.split(' ');
  let best = 4;
  for (const name of names) {
    if (name === '') continue;
    const begins = (token: string) => ` ${name}`.includes(` ${token}`);
    if (name === key) best = 0;
    else if (name.startsWith(key)) best = Math.min(best, 1);
    else if (tokens.every(begins)) best = Math.min(best, 2);
    else if (name.includes(key)) best = Math.min(best, 3);
  }
  return best;
}

function textRank(text: string, wanted: string): number {
  const at = text.indexOf(wanted);
  if (at < 0) return 4;
  return at > 0 ? 3 : text.length === wanted.length ? 0 : 1;
}

/** 1 where transaction i passes `filter`, else 0; as long as the ledger. */
export function slowMask(dataset: Dataset, filter: Filter): Uint8Array {
  const { ledger, accounts } = dataset;
  const { time, from, to, base, channel, currency } = ledger;
  const mask = new Uint8Array(ledger.size);
  const first = filter.from === null ? 0 : firstAtOrAfter(time, filter.from);
  const end = filter.to === null ? ledger.size : firstAtOrAfter(time, filter.to);
  const min = filter.min ?? -Infinity;
  const max = filter.max ?? Infinity;
  const channels = allowed(ledger.channels, filter.channels);
  const currencies = allowed(ledger.currencies, filter.currencies);
  const institutions = allowed(accounts.institutions, filter.institutions);
  const countries = allowed(accounts.countries, filter.countries);
  for (let i = first; i < end; i++) {
    if (base[i] < min || base[i] > max) continue;
    if (channels !== null && channels[channel[i]] === 0) continue;
    if (currencies !== null && currencies[currency[i]] === 0) continue;
    const [a, b] = [from[i], to[i]];
    if (institutions !== null && institutions[accounts.institution[a]] + institutions[accounts.institution[b]] === 0)
      continue;
    if (countries !== null && countries[accounts.country[a]] + countries[accounts.country[b]] === 0) continue;
    mask[i] = 1;
  }
  return mask;
}

/** A test by ledger index, or null when `text` asks for nothing. Tables are searched once, rows cost a few reads. */
export function slowTextTest(directory: Directory, text: string): ((i: number) => boolean) | null {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return null;
  const { ledger } = directory.dataset;
  const accounts = accountsMatching(directory, wanted);
  const purposes = containing(ledger.purposes, wanted);
  const channels = containing(ledger.channels, wanted);
  const amountIs = amountSought(directory, text)?.test;
  const upper = wanted.toUpperCase();
  const { ids } = ledger;
  const idHas = (i: number) => {
    if (ids === null) return wanted === `r${sourceRow(ledger, i)}`;
    const id = ids.at(i);
    return id.includes(wanted) || id.includes(upper);
  };
  return (i) =>
    accounts[ledger.from[i]] === 1 ||
    accounts[ledger.to[i]] === 1 ||
    purposes[ledger.purpose[i]] === 1 ||
    channels[ledger.channel[i]] === 1 ||
    amountIs?.(i) === true ||
    idHas(i);
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
function allowed(table: readonly string[], wanted: readonly string[]): Uint8Array | null {
  if (wanted.length === 0) return null;
  const set = new Set(wanted);
  return Uint8Array.from(table, (value) => (set.has(value) ? 1 : 0));
}
