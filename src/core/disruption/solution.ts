/** What a solver gives back, and what it may be asked to keep to. */
import type { FreezableUnit } from './objective.ts';

/** Slack for sums of costs written as decimals. */
export const costSlack = 1e-9;

export interface Solution {
  /** f of the empty plan and of the best plan found. */
  readonly initial: number;
  readonly value: number;
  /** No plan within the budget gets below this. */
  readonly bound: number;
  readonly proved: boolean;
  readonly solver: 'exhaustive' | 'milp' | 'search';
  /** Indexes into the units, ascending. */
  readonly plan: readonly number[];
  /** Number of best plans from which nothing can be left out, where all were seen. */
  readonly coOptimal: number | null;
}

/** When to stop early. The clock is the caller's: `expired` is asked now and then. */
export interface Limits {
  /** Most evaluations of f. */
  readonly evaluations: number;
  readonly expired: () => boolean;
  /** Told what is known so far, now and then. */
  readonly progress?: ((found: Solution) => void) | undefined;
}

export function costOf(units: readonly FreezableUnit[], plan: readonly number[]): number {
  let cost = 0;
  for (const u of plan) cost += units[u].cost;
  return cost;
}
