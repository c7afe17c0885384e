/**
 * The best plans one by one, once the best value is known: for `funds` by branching on the units a maximum flow runs through, as
 * `funds-branch.ts` does, else by trying every plan. Only plans from which nothing can be left out. Exponential in the budget.
 */
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import { isMinimal } from './exhaustive.ts';
import { fundsValue, unitFlows } from './funds-branch.ts';
import { freezeTimes } from './freeze-times.ts';
import type { FreezableUnit } from './objective.ts';
import { costSlack, type Limits } from './solution.ts';
import { temporalFlow, type FlowModel } from './temporal-flow.ts';

export interface BestPlans {
  /** Indexes into the units, ascending; in the order found. */
  readonly plans: readonly (readonly number[])[];
  /** False when `most` or the limits ended the search: there may be more. */
  readonly complete: boolean;
}

/** Plans of value `best` or less, freezes from `from` on. */
export function bestFundsPlans(
  model: FlowModel,
  units: readonly FreezableUnit[],
  budget: number,
  from: number,
  best: number,
  most: number,
  limits: Limits,
): BestPlans {
  return runSteps(bestFundsPlansSteps(model, units, budget, from, best, most, limits));
}

/** The same, a plan looked at a step. */
export function* bestFundsPlansSteps(
  model: FlowModel,
  units: readonly FreezableUnit[],
  budget: number,
  from: number,
  best: number,
  most: number,
  limits: Limits,
): Steps<BestPlans> {
  const value = (plan: readonly number[]) => fundsValue(model, units, plan, from);
  const search = collector(value, best, most, limits);
  const plan: number[] = [];
  const excluded = new Uint8Array(units.length);
  const visit = function* (left: number): Steps<void> {
    yield;
    if (search.ended()) return;
    const chosen = plan.map((u) => ({ unit: units[u], at: from }));
    const { value: f, flow } = temporalFlow(model, freezeTimes(model.network.nodes, chosen));
    if (f <= best) {
      // Whatever is added to it could be left out again.
      search.take(plan);
      return;
    }
    const flows = unitFlows(model, units, flow, from);
    const worth = (u: number) => flows[u] / units[u].cost;
    const ways = [...units.keys()]
      .filter((u) => flows[u] > 0 && excluded[u] === 0 && units[u].cost <= left + costSlack)
      .toSorted((a, b) => worth(b) - worth(a) || a - b);
    const shut: number[] = [];
    for (const u of ways) {
      // What is left of the budget cuts at most this much of the flow, spent at the best rate still open.
      if (f - Math.floor(worth(u) * (left + costSlack) + 1e-6) > best) break;
      plan.push(u);
      yield* visit(left - units[u].cost);
      plan.pop();
      excluded[u] = 1;
      shut.push(u);
    }
    for (const u of shut) excluded[u] = 0;
  };
  yield* visit(budget);
  return search.result();
}

/** The same for any value that never grows when more is frozen; `tolerance` as in `exhaustive.ts`. */
export function bestPlansByTrying(
  units: readonly FreezableUnit[],
  budget: number,
  value: (plan: readonly number[]) => number,
  best: number,
  tolerance: number,
  most: number,
  limits: Limits,
): BestPlans {
  return runSteps(bestPlansByTryingSteps(units, budget, value, best, tolerance, most, limits));
}

/** The same, a plan looked at a step. */
export function* bestPlansByTryingSteps(
  units: readonly FreezableUnit[],
  budget: number,
  value: (plan: readonly number[]) => number,
  best: number,
  tolerance: number,
  most: number,
  limits: Limits,
): Steps<BestPlans> {
  const search = collector(value, best, most, limits, tolerance);
  const plan: number[] = [];
  const visit = function* (next: number, left: number): Steps<void> {
    yield;
    if (search.ended()) return;
    if (value(plan) <= best + tolerance) {
      search.take(plan);
      return;
    }
    for (let u = next; u < units.length; u++) {
      if (units[u].cost > left + costSlack) continue;
      plan.push(u);
      yield* visit(u + 1, left - units[u].cost);
      plan.pop();
    }
  };
  yield* visit(0, budget);
  return search.result();
}

function collector(
  value: (plan: readonly number[]) => number,
  best: number,
  most: number,
  limits: Limits,
  tolerance = 0,
) {
  const plans: (readonly number[])[] = [];
  let evaluations = 0;
  let cut = false;
  return {
    ended: () => {
      evaluations += 1;
      if (evaluations > limits.evaluations || (evaluations % 16 === 0 && limits.expired())) cut = true;
      return cut;
    },
    take: (plan: readonly number[]) => {
      if (!isMinimal(plan, best, value, tolerance)) return;
      if (plans.length >= most) cut = true;
      else plans.push(plan.toSorted((a, b) => a - b));
    },
    result: (): BestPlans => ({ plans, complete: !cut }),
  };
}
