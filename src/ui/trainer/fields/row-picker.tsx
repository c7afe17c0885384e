/** Choosing one party, account, transaction or listing by typing part of its name or number. */
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Table } from '../../../core/workbook/edit.ts';
import { useWords } from '../../store/settings.ts';
import { useStudioAsk } from '../../store/use-studio.ts';
import { idOfRow, titleOfRow } from '../editor/row-title.ts';

interface RowPickerProps {
  readonly table: Table;
  readonly label: string;
  /** '' for nobody. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error?: string;
  readonly clearable?: boolean;
  readonly disabled?: boolean;
  readonly description?: string;
}

const offered = 30;

export function RowPicker(props: RowPickerProps) {
  const { table, label, value, onChange, error = '', clearable = false } = props;
  const { t } = useWords();
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text, 150);
  const found = useStudioAsk(`pick|${table}|${wanted}`, async (api) => {
    const page = await api.page({
      table,
      text: wanted,
      marked: false,
      sort: { by: '', down: false },
      start: 0,
      count: offered,
    });
    return page.rows.map((row) => ({ value: idOfRow(row), label: titleOfRow(row, page.labels) }));
  }).value;
  const chosen = useStudioAsk(value === '' ? '' : `row|${table}|${value}`, async (api) => {
    const row = await api.row(table, value);
    if (row === null) return value;
    // An account goes by its holder.
    const holder = 'institution' in row && row.holder !== '' ? await api.row('parties', row.holder) : null;
    return titleOfRow(row, holder !== null && 'otherNames' in holder ? { [holder.id]: holder.name } : {});
  }).value;
  const options = new Map((found ?? []).map((option) => [option.value, option.label]));
  if (value !== '' && !options.has(value)) options.set(value, chosen ?? value);
  return (
    <Select
      size="xs"
      label={label}
      searchable
      clearable={clearable}
      allowDeselect={false}
      disabled={props.disabled ?? false}
      description={props.description}
      value={value === '' ? null : value}
      error={error === '' ? false : error}
      onChange={(id) => {
        if (id !== null || clearable) onChange(id ?? '');
      }}
      onSearchChange={(typed) => setText(typed === options.get(value) ? '' : typed)}
      // The worker has searched already; filtering again would lose its finds.
      filter={({ options: all }) => all}
      data={[...options].map(([id, name]) => ({ value: id, label: name }))}
      nothingFoundMessage={t('app.nothingFound')}
      clearButtonProps={{ 'aria-label': t('app.clear') }}
      comboboxProps={{ withinPortal: true }}
    />
  );
}
