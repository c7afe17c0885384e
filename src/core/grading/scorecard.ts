/** A graded attempt, explained: every point won or lost is a finding that names its evidence. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { ObjectiveName } from '../exercise/exercise.ts';
import type { EvidenceRef, Reason } from '../exercise/work.ts';

export type SectionName = 'parties' | 'trace' | 'disruption' | 'knowledge';

export type FindingCode =
  | 'claim-right'
  | 'claim-wrong-reason'
  | 'claim-wrong-party'
  | 'claim-missed'
  | 'evidence-partial'
  | 'chain-complete'
  | 'chain-broken'
  | 'chain-missed'
  | 'marked-innocent'
  | 'gap-right'
  | 'gap-wrong'
  | 'gap-missed'
  | 'freeze-effective'
  | 'freeze-no-effect'
  | 'freeze-too-late'
  | 'freeze-not-allowed'
  | 'plan-over-budget'
  | 'plan-optimal'
  | 'plan-below-optimum'
  | 'list-order'
  | 'rerouted'
  | 'detour-opened'
  | 'harm-frozen-innocent'
  | 'harm-flagged-innocent'
  | 'harm-covered-payment'
  | 'harm-lawful-value'
  | 'covered-left-alone'
  | 'question-right'
  | 'question-partial'
  | 'question-wrong'
  | 'question-empty'
  | 'handed-in-late'
  | 'hint-charged'
  | 'hint-free';

export interface Finding {
  readonly section: SectionName | 'harm' | 'clock' | 'hints';
  readonly code: FindingCode;
  /** Points of the total (0–100 scale) this finding won (+) or lost (−) against doing nothing; harm is negative. */
  readonly points: number;
  /** Nodes and rows to jump to. */
  readonly subjects: readonly NodeKey[];
  readonly evidence: readonly EvidenceRef[];
  /** Numbers and names for the sentence; i18n interpolates them. Amounts are base-currency minor units. */
  readonly facts: { readonly [name: string]: string | number };
  readonly reason?: Reason;
}

export interface BaselineScore {
  readonly name: 'degree' | 'betweenness' | 'pagerank' | 'volume';
  readonly plan: readonly NodeKey[];
  /** f and s of the same budget spent this way. */
  readonly value: number;
  readonly score: number;
}

export interface DisruptionResult {
  readonly objective: ObjectiveName;
  readonly initial: number;
  readonly value: number;
  readonly best: number;
  readonly bound: number;
  readonly proved: boolean;
  /** 0..1; an interval when the optimum is not proved. */
  readonly score: { readonly low: number; readonly high: number };
  readonly cost: number;
  readonly budget: number;
  readonly withinBudget: boolean;
  readonly bestPlan: readonly NodeKey[];
  readonly coOptimal: number | null;
  readonly baselines: readonly BaselineScore[];
}

/** The plan graded as a freeze list: how much is left on average while the budget is spent, 1 = everything. */
export interface ListResult {
  readonly index: number;
  /** Least index known, whose list it is, and whether none is less. */
  readonly best: number;
  readonly bestList: readonly NodeKey[];
  readonly proved: boolean;
  /** 0..1: (1 − index) / (1 − best). */
  readonly score: number;
}

export interface HarmResult {
  /** Points taken off the total, 0..cap. */
  readonly points: number;
  readonly cap: number;
  readonly frozenInnocents: readonly NodeKey[];
  readonly flaggedInnocents: readonly NodeKey[];
  readonly coveredPayments: readonly string[];
  /** Base-currency minor units of lawful payments after τ that the plan stops, and of all lawful payments after τ. */
  readonly lawfulBlocked: number;
  readonly lawfulTotal: number;
}

export interface Section {
  /** 0..1 and its points of the total. */
  readonly score: number;
  readonly points: number;
  readonly weight: number;
}

export interface Scorecard {
  readonly format: 'linchpin-scorecard';
  readonly formatVersion: 1;
  readonly exercise: { readonly id: string; readonly version: number };
  readonly attempt: string;
  /** 0..100, one decimal. */
  readonly total: number;
  readonly sections: { readonly [name in SectionName]: Section };
  readonly trace: {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly markedTrue: number;
    readonly marked: number;
    readonly true: number;
  };
  /** The graded objective first. */
  readonly disruption: readonly DisruptionResult[];
  /** Where the exercise asks for a freeze list. */
  readonly list?: ListResult;
  readonly harm: HarmResult;
  /** Points taken off by the clock and by hints, where the exercise has them. */
  readonly clock?: { readonly points: number; readonly cap: number; readonly freeMinutes: number };
  readonly hints?: { readonly points: number; readonly taken: number };
  readonly findings: readonly Finding[];
  /** Shown, not scored. */
  readonly seconds: number;
  readonly actions: number;
}
