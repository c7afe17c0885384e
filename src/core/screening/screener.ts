/**
 * Screening: subjects against listings. Names are compared through the blocking index, the best over a record's names
 * counts, and what else is known lowers or lifts it. A name alone never confirms: only a second fact brings a score to 1.
 */
import type { ListedName, Listing, NameQuality, Party } from '../dataset/dataset.ts';
import type { Compare } from './align.ts';
import { genderOf } from './gender.ts';
import { bandOf, type Hit, type HitReason } from './hit.ts';
import { newMemory, readName, type Name, type WordMemory } from './name.ts';
import type { NameKind } from './word.ts';
import { nameAlternatives, nameKind, reasonsOf, type Scored, scoreNames, usualScoreOptions } from './name-score.ts';
import {
  identifierKeysOf,
  type Facts,
  type ListedFacts,
  qualify,
  type Qualified,
  readListedFacts,
} from './qualifiers.ts';
import { indexTokens, namesLike, similarTo, type TokenIndex } from './token-index.ts';

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
  /** Words read so far: a memory, never a different answer. */
  readonly words: WordMemory;
  readonly facts: Map<number, ListedFacts>;
}

interface Found {
  readonly score: number;
  readonly name: ListedName;
  readonly query: Name;
  readonly listed: Name;
  readonly scored: Scored;
}

/** A name alone stops here, so that hits a second fact supports come first. */
const nameAlone = 0.98;
/** What each fact that agrees adds. */
const agreement = 0.01;
/** A low-quality alias with a second fact, and without one. */
const lowAlias = 0.8;
const lowAliasAlone = 0.72;
/** The same document number, with the name agreeing or not. */
const sameIdentifier = 0.95;
const otherName = 0.85;

function side(listings: readonly Listing[], kind: Listing['kind'], words: WordMemory): Side {
  const entries: Entry[] = [];
  const names: Name[] = [];
  for (const [listing, record] of listings.entries()) {
    if (record.kind !== kind) continue;
    for (const name of record.names) {
      for (const text of nameAlternatives(name.text)) {
        entries.push({ listing, name });
        names.push(readName(text, kind, words));
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
  const words = newMemory();
  return {
    listings,
    persons: side(listings, 'person', words),
    bodies: side(listings, 'body', words),
    byIdentifier,
    words,
    facts: new Map(),
  };
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
  const compare: Compare = (token, other) =>
    similarTo(index, token).get(index.numberOf.get(other) ?? -1)?.match ?? null;
  for (const at of namesLike(index, query, share)) {
    const { listing, name } = entries[at];
    const listed = index.names[at];
    const scored = scoreNames(query, listed, body, usualScoreOptions, compare);
    if (scored === null) continue;
    const { score } = scored;
    const low = name.quality === 'low' ? Math.min(score, lowAlias) : score;
    const best = found.get(listing);
    if (score > 0 && (best === undefined || low > best.score))
      found.set(listing, { score: low, name, query, listed, scored });
  }
}

interface Judged extends Omit<Hit, 'uid' | 'party' | 'reasons'> {
  readonly known: Qualified;
  readonly quality: NameQuality;
}

/** The score of a listing with all that is known, or null when it is no hit at all. */
function judge(listing: Listing, found: Found | undefined, known: Qualified): Judged | null {
  const name = found?.name ?? listing.names[0];
  if (name === undefined || (found === undefined && !known.sameIdentifier)) return null;
  let score = found?.score ?? 0;
  if (name.quality === 'low' && known.agreeing === 0) score = Math.min(score, lowAliasAlone);
  score = known.agreeing === 0 ? Math.min(score, nameAlone) : Math.min(1, score + agreement * known.agreeing);
  if (name.quality === 'low') score = Math.min(score, lowAlias);
  score = Math.max(0, score + known.change);
  if (known.sameIdentifier) score = Math.max(score, score >= 0.7 ? sameIdentifier : otherName);
  score = Math.round(score * 1e4) / 1e4;
  return { name: name.text, score, band: bandOf(score) ?? 'possible', known, quality: name.quality };
}

/** Why, step by step: words, what kind of name it is, what else is known. */
function whyOf(found: Found | undefined, { name, quality, known }: Judged): readonly HitReason[] {
  const reasons: HitReason[] = [];
  if (found !== undefined) {
    reasons.push(...reasonsOf(found.scored, found.query, found.listed));
    if (quality !== 'primary') reasons.push({ code: 'alias', quality, text: name });
  }
  reasons.push(...known.reasons);
  if (known.agreeing === 0) reasons.push({ code: 'name-alone' });
  return reasons;
}

function factsOf(screener: Screener, number: number): ListedFacts {
  let facts = screener.facts.get(number);
  if (facts === undefined) {
    facts = readListedFacts(screener.listings[number]);
    screener.facts.set(number, facts);
  }
  return facts;
}

/**
 * Hits of `subject` at or above `threshold` (0..1), best first, then by uid; at most one a listing, for its best name.
 * A person is not compared with listed bodies; a body is with persons, since a sole trader bears a person's name.
 */
export function screen(screener: Screener, subject: Subject, threshold = 0.7): readonly Hit[] {
  const kind: NameKind = nameKind(subject.kind ?? '');
  // What agrees lifts a score by a hundredth each: names that far below count too.
  const floor = threshold - 3 * agreement;
  const found = new Map<number, Found>();
  for (const text of subject.names) {
    bestNames(
      found,
      screener.persons,
      readName(text, kind === 'person' ? 'person' : 'unknown', screener.words),
      false,
      floor,
    );
    if (kind !== 'person') bestNames(found, screener.bodies, readName(text, 'body', screener.words), true, floor);
  }
  const reached = new Set(found.keys());
  for (const key of identifierKeysOf(subject.identifiers ?? [])) {
    for (const listing of screener.byIdentifier.get(key) ?? []) reached.add(listing);
  }
  if (reached.size === 0) return [];
  const facts: Facts = {
    born: subject.born ?? '',
    country: subject.country ?? '',
    identifiers: subject.identifiers ?? [],
    gender: kind === 'body' ? null : genderOf(subject.names),
  };
  const hits: Hit[] = [];
  for (const number of reached) {
    const listing = screener.listings[number];
    const mine = found.get(number);
    const judged = judge(listing, mine, qualify(facts, listing, factsOf(screener, number)));
    if (judged === null || judged.score < threshold) continue;
    const { name, score, band } = judged;
    hits.push({ uid: listing.uid, party: subject.id, name, score, band, reasons: whyOf(mine, judged) });
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
