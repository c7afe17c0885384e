/** Parties or accounts in the two windows: money in and out in each, and the change. */
import { useState } from 'react';
import type { ComparedNode, NodeSort, Presence, WindowsRequest } from '../../../core/desk/playback-answer.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { PagedTable, type Column } from '../../controls/paged-table.tsx';
import { desk } from '../../store/desk.ts';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { PresenceSign } from './presence-sign.tsx';
import { signed } from './signed.ts';

interface ComparedProps {
  readonly request: WindowsRequest;
  readonly version: string;
  readonly presence: Presence | null;
}

export function ComparedNodesTable({ request, version, presence }: ComparedProps) {
  const { t, format, language } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const [sort, setSort] = useState<NodeSort>({ by: 'change', descending: true });
  const chosen = useSession((s) => s.selection.nodes);
  const reveals = useSession((s) => s.reveals);
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  const amount = (
    id: Exclude<NodeSort['by'], 'change'>,
    cell: (row: ComparedNode) => string,
  ): Column<ComparedNode> => ({
    id,
    title: t(`playback.${id}`),
    width: 'minmax(8.5rem, 1fr)',
    align: 'right',
    sortable: true,
    cell,
  });
  const columns: readonly Column<ComparedNode>[] = [
    {
      id: 'name',
      title: t('playback.name'),
      width: 'minmax(9rem, 2fr)',
      cell: (row) => <NodeName nodeKey={row.key} label={row.label} latin={row.holder} />,
    },
    {
      id: 'state',
      title: t('playback.state'),
      width: '6rem',
      cell: ({ presence: where }) =>
        where === 'neither' ? '' : <PresenceSign presence={where} words={t(`playback.sign-${where}`)} />,
    },
    {
      id: 'change',
      title: t('playback.changeAll'),
      width: 'minmax(8.5rem, 1fr)',
      align: 'right',
      sortable: true,
      cell: (row) => money(Math.abs(row.inB - row.inA) + Math.abs(row.outB - row.outA)),
    },
    amount('inA', (row) => money(row.inA)),
    amount('inB', (row) => money(row.inB)),
    amount('changeIn', (row) => signed(row.inB - row.inA, money)),
    amount('outA', (row) => money(row.outA)),
    amount('outB', (row) => money(row.outB)),
    amount('changeOut', (row) => signed(row.outB - row.outA, money)),
  ];
  return (
    <PagedTable
      label={t('playback.nodesTable')}
      columns={columns}
      minWidth="76rem"
      version={JSON.stringify([version, presence, sort, language])}
      load={(offset, limit) => desk().comparedNodes(request, presence, sort, offset, limit)}
      rowKey={(row) => row.key}
      sort={sort}
      onSort={({ by, descending }) => setSort({ by: by as NodeSort['by'], descending })}
      onOpen={(row) => reveals(row.key)}
      selected={(row) => chosen.includes(row.key)}
      empty={t('playback.noNodes')}
    />
  );
}
