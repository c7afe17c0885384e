/** The graph as a table: who was claimed, traced and frozen by how many; the same selection. */
import { useMemo, useState } from 'react';
import type { ClassNode } from '../../../worker/debrief-protocol.ts';
import { PagedTable, rowsInMemory, type Column, type Sort } from '../../controls/paged-table.tsx';
import { useDebrief } from '../../store/debrief.ts';
import { useWords } from '../../store/settings.ts';
import { verdictOf, verdicts } from '../stage/verdict.ts';
import { ShareBar } from './share-bar.tsx';
import { VerdictSign } from './verdict-sign.tsx';

interface ConsensusTableProps {
  readonly rows: readonly ClassNode[];
  readonly teams: number;
  /** What the rows depend on besides. */
  readonly view: string;
}

export function ConsensusTable({ rows, teams, view }: ConsensusTableProps) {
  const { t, format, language } = useWords();
  const { node, pack } = useDebrief();
  const [sort, setSort] = useState<Sort>({ by: 'claimed', descending: true });
  const sorted = useMemo(() => {
    const value: { readonly [column: string]: (row: ClassNode) => number } = {
      claimed: (row) => row.claimed.length,
      right: (row) => row.right.length,
      traced: (row) => row.traced.length,
      frozen: (row) => row.frozen.length,
      verdict: (row) => -verdicts.indexOf(verdictOf(row, teams)),
    };
    const by = value[sort.by];
    const turn = sort.descending ? -1 : 1;
    return rows.toSorted(
      (a, b) =>
        turn * (by === undefined ? format.compare(b.label, a.label) : by(a) - by(b)) || (a.key < b.key ? -1 : 1),
    );
  }, [rows, sort, teams, language]);
  const share = (id: 'claimed' | 'right' | 'traced' | 'frozen'): Column<ClassNode> => ({
    id,
    title: t(`debriefSeen.col-${id}`),
    width: 'minmax(7rem, 1fr)',
    sortable: true,
    cell: (row) => <ShareBar n={row[id].length} total={teams} kind={id} />,
  });
  const columns: readonly Column<ClassNode>[] = [
    {
      id: 'name',
      title: t('debriefSeen.col-name'),
      width: 'minmax(9rem, 1.4fr)',
      sortable: true,
      cell: (row) => <bdi title={row.label}>{row.label}</bdi>,
    },
    {
      id: 'verdict',
      title: t('debrief.verdictTitle'),
      width: 'minmax(12.5rem, 1.3fr)',
      sortable: true,
      cell: (row) => <VerdictSign verdict={verdictOf(row, teams)} />,
    },
    share('claimed'),
    share('right'),
    share('traced'),
    share('frozen'),
  ];
  return (
    <PagedTable
      label={t('debriefSeen.table')}
      columns={columns}
      minWidth="50rem"
      version={JSON.stringify([pack, view, sort, language, teams])}
      load={rowsInMemory(sorted)}
      rowKey={({ key }) => key}
      sort={sort}
      onSort={setSort}
      onOpen={({ key }) => useDebrief.setState({ node: key })}
      selected={({ key }) => key === node}
      empty={t('debriefSeen.noRow')}
    />
  );
}
