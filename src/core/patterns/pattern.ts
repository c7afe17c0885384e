/**
 * The finder's shapes. A pattern is a value: its name, its options with what they are unless said, and one search. A hit is a lead and
 * never proof; it explains itself by its payments. Names follow Altman et al., "Realistic synthetic financial transactions for
 * anti-money laundering models" (2023), and the typologies of FATF and the Egmont Group.
 *
 * - Amounts are the ledger's `base`. Payments of value 0 and those a node makes to itself are not looked at.
 * - One payment follows another only when it is strictly later, as in tracing.
 * - One hit per subject: its strongest; `again` counts the others that do not overlap.
 */
import type { PatternView } from './view.ts';

export type PatternName =
  | 'fan-in'
  | 'fan-out'
  | 'gather-scatter'
  | 'scatter-gather'
  | 'cycle'
  | 'round-trip'
  | 'structuring'
  | 'pass-through'
  | 'dormant';

export type OptionName =
  /** ms within which all of a hit lies. */
  | 'window'
  /** Least number of distinct others. */
  | 'partners'
  /** Least number of payments. */
  | 'payments'
  /** Least amount, base-currency minor units. */
  | 'amount'
  /** Nodes with more counterparties than this are passed over; 0 = none is. */
  | 'busiest'
  /** Least part of the money, 0 to 1. */
  | 'share'
  /** Smallest payment as part of the largest, at least; 0 to 1. */
  | 'alike'
  /** Payments in a way round, least and most. */
  | 'shortest'
  | 'longest'
  /** Amount that is stayed under, base-currency minor units, and how far under, 0 to 1. */
  | 'threshold'
  | 'below'
  /** ms from money coming in to its going out. */
  | 'delay'
  /** ms without any payment. */
  | 'silence';

export interface PatternOption {
  readonly name: OptionName;
  /** `days` and `hours` are in ms; `money` stands in whole units here and is asked for in minor units. */
  readonly unit: 'days' | 'hours' | 'count' | 'share' | 'money';
  readonly standard: number;
  readonly least: number;
  readonly most: number;
}

export type Options = Readonly<Record<OptionName, number>>;

export interface HitFacts {
  /** UTC ms of the first and the last payment. */
  readonly from: number;
  readonly to: number;
  /** Base-currency minor units: what came in, went out, or can have gone all the way, by pattern. */
  readonly amount: number;
  /** Further hits of the subject that do not overlap this one. */
  readonly again: number;
  /** Distinct others. */
  readonly partners?: number;
  /** Part of the subject's money in the data, or of the money sent on or back: 0 to 1. */
  readonly share?: number;
  /** ms: how long nothing moved, or how long money stayed. */
  readonly silence?: number;
  readonly delay?: number;
  /** The subject receives (1) or pays (0). */
  readonly incoming?: number;
}

export interface PatternHit {
  readonly pattern: PatternName;
  /** Node numbers of the directory, the ones the sentence names, in its order: of a cycle all, of a scatter-gather source and sink. */
  readonly subjects: readonly number[];
  /** Ledger indexes, ascending. */
  readonly rows: readonly number[];
  readonly facts: HitFacts;
  /** Hits are ranked by it, highest first. */
  readonly score: number;
}

export interface Limits {
  /** Hits kept, the highest ranked; the rest are counted. */
  readonly hits: number;
  /** Payments looked at, over and over, before the search gives up. */
  readonly work: number;
}

export interface Findings {
  /** By score, then time, then subject. */
  readonly hits: readonly PatternHit[];
  /** All of them, kept or not. */
  readonly found: number;
  /** Nodes left out as too busy. */
  readonly passedOver: number;
  /** False when the search gave up: `searched` is then how far it came, 0 to 1. */
  readonly complete: boolean;
  readonly searched: number;
}

export interface Pattern {
  readonly name: PatternName;
  readonly options: readonly PatternOption[];
  /** Piece by piece, so that a worker may report and stop: yields how much is done, 0 to 1, every few milliseconds. Same input, same answer. */
  find(view: PatternView, options: Options, limits: Limits): Generator<number, Findings>;
}

const none: Options = {
  window: 0,
  partners: 0,
  payments: 0,
  amount: 0,
  busiest: 0,
  share: 0,
  alike: 0,
  shortest: 0,
  longest: 0,
  threshold: 0,
  below: 0,
  delay: 0,
  silence: 0,
};

/** Amounts from which cash payments are reported in the law on money laundering of the country; a trainee sets what applies. */
const reportedFrom: { readonly [currency: string]: number } = { KZT: 10_000_000, KGS: 1_000_000, RUB: 1_000_000 };

/** What an option is unless said, where the base currency is this one; money in whole units. */
export function standardOf({ name, standard }: PatternOption, currency: string): number {
  return name === 'threshold' ? (reportedFrom[currency] ?? standard) : standard;
}

/** Every option: as chosen, else as it is unless said. `unit`: minor units in one unit of the base currency. Chosen values are kept within their bounds. */
export function settledOptions(
  pattern: Pattern,
  chosen: Partial<Options>,
  { currency, unit }: { readonly currency: string; readonly unit: number },
): Options {
  const settled = pattern.options.map((option): readonly [OptionName, number] => {
    const scale = option.unit === 'money' ? unit : 1;
    const value = chosen[option.name] ?? standardOf(option, currency) * scale;
    return [option.name, Math.min(option.most * scale, Math.max(option.least * scale, value))];
  });
  return { ...none, ...Object.fromEntries(settled) };
}
