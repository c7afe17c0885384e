/** Which column is what: guessed, shown on the first rows, changed by hand, saved by name. */
import { Button, Group, NativeSelect, Select, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MappedField, Mapping, Preview } from '../../worker/protocol.ts';
import { database } from '../store/database.ts';
import { useWords } from '../store/settings.ts';
import { useMappings } from '../store/use-mappings.ts';
import './files.css';

const fields: readonly MappedField[] = ['id', 'time', 'from', 'to', 'amount', 'currency', 'channel', 'purpose'];
const needed: readonly MappedField[] = ['time', 'from', 'to', 'amount'];

/** The field a column is mapped to, or ''. */
function fieldOf(mapping: Mapping, column: number): MappedField | '' {
  return fields.find((field) => mapping.columns[field] === column) ?? '';
}

/** `mapping` with a column given to a field ('' = to none); a field has one column. */
function assign(mapping: Mapping, column: number, field: MappedField | ''): Mapping {
  const kept = Object.entries(mapping.columns).filter(([f, c]) => c !== column && f !== field);
  return { ...mapping, columns: Object.fromEntries(field === '' ? kept : [...kept, [field, column]]) };
}

interface MappingStepProps {
  readonly preview: Preview;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
  readonly onRead: () => void;
}

export function MappingStep({ preview, mapping, onChange, onRead }: MappingStepProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [saved, refresh] = useMappings();
  const missing = needed.filter((field) => mapping.columns[field] === undefined);
  const save = async () => {
    await database.mappings.put({ name, mapping });
    await refresh();
    setName('');
  };
  return (
    <section className="mapping" aria-label={t('importing.mapping')}>
      <h3>{t('importing.mapping')}</h3>
      <p className="faint">{t('importing.mappingHint', { file: preview.path })}</p>
      {saved.length > 0 && (
        <Select
          size="xs"
          label={t('importing.savedMappings')}
          data={saved.map((m) => m.name)}
          onChange={(value) => {
            const found = saved.find((m) => m.name === value);
            if (found !== undefined) onChange(found.mapping);
          }}
          w={240}
          mb="sm"
        />
      )}
      <div className="mapping-scroll" tabIndex={0} role="region" aria-label={t('importing.firstRows')}>
        <Table withTableBorder withColumnBorders>
          <Table.Thead>
            <Table.Tr>
              {preview.header.map((title, column) => (
                <Table.Th key={column}>
                  <NativeSelect
                    size="xs"
                    aria-label={t('importing.columnIs', { column: title })}
                    value={fieldOf(mapping, column)}
                    onChange={(event) => onChange(assign(mapping, column, event.target.value as MappedField | ''))}
                    data={[
                      { value: '', label: t('importing.field-none') },
                      ...fields.map((f) => ({ value: f, label: t(`importing.field-${f}`) })),
                    ]}
                  />
                  {title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {preview.sample.slice(0, 6).map((row, i) => (
              <Table.Tr key={i}>
                {row.map((cell, j) => (
                  <Table.Td key={j}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Group mt="sm" align="end">
        {mapping.columns.currency === undefined && (
          <TextInput
            size="xs"
            w={120}
            label={t('importing.currency')}
            value={mapping.currency}
            maxLength={5}
            onChange={(event) => onChange({ ...mapping, currency: event.target.value.toUpperCase() })}
          />
        )}
        <NativeSelect
          size="xs"
          label={t('importing.dayOrder')}
          value={mapping.dayFirst ? 'day' : 'month'}
          onChange={(event) => onChange({ ...mapping, dayFirst: event.target.value === 'day' })}
          data={[
            { value: 'day', label: t('importing.dayFirst') },
            { value: 'month', label: t('importing.monthFirst') },
          ]}
        />
        <TextInput
          size="xs"
          label={t('importing.mappingName')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button size="xs" variant="default" disabled={name.trim() === ''} onClick={() => void save()}>
          {t('importing.saveMapping')}
        </Button>
      </Group>
      {missing.length > 0 && (
        <p className="bad" role="alert">
          {t('importing.stillMissing', { fields: missing.map((f) => t(`importing.field-${f}`)).join(', ') })}
        </p>
      )}
      <Button mt="sm" disabled={missing.length > 0} onClick={onRead}>
        {t('importing.read')}
      </Button>
    </section>
  );
}
