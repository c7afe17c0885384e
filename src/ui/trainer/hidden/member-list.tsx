/** Everybody the key names: members with role and cell, listed, look-alikes, covered. */
import { useMemo } from 'react';
import { PagedTable, rowsInMemory, type Column } from '../../controls/paged-table.tsx';
import { useWords } from '../../store/settings.ts';
import { useStudioAsk } from '../../store/use-studio.ts';
import { MarkBadges } from '../editor/mark-badges.tsx';
import { isParty } from '../editor/parties.tsx';
import { useKey } from '../editor/use-key.ts';

export function MemberList({ onChoose }: { readonly onChoose: (party: string) => void }) {
  const { t, language } = useWords();
  const { key, marks } = useKey();
  const ids = useMemo(() => [...(marks?.parties.keys() ?? [])], [marks]);
  const names = useStudioAsk(ids.length === 0 ? '' : `names|${ids.join('\n')}`, async (api) => {
    const rows = await Promise.all(ids.map((id) => api.row('parties', id)));
    return new Map(rows.flatMap((row) => (row !== null && isParty(row) ? [[row.id, row.name] as const] : [])));
  }).value;
  const cellOf = (party: string) => key?.cells.find((cell) => cell.parties.includes(party))?.title[language] ?? '';
  const columns: readonly Column<string>[] = [
    {
      id: 'name',
      title: t('editor.name'),
      width: 'minmax(7rem, 1.6fr)',
      cell: (id) => <bdi>{names?.get(id) ?? id}</bdi>,
    },
    {
      id: 'marks',
      title: t('editor.col-marks'),
      width: 'minmax(8rem, 2fr)',
      cell: (id) => <MarkBadges marks={marks?.parties.get(id) ?? []} />,
    },
    { id: 'cell', title: t('editor.cell'), width: 'minmax(4rem, 1fr)', cell: cellOf },
  ];
  return (
    <PagedTable
      label={t('editor.section-members')}
      columns={columns}
      version={`${ids.join('|')}|${names === null ? 0 : names.size}|${JSON.stringify(key?.roles)}|${language}`}
      load={rowsInMemory(ids)}
      rowKey={(id) => id}
      onOpen={onChoose}
      empty={key === null ? t('app.loading') : t('editor.noMembers')}
    />
  );
}
