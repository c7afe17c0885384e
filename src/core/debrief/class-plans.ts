/**
 * The plans of a class side by side: each team's, the best known, what naive rankings would buy, and the class's merged one, with those that no
 * other betters on both objective and harm (the Pareto front). O(plans × scoring + plans²).
 */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Measure } from '../disruption/plan-value.ts';
import type { Limits } from '../disruption/solution.ts';
import type { Freeze } from '../exercise/work.ts';
import type { Lesson } from './lesson.ts';
import { mergedPlan, type MergedPlan } from './merged-plan.ts';
import { basisOf, planScorer, type PlanScore } from './plan-score.ts';
import type { Standing } from './standing.ts';

export type PlanSource =
  /** Place in `lesson.teams`. */
  | { readonly kind: 'team'; readonly team: number }
  /** The key's best plan. */
  | { readonly kind: 'best' }
  | { readonly kind: 'baseline'; readonly name: 'degree' | 'betweenness' | 'pagerank' | 'volume' }
  | { readonly kind: 'merged' };

export interface ComparedPlan {
  readonly source: PlanSource;
  readonly score: PlanScore;
  /** No other of the plans has less left and no more harm, or less harm and no more left. */
  readonly onFront: boolean;
}

export interface ClassPlans {
  /** Teams in their order (also those without a plan), then the best plan where the key has one, the baselines, the merged plan. */
  readonly plans: readonly ComparedPlan[];
  readonly merged: MergedPlan;
}

/** `limits` end the search for the merged plan. */
export function classPlans(lesson: Lesson, standing: Standing, measure: Measure, limits: Limits): ClassPlans {
  const { teams, exercise, key } = lesson;
  const score = planScorer(lesson, standing, measure);
  const at = Date.parse(exercise.decisionTime);
  // Nobody gave a basis for these: the key's claims say which it would be.
  const bare = (targets: readonly NodeKey[]): readonly Freeze[] =>
    targets.map((target) => {
      const [reason] = standing.reasonsOf(target);
      return { target, at, basis: reason === undefined ? 'none' : basisOf[reason] };
    });
  const merged = mergedPlan(lesson, standing, measure, score, limits);
  const best = key.optimum[exercise.objective]?.plan ?? [];
  const baselines = teams[0]?.card.disruption[0]?.baselines ?? [];
  const plans: readonly (readonly [PlanSource, PlanScore])[] = [
    ...teams.map(({ attempt: { work } }, team) => [{ kind: 'team', team }, score(work.plan, work.claims)] as const),
    ...(best.length === 0 ? [] : [[{ kind: 'best' }, score(bare(best))] as const]),
    ...baselines.map(({ name, plan }) => [{ kind: 'baseline', name }, score(bare(plan))] as const),
    [{ kind: 'merged' }, score(merged.plan)],
  ];
  const betters = (a: PlanScore, b: PlanScore) =>
    a.value <= b.value && a.harm.points <= b.harm.points && (a.value < b.value || a.harm.points < b.harm.points);
  return {
    plans: plans.map(([source, one]) => ({
      source,
      score: one,
      onFront: !plans.some(([, other]) => betters(other, one)),
    })),
    merged,
  };
}
