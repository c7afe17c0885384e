/** The bundled recipes as cards: what the case is, how money moves, how large, how long, how hard. */
import { Button } from '@mantine/core';
import type { Recipe } from '../../../core/scenario/recipe.ts';
import { recipes } from '../../../core/scenario/recipes/recipes.ts';
import { useWords } from '../../store/settings.ts';
import { startFromRecipe } from '../../store/studio-openers.ts';
import { usePhrasebook, useRecipeWords, type RecipeWords } from '../../store/studio-phrasebook.ts';
import { recipeTitle, typologyTitles } from '../recipe/recipe-title.ts';
import type { Starting } from './start-screen.tsx';

/** The recipe with its own title and description, as the command line has it, so that the same seed gives the same bytes. */
function toldRecipe(recipe: Recipe, words: RecipeWords | null): Recipe {
  const own = words?.[recipe.name];
  return { ...recipe, title: recipe.title ?? own?.title ?? null, summary: recipe.summary ?? own?.summary ?? null };
}

export function RecipeCards({ busy, starting }: { readonly busy: boolean; readonly starting: Starting }) {
  const { t, format, language } = useWords();
  const phrasebook = usePhrasebook();
  const words = useRecipeWords();
  const summaryOf = (recipe: Recipe) =>
    (words?.[recipe.name]?.summary[language] ?? '')
      .replace('{budget}', format.number(recipe.budget))
      .replace('{minutes}', format.number(recipe.minutes));
  return (
    <section aria-label={t('studio.fromRecipe')}>
      <h3>{t('studio.fromRecipe')}</h3>
      <p className="faint">{t('studio.fromRecipeHint')}</p>
      <ul className="recipe-cards">
        {recipes.map((recipe) => {
          const own = words?.[recipe.name]?.title ?? null;
          const title = own?.[language] ?? recipeTitle(recipe, phrasebook, language);
          const typologies = typologyTitles(recipe, phrasebook, language);
          return (
            <li key={recipe.name}>
              <h4>{title}</h4>
              <p>{summaryOf(recipe)}</p>
              <p className="faint recipe-ways" title={format.list(typologies)}>
                {typologies.join(' · ')}
              </p>
              <div className="recipe-card-foot">
                <span className="faint">
                  {t('studio.recipeSize', {
                    accounts: format.number(recipe.accounts),
                    transactions: format.number(recipe.transactions),
                    days: format.number(recipe.days),
                  })}
                  <br />
                  {t('studio.recipeBand', {
                    minutes: format.number(recipe.minutes),
                    low: format.number(recipe.band.low),
                    high: format.number(recipe.band.high),
                  })}
                </span>
                <Button
                  size="compact-sm"
                  disabled={busy || phrasebook === null || words === null}
                  aria-label={t('studio.useRecipe', { title })}
                  onClick={() => starting(() => startFromRecipe(toldRecipe(recipe, words), title))}
                >
                  {t('studio.choose')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
