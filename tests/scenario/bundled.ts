/** The two bundled exercises and some of other seeds, made once per test file. */
import { makeAuthored, type MadeAuthored } from '../../src/cli/make-authored.ts';
import { authored, type AuthoredRecipe } from '../../src/cli/authored.ts';

export const otherSeeds: readonly string[] = [
  '00112233445566778899aabbccddeeff',
  'feedfacecafebeef0123456789abcdef',
  '5eed0000000000000000000000000003',
];

export const bundled: readonly { readonly recipe: AuthoredRecipe; readonly made: MadeAuthored }[] = await Promise.all(
  authored.map(async (recipe) => ({ recipe, made: await makeAuthored(recipe, recipe.seed, null) })),
);
