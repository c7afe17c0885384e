/** Everything a trainer chooses about an exercise, in the order it is thought of. Changes one recipe value; keeps what is invalid and says why. */
import { Checkbox } from '@mantine/core';
import type { Phrasebook } from '../../../core/scenario/phrasebook.ts';
import type { Recipe } from '../../../core/scenario/recipe.ts';
import { useWords } from '../../store/settings.ts';
import type { Draft } from '../../store/studio.ts';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { isDay } from '../fields/time-text.ts';
import { bounds } from './recipe-bounds.ts';
import { OwnWords } from './own-words.tsx';
import { SeedField } from './seed-field.tsx';
import { TypologyList } from './typology-list.tsx';

interface RecipeFormProps {
  readonly draft: Draft;
  readonly phrasebook: Phrasebook | null;
  readonly disabled: boolean;
  readonly onChange: (draft: Draft) => void;
}

const languageNames = ['kazakh', 'russian', 'english', 'arabic'] as const;
const costNames = ['person', 'company', 'npo', 'mvts', 'vasp', 'public', 'bank'] as const;
const listNames = ['listed', 'others', 'namesakes', 'updates', 'updateMinutes'] as const;

export function RecipeForm({ draft, phrasebook, disabled, onChange }: RecipeFormProps) {
  const { t } = useWords();
  const { recipe, seed } = draft;
  const set = (change: Partial<Recipe>) => onChange({ recipe: { ...recipe, ...change }, seed });
  const number = (
    name: 'days' | 'decisionDay' | 'accounts' | 'transactions' | 'foreignPercent' | 'rounds' | 'budget' | 'minutes',
    more: { readonly slider?: boolean; readonly suffix?: string; readonly error?: string } = {},
  ) => (
    <NumberField
      label={t(`recipe.${name}`)}
      description={t(`recipe.${name}Hint`)}
      value={recipe[name]}
      least={bounds[name][0]}
      most={bounds[name][1]}
      disabled={disabled}
      onChange={(value) => set({ [name]: value })}
      {...more}
    />
  );
  return (
    <form className="recipe-form" aria-label={t('recipe.form')} onSubmit={(event) => event.preventDefault()}>
      <section>
        <h2>{t('recipe.typologies')}</h2>
        <TypologyList
          recipe={recipe}
          phrasebook={phrasebook}
          disabled={disabled}
          onChange={(typologies) => set({ typologies })}
        />
      </section>
      <section>
        <h2>{t('recipe.size')}</h2>
        <div className="fields-2">
          {number('accounts')}
          {number('transactions')}
          {number('rounds')}
          {number('foreignPercent', { suffix: ' %' })}
        </div>
        <h3>{t('recipe.languages')}</h3>
        <div className="fields-4">
          {languageNames.map((name) => (
            <NumberField
              key={name}
              label={t(`recipe.language-${name}`)}
              value={recipe.languages[name]}
              least={bounds.percent[0]}
              most={bounds.percent[1]}
              disabled={disabled}
              onChange={(value) => set({ languages: { ...recipe.languages, [name]: value } })}
            />
          ))}
        </div>
        {Object.values(recipe.languages).every((share) => share === 0) && (
          <p className="bad" role="alert">
            {t('recipe.noLanguage')}
          </p>
        )}
      </section>
      <section>
        <h2>{t('recipe.time')}</h2>
        <div className="fields-3">
          <TextField
            label={t('recipe.from')}
            description={t('recipe.fromHint')}
            value={recipe.from}
            disabled={disabled}
            refuse={(text) => (isDay(text) ? null : t('editor.notADay'))}
            onCommit={(from) => set({ from })}
          />
          {number('days')}
          {number('decisionDay', { error: recipe.decisionDay >= recipe.days ? t('recipe.decisionTooLate') : '' })}
        </div>
      </section>
      <section>
        <h2>{t('recipe.watchlist')}</h2>
        <div className="fields-3">
          {listNames.map((name) => (
            <NumberField
              key={name}
              label={t(`recipe.${name}`)}
              description={t(`recipe.${name}Hint`)}
              value={recipe.watchlist[name]}
              least={bounds[name][0]}
              most={bounds[name][1]}
              disabled={disabled || (name === 'updateMinutes' && recipe.watchlist.updates === 0)}
              onChange={(value) => set({ watchlist: { ...recipe.watchlist, [name]: value } })}
            />
          ))}
        </div>
        <Checkbox
          size="xs"
          mt="xs"
          label={t('recipe.ownershipChain')}
          description={t('recipe.ownershipChainHint')}
          checked={recipe.ownershipChain}
          disabled={disabled}
          onChange={(event) => set({ ownershipChain: event.target.checked })}
        />
      </section>
      <section>
        <h2>{t('recipe.difficulty')}</h2>
        <div className="fields-2">
          {number('budget')}
          {number('minutes')}
        </div>
        <h3>{t('recipe.costs')}</h3>
        <div className="fields-4">
          {costNames.map((name) => (
            <NumberField
              key={name}
              label={t(`recipe.cost-${name}`)}
              value={recipe.costs[name]}
              least={bounds.cost[0]}
              most={bounds.cost[1]}
              disabled={disabled}
              onChange={(value) => set({ costs: { ...recipe.costs, [name]: value } })}
            />
          ))}
        </div>
        <div className="fields-3 recipe-bands">
          <NumberField
            label={t('recipe.loneHub')}
            description={t('recipe.loneHubHint')}
            suffix=" %"
            value={recipe.loneHubPercent}
            least={bounds.percent[0]}
            most={bounds.percent[1]}
            disabled={disabled}
            onChange={(loneHubPercent) => set({ loneHubPercent })}
          />
          {(['low', 'high'] as const).map((end) => (
            <NumberField
              key={end}
              label={t(`recipe.band-${end}`)}
              description={t(`recipe.band-${end}Hint`)}
              value={recipe.band[end]}
              least={bounds.percent[0]}
              most={bounds.percent[1]}
              error={end === 'high' && recipe.band.low > recipe.band.high ? t('recipe.bandCrossed') : ''}
              disabled={disabled}
              onChange={(value) => set({ band: { ...recipe.band, [end]: value } })}
            />
          ))}
        </div>
      </section>
      <OwnWords recipe={recipe} disabled={disabled} onChange={set} />
      <section>
        <h2>{t('recipe.identity')}</h2>
        <TextField
          label={t('recipe.name')}
          description={t('recipe.nameHint')}
          value={recipe.name}
          disabled={disabled}
          maxLength={60}
          refuse={(text) => (/^[a-z0-9][a-z0-9-]{0,59}$/.test(text) ? null : t('recipe.nameWrong'))}
          onCommit={(name) => set({ name })}
        />
        <SeedField seed={seed} disabled={disabled} onChange={(next) => onChange({ recipe, seed: next })} />
      </section>
    </form>
  );
}
