/** Exercises made from recipes, read back as anyone would read them. */
import type { LoadedPack } from '../../src/core/dataset/loaded-pack.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import type { AnswerKey } from '../../src/core/exercise/key.ts';
import { makeExercise, type MadeExercise } from '../../src/core/scenario/making/make-exercise.ts';
import type { Recipe } from '../../src/core/scenario/recipe.ts';
import { readPack, type ReadPack } from '../../src/csv/read-pack.ts';
import { blobSource } from '../../src/csv/source.ts';
import { phrasebook } from '../../src/i18n/phrasebook/phrasebook.ts';

export interface Generated {
  readonly made: MadeExercise;
  readonly read: ReadPack;
  readonly pack: LoadedPack & { readonly exercise: Exercise; readonly key: AnswerKey };
}

export async function generated(recipe: Recipe, seed: string): Promise<Generated> {
  const made = await makeExercise(recipe, seed, phrasebook);
  const sources = [...made.files].map(([name, text]) => blobSource(`${recipe.name}/${name}`, new Blob([text])));
  const outcome = await readPack(sources);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  const { exercise, key } = outcome.value.pack;
  if (exercise === null || key === null) throw new Error(`${recipe.name}: no exercise or key among its files`);
  return { made, read: outcome.value, pack: { ...outcome.value.pack, exercise, key } };
}

/** Seed number `i` of a series. */
export const seedOf = (i: number): string => (i * 2_654_435_761).toString(16).padStart(32, '5eed');
