/** Money between groups as rows, most first; all of it, or what comes to and goes from the group chosen. */
import type { Overview, OverviewGroup, OverviewLink } from '../../../../core/network/overview.ts';
import { PagedTable, rowsInMemory, type Column } from '../../../controls/paged-table.tsx';
import { useInfo } from '../../../store/session.ts';
import { useWords } from '../../../store/settings.ts';
import { useGraph } from '../graph-store.ts';

interface Props {
  readonly overview: Overview;
  readonly nameOf: (group: OverviewGroup) => string;
}

export function FlowTable({ overview, nameOf }: Props) {
  const { t, format, language } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const group = useGraph((s) => s.group);
  const link = useGraph((s) => s.groupLink);
  const names = new Map(overview.groups.map((one) => [one.id, nameOf(one)]));
  const rows =
    group === null ? overview.links : overview.links.filter(({ from, to }) => from === group || to === group);
  const end = (id: number) => <bdi title={names.get(id)}>{names.get(id)}</bdi>;
  const columns: readonly Column<OverviewLink>[] = [
    { id: 'from', title: t('graph.col-from'), width: 'minmax(4.5rem, 1.4fr)', cell: ({ from }) => end(from) },
    { id: 'to', title: t('graph.col-to'), width: 'minmax(4.5rem, 1.4fr)', cell: ({ to }) => end(to) },
    {
      id: 'amount',
      title: t('graph.col-amount'),
      width: 'minmax(4.4rem, 1fr)',
      align: 'right',
      cell: ({ amount }) => format.moneyShort(amount, baseCurrency, baseDigits),
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
      label={t('graph.overview-flows')}
      columns={columns}
      minWidth="21rem"
      version={JSON.stringify([overview.by, overview.total, group, language])}
      load={rowsInMemory(rows)}
      rowKey={({ from, to }) => `${from} ${to}`}
      onOpen={({ from, to }) => useGraph.setState({ groupLink: [from, to] })}
      selected={({ from, to }) => link !== null && link[0] === from && link[1] === to}
      empty={t('graph.noLinks')}
    />
  );
}
