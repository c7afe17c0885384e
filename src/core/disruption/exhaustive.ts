/**
 * Tries every plan within the budget: exact for any objective that never grows when more is frozen. O(Σ_j C(n, j)) evaluations.
 * Counts the best plans from which nothing can be left out; a best plan with an idle extra freeze is not another plan.
 */
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import type { FreezableUnit } from './objective.ts';
import { costSlack, type Limits, type Solution } from './solution.ts';

const mostKept = 50_000;
const stride = 16;

/** Number of plans within the budget, counted no further than `cap`. */
export function countPlans(units: readonly FreezableUnit[], budget: number, cap: number): number {
  const costs = units.map((unit) => unit.cost);
  let count = 0;
  const cheapest = costs.reduce((least, cost) => Math.min(least, cost), Infinity);
  const walk = (from: number, left: number) => {
    if (cheapest > left + costSlack) return;
    for (let u = from; u < costs.length && count < cap; u++) {
      if (costs[u] > left + costSlack) continue;
      count += 1;
      walk(u + 1, left - costs[u]);
    }
  };
  walk(0, budget);
  return count;
}

/**
 * `value` is f of a set of units, as indexes. `floor` is any proved lower bound of f, used when the limits cut the search short.
 * `tolerance`: values closer than this are the same value (0 for whole-number objectives). `allowed`: false for a unit not worth adding to
 * the plan so far.
 */
export function exhaustive(
  units: readonly FreezableUnit[],
  budget: number,
  value: (plan: readonly number[]) => number,
  floor: number,
  tolerance: number,
  limits: Limits,
  allowed: (unit: number, plan: readonly number[]) => boolean = () => true,
): Solution {
  return runSteps(exhaustiveSteps(units, budget, value, floor, tolerance, limits, allowed));
}

/** The same in steps of `stride` plans: a plan may cost less than a step does. */
export function* exhaustiveSteps(
  units: readonly FreezableUnit[],
  budget: number,
  value: (plan: readonly number[]) => number,
  floor: number,
  tolerance: number,
  limits: Limits,
  allowed: (unit: number, plan: readonly number[]) => boolean = () => true,
): Steps<Solution> {
  const initial = value([]);
  let best = initial;
  let plans: (readonly number[])[] = [[]];
  let overflow = false;
  let evaluations = 1;
  let cut = false;
  const plan: number[] = [];
  const walk = function* (from: number, left: number): Steps<void> {
    for (let u = from; u < units.length && !cut; u++) {
      if (units[u].cost > left + costSlack || !allowed(u, plan)) continue;
      plan.push(u);
      if (evaluations % stride === 0) yield;
      const f = value(plan);
      evaluations += 1;
      if (evaluations >= limits.evaluations || (evaluations % 256 === 0 && limits.expired())) cut = true;
      if (f < best - tolerance) {
        best = f;
        plans = [[...plan]];
        overflow = false;
      } else if (f <= best + tolerance) {
        if (plans.length < mostKept) plans.push([...plan]);
        else overflow = true;
      }
      yield* walk(u + 1, left - units[u].cost);
      plan.pop();
    }
  };
  yield* walk(0, budget);
  const minimal: (readonly number[])[] = [];
  for (const set of overflow ? [] : plans) {
    if (isMinimal(set, best, value, tolerance)) minimal.push(set);
    yield;
  }
  const proved = !cut || best <= floor + tolerance;
  return {
    initial,
    value: best,
    bound: proved ? best : floor,
    proved,
    solver: cut ? 'search' : 'exhaustive',
    plan: minimal[0] ?? plans[0],
    coOptimal: cut || overflow ? null : minimal.length,
  };
}

/** True when leaving any one unit out makes f worse; enough, because f never grows with more frozen. */
export function isMinimal(
  plan: readonly number[],
  best: number,
  value: (plan: readonly number[]) => number,
  tolerance: number,
): boolean {
  return plan.every((out) => value(plan.filter((u) => u !== out)) > best + tolerance);
}
