/** How far the best single freeze goes: an exercise that one freeze solves teaches nothing. */
import type { Dataset, NodeKey } from '../dataset/dataset.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import { freezableUnits } from './freezable-units.ts';
import { measureOf, planValue } from './plan-value.ts';

export interface LoneHub {
  /** f(best single freeze) / f(∅), 0..1, for `funds`, frozen at the decision time. */
  readonly left: number;
  readonly target: NodeKey;
}

/** Null where nothing flows or nothing in the flow can be frozen. Cost does not matter. One flow per freezable member. */
export function loneHub(
  dataset: Dataset,
  exercise: Pick<Exercise, 'costs' | 'jurisdictions' | 'decisionTime'>,
  key: AnswerKey,
): LoneHub | null {
  const measure = measureOf(dataset, key);
  const inFlow = new Set(measure.graph.accounts.flat());
  const initial = planValue(measure, 'funds', []);
  if (initial <= 0) return null;
  const at = Date.parse(exercise.decisionTime);
  let best: LoneHub | null = null;
  for (const unit of freezableUnits(dataset, exercise)) {
    if (!unit.nodes.some((account) => inFlow.has(account))) continue;
    const left = planValue(measure, 'funds', [{ unit, at }]) / initial;
    if (best === null || left < best.left) best = { left, target: unit.key };
  }
  return best;
}
