/** What freezing a target costs in an exercise; own data has no budget, so everything costs one. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Exercise } from '../../../core/exercise/exercise.ts';

export function costOf(exercise: Exercise | null, target: NodeKey): number {
  return exercise === null ? 1 : (exercise.costs.overrides[target] ?? exercise.costs.default);
}

/** UTC ms as a `datetime-local` input writes it, and back; NaN when it is no time. */
export const toInput = (ms: number) => new Date(ms).toISOString().slice(0, 16);
export const fromInput = (text: string) => Date.parse(`${text}Z`);
