/** Who owns, controls, signs for, is family of or shares a phone or address with whom. */
import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { RelationType } from '../../../core/dataset/dataset.ts';
import type { WorkbookRelation } from '../../../core/workbook/workbook.ts';
import type { StudioRow } from '../../../worker/studio-protocol.ts';
import type { Column } from '../../controls/paged-table.tsx';
import { useWords } from '../../store/settings.ts';
import { studio } from '../../store/studio-worker.ts';
import { useStudio } from '../../store/studio.ts';
import { RowPicker } from '../fields/row-picker.tsx';
import { TextField } from '../fields/text-field.tsx';
import { amountText, isDay, readMinor } from '../fields/time-text.ts';
import { useRowIssues } from './issue-words.ts';
import { TableRoom, type Shown } from './table-room.tsx';

const types: readonly RelationType[] = ['owns', 'controls', 'signs', 'family', 'shared-phone', 'shared-address'];

export const isRelation = (row: StudioRow): row is WorkbookRelation => 'share' in row;

/** The id evidence names a relation by; `#2` and so on where it is taken. */
async function relationId(row: Omit<WorkbookRelation, 'id'>, before: string): Promise<string> {
  const plain = `${row.from}>${row.to}:${row.type}`;
  for (let n = 1; ; n++) {
    const id = n === 1 ? plain : `${plain}#${n}`;
    if (id === before || (await studio().row('relations', id)) === null) return id;
  }
}

function RelationForm({ row }: { readonly row: WorkbookRelation }) {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const choose = useStudio((s) => s.choose);
  const readOnly = useStudio((s) => s.readOnly);
  const pointed = useStudio((s) => s.pointed);
  const issue = useRowIssues('relations', row.id);
  const set = async (change: Partial<WorkbookRelation>) => {
    const next = { ...row, ...change };
    const whole = { ...next, share: next.type === 'owns' ? (next.share ?? 5000) : null };
    const id = await relationId(whole, row.id);
    const was = { type: 'relation', row, before: row.id } as const;
    if (await edit({ type: 'relation', row: { ...whole, id }, before: row.id }, was)) choose('relations', id);
  };
  const day = (column: 'since' | 'until') => (
    <TextField
      label={t(`editor.${column}`)}
      value={row[column]}
      disabled={readOnly}
      error={issue(column)}
      pointed={pointed === column}
      refuse={(value) => (value.trim() === '' || isDay(value.trim()) ? null : t('editor.notADay'))}
      onCommit={(value) => void set({ [column]: value.trim() })}
    />
  );
  return (
    <div className="form-grid">
      <div className="wide">
        <RowPicker
          table="parties"
          label={t('editor.relationFrom')}
          value={row.from}
          disabled={readOnly}
          error={issue('from')}
          onChange={(from) => void set({ from })}
        />
      </div>
      <NativeSelect
        size="xs"
        label={t('editor.relationType')}
        value={row.type}
        disabled={readOnly}
        onChange={(event) => void set({ type: types.find((type) => type === event.target.value) ?? 'owns' })}
        data={types.map((type) => ({ value: type, label: t(`inspector.relation-${type}`) }))}
      />
      {row.type === 'owns' && (
        <TextField
          label={t('editor.share')}
          value={row.share === null ? '' : amountText(row.share, 2)}
          disabled={readOnly}
          error={issue('share')}
          pointed={pointed === 'share'}
          align="right"
          refuse={(text) => {
            const share = readMinor(text, 2);
            return share === null || share > 10_000 ? t('editor.notAShare') : null;
          }}
          onCommit={(text) => void set({ share: readMinor(text, 2) ?? 0 })}
        />
      )}
      <div className="wide">
        <RowPicker
          table="parties"
          label={t('editor.relationTo')}
          value={row.to}
          disabled={readOnly}
          error={issue('to')}
          onChange={(to) => void set({ to })}
        />
      </div>
      {day('since')}
      {day('until')}
    </div>
  );
}

export function Relations() {
  const { t, format } = useWords();
  const columns = useMemo(
    (): readonly Column<Shown<WorkbookRelation>>[] => [
      {
        id: 'from',
        title: t('editor.relationFrom'),
        width: 'minmax(8rem, 2fr)',
        sortable: true,
        cell: ({ row, labels }) => <bdi>{labels[row.from] ?? row.from}</bdi>,
      },
      {
        id: 'type',
        title: t('editor.relationType'),
        width: 'minmax(6rem, 1fr)',
        sortable: true,
        cell: ({ row }) => t(`inspector.relation-${row.type}`),
      },
      {
        id: 'to',
        title: t('editor.relationTo'),
        width: 'minmax(8rem, 2fr)',
        sortable: true,
        cell: ({ row, labels }) => <bdi>{labels[row.to] ?? row.to}</bdi>,
      },
      {
        id: 'share',
        title: t('editor.share'),
        width: '5rem',
        align: 'right',
        sortable: true,
        cell: ({ row }) => (row.share === null ? '' : format.percent(row.share / 10_000, 2)),
      },
      { id: 'since', title: t('editor.since'), width: '6rem', sortable: true, cell: ({ row }) => row.since },
      { id: 'until', title: t('editor.until'), width: '6rem', sortable: true, cell: ({ row }) => row.until },
    ],
    [t, format],
  );
  return (
    <TableRoom
      table="relations"
      is={isRelation}
      columns={columns}
      sort={{ by: 'from', descending: false }}
      make={async (_id, like) => {
        const two = await studio().page({
          table: 'parties',
          text: '',
          marked: false,
          sort: { by: 'id', down: false },
          start: 0,
          count: 2,
        });
        const [from, to] = two.rows;
        if (like === null && (from === undefined || to === undefined || !('id' in from) || !('id' in to))) return null;
        const row = like ?? {
          from: from !== undefined && 'id' in from ? from.id : '',
          to: to !== undefined && 'id' in to ? to.id : '',
          type: 'signs' as const,
          share: null,
          since: '',
          until: '',
        };
        return { type: 'relation', row: { ...row, id: await relationId(row, '') } };
      }}
      form={(row) => <RelationForm row={row} />}
    />
  );
}
