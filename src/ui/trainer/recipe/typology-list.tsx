/** The typologies of a recipe in their order, each with its parameters; add, remove, move. */
import { ActionIcon, Group, NativeSelect, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { typologies } from '../../../core/scenario/typology/typologies.ts';
import type { ChosenTypology, Recipe, TypologyName } from '../../../core/scenario/recipe.ts';
import type { Phrasebook } from '../../../core/scenario/phrasebook.ts';
import { translateCode } from '../../../i18n/translate.ts';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { useWords } from '../../store/settings.ts';
import { NumberField } from '../fields/number-field.tsx';
import { mostTypologies } from './recipe-bounds.ts';

interface TypologyListProps {
  readonly recipe: Recipe;
  readonly phrasebook: Phrasebook | null;
  readonly disabled: boolean;
  readonly onChange: (typologies: readonly ChosenTypology[]) => void;
}

export function TypologyList({ recipe, phrasebook, disabled, onChange }: TypologyListProps) {
  const { t, language } = useWords();
  const titleOf = (name: TypologyName) => phrasebook?.typologies[name].title[language] ?? name;
  const chosen = recipe.typologies;
  const put = (place: number, one: ChosenTypology) => onChange(chosen.map((old, i) => (i === place ? one : old)));
  const move = (place: number, by: number) => {
    const next = [...chosen];
    const [taken] = next.splice(place, 1);
    if (taken !== undefined) next.splice(place + by, 0, taken);
    onChange(next);
  };
  return (
    <>
      <ol className="typologies" aria-label={t('recipe.typologies')}>
        {chosen.map((one, place) => {
          const title = titleOf(one.name);
          return (
            // A typology may be there twice, and its place is what tells the two apart.
            <li key={`${place}-${one.name}`}>
              <Group justify="space-between" wrap="nowrap" gap={4}>
                <b>{title}</b>
                <Group gap={2} wrap="nowrap">
                  <Tooltip label={t('recipe.moveUp', { title })}>
                    <ActionIcon
                      size="md"
                      variant="subtle"
                      color="gray"
                      disabled={disabled || place === 0}
                      aria-label={t('recipe.moveUp', { title })}
                      onClick={() => move(place, -1)}
                    >
                      <IconArrowUp size={14} aria-hidden />
                    </ActionIcon>
                  </Tooltip>
                  <Tooltip label={t('recipe.moveDown', { title })}>
                    <ActionIcon
                      size="md"
                      variant="subtle"
                      color="gray"
                      disabled={disabled || place === chosen.length - 1}
                      aria-label={t('recipe.moveDown', { title })}
                      onClick={() => move(place, 1)}
                    >
                      <IconArrowDown size={14} aria-hidden />
                    </ActionIcon>
                  </Tooltip>
                  <RemoveButton
                    label={t('recipe.removeTypology', { title })}
                    onClick={() => !disabled && onChange(chosen.filter((_, i) => i !== place))}
                  />
                </Group>
              </Group>
              <p className="faint">{t(`recipe.about-${one.name}`)}</p>
              <div className="typology-parameters">
                {(typologies.find((known) => known.name === one.name)?.parameters ?? []).map((parameter) => (
                  <NumberField
                    key={parameter.name}
                    slider
                    label={translateCode(language, 'recipe', `parameter-${parameter.name}`, {}, parameter.name)}
                    value={one.parameters[parameter.name] ?? parameter.usual}
                    least={parameter.least}
                    most={parameter.most}
                    disabled={disabled}
                    onChange={(value) =>
                      put(place, { ...one, parameters: { ...one.parameters, [parameter.name]: value } })
                    }
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ol>
      {chosen.length === 0 && (
        <p className="bad" role="alert">
          {t('recipe.noTypologies')}
        </p>
      )}
      <NativeSelect
        size="xs"
        label={t('recipe.addTypology')}
        value=""
        disabled={disabled || chosen.length >= mostTypologies}
        onChange={(event) => {
          const name = typologies.find((one) => one.name === event.target.value)?.name;
          if (name !== undefined) onChange([...chosen, { name, parameters: {} }]);
        }}
        data={[
          { value: '', label: t('recipe.chooseTypology') },
          ...typologies.map(({ name }) => ({ value: name, label: titleOf(name) })),
        ]}
      />
    </>
  );
}
