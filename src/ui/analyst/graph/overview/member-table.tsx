/** Members of a group, most money first; one of them chosen is chosen everywhere. */
import type { GroupMember, OverviewGroup } from '../../../../core/network/overview.ts';
import type { OverviewRequest } from '../../../../worker/overview-desk.ts';
import { NodeName } from '../../../controls/node-name.tsx';
import { PagedTable, type Column } from '../../../controls/paged-table.tsx';
import { desk } from '../../../store/desk.ts';
import { useInfo, useSession } from '../../../store/session.ts';
import { useWords } from '../../../store/settings.ts';

interface Props {
  readonly request: OverviewRequest;
  readonly group: OverviewGroup;
  readonly name: string;
}

export function MemberTable({ request, group, name }: Props) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const chosen = useSession((s) => s.selection.nodes);
  const selectNode = useSession((s) => s.selectNode);
  const showSide = useSession((s) => s.showSide);
  const money = (minor: number) => format.moneyShort(minor, baseCurrency, baseDigits);
  const columns: readonly Column<GroupMember>[] = [
    {
      id: 'name',
      title: t('graph.col-name'),
      width: 'minmax(6rem, 1.6fr)',
      cell: ({ key, label, holder }) => <NodeName nodeKey={key} label={label} latin={holder} />,
    },
    {
      id: 'in',
      title: t('graph.col-in'),
      width: 'minmax(5.2rem, 1fr)',
      align: 'right',
      cell: (m) => money(m.amountIn),
    },
    {
      id: 'out',
      title: t('graph.col-out'),
      width: 'minmax(5.2rem, 1fr)',
      align: 'right',
      cell: (m) => money(m.amountOut),
    },
    {
      id: 'count',
      title: t('graph.col-count'),
      width: '5.6rem',
      align: 'right',
      cell: ({ count }) => format.number(count),
    },
  ];
  return (
    <PagedTable
      label={t('graph.membersOf', { name })}
      columns={columns}
      minWidth="24rem"
      version={JSON.stringify([request, group.id])}
      load={(offset, limit) => desk().groupMembers(request, group.id, offset, limit)}
      rowKey={({ key }) => key}
      onOpen={({ key }) => {
        selectNode(key);
        showSide('inspect');
      }}
      selected={({ key }) => chosen.includes(key)}
      empty={t('graph.empty')}
    />
  );
}
