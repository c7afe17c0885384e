/**
 * What a set of freezes does, whoever proposed it: objective, cost, harm and legal basis, by the grader's own measures (GRADING.md,
 * "Disruption", "Harm"). Prepared once for a lesson; a plan then takes one measure of the hidden network and one pass over the ledger.
 */
import { parseKey, type NodeKey } from '../dataset/dataset.ts';
import { freezeCost } from '../disruption/freezable-units.ts';
import { planValue, type Measure } from '../disruption/plan-value.ts';
import type { ObjectiveName } from '../exercise/exercise.ts';
import type { Claim, Freeze, LegalBasis, Reason } from '../exercise/work.ts';
import { admitPlan } from '../grading/admitted-plan.ts';
import { gradeHarm } from '../grading/harm.ts';
import { share } from '../grading/rounding.ts';
import type { HarmResult } from '../grading/scorecard.ts';
import type { LessonPack } from './lesson.ts';
import type { Standing, Truth } from './standing.ts';

/** `absent`: none named. `right`: a true claim on the holder is of that basis. `other`: there is a true claim, of another. `wrong`: there is none. */
export type LegalVerdict = 'absent' | 'right' | 'other' | 'wrong';

/** `counts`; `unreachable`: no account in the authority's countries; `unknown`: not in the data; `over-budget`: it or one before no longer fits. */
export type Admission = 'counts' | 'unreachable' | 'unknown' | 'over-budget';

export interface ScoredFreeze {
  readonly target: NodeKey;
  readonly kind: 'party' | 'account';
  readonly label: string;
  /** UTC ms, as chosen. */
  readonly at: number;
  readonly basis: LegalBasis;
  readonly cost: number;
  readonly admission: Admission;
  readonly truth: Truth;
  readonly legal: LegalVerdict;
  /** Whether one of the claims given beside the plan says what the basis says. */
  readonly argued: boolean;
}

export interface PlanScore {
  readonly objective: ObjectiveName;
  /** In the order of the plan. */
  readonly freezes: readonly ScoredFreeze[];
  /** f of no plan, of this one, and of the best known. */
  readonly initial: number;
  readonly value: number;
  readonly best: number;
  readonly proved: boolean;
  /** 0..1: (f(∅) − f) / (f(∅) − best). */
  readonly score: number;
  /** Of all that may be frozen, the budget, and whether everything fits it. */
  readonly cost: number;
  readonly budget: number;
  readonly withinBudget: boolean;
  /** Of the freezes alone: claims harm nobody here. */
  readonly harm: HarmResult;
  readonly legal: { readonly [verdict in LegalVerdict]: number };
}

export type PlanScorer = (plan: readonly Freeze[], claims?: readonly Claim[]) => PlanScore;

/** The legal basis that a reason to claim gives. */
export const basisOf: { readonly [reason in Reason]: LegalBasis } = {
  listed: 'listed',
  owned: 'owned-or-controlled',
  controlled: 'owned-or-controlled',
  'on-behalf': 'on-behalf',
  derived: 'derived',
};

export function planScorer({ exercise, key }: LessonPack, standing: Standing, measure: Measure): PlanScorer {
  const { roster } = standing;
  const { objective } = exercise;
  const initial = planValue(measure, objective, []);
  const known = key.optimum[objective];
  return (plan, claims = []) => {
    const admitted = admitPlan(roster, exercise, plan);
    const value = planValue(measure, objective, admitted.freezes);
    const best = known?.value ?? value;
    const refused = new Map(admitted.refused.map(({ target, cause }) => [target, cause]));
    const ignored = new Set(admitted.ignored);
    const freezes = plan.map(({ target, at, basis }): ScoredFreeze => {
      const holder = roster.holderKey(target);
      const truths = standing.reasonsOf(target).map((reason) => basisOf[reason]);
      return {
        target,
        kind: parseKey(target).kind,
        label: roster.nameOf(target),
        at,
        basis,
        cost: freezeCost(exercise, target),
        admission: refused.get(target) ?? (ignored.has(target) ? 'over-budget' : 'counts'),
        truth: standing.truthOf(target),
        legal: basis === 'none' ? 'absent' : truths.includes(basis) ? 'right' : truths.length > 0 ? 'other' : 'wrong',
        argued: claims.some((claim) => roster.holderKey(claim.subject) === holder && basisOf[claim.reason] === basis),
      };
    });
    const count = (verdict: LegalVerdict) => freezes.filter(({ legal }) => legal === verdict).length;
    return {
      objective,
      freezes,
      initial,
      value,
      best,
      proved: known?.proved ?? false,
      score: scoreOf(initial, value, best),
      cost: admitted.cost,
      budget: exercise.budget,
      withinBudget: admitted.ignored.length === 0,
      harm: gradeHarm(roster, exercise, key, [], admitted.freezes).harm,
      legal: { absent: count('absent'), right: count('right'), other: count('other'), wrong: count('wrong') },
    };
  };
}

function scoreOf(initial: number, value: number, best: number): number {
  if (initial - best <= 1e-9) return 0;
  return share(Math.min(1, Math.max(0, (initial - value) / (initial - best))));
}
