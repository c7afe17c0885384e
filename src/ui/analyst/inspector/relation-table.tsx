/** How the node is tied to others: ownership, control, signatures, family, shared phones and addresses. Ticks are evidence. */
import type { Profile } from '../../../worker/protocol.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { PagedTable, rowsInMemory, type Column } from '../../controls/paged-table.tsx';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { ownKeys, relationView } from './relation-view.ts';

type RelationRow = Profile['relations'][number];

export function RelationTable({ profile }: { readonly profile: Profile }) {
  const { t, format } = useWords();
  const rows = useSession((s) => s.selection.rows);
  const toggleRow = useSession((s) => s.toggleRow);
  const reveals = useSession((s) => s.reveals);
  const own = ownKeys(profile);
  const view = (row: RelationRow) => relationView(row, profile.key, own);
  const period = ({ since, until }: RelationRow) =>
    since === null && until === null
      ? t('inspector.always')
      : `${since === null ? '…' : format.date(since)} – ${until === null ? '…' : format.date(until)}`;
  const columns: readonly Column<RelationRow>[] = [
    {
      id: 'type',
      title: t('inspector.relation'),
      width: 'minmax(7rem, 0.8fr)',
      cell: (row) => {
        const { word, via } = view(row);
        return (
          <span title={via === null ? undefined : t('inspector.via', { name: via })}>
            {t(`inspector.relation-${word}`)}
            {via !== null && <span className="faint"> ({via})</span>}
          </span>
        );
      },
    },
    {
      id: 'other',
      title: t('inspector.otherSide'),
      width: 'minmax(7rem, 1fr)',
      cell: (row) => <NodeName nodeKey={view(row).otherKey} label={view(row).otherLabel} />,
    },
    {
      id: 'share',
      title: t('inspector.share'),
      width: '3.5rem',
      align: 'right',
      cell: (row) => (row.share === null ? '' : format.percent(row.share / 10_000, 2)),
    },
    { id: 'period', title: t('inspector.period'), width: 'minmax(7rem, 0.7fr)', cell: period },
  ];
  return (
    <div className="inspector-section">
      <div className="inspector-table">
        <PagedTable
          label={t('inspector.tab-relations')}
          columns={columns}
          version={`${profile.key} ${profile.relations.length}`}
          load={rowsInMemory(profile.relations)}
          rowKey={(row) => row.id}
          onOpen={(row) => reveals(view(row).otherKey)}
          onTick={(row) => toggleRow(`relation:${row.id}`)}
          ticked={(row) => rows.includes(`relation:${row.id}`)}
          empty={t('inspector.noRelations')}
        />
      </div>
    </div>
  );
}
