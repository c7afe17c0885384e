/** Editing the filter: amount, channels, currencies, institutions, countries. */
import { Group, MultiSelect, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Filter } from '../../../core/ledger/filter.ts';
import { channelName } from '../../controls/channel-name.ts';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { matches, matchingOptions, type Option } from './matching-options.ts';
import { readTyped, writeTyped } from './typed-amount.ts';

const optionsShown = 100;

type SetPart = 'channels' | 'currencies' | 'institutions' | 'countries';

function SetField({ part, all }: { readonly part: SetPart; readonly all: readonly Option[] }) {
  const { t, format } = useWords();
  const { filter } = useWork();
  const act = useSession((s) => s.act);
  const [text, setText] = useState('');
  const chosen = filter[part];
  const { options, total } = useMemo(() => matchingOptions(all, chosen, text, optionsShown), [all, chosen, text]);
  return (
    <MultiSelect
      size="xs"
      label={t(`timeline.part-${part}`)}
      placeholder={chosen.length === 0 ? t('timeline.all') : ''}
      {...(total > optionsShown
        ? {
            description: t('timeline.firstOptions', {
              shown: format.number(optionsShown),
              total: format.number(total),
            }),
          }
        : {})}
      searchable
      clearable
      searchValue={text}
      onSearchChange={setText}
      // Chosen ones are among the data for their pills; the list shows them only where they match.
      filter={({ options: few, search }) =>
        few.filter((item) => 'value' in item && matches({ value: String(item.value), label: item.label }, search))
      }
      data={[...options]}
      value={[...chosen]}
      onChange={(values) => act({ type: 'filter', filter: { ...filter, [part]: values } })}
      nothingFoundMessage={t('app.nothingFound')}
      clearButtonProps={{ 'aria-label': t('app.clear') }}
      comboboxProps={{ withinPortal: false }}
      maxDropdownHeight={180}
    />
  );
}

function AmountField({ end }: { readonly end: 'min' | 'max' }) {
  const { t, language } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const { filter } = useWork();
  const act = useSession((s) => s.act);
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed === null ? filter[end] : readTyped(typed, language, baseDigits);
  const other = filter[end === 'min' ? 'max' : 'min'];
  const crossed = value !== null && other !== null && (end === 'min' ? value > other : value < other);
  const wrong = Number.isNaN(value)
    ? t('timeline.notAmount', { example: language === 'en' ? '250,000.50' : '250 000,50' })
    : crossed
      ? t('timeline.crossed')
      : null;
  const commit = () => {
    if (typed === null || wrong !== null) return;
    setTyped(null);
    if (value !== filter[end]) act({ type: 'filter', filter: { ...filter, [end]: value } satisfies Filter });
  };
  return (
    <TextInput
      size="xs"
      inputMode="decimal"
      label={t(`timeline.amount-${end}`, { currency: baseCurrency })}
      value={typed ?? writeTyped(filter[end], language, baseDigits)}
      error={wrong}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}

export function FilterForm() {
  const { t, format } = useWords();
  const info = useInfo();
  const sets = useMemo(() => {
    const plain = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    const named = (values: readonly string[], name: (value: string) => string): readonly Option[] => {
      // Sorting tens of thousands as the language does would hold the screen for a quarter of a second.
      const order = values.length > 2_000 ? plain : format.compare;
      return values.map((value) => ({ value, label: name(value) })).sort((a, b) => order(a.label, b.label));
    };
    return {
      channels: named(info.channels, (value) => channelName(t, value)),
      currencies: named(info.currencies, (value) => value),
      countries: named(info.countries, format.country),
      institutions: named(info.institutions, (value) => value),
    };
  }, [info, format]);
  return (
    <div className="filter-form">
      <Group gap="xs" grow align="start">
        <AmountField end="min" />
        <AmountField end="max" />
      </Group>
      <Group gap="xs" grow align="start">
        <SetField part="channels" all={sets.channels} />
        <SetField part="currencies" all={sets.currencies} />
      </Group>
      <SetField part="institutions" all={sets.institutions} />
      <SetField part="countries" all={sets.countries} />
      <p className="faint">{t('timeline.eitherSide')}</p>
    </div>
  );
}
