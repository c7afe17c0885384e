/** The parties of the exercise, and what the key says of each. */
import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { Party, PartyKind } from '../../../core/dataset/dataset.ts';
import type { StudioRow } from '../../../worker/studio-protocol.ts';
import type { Column } from '../../controls/paged-table.tsx';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { TextField } from '../fields/text-field.tsx';
import { HiddenParty } from '../hidden/hidden-party.tsx';
import { RoleButtons } from '../hidden/role-buttons.tsx';
import { useRowIssues } from './issue-words.ts';
import { TableRoom, type Shown } from './table-room.tsx';

const kinds: readonly PartyKind[] = ['person', 'company', 'npo', 'mvts', 'vasp', 'public', 'unknown'];

export const isParty = (row: StudioRow): row is Party => 'otherNames' in row;

function PartyForm({ row }: { readonly row: Party }) {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const pointed = useStudio((s) => s.pointed);
  const issue = useRowIssues('parties', row.id);
  const set = (change: Partial<Party>) =>
    void edit({ type: 'party', row: { ...row, ...change }, before: row.id }, { type: 'party', row, before: row.id });
  const text = (
    column: 'id' | 'name' | 'born' | 'country' | 'activity',
    more: { readonly description?: string } = {},
  ) => (
    <TextField
      label={t(`editor.${column}`)}
      value={row[column]}
      disabled={readOnly}
      error={issue(column)}
      pointed={pointed === column}
      onCommit={(value) => set({ [column]: value.trim() })}
      {...more}
    />
  );
  const list = (column: 'otherNames' | 'identifiers', header: string) => (
    <TextField
      label={t(`editor.${column}`)}
      description={t('editor.oneALine')}
      value={row[column].join('\n')}
      lines={6}
      disabled={readOnly}
      error={issue(header)}
      pointed={pointed === header}
      onCommit={(value) =>
        set({
          [column]: value
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        })
      }
    />
  );
  return (
    <>
      <div className="form-grid">
        {text('name')}
        <NativeSelect
          size="xs"
          label={t('editor.kind')}
          value={row.kind}
          disabled={readOnly}
          onChange={(event) => set({ kind: kinds.find((kind) => kind === event.target.value) ?? 'unknown' })}
          data={kinds.map((kind) => ({ value: kind, label: t(`graph.kind-${kind}`) }))}
        />
        {text('born', { description: t('editor.bornHint') })}
        {text('country', { description: t('editor.countryHint') })}
        <div className="wide">{text('activity')}</div>
        {list('otherNames', 'other_names')}
        {list('identifiers', 'identifiers')}
        {text('id', { description: t('editor.idHint') })}
      </div>
      <HiddenParty key={row.id} party={row.id} />
    </>
  );
}

export function Parties() {
  const { t, format } = useWords();
  const columns = useMemo(
    (): readonly Column<Shown<Party>>[] => [
      { id: 'id', title: t('editor.id'), width: '5rem', sortable: true, cell: ({ row }) => row.id },
      {
        id: 'name',
        title: t('editor.name'),
        width: 'minmax(8rem, 2fr)',
        sortable: true,
        cell: ({ row }) => <bdi title={row.name}>{row.name}</bdi>,
      },
      {
        id: 'kind',
        title: t('editor.kind'),
        width: 'minmax(5rem, 1fr)',
        sortable: true,
        cell: ({ row }) => t(`graph.kind-${row.kind}`),
      },
      { id: 'born', title: t('inspector.born'), width: '6rem', sortable: true, cell: ({ row }) => row.born },
      {
        id: 'country',
        title: t('editor.country'),
        width: 'minmax(4rem, 0.8fr)',
        sortable: true,
        cell: ({ row }) => (row.country === '' ? '' : format.country(row.country)),
      },
    ],
    [t, format],
  );
  return (
    <TableRoom
      table="parties"
      is={isParty}
      columns={columns}
      sort={{ by: 'id', descending: false }}
      make={(id, like) => ({
        type: 'party',
        row:
          like === null
            ? {
                id,
                kind: 'person',
                name: t('editor.newParty'),
                otherNames: [],
                born: '',
                country: 'KZ',
                identifiers: [],
                activity: '',
              }
            : { ...like, id, identifiers: [] },
      })}
      form={(row) => <PartyForm row={row} />}
      ticked={(ids, clear) => <RoleButtons parties={ids} onDone={clear} />}
    />
  );
}
