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
  /** Amounts are written short. */
  readonly short: boolean;
  /** Columns that others tell are left out, and signs stand without words. */
  readonly few: boolean;
}

export function ComparedNodesTable({ request, version, presence, short, few }: ComparedProps) {
  const { t, format, language } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const [sort, setSort] = useState<NodeSort>({ by: 'change', descending: true });
  const chosen = useSession((s) => s.selection.nodes);
  const reveals = useSession((s) => s.reveals);
  const exact = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  const rounded = (minor: number) => format.moneyShort(minor, baseCurrency, baseDigits);
  const figure = (write: (money: (minor: number) => string) => string) =>
    short ? <span title={write(exact)}>{write(rounded)}</span> : write(exact);
  // Their heads are longer than what they hold.
  const changeWidth = few ? 'minmax(5.8rem, 1fr)' : short ? 'minmax(6.8rem, 1fr)' : 'minmax(8.5rem, 1fr)';
  const width = short ? 'minmax(4.6rem, 1fr)' : changeWidth;
  const amount = (
    id: Exclude<NodeSort['by'], 'change'>,
    cell: (row: ComparedNode, money: (minor: number) => string) => string,
  ): Column<ComparedNode> => ({
    id,
    title: t(`playback.${id}`),
    width: id === 'changeIn' || id === 'changeOut' ? changeWidth : width,
    align: 'right',
    sortable: true,
    cell: (row) => figure((money) => cell(row, money)),
  });
  const columns: readonly Column<ComparedNode>[] = [
    {
      id: 'name',
      title: t('playback.name'),
      width: short ? 'minmax(6rem, 2fr)' : 'minmax(9rem, 2fr)',
      cell: (row) => <NodeName nodeKey={row.key} label={row.label} latin={row.holder} />,
    },
    {
      id: 'state',
      title: t('playback.state'),
      unseenTitle: few,
      width: few ? '1.6rem' : '6rem',
      cell: ({ presence: where }) =>
        where === 'neither' ? '' : <PresenceSign presence={where} words={t(`playback.sign-${where}`)} alone={few} />,
    },
    {
      id: 'change',
      title: t(few ? 'playback.change' : 'playback.changeAll'),
      width: changeWidth,
      align: 'right',
      sortable: true,
      cell: (row) => figure((money) => money(Math.abs(row.inB - row.inA) + Math.abs(row.outB - row.outA))),
    },
    amount('inA', (row, money) => money(row.inA)),
    amount('inB', (row, money) => money(row.inB)),
    ...(few ? [] : [amount('changeIn', (row, money) => signed(row.inB - row.inA, money))]),
    amount('outA', (row, money) => money(row.outA)),
    amount('outB', (row, money) => money(row.outB)),
    ...(few ? [] : [amount('changeOut', (row, money) => signed(row.outB - row.outA, money))]),
  ];
  return (
    <PagedTable
      label={t('playback.nodesTable')}
      columns={columns}
      minWidth={few ? '34rem' : short ? '55rem' : '76rem'}
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
