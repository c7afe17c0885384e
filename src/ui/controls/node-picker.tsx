/** Choosing one party or account by name, id or the present selection. */
import { ActionIcon, Group, Select, Tooltip } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconTarget } from '@tabler/icons-react';
import { useState } from 'react';
import type { NodeKey } from '../../core/dataset/dataset.ts';
import { useSession } from '../store/session.ts';
import { useWords } from '../store/settings.ts';
import { useDesk } from '../store/use-desk.ts';

interface NodePickerProps {
  readonly label: string;
  readonly value: NodeKey | null;
  readonly onChange: (key: NodeKey | null) => void;
}

export function NodePicker({ label, value, onChange }: NodePickerProps) {
  const { t } = useWords();
  const selected = useSession((s) => s.selection.nodes.at(-1) ?? null);
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text, 150);
  const found = useDesk(wanted.trim() === '' ? '' : wanted, (api) => api.search(wanted, 30)).value ?? [];
  const chosen = useDesk(value ?? '', (api) => api.labels(value === null ? [] : [value])).value;
  const options = new Map(
    found
      .filter((r) => r.kind === 'party' || r.kind === 'account')
      .map((r) => [r.ref as string, r.detail === '' ? r.label : `${r.label} · ${r.detail}`]),
  );
  if (value !== null && !options.has(value)) options.set(value, chosen?.[value] ?? value);
  return (
    <Group gap={4} align="end" wrap="nowrap">
      <Select
        size="xs"
        flex={1}
        label={label}
        searchable
        clearable
        value={value}
        onChange={(key) => onChange(key as NodeKey | null)}
        onSearchChange={setText}
        // The worker has searched already, in every script; filtering again would lose its finds.
        filter={({ options: all }) => all}
        data={[...options].map(([key, name]) => ({ value: key, label: name }))}
        nothingFoundMessage={t('app.nothingFound')}
        clearButtonProps={{ 'aria-label': t('app.clear') }}
      />
      <Tooltip label={t('app.useSelection')}>
        <ActionIcon
          size={30}
          variant="default"
          disabled={selected === null}
          aria-label={t('app.useSelection')}
          onClick={() => onChange(selected)}
        >
          <IconTarget size={16} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
