/** The accounts: where they are kept, whose they are, and whether the hidden money starts or ends there. */
import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { WorkbookAccount } from '../../../core/workbook/workbook.ts';
import type { StudioRow } from '../../../worker/studio-protocol.ts';
import type { Column } from '../../controls/paged-table.tsx';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { RowPicker } from '../fields/row-picker.tsx';
import { TextField } from '../fields/text-field.tsx';
import { isDay } from '../fields/time-text.ts';
import { useRowIssues } from './issue-words.ts';
import { TableRoom, type Shown } from './table-room.tsx';
import { useKey } from './use-key.ts';

export const isAccount = (row: StudioRow): row is WorkbookAccount => 'institution' in row;

function AccountForm({ row }: { readonly row: WorkbookAccount }) {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const pointed = useStudio((s) => s.pointed);
  const issue = useRowIssues('accounts', row.id);
  const { key } = useKey();
  const set = (change: Partial<WorkbookAccount>) =>
    void edit(
      { type: 'account', row: { ...row, ...change }, before: row.id },
      { type: 'account', row, before: row.id },
    );
  const end =
    key?.sources.includes(row.id) === true ? 'source' : key?.endUsers.includes(row.id) === true ? 'end-user' : '';
  const text = (column: 'id' | 'institution' | 'country', description?: string) => (
    <TextField
      label={t(`editor.${column}`)}
      value={row[column]}
      disabled={readOnly}
      error={issue(column)}
      pointed={pointed === column}
      onCommit={(value) => set({ [column]: value.trim() })}
      {...(description === undefined ? {} : { description })}
    />
  );
  return (
    <div className="form-grid">
      <div className="wide">
        <RowPicker
          table="parties"
          label={t('editor.holder')}
          value={row.holder}
          clearable
          disabled={readOnly}
          error={issue('holder')}
          onChange={(holder) => set({ holder })}
        />
      </div>
      {text('institution')}
      {text('country', t('editor.keptHint'))}
      <TextField
        label={t('editor.opened')}
        value={row.opened}
        disabled={readOnly}
        error={issue('opened')}
        pointed={pointed === 'opened'}
        refuse={(value) => (value.trim() === '' || isDay(value.trim()) ? null : t('editor.notADay'))}
        onCommit={(value) => set({ opened: value.trim() })}
      />
      {text('id', t('editor.idHint'))}
      <div className="wide">
        <NativeSelect
          size="xs"
          label={t('editor.end')}
          description={t('editor.endHint')}
          value={end}
          disabled={readOnly}
          onChange={(event) => {
            const chosen = event.target.value;
            const next = chosen === 'source' || chosen === 'end-user' ? chosen : null;
            void edit({ type: 'ends', accounts: [row.id], end: next });
          }}
          data={[
            { value: '', label: t('editor.end-none') },
            { value: 'source', label: t('editor.end-source') },
            { value: 'end-user', label: t('editor.end-end-user') },
          ]}
        />
      </div>
    </div>
  );
}

export function Accounts() {
  const { t, format } = useWords();
  const columns = useMemo(
    (): readonly Column<Shown<WorkbookAccount>>[] => [
      { id: 'id', title: t('editor.id'), width: 'minmax(5rem, 1fr)', sortable: true, cell: ({ row }) => row.id },
      {
        id: 'holder',
        title: t('editor.holder'),
        width: 'minmax(8rem, 2fr)',
        sortable: true,
        cell: ({ row, labels }) => <bdi>{labels[row.holder] ?? row.holder}</bdi>,
      },
      {
        id: 'institution',
        title: t('editor.institution'),
        width: 'minmax(6rem, 1.3fr)',
        sortable: true,
        cell: ({ row }) => row.institution,
      },
      {
        id: 'country',
        title: t('editor.country'),
        width: 'minmax(4rem, 0.8fr)',
        sortable: true,
        cell: ({ row }) => (row.country === '' ? '' : format.country(row.country)),
      },
      { id: 'opened', title: t('editor.opened'), width: '6rem', sortable: true, cell: ({ row }) => row.opened },
    ],
    [t, format],
  );
  return (
    <TableRoom
      table="accounts"
      is={isAccount}
      columns={columns}
      sort={{ by: 'id', descending: false }}
      make={(id, like) => ({
        type: 'account',
        row: like === null ? { id, institution: '', country: 'KZ', opened: '', holder: '' } : { ...like, id },
      })}
      form={(row) => <AccountForm row={row} />}
    />
  );
}
