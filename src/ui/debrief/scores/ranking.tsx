/** Totals by team, best first: only when the trainer asked, and was asked back. */
import { PagedTable, rowsInMemory, type Column } from '../../controls/paged-table.tsx';
import { useWords } from '../../store/settings.ts';
import { useTeamNames } from '../team-names.ts';

interface Row {
  readonly id: string;
  readonly place: number;
  readonly total: number;
}

export function Ranking({ totals }: { readonly totals: readonly number[] }) {
  const { t, format, language } = useWords();
  const { teams, name } = useTeamNames();
  const sorted = teams
    .map(({ id }, team) => ({ id, total: totals[team] ?? 0 }))
    .toSorted((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
  // Equal totals share a place.
  const rows = sorted.map(({ id, total }): Row => ({
    id,
    total,
    place: 1 + sorted.findIndex((one) => one.total === total),
  }));
  const columns: readonly Column<Row>[] = [
    {
      id: 'place',
      title: t('debriefScores.place'),
      width: '5rem',
      align: 'right',
      cell: ({ place }) => format.number(place),
    },
    { id: 'team', title: t('debrief.colTeam'), width: '1fr', cell: ({ id }) => name(id) },
    {
      id: 'total',
      title: t('debriefScores.of-total'),
      width: '7rem',
      align: 'right',
      cell: ({ total }) => format.number(total, 1),
    },
  ];
  return (
    <div className="debrief-ranking" style={{ height: Math.min(420, 30 * rows.length + 34) }}>
      <PagedTable
        label={t('debriefScores.ranking')}
        columns={columns}
        version={JSON.stringify([language, rows.map(({ id }) => name(id))])}
        load={rowsInMemory(rows)}
        rowKey={({ id }) => id}
        empty={t('debriefPlans.none')}
      />
    </div>
  );
}
