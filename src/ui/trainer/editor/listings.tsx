/** Entries of the watchlists: names with their quality, dates, numbers, and the list file they come in. */
import { ActionIcon, Button, Group, NativeSelect } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ListedName, NameQuality } from '../../../core/dataset/dataset.ts';
import { scriptOf } from '../../../core/screening/script.ts';
import type { Workbook } from '../../../core/workbook/workbook.ts';
import type { StudioRow } from '../../../worker/studio-protocol.ts';
import type { Column } from '../../controls/paged-table.tsx';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { TextField } from '../fields/text-field.tsx';
import { useRowIssues } from './issue-words.ts';
import { TableRoom, type Shown } from './table-room.tsx';

type ListingRow = Workbook['listings'][number];
const qualities: readonly NameQuality[] = ['primary', 'good', 'low', 'former', 'original'];

export const isListing = (row: StudioRow): row is ListingRow => 'uid' in row;

function ListingForm({ row }: { readonly row: ListingRow }) {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const pointed = useStudio((s) => s.pointed);
  const issue = useRowIssues('listings', row.uid);
  const set = (change: Partial<ListingRow>) =>
    void edit(
      { type: 'listing', row: { ...row, ...change }, before: row.uid },
      { type: 'listing', row, before: row.uid },
    );
  const name = (place: number, change: Partial<ListedName>) =>
    set({ names: row.names.map((one, i) => (i === place ? { ...one, ...change } : one)) });
  const text = (
    column: 'uid' | 'list' | 'listRef' | 'pob' | 'listedOn' | 'updatedOn' | 'file',
    description?: string,
  ) => (
    <TextField
      label={t(`editor.${column}`)}
      value={row[column]}
      disabled={readOnly}
      error={issue(column)}
      pointed={pointed === column || (column === 'uid' && pointed === 'id')}
      onCommit={(value) => set({ [column]: value.trim() })}
      {...(description === undefined ? {} : { description })}
    />
  );
  const lines = (column: 'nationality' | 'ids' | 'designation' | 'programmes') => (
    <TextField
      label={t(`editor.${column}`)}
      value={row[column].join('\n')}
      lines={4}
      disabled={readOnly}
      description={t('editor.oneALine')}
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
      <fieldset className="names">
        <legend>{t('editor.names')}</legend>
        {row.names.map((one, place) => (
          <Group key={place} gap={4} wrap="nowrap" align="end">
            <div className="grow">
              <TextField
                label={t('editor.listedName')}
                value={one.text}
                disabled={readOnly}
                error={place === 0 ? issue('name') : ''}
                onCommit={(value) => name(place, { text: value.trim(), script: scriptOf(value) })}
              />
            </div>
            <NativeSelect
              size="xs"
              label={t('editor.quality')}
              value={one.quality}
              disabled={readOnly}
              onChange={(event) => name(place, { quality: qualities.find((q) => q === event.target.value) ?? 'good' })}
              data={qualities.map((quality) => ({ value: quality, label: t(`flag.quality-${quality}`) }))}
            />
            <ActionIcon
              size={30}
              variant="subtle"
              color="gray"
              disabled={readOnly || row.names.length === 1}
              aria-label={t('editor.removeName', { name: one.text })}
              onClick={() => set({ names: row.names.filter((_, i) => i !== place) })}
            >
              <IconTrash size={14} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          size="compact-xs"
          mt={6}
          variant="default"
          disabled={readOnly}
          leftSection={<IconPlus size={12} aria-hidden />}
          onClick={() => set({ names: [...row.names, { text: t('editor.newName'), script: 'Latn', quality: 'good' }] })}
        >
          {t('editor.addName')}
        </Button>
      </fieldset>
      <div className="form-grid">
        <NativeSelect
          size="xs"
          label={t('editor.kind')}
          value={row.kind}
          disabled={readOnly}
          onChange={(event) => set({ kind: event.target.value === 'body' ? 'body' : 'person' })}
          data={[
            { value: 'person', label: t('graph.kind-person') },
            { value: 'body', label: t('editor.body') },
          ]}
        />
        <TextField
          label={t('editor.born')}
          description={t('editor.dobHint')}
          value={row.dob.map(({ from, to }) => (from === to ? from : `${from} – ${to}`)).join('\n')}
          lines={3}
          disabled={readOnly}
          refuse={(value) => (readDates(value) === null ? t('editor.notDates') : null)}
          onCommit={(value) => set({ dob: readDates(value) ?? [] })}
        />
        {text('pob')}
        {lines('nationality')}
        {lines('ids')}
        {lines('designation')}
        {text('listRef')}
        {text('list')}
        {text('listedOn')}
        {text('updatedOn')}
        {lines('programmes')}
        {text('file', t('editor.fileHint'))}
        {text('uid', t('editor.uidHint'))}
      </div>
    </>
  );
}

/** Days, years or ranges, one a line; null when a line is none of these. */
export function readDates(text: string): ListingRow['dob'] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const dates = lines.map((line) => {
    const found = /^(\d{4})(-\d{2}-\d{2})?(?:\s*[–-]\s*(\d{4})(-\d{2}-\d{2})?)?$/.exec(line);
    if (found === null) return null;
    const [, year = '', day, toYear, toDay] = found;
    const range = day === undefined || toYear !== undefined;
    return {
      from: year + (day ?? '-01-01'),
      to: (toYear ?? year) + (toYear === undefined ? (day ?? '-12-31') : (toDay ?? '-12-31')),
      approx: range,
    };
  });
  return dates.every((date) => date !== null) ? dates : null;
}

export function Listings() {
  const { t } = useWords();
  const columns = useMemo(
    (): readonly Column<Shown<ListingRow>>[] => [
      { id: 'uid', title: t('editor.uid'), width: '6rem', sortable: true, cell: ({ row }) => row.uid },
      {
        id: 'name',
        title: t('editor.listedName'),
        width: 'minmax(9rem, 2fr)',
        sortable: true,
        cell: ({ row }) => <bdi>{row.names[0]?.text ?? ''}</bdi>,
      },
      {
        id: 'kind',
        title: t('editor.kind'),
        width: 'minmax(4rem, 0.7fr)',
        sortable: true,
        cell: ({ row }) => t(row.kind === 'person' ? 'graph.kind-person' : 'editor.body'),
      },
      { id: 'listedOn', title: t('editor.listedOn'), width: '6rem', sortable: true, cell: ({ row }) => row.listedOn },
      { id: 'file', title: t('editor.file'), width: 'minmax(6rem, 1fr)', sortable: true, cell: ({ row }) => row.file },
    ],
    [t],
  );
  return (
    <TableRoom
      table="listings"
      is={isListing}
      columns={columns}
      sort={{ by: 'uid', descending: false }}
      make={(uid, like) => ({
        type: 'listing',
        row:
          like === null
            ? {
                uid,
                list: 'ZZ',
                listRef: uid,
                kind: 'person',
                names: [{ text: t('editor.newName'), script: scriptOf(t('editor.newName')), quality: 'primary' }],
                dob: [],
                pob: '',
                nationality: [],
                ids: [],
                designation: [],
                programmes: [],
                listedOn: '2026-01-01',
                updatedOn: '',
                raw: '',
                file: 'watchlist.xml',
              }
            : { ...like, uid, raw: '' },
      })}
      form={(row) => <ListingForm row={row} />}
    />
  );
}
