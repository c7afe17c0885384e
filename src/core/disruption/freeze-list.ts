/**
 * A freeze list: who is frozen first, second, third, and what is left after each. R-index: the mean of what is left over the steps
 * (Schneider et al. 2011, there of the largest component), and on an axis of cost, each step weighing what it costs (ANC, Fan et al. 2020).
 * 1: the list does nothing; the less, the more and the sooner. O(steps) values of f.
 */
import type { TimedFreeze } from './plan-value.ts';
import { costSlack } from './solution.ts';

export interface ListPoint {
  /** Spent so far. */
  readonly cost: number;
  /** f. */
  readonly value: number;
}

export interface ListScore {
  /** Before the first freeze, then after each that the budget pays for. */
  readonly points: readonly ListPoint[];
  /** Mean of f/f(∅) over the budget; what is not spent counts as the last step. */
  readonly byCost: number;
  /** The same over as many steps as the budget can pay for at most. */
  readonly byCount: number;
}

export interface ListTerms {
  /** > 0. */
  readonly budget: number;
  /** Most freezes the budget pays for. */
  readonly steps: number;
}

/** Freezes are paid for in order; the first that no longer fits ends the list. 0 where f(∅) is 0: nothing is left from the start. */
export function scoreList(
  list: readonly TimedFreeze[],
  { budget, steps }: ListTerms,
  value: (freezes: readonly TimedFreeze[]) => number,
): ListScore {
  const initial = value([]);
  const points: ListPoint[] = [{ cost: 0, value: initial }];
  let last = initial;
  let cost = 0;
  let byCost = 0;
  let byCount = 0;
  for (const freeze of paidFor(list, budget)) {
    last = value(list.slice(0, points.length));
    cost += freeze.unit.cost;
    byCost += freeze.unit.cost * last;
    byCount += last;
    points.push({ cost, value: last });
  }
  byCost += Math.max(0, budget - cost) * last;
  const count = Math.max(steps, points.length - 1);
  byCount += (count - (points.length - 1)) * last;
  const share = (sum: number, weight: number) => (initial <= 0 || weight <= 0 ? 0 : sum / weight / initial);
  return { points, byCost: share(byCost, Math.max(budget, cost)), byCount: share(byCount, count) };
}

/** The freezes of a list that the budget pays for. */
export function paidFor(list: readonly TimedFreeze[], budget: number): readonly TimedFreeze[] {
  let cost = 0;
  const end = list.findIndex(({ unit }) => {
    cost += unit.cost;
    return cost > budget + costSlack;
  });
  return end < 0 ? list : list.slice(0, end);
}

/** How many of the cheapest fit. */
export function mostFreezes(costs: readonly number[], budget: number): number {
  let left = budget + costSlack;
  let count = 0;
  for (const cost of costs.toSorted((a, b) => a - b)) {
    if (cost > left) break;
    left -= cost;
    count += 1;
  }
  return count;
}
