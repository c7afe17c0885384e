/** The bundled recipes as cards: what money does, how large, how long, how hard. */
import { Button } from '@mantine/core';
import { recipes } from '../../../core/scenario/recipes/recipes.ts';
import { useWords } from '../../store/settings.ts';
import { startFromRecipe } from '../../store/studio-openers.ts';
import { usePhrasebook } from '../../store/studio-phrasebook.ts';
import { recipeTitle } from '../recipe/recipe-title.ts';
import type { Starting } from './start-screen.tsx';

export function RecipeCards({ busy, starting }: { readonly busy: boolean; readonly starting: Starting }) {
  const { t, format, language } = useWords();
  const phrasebook = usePhrasebook();
  return (
    <section aria-label={t('studio.fromRecipe')}>
      <h3>{t('studio.fromRecipe')}</h3>
      <p className="faint">{t('studio.fromRecipeHint')}</p>
      <ul className="recipe-cards">
        {recipes.map((recipe) => {
          const title = phrasebook === null ? recipe.name : recipeTitle(recipe, phrasebook, language);
          return (
            <li key={recipe.name}>
              <h4>{title}</h4>
              <p className="faint">
                {t('studio.recipeSize', {
                  accounts: format.number(recipe.accounts),
                  transactions: format.number(recipe.transactions),
                  days: format.number(recipe.days),
                })}
              </p>
              <div className="recipe-card-foot">
                <span className="faint">
                  {t('studio.recipeBand', {
                    minutes: format.number(recipe.minutes),
                    low: format.number(recipe.band.low),
                    high: format.number(recipe.band.high),
                  })}
                </span>
                <Button
                  size="compact-sm"
                  disabled={busy || phrasebook === null}
                  aria-label={t('studio.useRecipe', { title })}
                  onClick={() => starting(() => startFromRecipe(recipe, title))}
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
