/** The generator alone, for a blank page: what Chromium makes of a recipe and a seed. */
import { makeExercise } from '../../src/core/scenario/making/make-exercise.ts';
import { recipes } from '../../src/core/scenario/recipes/recipes.ts';
import { phrasebook } from '../../src/i18n/phrasebook/phrasebook.ts';

/** exercise.json of a bundled recipe: it names the SHA-256 of every other file. */
async function exerciseText(name: string, seed: string): Promise<string> {
  const recipe = recipes.find((one) => one.name === name);
  if (recipe === undefined) throw new Error(`no recipe ${name}`);
  const { files } = await makeExercise(recipe, seed, phrasebook);
  return files.get('exercise.json') ?? '';
}

Object.assign(globalThis, { exerciseText });
