/**
 * Which freezes of a plan count. In the order chosen: a target with no account in the authority's countries is refused and costs
 * nothing; the others are paid for until one no longer fits the budget; that one and all after it are ignored. A freeze time before
 * τ becomes τ.
 */
import { freezeCost, planCost, reachableAccounts } from '../disruption/freezable-units.ts';
import type { TimedFreeze } from '../disruption/plan-value.ts';
import { costSlack } from '../disruption/solution.ts';
import type { NodeKey } from '../dataset/dataset.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Freeze } from '../exercise/work.ts';
import type { Roster } from './roster.ts';

export interface AdmittedPlan {
  /** In the order chosen. */
  readonly freezes: readonly TimedFreeze[];
  /** Not allowed: out of reach, or not in the dataset. */
  readonly refused: readonly { readonly target: NodeKey; readonly cause: 'unreachable' | 'unknown' }[];
  /** Beyond the budget. */
  readonly ignored: readonly NodeKey[];
  /** Of everything allowed, ignored included. */
  readonly cost: number;
}

export function admitPlan(roster: Roster, exercise: Exercise, plan: readonly Freeze[]): AdmittedPlan {
  const decision = Date.parse(exercise.decisionTime);
  const freezes: TimedFreeze[] = [];
  const refused: { readonly target: NodeKey; readonly cause: 'unreachable' | 'unknown' }[] = [];
  const ignored: NodeKey[] = [];
  const allowed: Freeze[] = [];
  let spent = 0;
  for (const freeze of plan) {
    const { target } = freeze;
    const nodes = reachableAccounts(roster.directory, exercise, target);
    if (nodes.length === 0) {
      refused.push({ target, cause: roster.directory.nodeOf(target) < 0 ? 'unknown' : 'unreachable' });
      continue;
    }
    allowed.push(freeze);
    const cost = freezeCost(exercise, target);
    if (ignored.length > 0 || spent + cost > exercise.budget + costSlack) {
      ignored.push(target);
      continue;
    }
    spent += cost;
    freezes.push({ unit: { key: target, nodes, cost }, at: Math.max(decision, freeze.at) });
  }
  return { freezes, refused, ignored, cost: planCost(exercise, allowed) };
}
