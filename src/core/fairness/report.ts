/** What `linchpin check` and the studio say of an exercise: whether it leaks, how hard it is, whether it looks real. */
import type { FileIssue, ReferenceIssue, RowIssue, RowRejection } from '../dataset/issue.ts';

export type LeakSubject = 'transactions' | 'parties' | 'accounts' | 'relations' | 'listings';

/** One metadata feature, or the shallow tree over all of them, and how well it tells members from others. */
export interface Leak {
  readonly subject: LeakSubject;
  /** Code of the feature; `tree` for the shallow tree (cross-validated). */
  readonly feature: string;
  /** Area under the ROC curve, folded: 0.5 = tells nothing, 1 = tells all. */
  readonly auc: number;
  /** Not folded: below 0.5, members have the lower values. */
  readonly raw: number;
  /** Least value the area has with 95 % confidence for all features together; a leak is one where this exceeds the bound. */
  readonly low: number;
  readonly members: number;
  readonly others: number;
  /** Fitted on some rows and tried on others (a category, the tree): an area below 0.5 then tells nothing and is not folded. */
  readonly learned: boolean;
  /** False: reported, but part of what the exercise is about (a party's kind), so never a leak. */
  readonly judged: boolean;
  readonly leaks: boolean;
}

export type BotName =
  | 'random'
  | 'degree'
  | 'betweenness'
  | 'pagerank'
  | 'list-only'
  | 'greedy-volume'
  | 'taint-follower';

export interface Difficulty {
  readonly bots: { readonly [bot in BotName]: number };
  /** What a perfect attempt gets. */
  readonly maximum: number;
  readonly best: BotName;
  /** f(best single freeze) / f(∅), 0..1; null where nothing flows. */
  readonly loneHub: { readonly left: number; readonly target: string } | null;
}

/** Where a published curve comes from (`amlworld-shapes.ts`); `none`: none was found published as figures. */
export type ShapeSource = 'amlsim-100k' | 'amlworld-hi-small' | 'amlworld-hi-large' | 'none';

/** A distribution as points of its complementary cumulative curve, beside a published shape where there is one. */
export interface Shape {
  readonly name: 'degree-in' | 'degree-out' | 'dealings' | 'amount' | 'inter-event' | 'balance';
  /** Ascending x; y = share of values at least x. */
  readonly points: readonly (readonly [number, number])[];
  readonly published: readonly (readonly [number, number])[] | null;
  readonly source: ShapeSource;
}

/** What only a check finds: no answer key to check against, a listing whose reference looks like a real one. */
export type CheckFinding = 'key-missing' | 'real-prefix';

export type CheckIssue =
  | FileIssue
  | (RowIssue<RowRejection | ReferenceIssue | CheckFinding> & { readonly file: string });

export interface CheckReport {
  readonly issues: readonly CheckIssue[];
  readonly leaks: readonly Leak[];
  readonly difficulty: Difficulty | null;
  readonly realism: { readonly shapes: readonly Shape[]; readonly overdrawn: readonly string[] };
}
