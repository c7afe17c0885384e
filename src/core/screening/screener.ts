/**
 * Screening: subjects against listings. Names are compared through the blocking index, the best over a record's names
 * counts, and what else is known lowers or lifts it. A name alone never confirms: only a second fact brings a score to 1.
 */
import type { ListedName, Listing, Party } from '../dataset/dataset.ts';
import { bandOf, type Hit, type HitReason } from './hit.ts';
import { readName, type Name, type NameKind } from './name.ts';
import { nameAlternatives, nameKind, scoreNames, usualScoreOptions } from './name-score.ts';
import { identifierKeysOf, qualify, type Facts } from './qualifiers.ts';
import { indexTokens, namesLike, type TokenIndex } from './token-index.ts';

export interface Subject {
  readonly id: string;
  /** In any script; the best of them counts. */
  readonly names: readonly string[];
  /** 'person' or 'body', or a party's kind or a FollowTheMoney schema; unknown when left out. */
  readonly kind?: string;
  /** ISO date, or a year. */
  readonly born?: string;
  /** ISO 3166-1 alpha-2, or an English name. */
  readonly country?: string;
  readonly identifiers?: readonly string[];
}

interface Entry {
  readonly listing: number;
  readonly name: ListedName;
}

interface Side {
  readonly entries: readonly Entry[];
  readonly index: TokenIndex;
}

/** Listings made ready to be searched; build once, screen many. */
export interface Screener {
  readonly listings: readonly Listing[];
  readonly persons: Side;
  readonly bodies: Side;
  readonly byIdentifier: ReadonlyMap<string, readonly number[]>;
}

interface Found {
  readonly score: number;
  readonly name: ListedName;
  readonly reasons: readonly HitReason[];
}

/** A name alone stops here, so that hits a second fact supports come first. */
const nameAlone = 0.98;
/** A low-quality alias with a second fact, and without one. */
const lowAlias = 0.8;
const lowAliasAlone = 0.72;
/** The same document number, with the name agreeing or not. */
const sameIdentifier = 0.95;
const otherName = 0.85;

function side(listings: readonly Listing[], kind: Listing['kind']): Side {
  const entries: Entry[] = [];
  const names: Name[] = [];
  for (const [listing, record] of listings.entries()) {
    if (record.kind !== kind) continue;
    for (const name of record.names) {
      for (const text of nameAlternatives(name.text)) {
        entries.push({ listing, name });
        names.push(readName(text, kind));
      }
    }
  }
  return { entries, index: indexTokens(names) };
}

/** Linear in the listings' names. */
export function buildScreener(listings: readonly Listing[]): Screener {
  const byIdentifier = new Map<string, number[]>();
  for (const [number, listing] of listings.entries()) {
    for (const key of identifierKeysOf(listing.ids)) {
      const list = byIdentifier.get(key);
      if (list === undefined) byIdentifier.set(key, [number]);
      else list.push(number);
    }
  }
  return { listings, persons: side(listings, 'person'), bodies: side(listings, 'body'), byIdentifier };
}

/** Best name of each listing of one side. */
function bestNames(
  found: Map<number, Found>,
  { entries, index }: Side,
  query: Name,
  body: boolean,
  floor: number,
): void {
  const { conflict } = usualScoreOptions;
  // Words that pair weigh m of n, the rest stands against them: m / (m + conflict·(n − m)) ≥ floor. A fifth of slack.
  const share = (0.8 * conflict * floor) / (1 + (conflict - 1) * floor);
  for (const at of namesLike(index, query, share)) {
    const { listing, name } = entries[at];
    const { score, reasons } = scoreNames(query, index.names[at], body);
    const low = name.quality === 'low' ? Math.min(score, lowAlias) : score;
    const best = found.get(listing);
    if (score > 0 && (best === undefined || low > best.score)) found.set(listing, { score: low, name, reasons });
  }
}

function judge(listing: Listing, found: Found | undefined, facts: Facts): Omit<Hit, 'uid' | 'party'> | null {
  const known = qualify(facts, listing);
  const name = found?.name ?? listing.names[0];
  if (name === undefined || (found === undefined && !known.sameIdentifier)) return null;
  let score = found?.score ?? 0;
  if (name.quality === 'low' && known.agreeing === 0) score = Math.min(score, lowAliasAlone);
  score = known.agreeing === 0 ? Math.min(score, nameAlone) : Math.min(1, score + 0.01 * known.agreeing);
  if (name.quality === 'low') score = Math.min(score, lowAlias);
  score = Math.max(0, score + known.change);
  if (known.sameIdentifier) score = Math.max(score, score >= 0.7 ? sameIdentifier : otherName);
  score = Math.round(score * 1e4) / 1e4;
  const alias: readonly HitReason[] =
    name.quality === 'primary' || found === undefined
      ? []
      : [{ code: 'alias', quality: name.quality, text: name.text }];
  const reasons = [...(found?.reasons ?? []), ...alias, ...known.reasons];
  return { name: name.text, score, band: bandOf(score) ?? 'possible', reasons };
}

/**
 * Hits of `subject` at or above `threshold` (0..1), best first, then by uid; at most one a listing, for its best name.
 * A person is not compared with listed bodies; a body is with persons, since a sole trader bears a person's name.
 */
export function screen(screener: Screener, subject: Subject, threshold = 0.7): readonly Hit[] {
  const kind: NameKind = nameKind(subject.kind ?? '');
  const facts: Facts = {
    born: subject.born ?? '',
    country: subject.country ?? '',
    identifiers: subject.identifiers ?? [],
  };
  const found = new Map<number, Found>();
  for (const text of subject.names) {
    bestNames(found, screener.persons, readName(text, kind === 'person' ? 'person' : 'unknown'), false, threshold);
    if (kind !== 'person') bestNames(found, screener.bodies, readName(text, 'body'), true, threshold);
  }
  const reached = new Set(found.keys());
  for (const key of identifierKeysOf(facts.identifiers)) {
    for (const listing of screener.byIdentifier.get(key) ?? []) reached.add(listing);
  }
  const hits: Hit[] = [];
  for (const number of reached) {
    const listing = screener.listings[number];
    const judged = judge(listing, found.get(number), facts);
    if (judged !== null && judged.score >= threshold) hits.push({ uid: listing.uid, party: subject.id, ...judged });
  }
  return hits.sort((a, b) => b.score - a.score || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0));
}

/** Hits of all parties at 0.70 or more: score descending, then uid, then party. */
export function screenParties(listings: readonly Listing[], parties: readonly Party[]): readonly Hit[] {
  const screener = buildScreener(listings);
  const hits = parties.flatMap((party) => screen(screener, { ...party, names: [party.name, ...party.otherNames] }));
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return hits.sort((a, b) => b.score - a.score || order(a.uid, b.uid) || order(a.party, b.party));
}
