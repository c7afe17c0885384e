/** What a recipe is called in one language: its own title, else its typologies in a row. Pure. */
import type { Language } from '../../../core/exercise/exercise.ts';
import type { Phrasebook } from '../../../core/scenario/phrasebook.ts';
import type { Recipe } from '../../../core/scenario/recipe.ts';

export function typologyTitles(recipe: Recipe, phrasebook: Phrasebook | null, language: Language): readonly string[] {
  const names = [...new Set(recipe.typologies.map((chosen) => chosen.name))];
  return names.map((name) => phrasebook?.typologies[name].title[language] ?? name);
}

export function recipeTitle(recipe: Recipe, phrasebook: Phrasebook | null, language: Language): string {
  if (recipe.title !== null) return recipe.title[language];
  const titles = typologyTitles(recipe, phrasebook, language);
  return titles.map((title, i) => (i === 0 ? title : lowered(title))).join(', ');
}

/** A first capital makes way inside a sentence; abbreviations keep theirs. */
function lowered(title: string): string {
  const [first = '', second = ''] = title;
  return second !== '' && second === second.toLowerCase() ? first.toLowerCase() + title.slice(first.length) : title;
}
