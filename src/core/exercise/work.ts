/** What a trainee has produced: the state an attempt's log adds up to. */
import type { NodeKey } from '../dataset/dataset.ts';
import { openFilter, type Filter } from '../ledger/filter.ts';
import type { CaseDraft } from './case-draft.ts';
import type { Answer } from './exercise.ts';

/** FATF Recommendation 6: why a party's funds must be frozen. Not interchangeable. */
export type Reason = 'listed' | 'owned' | 'controlled' | 'on-behalf' | 'derived';
export const reasons: readonly Reason[] = ['listed', 'owned', 'controlled', 'on-behalf', 'derived'];

/** A row that supports a claim: a transaction id, a relation id, a listing uid. */
export type EvidenceRef = `tx:${string}` | `relation:${string}` | `listing:${string}`;

export type Confidence = 1 | 2 | 3;

export interface Claim {
  readonly subject: NodeKey;
  readonly reason: Reason;
  readonly confidence: Confidence;
  readonly evidence: readonly EvidenceRef[];
  readonly comment: string;
}

/** A cash or hawala hop the trainee infers. */
export interface Gap {
  readonly id: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** UTC ms. */
  readonly at: number;
  /** Base-currency minor units. */
  readonly amount: number;
  readonly comment: string;
}

export type LegalBasis = 'listed' | 'owned-or-controlled' | 'on-behalf' | 'derived' | 'none';

export interface Freeze {
  readonly target: NodeKey;
  /** UTC ms, never before the exercise's decision time. */
  readonly at: number;
  readonly basis: LegalBasis;
}

/** A variant of the plan put aside to be compared; not graded. */
export interface KeptPlan {
  readonly id: string;
  /** In the trainee's words, 1 to `longestPlanName` characters. */
  readonly name: string;
  readonly plan: readonly Freeze[];
}
/** Kept beside the current plan: more than six do not fit side by side. */
export const mostKeptPlans = 5;
export const longestPlanName = 60;
export const longestKeptPlan = 1000;

export interface Note {
  readonly id: string;
  /** What it is pinned to: a node, a row, or the whole case. */
  readonly about: NodeKey | EvidenceRef | 'case';
  readonly text: string;
}

export type Level = 'accounts' | 'parties';
export type LayoutName = 'force' | 'flow' | 'concentric' | 'community';
export type ColourBy = 'role' | 'community' | 'kind' | 'country';
export type SizeBy = 'amount' | 'degree' | 'betweenness' | 'pagerank';

/** What the graph shows; part of the work so that undo reaches it. */
export interface View {
  readonly level: Level;
  readonly layout: LayoutName;
  readonly colourBy: ColourBy;
  readonly sizeBy: SizeBy;
  /** Ego network: only what lies within `hops` of `node`; null = everything that fits. */
  readonly ego: { readonly node: NodeKey; readonly hops: number } | null;
  /** Brought in by hand: search, expand, "show what is missing". */
  readonly shown: readonly NodeKey[];
  readonly hidden: readonly NodeKey[];
  /** Parties drawn as their accounts while the level is `parties`. */
  readonly opened: readonly NodeKey[];
  readonly pinned: { readonly [key: string]: { readonly x: number; readonly y: number } };
}

/** A moment on the graph to come back to: what was in view and when the clock stood there; not graded. */
export interface Snapshot {
  readonly id: string;
  /** In the trainee's words, 1 to `longestSnapshotName` characters. */
  readonly name: string;
  /** UTC ms, from inclusive, to exclusive: the time shown. */
  readonly from: number;
  readonly to: number;
  readonly filter: Filter;
  readonly view: View;
}
export const mostSnapshots = 12;
export const longestSnapshotName = 60;

/** What a trainee makes of a screening hit. */
export type HitVerdict = 'match' | 'no-match' | 'need-more';
export const hitVerdicts: readonly HitVerdict[] = ['match', 'no-match', 'need-more'];

/** What a decision rests on, as a closed choice; a reason in words may stand beside it. */
export type HitGround =
  | 'identifier-same'
  | 'birth-and-name'
  | 'alias-and-fact'
  | 'birth-differs'
  | 'patronymic-differs'
  | 'name-differs'
  | 'country-differs'
  | 'identifier-differs'
  | 'kind-differs'
  | 'name-only'
  | 'alias-weak'
  | 'ask-documents';
export const hitGrounds: readonly HitGround[] = [
  'identifier-same',
  'birth-and-name',
  'alias-and-fact',
  'birth-differs',
  'patronymic-differs',
  'name-differs',
  'country-differs',
  'identifier-differs',
  'kind-differs',
  'name-only',
  'alias-weak',
  'ask-documents',
];

/** A screening hit is named by the listing's uid and the party's id. */
export interface HitRef {
  readonly uid: string;
  readonly party: string;
}

export interface Decision {
  readonly hit: HitRef;
  readonly decision: HitVerdict;
  readonly grounds: readonly HitGround[];
  /** In the trainee's words, at most `longestReason` characters. */
  readonly reason: string;
}
export const longestReason = 2000;

export interface Work {
  readonly claims: readonly Claim[];
  /** What was decided of screening hits: a working record, not graded. */
  readonly decisions: readonly Decision[];
  /** Transaction ids marked as part of the financing flow. */
  readonly marked: readonly string[];
  readonly gaps: readonly Gap[];
  readonly plan: readonly Freeze[];
  readonly keptPlans: readonly KeptPlan[];
  readonly snapshots: readonly Snapshot[];
  readonly notes: readonly Note[];
  /** Listing cases and reports: a working record, not graded. */
  readonly cases: readonly CaseDraft[];
  readonly answers: { readonly [question: string]: Answer };
  readonly filter: Filter;
  readonly view: View;
  /** UTC ms; null while the trainee works. A submitted attempt refuses further change. */
  readonly submittedAt: number | null;
}

export const emptyWork: Work = {
  claims: [],
  decisions: [],
  marked: [],
  gaps: [],
  plan: [],
  keptPlans: [],
  snapshots: [],
  notes: [],
  cases: [],
  answers: {},
  filter: openFilter,
  view: {
    level: 'accounts',
    layout: 'force',
    colourBy: 'role',
    sizeBy: 'amount',
    ego: null,
    shown: [],
    hidden: [],
    opened: [],
    pinned: {},
  },
  submittedAt: null,
};
