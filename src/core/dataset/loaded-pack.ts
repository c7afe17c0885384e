/** What a dropped set of files or an exercise folder comes to. */
import type { Exercise, Quiz } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import type { Dataset } from './dataset.ts';

export interface LoadedPack {
  readonly dataset: Dataset;
  readonly exercise: Exercise | null;
  readonly quiz: Quiz | null;
  /** Only in practice mode, or for the trainer. */
  readonly key: AnswerKey | null;
  /** The locked answer key, as text. */
  readonly release?: string;
}
