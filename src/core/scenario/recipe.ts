/** A recipe: what a trainer chooses about an exercise. Recipe and seed give the whole exercise, byte for byte. */
import type { Words } from '../exercise/exercise.ts';

export type TypologyName =
  | 'small-donations'
  | 'crowdfunding'
  | 'npo-diversion'
  | 'sham-npo'
  | 'hawala'
  | 'prepaid-cards'
  | 'front-company'
  | 'trade-based'
  | 'cash-courier'
  | 'crypto-hop'
  | 'self-funded'
  | 'fan-out'
  | 'fan-in'
  | 'cycle'
  | 'random'
  | 'bipartite'
  | 'stack'
  | 'scatter-gather'
  | 'gather-scatter';

/** Whole percents; they need not add up to 100. */
export interface LanguageMix {
  readonly kazakh: number;
  readonly russian: number;
  readonly english: number;
  readonly arabic: number;
}

export interface ChosenTypology {
  readonly name: TypologyName;
  /** By parameter name; a parameter left out takes its default. Whole numbers. */
  readonly parameters: { readonly [name: string]: number };
}

export interface Recipe {
  readonly format: 'linchpin-recipe';
  readonly formatVersion: 1;
  /** Lower-case letters, digits and hyphens: also the id of the exercise. */
  readonly name: string;
  /** Null: made from the typologies. */
  readonly title: Words | null;
  readonly summary: Words | null;
  readonly brief: Words | null;
  /** First day (`YYYY-MM-DD`, Kazakhstan time) and number of days. */
  readonly from: string;
  readonly days: number;
  /** Day (0 = the first) on which freezes take effect, at 09:00 Kazakhstan time. */
  readonly decisionDay: number;
  /** About how many accounts and transactions all together. */
  readonly accounts: number;
  readonly transactions: number;
  readonly languages: LanguageMix;
  /** Percent of payments in another currency than tenge. */
  readonly foreignPercent: number;
  /** How often the network moves money from end to end within the period. */
  readonly rounds: number;
  readonly typologies: readonly ChosenTypology[];
  readonly watchlist: {
    /** Listed parties that occur in the data. */
    readonly listed: number;
    /** Listings of persons and bodies that do not occur. */
    readonly others: number;
    /** Innocents who share a listed name. */
    readonly namesakes: number;
    /** List updates that land while the trainee works, and the minutes between them. */
    readonly updates: number;
    readonly updateMinutes: number;
  };
  /** Companies owned by a listed person at 49, 50 and 51 % among the others. */
  readonly ownershipChain: boolean;
  readonly budget: number;
  readonly costs: {
    readonly person: number;
    readonly company: number;
    readonly npo: number;
    readonly mvts: number;
    readonly vasp: number;
    readonly public: number;
    readonly bank: number;
  };
  /** No single freeze may bring the funds below this percent of what flows without one. */
  readonly loneHubPercent: number;
  /** Where the best bot's score should lie, points of 100. */
  readonly band: { readonly low: number; readonly high: number };
  readonly minutes: number;
  /** Ids in the question bank; null: chosen by typology. */
  readonly questions: readonly string[] | null;
}
