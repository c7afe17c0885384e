/** What the debrief's rooms of plans, scores and roles ask the worker. */
import type { PlanSource } from '../core/debrief/class-plans.ts';
import type { Distribution } from '../core/debrief/distributions.ts';
import type { ItemAnalysis } from '../core/debrief/item-analysis.ts';
import type { PlanScore } from '../core/debrief/plan-score.ts';
import type { ReportSection } from '../core/debrief/report.ts';
import type { DebriefState } from '../core/debrief/session.ts';
import type { SwapMaterial } from '../core/debrief/weakest-claim.ts';
import type { NodeKey, PartyKind } from '../core/dataset/dataset.ts';
import type { Freeze } from '../core/exercise/work.ts';
import type { Caption, EvidenceFact, HopFact } from './debrief-protocol.ts';

export interface ClassPlan {
  readonly source: PlanSource;
  readonly score: PlanScore;
  readonly onFront: boolean;
}

export interface ClassPlansView {
  /** Teams in their order, the best known, naive rankings, the merged one. */
  readonly plans: readonly ClassPlan[];
  /** Whether no other choice among what was proposed leaves less than the merged plan. */
  readonly mergedProved: boolean;
  readonly merged: readonly Freeze[];
  /** Everything anybody proposed, most proposed first. */
  readonly proposed: readonly {
    readonly target: NodeKey;
    readonly label: string;
    readonly cost: number;
    /** Places of the teams. */
    readonly teams: readonly number[];
    /** As it would be put in a plan now. */
    readonly freeze: Freeze;
  }[];
}

export interface ScoresView {
  readonly distributions: readonly Distribution[];
  readonly items: ItemAnalysis;
  /** By place of the team: for the ranking, which is shown only when the trainer asks. */
  readonly totals: readonly number[];
}

/** Who somebody is by the data, before anything is claimed. */
export interface HolderHead {
  readonly kind: PartyKind;
  readonly country: string;
  readonly accounts: number;
}

export interface SwapView {
  /** Claims of the team, weakest first: the five weakest, and those it wrote a listing case on. */
  readonly claims: readonly SwapMaterial[];
  /** Facts of every row the claims name or might have named, by evidence reference. */
  readonly facts: { readonly [ref: string]: EvidenceFact };
  readonly labels: { readonly [key: string]: string };
  /** By holder of a claim. */
  readonly holders: { readonly [key: string]: HolderHead };
}

/** An action of a team's log, to be linked to. */
export interface LoggedAction {
  /** Place in the settled log. */
  readonly action: number;
  /** ms since the team's start. */
  readonly when: number;
  readonly caption: Caption;
}

export interface ReportView {
  readonly sections: readonly ReportSection[];
  /** Names of the parties the lines are about. */
  readonly labels: { readonly [key: string]: string };
  /** What the lines name by id: payments, and hand-overs of cash. */
  readonly payments: { readonly [id: string]: HopFact };
  readonly hands: { readonly [id: string]: HopFact };
}

export type DebriefExport = 'csv' | 'lines' | 'xapi';

export interface RoomsApi {
  /** Looks for the merged plan for at most two seconds. */
  plans(onRead?: (done: number, total: number) => void): Promise<ClassPlansView>;
  /** What a plan put together by the class would do. */
  scorePlan(plan: readonly Freeze[]): Promise<PlanScore>;
  /** `onRead`, here and below, hears how many of how many teams are graded. */
  scores(onRead?: (done: number, total: number) => void): Promise<ScoresView>;
  /** `team`: an id. */
  swap(team: string): Promise<SwapView>;
  /** `team`: an id. What changed something or handed in; looks and the like are left out. */
  actions(team: string): Promise<readonly LoggedAction[]>;
  report(state: DebriefState, onRead?: (done: number, total: number) => void): Promise<ReportView>;
  /** A zip of tables, JSON lines, or xAPI statements a line each. `names`: as handed in, instead of letters; never in xAPI. */
  export(kind: DebriefExport, state: DebriefState, names: boolean): Promise<Blob>;
}
