/** Search over everything in a dataset: names in any script, account and transaction ids, listings, amounts. */
import type { Listing, NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import type { EvidenceRef } from '../exercise/work.ts';
import { latinForm } from '../screening/latin-form.ts';
import { searchKey } from '../screening/search-key.ts';
import type { SearchResult } from './answer.ts';
import { deskTextSteps, type DeskTexts } from './desk-texts.ts';
import { beginning, haystackSteps, nextOwner, textsOf, whole, wordBeginning, type Haystack } from './haystack.ts';
import { amountSought } from './match-text.ts';
import { transactionRow } from './transaction-row.ts';

/** Folded names, made once per dataset and state of its lists. */
export interface SearchIndex {
  readonly directory: Directory;
  readonly texts: DeskTexts;
  readonly listings: readonly Listing[];
  readonly listed: Haystack;
}

type Found = { readonly kind: SearchResult['kind']; readonly at: number };

/** `listings`: those that may be found; an update that has not landed is not among them. */
export function* searchIndexSteps(
  directory: Directory,
  texts: DeskTexts,
  listings: readonly Listing[],
): Steps<SearchIndex> {
  const listed = yield* haystackSteps(listings.length, (at) => {
    const { names, uid, ids } = listings[at];
    return [...names.map((name) => name.text), uid, ...ids].map(searchKey);
  });
  return { directory, texts, listings, listed };
}

/** All at once. */
export function createSearchIndex(
  directory: Directory,
  listings: readonly Listing[] = directory.dataset.listings,
): SearchIndex {
  return runSteps(searchIndexSteps(directory, runSteps(deskTextSteps(directory.dataset)), listings));
}

const ranks = 4;
const rowsAtOnce = 1_000_000;

/**
 * At most `limit` results: the whole name or id first, then beginnings, then beginnings of words, then any place; equal
 * ones as party, account, listing, transaction. A rank is only looked for when those before have not filled the limit.
 */
export function* searchSteps(index: SearchIndex, text: string, limit: number): Steps<readonly SearchResult[]> {
  const wanted = text.trim().toLowerCase();
  if (wanted === '' || limit < 1) return [];
  const { directory, texts, listed } = index;
  const key = searchKey(text);
  const payments = yield* transactionsFound(directory, text, wanted, limit);
  const found: Found[] = [];
  for (let rank = 0; rank < ranks && found.length < limit; rank++) {
    const add = (kind: Found['kind'], ats: Iterable<number>) => {
      for (const at of ats) if (found.length < limit) found.push({ kind, at });
    };
    if (key !== '') add('party', named([texts.names, texts.codes], key, rank, limit - found.length));
    add('account', spelled(texts.accounts, wanted, rank, limit - found.length));
    if (key !== '') add('listing', named([listed], key, rank, limit - found.length));
    add('transaction', payments[rank]);
    yield;
  }
  return found.map((one) => result(index, one));
}

/** All at once. */
export function search(index: SearchIndex, text: string, limit: number): readonly SearchResult[] {
  return runSteps(searchSteps(index, text, limit));
}

/** By rank: those with the id; those whose id begins so or whose amount it is, first ones first. */
function* transactionsFound(
  directory: Directory,
  text: string,
  wanted: string,
  limit: number,
): Steps<readonly (readonly number[])[]> {
  const { ledger } = directory.dataset;
  const ids = yield* directory.transactionIds().beginning(wanted, wanted.toUpperCase(), limit);
  const amountIs = amountSought(directory, text);
  if (amountIs === null) return [ids.whole, ids.begin, [], []];
  const rows: number[] = [];
  const except = new Set(ids.whole);
  for (let i = 0; i < ledger.size && rows.length < limit; i += rowsAtOnce) {
    if (i > 0) yield;
    for (const row of amountIs.first(i, Math.min(ledger.size, i + rowsAtOnce), limit + except.size))
      if (!except.has(row) && rows.length < limit) rows.push(row);
  }
  const merged = new Set([...ids.begin, ...rows]);
  return [ids.whole, [...merged].sort((a, b) => a - b).slice(0, limit), [], []];
}

/** The first `most` owners whose best name has exactly this rank, ascending; an owner's names may be in several haystacks. */
function* named(among: readonly Haystack[], key: string, rank: number, most: number): Generator<number, void> {
  const tokens = key.split(' ');
  const longest = tokens.reduce((a, b) => (b.length > a.length ? b : a));
  const piece = [whole(key), beginning(key), wordBeginning(longest), key][rank];
  // What one haystack has next is kept while another is gone through: to find that there is nothing more takes all of it.
  const ahead = among.map(() => -1);
  let over = among.map(() => false);
  const next = (from: number): number => {
    for (const [h, haystack] of among.entries())
      if (!over[h] && ahead[h] < from) ahead[h] = nextOwner(haystack, piece, from);
    over = ahead.map((owner) => owner < 0);
    const owners = ahead.filter((owner) => owner >= 0);
    return owners.length === 0 ? -1 : Math.min(...owners);
  };
  let left = most;
  for (let owner = next(0); owner >= 0 && left > 0; owner = next(owner + 1)) {
    const names = among.flatMap((haystack) => textsOf(haystack, owner));
    if (nameRank(names, key, tokens) !== rank) continue;
    yield owner;
    left--;
  }
}

function* spelled(haystack: Haystack, wanted: string, rank: number, most: number): Generator<number, void> {
  const piece = [whole(wanted), beginning(wanted), null, wanted][rank];
  if (piece === null) return;
  let left = most;
  for (let at = nextOwner(haystack, piece, 0); at >= 0 && left > 0; at = nextOwner(haystack, piece, at + 1)) {
    if (textRank(textsOf(haystack, at).join('\n '), wanted) !== rank) continue;
    yield at;
    left--;
  }
}

function nameRank(names: readonly string[], key: string, tokens: readonly string[]): number {
  let best = ranks;
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
  if (at < 0) return ranks;
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
      const { uid, names, list } = listings[at];
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
