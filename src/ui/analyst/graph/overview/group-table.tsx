/** The groups of the overview as rows. */
import { useMemo, useState } from 'react';
import type { Overview, OverviewGroup } from '../../../../core/network/overview.ts';
import { PagedTable, rowsInMemory, type Column, type Sort } from '../../../controls/paged-table.tsx';
import { useInfo } from '../../../store/session.ts';
import { useWords } from '../../../store/settings.ts';
import { useGraph } from '../graph-store.ts';

const columns = ['name', 'members', 'in', 'out', 'within'] as const;
type By = (typeof columns)[number];

interface Props {
  readonly overview: Overview;
  readonly nameOf: (group: OverviewGroup) => string;
  /** Enter on the group chosen already. */
  readonly onOpen: () => void;
}

export function GroupTable({ overview, nameOf, onOpen }: Props) {
  const { t, format, language } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const [sort, setSort] = useState<Sort>({ by: 'out', descending: true });
  const chosen = useGraph((s) => s.group);
  const value = (group: OverviewGroup): number => valueOf(group, sort.by as By);
  const rows = useMemo(() => {
    const sign = sort.descending ? -1 : 1;
    return overview.groups.toSorted((a, b) =>
      sort.by === 'name' ? sign * format.compare(nameOf(a), nameOf(b)) : sign * (value(a) - value(b)),
    );
  }, [overview, sort, language]);
  const money = (minor: number) => format.moneyShort(minor, baseCurrency, baseDigits);
  const cells: { readonly [by in By]: (group: OverviewGroup) => string } = {
    name: nameOf,
    members: (group) => format.number(group.members),
    in: (group) => money(group.into.amount),
    out: (group) => money(group.out.amount),
    within: (group) => money(group.within.amount),
  };
  return (
    <PagedTable
      label={t('graph.overview-groups')}
      columns={columns.map((by): Column<OverviewGroup> => ({
        id: by,
        title: t(`graph.overviewCol-${by}`),
        width: by === 'name' ? 'minmax(6.2rem, 2fr)' : by === 'members' ? '4rem' : 'minmax(4.5rem, 1fr)',
        align: by === 'name' ? 'left' : 'right',
        sortable: true,
        cell: (group) => <bdi title={cells[by](group)}>{cells[by](group)}</bdi>,
      }))}
      minWidth="24rem"
      version={JSON.stringify([overview.by, overview.total, sort, language])}
      load={rowsInMemory(rows)}
      rowKey={(group) => String(group.id)}
      sort={sort}
      onSort={setSort}
      onOpen={({ id }) => {
        if (id === chosen) onOpen();
        else useGraph.setState({ group: id, groupLink: null });
      }}
      selected={({ id }) => id === chosen}
      empty={t('graph.empty')}
    />
  );
}

function valueOf({ members, into, out, within }: OverviewGroup, by: By): number {
  switch (by) {
    case 'name':
      return 0;
    case 'members':
      return members;
    case 'in':
      return into.amount;
    case 'out':
      return out.amount;
    case 'within':
      return within.amount;
  }
}
