/** The two bundled exercises and some of other seeds, made once per test file. */
import { makeExercise, type MadeExercise } from '../../src/cli/make-exercise.ts';
import { recipes, type Recipe } from '../../src/cli/recipes.ts';

export const otherSeeds: readonly string[] = [
  '00112233445566778899aabbccddeeff',
  'feedfacecafebeef0123456789abcdef',
  '5eed0000000000000000000000000003',
];

export const bundled: readonly { readonly recipe: Recipe; readonly made: MadeExercise }[] = await Promise.all(
  recipes.map(async (recipe) => ({ recipe, made: await makeExercise(recipe, recipe.seed, null) })),
);
