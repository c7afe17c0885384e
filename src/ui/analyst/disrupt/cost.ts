/** What freezing a target costs in an exercise; own data has no budget, so everything costs one. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Exercise } from '../../../core/exercise/exercise.ts';

export function costOf(exercise: Exercise | null, target: NodeKey): number {
  return exercise === null ? 1 : (exercise.costs.overrides[target] ?? exercise.costs.default);
}
