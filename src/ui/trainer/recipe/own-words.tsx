/** Title, one-line description and brief of a recipe: made from its typologies, or the trainer's own in three languages. */
import { Checkbox } from '@mantine/core';
import type { Recipe } from '../../../core/scenario/recipe.ts';
import { useWords } from '../../store/settings.ts';
import { noWords, WordsField } from '../fields/words-field.tsx';

interface OwnWordsProps {
  readonly recipe: Recipe;
  readonly disabled: boolean;
  readonly onChange: (change: Partial<Recipe>) => void;
}

const texts = [
  ['title', 1],
  ['summary', 3],
  ['brief', 10],
] as const;

export function OwnWords({ recipe, disabled, onChange }: OwnWordsProps) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('recipe.words')}</h2>
      <p className="faint">{t('recipe.wordsHint')}</p>
      {texts.map(([name, lines]) => {
        const value = recipe[name];
        return (
          <div key={name} className="own-words">
            <Checkbox
              size="xs"
              label={t(`recipe.own-${name}`)}
              checked={value !== null}
              disabled={disabled}
              onChange={(event) => onChange({ [name]: event.target.checked ? noWords : null })}
            />
            {value !== null && (
              <WordsField
                label={t(`studio.text-${name}`)}
                value={value}
                lines={lines}
                disabled={disabled}
                errorOf={(language) => (value[language] === '' ? t('editor.needsWords') : '')}
                onCommit={(words) => onChange({ [name]: words })}
              />
            )}
          </div>
        );
      })}
    </section>
  );
}
