/**
 * The plans of a class side by side: each team's, the best known, what naive rankings would buy, and the class's merged one, with those that no
 * other betters on both objective and harm (the Pareto front). O(plans × scoring + plans²).
 */
import type { NodeKey } from '../dataset/dataset.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import type { Measure } from '../disruption/plan-value.ts';
import type { Limits } from '../disruption/solution.ts';
import type { Freeze } from '../exercise/work.ts';
import type { Lesson } from './lesson.ts';
import { mergedPlanSteps, type MergedPlan } from './merged-plan.ts';
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
  return runSteps(classPlansSteps(lesson, standing, measure, limits));
}

/** A step a plan, and those of the search for the merged one, which ends by `limits` alone. */
export function* classPlansSteps(
  lesson: Lesson,
  standing: Standing,
  measure: Measure,
  limits: Limits,
): Steps<ClassPlans> {
  const { teams, exercise, key } = lesson;
  const score = planScorer(lesson, standing, measure);
  const at = Date.parse(exercise.decisionTime);
  // Nobody gave a basis for these: the key's claims say which it would be.
  const bare = (targets: readonly NodeKey[]): readonly Freeze[] =>
    targets.map((target) => {
      const [reason] = standing.reasonsOf(target);
      return { target, at, basis: reason === undefined ? 'none' : basisOf[reason] };
    });
  const merged = yield* mergedPlanSteps(lesson, standing, measure, score, limits);
  const best = key.optimum[exercise.objective]?.plan ?? [];
  const baselines = teams[0]?.card.disruption[0]?.baselines ?? [];
  const own: (readonly [PlanSource, PlanScore])[] = [];
  for (const [team, { attempt }] of teams.entries()) {
    own.push([{ kind: 'team', team }, score(attempt.work.plan, attempt.work.claims)]);
    yield;
  }
  const plans: readonly (readonly [PlanSource, PlanScore])[] = [
    ...own,
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
