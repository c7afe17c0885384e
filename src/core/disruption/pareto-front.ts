/**
 * The plans no other plan betters on both counts: funds delivered and harm done. The ε-constraint method (Haimes, Lasdon and
 * Wismer 1971): the least funds, then the least funds with less harm than that, and so on down to no harm. One branch and bound
 * a point; each point is exact when its search was.
 */
import { branchFunds } from './funds-branch.ts';
import type { FreezableUnit } from './objective.ts';
import type { Limits } from './solution.ts';
import type { FlowModel } from './temporal-flow.ts';

export interface ParetoPoint {
  /** Indexes into `units`, ascending. */
  readonly plan: readonly number[];
  /** Delivered, in the network's integer units. */
  readonly value: number;
  readonly harm: number;
  readonly proved: boolean;
}

export interface ParetoFront {
  /** Most harm first: value ascends while harm descends. */
  readonly points: readonly ParetoPoint[];
  /** False when `mostPoints` or the limits ended it before no harm was reached. */
  readonly complete: boolean;
}

/** `harmOf` is a whole number, 0 for no freeze, and never falls when a plan grows. Freezes all take effect at `from`. */
export function paretoFront(
  model: FlowModel,
  units: readonly FreezableUnit[],
  budget: number,
  from: number,
  harmOf: (plan: readonly number[]) => number,
  mostPoints: number,
  limits: Limits,
): ParetoFront {
  const points: ParetoPoint[] = [];
  for (let cap = Infinity; points.length < mostPoints && !limits.expired();) {
    const found = branchFunds(model, units, budget, from, [], limits, { of: harmOf, cap });
    const harm = harmOf(found.plan);
    // An equal value with less harm takes the place of what it betters; only searches that were cut short leave such.
    while ((points.at(-1)?.value ?? -1) >= found.value) points.pop();
    points.push({ plan: found.plan, value: found.value, harm, proved: found.proved });
    if (harm <= 0) return { points, complete: true };
    cap = harm - 1;
  }
  return { points, complete: false };
}
