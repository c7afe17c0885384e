/** Search over everything in a dataset: names in any script, account and transaction ids, listings, amounts. */
import type { Listing, NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import type { EvidenceRef } from '../exercise/work.ts';
import { transactionId } from '../ledger/ledger.ts';
import { latinForm } from '../screening/latin-form.ts';
import { searchKey } from '../screening/search-key.ts';
import type { SearchResult } from './answer.ts';
import { amountTest } from './match-text.ts';
import { transactionRow } from './transaction-row.ts';

/** Folded names, made once per dataset and state of its lists. */
export interface SearchIndex {
  readonly directory: Directory;
  readonly parties: readonly (readonly string[])[];
  readonly listings: readonly { readonly listing: Listing; readonly names: readonly string[] }[];
}

type Found = { readonly kind: SearchResult['kind']; readonly at: number };

/** `listings`: those that may be found; an update that has not landed is not among them. */
export function createSearchIndex(
  directory: Directory,
  listings: readonly Listing[] = directory.dataset.listings,
): SearchIndex {
  const { parties } = directory.dataset;
  return {
    directory,
    parties: parties.map((party) => [party.name, ...party.otherNames, party.id, ...party.identifiers].map(searchKey)),
    listings: listings.map((listing) => ({
      listing,
      names: [...listing.names.map((name) => name.text), listing.uid, ...listing.ids].map(searchKey),
    })),
  };
}

/**
 * At most `limit` results: the whole name or id first, then beginnings, then beginnings of words, then any place; equal
 * ones as party, account, listing, transaction. O(names + accounts + transactions), nothing built but what is returned.
 */
export function search(index: SearchIndex, text: string, limit: number): readonly SearchResult[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '' || limit < 1) return [];
  const ranked: Found[][] = [[], [], [], []];
  const offer = (rank: number, kind: Found['kind'], at: number) => {
    if (rank < ranked.length && ranked[rank].length < limit) ranked[rank].push({ kind, at });
  };
  const key = searchKey(text);
  if (key !== '') for (const [at, names] of index.parties.entries()) offer(nameRank(names, key), 'party', at);
  const { ledger, accounts } = index.directory.dataset;
  for (let a = 0; a < accounts.ids.length; a++) offer(textRank(accounts.ids[a].toLowerCase(), wanted), 'account', a);
  if (key !== '') for (const [at, { names }] of index.listings.entries()) offer(nameRank(names, key), 'listing', at);
  const amountIs = amountTest(index.directory, text);
  const upper = wanted.toUpperCase();
  for (let i = 0; i < ledger.size; i++) {
    const id = transactionId(ledger, i);
    if (id.startsWith(wanted) || id.startsWith(upper)) offer(id.length === wanted.length ? 0 : 1, 'transaction', i);
    else if (amountIs?.(i) === true) offer(1, 'transaction', i);
  }
  return ranked
    .flat()
    .slice(0, limit)
    .map((found) => result(index, found));
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

function result({ directory, listings }: SearchIndex, { kind, at }: Found): SearchResult {
  const { parties, accounts } = directory.dataset;
  switch (kind) {
    case 'party': {
      const { name, otherNames } = parties[at];
      const node = directory.accounts + at;
      return {
        kind,
        ref: directory.keyOf(node),
        label: directory.labelOf(node),
        detail: some([latinForm(name), ...otherNames]),
      };
    }
    case 'account': {
      const holder = directory.holderOf(at);
      const held = holder === at ? '' : directory.labelOf(holder);
      return {
        kind,
        ref: directory.keyOf(at),
        label: accounts.ids[at],
        detail: some([held, accounts.institutions[accounts.institution[at]]]),
      };
    }
    case 'listing': {
      const { uid, names, list } = listings[at].listing;
      const ref: NodeKey | EvidenceRef = `listing:${uid}`;
      return { kind, ref, label: names[0]?.text ?? uid, detail: some([list, uid]) };
    }
    case 'transaction': {
      const row = transactionRow(directory, at);
      const amount = (row.amount / 10 ** row.digits).toFixed(row.digits);
      return {
        kind,
        ref: `tx:${row.id}`,
        label: row.id,
        detail: `${row.fromLabel} → ${row.toLabel} · ${amount} ${row.currency}`,
      };
    }
  }
}

function some(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
