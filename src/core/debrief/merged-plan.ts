/**
 * The class's best plan: of all freezes anybody proposed, the set within the budget that leaves least, of equal ones the one that does
 * least harm. `funds` by branch and bound, other objectives by trying every set while they are few, else by local search. Exact unless the
 * limits end it; exponential in the number of freezes a budget buys.
 */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Steps } from '../dataset/run-steps.ts';
import { bestFundsPlansSteps, bestPlansByTryingSteps } from '../disruption/best-plans.ts';
import { countPlans, exhaustiveSteps } from '../disruption/exhaustive.ts';
import { freezeCost, reachableAccounts } from '../disruption/freezable-units.ts';
import { branchFundsSteps } from '../disruption/funds-branch.ts';
import { greedySwapSteps } from '../disruption/greedy-swap.ts';
import type { FreezableUnit } from '../disruption/objective.ts';
import { planValue, type Measure } from '../disruption/plan-value.ts';
import { costOf, costSlack, type Limits } from '../disruption/solution.ts';
import type { Freeze } from '../exercise/work.ts';
import type { Lesson } from './lesson.ts';
import type { PlanScorer } from './plan-score.ts';
import type { Standing } from './standing.ts';

export interface ProposedFreeze {
  readonly target: NodeKey;
  readonly cost: number;
  /** Places in `lesson.teams` of those who proposed it. */
  readonly teams: readonly number[];
}

export interface MergedPlan {
  /** Everything anybody proposed that can be frozen, by how many proposed it, then by key. */
  readonly proposed: readonly ProposedFreeze[];
  /** All at the decision time; the basis most teams gave. */
  readonly plan: readonly Freeze[];
  /** Whether no other choice among the proposed leaves less. */
  readonly proved: boolean;
}

export interface MergeOptions {
  /** Sets tried one by one, for objectives other than funds. */
  readonly mostPlans: number;
}

export const mergeDefaults: MergeOptions = { mostPlans: 100_000 };

/** A step a team whose plan is tried as a start, and one every few plans that are looked at. */
export function* mergedPlanSteps(
  { teams, exercise }: Lesson,
  { roster }: Standing,
  measure: Measure,
  score: PlanScorer,
  limits: Limits,
  options: Partial<MergeOptions> = {},
): Steps<MergedPlan> {
  const { mostPlans } = { ...mergeDefaults, ...options };
  const { budget, objective } = exercise;
  const at = Date.parse(exercise.decisionTime);
  const proposers = new Map<NodeKey, { readonly teams: number[]; readonly freezes: Freeze[] }>();
  teams.forEach(({ attempt }, team) => {
    for (const freeze of attempt.work.plan) {
      const known = proposers.get(freeze.target) ?? { teams: [], freezes: [] };
      known.teams.push(team);
      known.freezes.push(freeze);
      proposers.set(freeze.target, known);
    }
  });
  const units = [...proposers.keys()]
    .map((key): FreezableUnit => {
      const nodes = reachableAccounts(roster.directory, exercise, key);
      return { key, nodes, cost: freezeCost(exercise, key) };
    })
    .filter(({ nodes }) => nodes.length > 0)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const freezesOf = (set: readonly number[]): readonly Freeze[] =>
    set.map((u) => {
      const { key } = units[u];
      return { target: key, at, basis: usualBasis(proposers.get(key)?.freezes ?? []) };
    });
  const value = (set: readonly number[]) =>
    planValue(
      measure,
      objective,
      set.map((u) => ({ unit: units[u], at })),
    );
  // What a team already found, so that the merged plan is never worse than any of them.
  const starts = teams.map(({ attempt }) => {
    const own = new Set(attempt.work.plan.map(({ target }) => target));
    const set = [...units.keys()].filter((u) => own.has(units[u].key));
    return costOf(units, set) <= budget + costSlack ? set : [];
  });
  let start: readonly number[] = [];
  let leastLeft = value(start);
  for (const set of starts) {
    const left = value(set);
    if (left < leastLeft) [start, leastLeft] = [set, left];
    yield;
  }
  const least = function* (sets: readonly (readonly number[])[]): Steps<readonly number[]> {
    const harmed: { readonly set: readonly number[]; readonly harm: number }[] = [];
    for (const set of sets) {
      harmed.push({ set, harm: score(freezesOf(set)).harm.points });
      yield;
    }
    const [best] = harmed.toSorted((x, y) => x.harm - y.harm || x.set.length - y.set.length);
    return best.set;
  };
  const funds = objective === 'funds';
  const few = funds || countPlans(units, budget, mostPlans) < mostPlans;
  const found = funds
    ? yield* branchFundsSteps(measure.model, units, budget, at, start, limits)
    : few
      ? yield* exhaustiveSteps(units, budget, value, 0, tolerance, limits)
      : null;
  const others =
    found === null || !found.proved
      ? []
      : funds
        ? (yield* bestFundsPlansSteps(measure.model, units, budget, at, found.value, mostEqual, limits)).plans
        : (yield* bestPlansByTryingSteps(units, budget, value, found.value, tolerance, mostEqual, limits)).plans;
  const chosen =
    found === null
      ? yield* greedySwapSteps(units, budget, value, () => [...units.keys()], start, limits)
      : yield* least([found.plan, ...others]);
  return {
    proposed: units
      .map(({ key, cost }) => ({ target: key, cost, teams: proposers.get(key)?.teams ?? [] }))
      .toSorted((a, b) => b.teams.length - a.teams.length || (a.target < b.target ? -1 : 1)),
    plan: freezesOf(chosen),
    proved: found?.proved ?? false,
  };
}

/** Fragmentation is a sum of fractions. */
const tolerance = 1e-9;
/** Plans as good as the best that are weighed by their harm. */
const mostEqual = 64;

/** The basis most gave, of equal ones the first in the order of the teams; `none` only when nobody gave another. */
function usualBasis(freezes: readonly Freeze[]): Freeze['basis'] {
  const given = freezes.map(({ basis }) => basis).filter((basis) => basis !== 'none');
  const count = (basis: Freeze['basis']) => given.filter((one) => one === basis).length;
  return given.toSorted((a, b) => count(b) - count(a))[0] ?? 'none';
}
