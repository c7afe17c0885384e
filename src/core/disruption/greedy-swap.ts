/**
 * Anytime search for any objective: takes what lowers f most for its cost, then exchanges one freeze for another while that
 * helps. O(n·k) evaluations a round. Finds good plans, proves nothing.
 */
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import type { FreezableUnit } from './objective.ts';
import { costOf, costSlack, type Limits } from './solution.ts';

/**
 * `candidates(plan)` names the units worth trying beside a plan (all of them, or those the money still runs through).
 * Ties go to the lower index. Returns indexes into `units`, ascending.
 */
export function greedySwap(
  units: readonly FreezableUnit[],
  budget: number,
  value: (plan: readonly number[]) => number,
  candidates: (plan: readonly number[]) => readonly number[],
  start: readonly number[],
  limits: Limits,
): readonly number[] {
  return runSteps(greedySwapSteps(units, budget, value, candidates, start, limits));
}

/** The same, an evaluation a step. */
export function* greedySwapSteps(
  units: readonly FreezableUnit[],
  budget: number,
  value: (plan: readonly number[]) => number,
  candidates: (plan: readonly number[]) => readonly number[],
  start: readonly number[],
  limits: Limits,
): Steps<readonly number[]> {
  let plan = [...start];
  let f = value(plan);
  let evaluations = 1;
  const spent = () => evaluations >= limits.evaluations || limits.expired();
  const fits = (others: readonly number[], u: number) => costOf(units, others) + units[u].cost <= budget + costSlack;
  const add = function* (): Steps<boolean> {
    let pick = -1;
    let gain = 0;
    let pickValue = f;
    for (const u of candidates(plan)) {
      if (plan.includes(u) || !fits(plan, u) || spent()) continue;
      const next = value([...plan, u]);
      evaluations += 1;
      yield;
      const rate = (f - next) / units[u].cost;
      if (rate > gain + 1e-9) {
        gain = rate;
        pick = u;
        pickValue = next;
      }
    }
    if (pick < 0) return false;
    plan.push(pick);
    f = pickValue;
    return true;
  };
  const swap = function* (): Steps<boolean> {
    for (const out of plan) {
      const rest = plan.filter((u) => u !== out);
      for (const u of candidates(rest)) {
        if (u === out || rest.includes(u) || !fits(rest, u)) continue;
        if (spent()) return false;
        const next = value([...rest, u]);
        evaluations += 1;
        yield;
        if (next >= f - 1e-9) continue;
        plan = [...rest, u];
        f = next;
        return true;
      }
    }
    return false;
  };
  do {
    while (yield* add());
  } while (!spent() && (yield* swap()));
  return plan.toSorted((a, b) => a - b);
}
