/** A trainer's exercise as it is edited: every file of the pack as plain rows, the answer key among them. Immutable; edits make a new one. */
import type { Listing, Party, RelationType } from '../dataset/dataset.ts';
import type { Exercise, Question } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';

export interface WorkbookAccount {
  readonly id: string;
  readonly institution: string;
  readonly country: string;
  /** `YYYY-MM-DD`, or ''. */
  readonly opened: string;
  /** Party id, or ''. */
  readonly holder: string;
}

export interface WorkbookRelation {
  /** `FROM>TO:type` (`#2` for a second one), as evidence names it. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  /** Basis points; null unless `owns`. */
  readonly share: number | null;
  /** `YYYY-MM-DD`, or ''. */
  readonly since: string;
  readonly until: string;
}

export interface WorkbookTransaction {
  readonly id: string;
  /** UTC ms. */
  readonly time: number;
  readonly from: string;
  readonly to: string;
  /** Minor units of `currency`. */
  readonly amount: number;
  readonly currency: string;
  readonly channel: string;
  readonly purpose: string;
}

/** exercise.json without what writing the pack works out: counts, hashes, mode. */
export type WorkbookHead = Omit<
  Exercise,
  'format' | 'formatVersion' | 'mode' | 'parties' | 'accounts' | 'transactions' | 'sealing' | 'files'
>;

export interface Workbook {
  readonly head: WorkbookHead;
  readonly parties: readonly Party[];
  readonly accounts: readonly WorkbookAccount[];
  readonly relations: readonly WorkbookRelation[];
  /** By time. */
  readonly transactions: readonly WorkbookTransaction[];
  /** `file` is the name of the list's file in the pack. */
  readonly listings: readonly (Listing & { readonly file: string })[];
  readonly questions: readonly Question[];
  /** `optimum` is empty after an edit that may have moved it, until it is proved again. */
  readonly key: AnswerKey;
}

/** Most transactions the studio edits row by row; larger sets are prepared on the command line. */
export const mostTransactions = 200_000;
