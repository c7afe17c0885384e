/** What the screening lab asks and is answered, as shapes: the queue, one case, all parties, a name, curves over the threshold. */
import type { Listing, NameQuality, Party, PartyKind } from '../dataset/dataset.ts';
import type { Decision } from '../exercise/work.ts';
import type { Hit } from '../screening/hit.ts';
import type { TokenPicture } from './token-picture.ts';

/** Hits are computed down to here once; the lab's threshold moves between this and 100. Percent. */
export const lowestThreshold = 50;
/** Below this there is no alert unless the trainee moves the threshold. Percent. */
export const usualThreshold = 70;

/** What stands beside the name: a document number, a birth date, no more than a country, or nothing. */
export type Support = 'identifier' | 'birth' | 'country' | 'none';

/** A hit as a line of the queue. */
export interface QueueRow {
  readonly uid: string;
  readonly party: string;
  readonly label: string;
  readonly latin: string;
  /** Listed name that scored best. */
  readonly name: string;
  readonly nameLatin: string;
  readonly score: number;
  /** Of the listing. */
  readonly kind: Listing['kind'];
  readonly support: Support;
  /** Something beside the name differs. */
  readonly against: boolean;
  /** A weak alias, or letters of two scripts in one word. */
  readonly warns: boolean;
  /** Which list update brought the listing, from 1; 0 = it was there from the start. */
  readonly update: number;
}

export interface ScreeningQueue {
  /** Best first; at most `queueSent`. */
  readonly rows: readonly QueueRow[];
  readonly total: number;
  readonly listings: number;
  readonly parties: number;
  /** Hits, and parties with a hit, at or above each whole percent from `lowestThreshold` to 100. */
  readonly hitsFrom: readonly number[];
  readonly partiesFrom: readonly number[];
}

export type FactName =
  | 'kind'
  | 'birth'
  | 'gender'
  | 'country'
  | 'identifier'
  | 'address'
  | 'birthplace'
  | 'linked'
  | 'occupation';
export type FactVerdict = 'agrees' | 'differs' | 'unknown';

export interface FactLine {
  readonly fact: FactName;
  readonly verdict: FactVerdict;
  /** Values as given; empty = silent. Birth and kind are told by `listing` and `subject` themselves. */
  readonly ours: readonly string[];
  readonly listed: readonly string[];
}

export interface CaseName {
  readonly text: string;
  readonly latin: string;
  readonly quality: NameQuality;
  /** What the party's best name scores against this name alone, 0..1, other facts left aside; 0 = no likeness. */
  readonly score: number;
  /** The name the hit rests on. */
  readonly best: boolean;
}

/** Everything the side-by-side card shows of one hit. */
export interface ScreeningCase {
  readonly hit: Hit;
  readonly listing: Listing;
  readonly subject: Party;
  readonly names: readonly CaseName[];
  readonly ours: readonly { readonly text: string; readonly latin: string; readonly best: boolean }[];
  readonly picture: TokenPicture;
  readonly facts: readonly FactLine[];
  readonly support: Support;
  readonly update: number;
  /** The record as published, set out for reading. */
  readonly published: string;
}

export interface PartiesQuery {
  /** Percent. */
  readonly threshold: number;
  /** Name or id, any script; '' = all. */
  readonly text: string;
  readonly only: 'all' | 'alerts' | 'clear';
  readonly sort: { readonly by: 'score' | 'name' | 'kind' | 'country' | 'hits'; readonly descending: boolean };
}

export interface ScreenedParty {
  readonly party: string;
  readonly label: string;
  readonly latin: string;
  readonly kind: PartyKind;
  readonly country: string;
  /** Hits at or above the threshold. */
  readonly hits: number;
  /** The best of them. */
  readonly best: { readonly uid: string; readonly name: string; readonly score: number } | null;
}

/** A name typed by hand, with what else is known of its bearer ('' = nothing). */
export interface NameQuery {
  readonly name: string;
  readonly kind: '' | 'person' | 'body';
  readonly born: string;
  readonly country: string;
  readonly identifier: string;
}

export interface NameHit {
  readonly hit: Hit;
  readonly nameLatin: string;
  readonly kind: Listing['kind'];
  readonly picture: TokenPicture;
}

/** At each whole percent from `lowestThreshold` to 100: other persons who alert, and the right ones who do not. */
export interface TradeOff {
  readonly different: number;
  readonly same: number;
  readonly falseHits: readonly number[];
  readonly misses: readonly number[];
}

export interface CalibrationPair {
  readonly query: string;
  readonly listed: string;
  readonly kind: Listing['kind'];
  readonly same: boolean;
  /** What makes the pair easy or hard. */
  readonly group: CalibrationGroup;
}

export type CalibrationGroup =
  | 'kazakh-spelling'
  | 'cyrillic-latin'
  | 'arabic'
  | 'order'
  | 'body'
  | 'near-miss'
  | 'namesake'
  | 'same-surname'
  | 'other-body';

export interface Calibration {
  readonly pairs: readonly (CalibrationPair & { readonly score: number })[];
  readonly curve: TradeOff;
}

/** What the register of a bulk screening says of each party: its hits and what was decided. */
export interface RegisterRequest {
  readonly threshold: number;
  readonly decisions: readonly Decision[];
}
