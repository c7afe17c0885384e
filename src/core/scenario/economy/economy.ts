/**
 * The background economy: who lives, works, trades and gives, and what they pay each other day by day. Everything about party p or
 * account a is worked out from the seed when asked for, and payments come a day at a time, so that five million of them never stand in memory.
 * The network's members are drawn from this population by lot: name, ids, dates, bank, account and ordinary payments of a member are
 * those of any other person, so that nothing but what they do with the flow tells them apart.
 */
import type { RelationType } from '../../dataset/dataset.ts';
import type { Period } from '../calendar.ts';
import type { PartyDraft } from '../draft.ts';
import type { NameForms } from '../people.ts';
import type { Random } from '../random.ts';
import type { LanguageMix } from '../recipe.ts';

/** Place of a party, 0 .. parties-1. */
export type PartyPlace = number;
/** Place of an account, 0 .. accounts-1. */
export type AccountPlace = number;

/** What a typology may ask to be drawn by lot. Each kind also has many members that nobody asks for. */
export type CastKind =
  /** Natural person at home: wages, rent, shops, friends. */
  | 'resident'
  /** Natural person at home who sells on a market or online: paid by many, little at a time. */
  | 'trader'
  | 'company'
  | 'holding'
  | 'npo'
  /** NPO that is a covered humanitarian provider. */
  | 'relief'
  /** Licensed or unlicensed transfer service. */
  | 'mvts'
  /** Virtual-asset service provider (exchange). */
  | 'vasp'
  | 'person-abroad'
  | 'company-abroad'
  | 'npo-abroad';

export const currencies = ['KZT', 'USD', 'EUR', 'RUB', 'KGS', 'CNY', 'AED', 'TRY'] as const;
export type EconomyCurrency = (typeof currencies)[number];
/** Whole tenge for one unit: whole numbers keep base amounts exact. */
export const economyRates: { readonly [currency in EconomyCurrency]: number } = {
  KZT: 1,
  USD: 520,
  EUR: 565,
  RUB: 6,
  KGS: 6,
  CNY: 72,
  AED: 142,
  TRY: 15,
};

export const channels = ['card', 'transfer', 'cash', 'mobile', 'wire', 'acquiring', 'crypto'] as const;
export type EconomyChannel = (typeof channels)[number];

export type PurposeKind =
  | 'opening'
  | 'funding'
  | 'salary'
  | 'rent'
  | 'utilities'
  | 'telecom'
  | 'retail'
  | 'market'
  | 'friends'
  | 'family'
  | 'charity'
  | 'aid'
  | 'grant'
  | 'tax'
  | 'invoice'
  | 'services'
  | 'loan'
  | 'goods'
  | 'import'
  | 'remittance'
  | 'abroad'
  | 'withdrawal'
  | 'deposit'
  | 'exchange'
  | 'crypto'
  | 'wallet'
  | 'tuition'
  | 'travel'
  | 'acquiring';

export interface EconomySpec {
  readonly span: Period;
  readonly accounts: number;
  readonly transactions: number;
  readonly languages: LanguageMix;
  readonly foreignPercent: number;
}

export interface AccountFacts {
  readonly institution: string;
  readonly country: string;
  /** `YYYY-MM-DD` */
  readonly opened: string;
  readonly holder: PartyPlace;
}

export interface RelationFacts {
  readonly from: PartyPlace;
  readonly to: PartyPlace;
  readonly type: RelationType;
  /** Basis points, for `owns`. */
  readonly share: number | null;
  readonly since: string;
}

/** The payments people mean to make on one day, ascending by `at`. Column c of payment i is `c[i]`, i < size. Buffers are reused by the next day. */
export interface DayOfPayments {
  readonly size: number;
  /** UTC ms, whole seconds. */
  readonly at: Float64Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Minor units (hundredths) of the currency. */
  readonly amount: Float64Array;
  /** Places in `currencies`, `channels`. */
  readonly currency: Uint8Array;
  readonly channel: Uint8Array;
  /** What `purposeText` makes words of. */
  readonly purpose: Uint32Array;
}

export interface Economy {
  readonly spec: EconomySpec;
  readonly parties: number;
  readonly accounts: number;
  party(place: PartyPlace): Omit<PartyDraft, 'handle'>;
  /** How a natural person's name is written in each script; null for bodies. */
  names(place: PartyPlace): NameForms | null;
  account(place: AccountPlace): AccountFacts;
  /** Accounts of a party, its main one first. */
  accountsOf(place: PartyPlace): readonly AccountPlace[];
  /** Whether the account may owe: a bank's own desk, or a client with an agreed overdraft. Base minor units it may go below zero; Infinity for desks. */
  credit(place: AccountPlace): number;
  /** Innocent relations: owners, signatories, families, shared phones and addresses. */
  relations(): Iterable<RelationFacts>;
  /** The lawful hubs: payroll firm, utilities, tax office, largest market trader, busiest lawful transfer service. */
  readonly hubs: readonly PartyPlace[];
  /** Draws a party of a kind by lot, each at most once. Throws UntoldError when none is left. */
  cast(random: Random, kind: CastKind): PartyPlace;
  /** Payments of day 0 .. span.days-1. Days may be asked for in any order and come out the same. */
  day(index: number): DayOfPayments;
  /** A moment on a day as the whole economy keeps time (one daily and weekly rhythm for all), after `after` (UTC ms); a later day when that day is over. */
  moment(random: Random, day: number, after?: number): number;
  /** An amount of about `target` (minor units of the currency), at most `most`, written round or odd in the same proportions as every other amount. */
  figure(random: Random, target: number, most: number): number;
  /** A purpose of a kind, as a number for `purposeText`. */
  purpose(random: Random, kind: PurposeKind): number;
  purposeText(purpose: number, at: number): string;
  /** The same in pieces: whole numbers, and texts out of a small set that come again and again. Valid until the next call. */
  purposePieces(purpose: number, at: number): readonly (string | number)[];
}
