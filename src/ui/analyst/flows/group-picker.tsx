/** One side of the question: parties and accounts by typed search, or what is selected. */
import { ActionIcon, Group, MultiSelect, Tooltip } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconTarget } from '@tabler/icons-react';
import { useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';

interface GroupPickerProps {
  readonly label: string;
  readonly value: readonly NodeKey[];
  readonly onChange: (keys: readonly NodeKey[]) => void;
}

export function GroupPicker({ label, value, onChange }: GroupPickerProps) {
  const { t } = useWords();
  const selected = useSession((s) => s.selection.nodes);
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), 150);
  const found = useDesk(wanted, (api) => api.search(wanted, 30)).value ?? [];
  const names = useDesk(value.join('\n'), (api) => api.labels(value)).value;
  const options = new Map(value.map((key) => [key as string, names?.[key] ?? '…']));
  for (const { kind, ref, label: name, detail } of wanted === '' ? [] : found)
    if ((kind === 'party' || kind === 'account') && !options.has(ref))
      options.set(ref, detail === '' ? name : `${name} · ${detail}`);
  return (
    <Group gap={4} align="start" wrap="nowrap" className="flows-side">
      <MultiSelect
        size="xs"
        flex={1}
        label={label}
        placeholder={value.length === 0 ? t('flows.find') : ''}
        searchable
        clearable
        hidePickedOptions
        value={[...value]}
        onChange={(keys) => onChange(keys as NodeKey[])}
        searchValue={text}
        onSearchChange={setText}
        // The worker has searched already, in every script; filtering again would lose its finds.
        filter={({ options: all }) => all}
        data={[...options].map(([key, name]) => ({ value: key, label: name }))}
        nothingFoundMessage={wanted === '' ? t('flows.find') : t('app.nothingFound')}
        clearButtonProps={{ 'aria-label': t('app.clear') }}
      />
      <Tooltip label={t('flows.addSelection')}>
        <ActionIcon
          size={30}
          variant="default"
          disabled={selected.length === 0}
          aria-label={`${label}: ${t('flows.addSelection')}`}
          onClick={() => onChange([...new Set([...value, ...selected])])}
        >
          <IconTarget size={16} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
