/** Links in the two windows: amount and number in each, and the change. */
import { useState } from 'react';
import type { ComparedLink, LinkSort, Presence, WindowsRequest } from '../../../core/desk/playback-answer.ts';
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

export function ComparedLinksTable({ request, version, presence, short, few }: ComparedProps) {
  const { t, format, language } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const [sort, setSort] = useState<LinkSort>({ by: 'change', descending: true });
  const link = useSession((s) => s.selection.link);
  const selectLink = useSession((s) => s.selectLink);
  const exact = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  const rounded = (minor: number) => format.moneyShort(minor, baseCurrency, baseDigits);
  const figure = (id: LinkSort['by'], width: string, cell: Column<ComparedLink>['cell']): Column<ComparedLink> => ({
    id,
    title: t(`playback.${id}`),
    width,
    align: 'right',
    sortable: true,
    cell,
  });
  const amount = (
    id: Exclude<LinkSort['by'], `count${string}`>,
    cell: (row: ComparedLink, money: (minor: number) => string) => string,
  ): Column<ComparedLink> =>
    figure(
      id,
      short ? (id === 'change' ? 'minmax(5.8rem, 0.6fr)' : 'minmax(4.8rem, 0.6fr)') : 'minmax(8.5rem, 1fr)',
      (row) => (short ? <span title={cell(row, exact)}>{cell(row, rounded)}</span> : cell(row, exact)),
    );
  const nameWidth = short ? 'minmax(7rem, 1fr)' : 'minmax(9rem, 1.6fr)';
  const columns: readonly Column<ComparedLink>[] = [
    {
      id: 'from',
      title: t('playback.payer'),
      width: nameWidth,
      cell: (row) => <NodeName nodeKey={row.from} label={row.fromLabel} />,
    },
    {
      id: 'to',
      title: t('playback.payee'),
      width: nameWidth,
      cell: (row) => <NodeName nodeKey={row.to} label={row.toLabel} />,
    },
    {
      id: 'state',
      title: t('playback.state'),
      unseenTitle: few,
      width: few ? '1.6rem' : '6.5rem',
      cell: ({ presence: where }) =>
        where === 'neither' ? '' : <PresenceSign presence={where} words={t(`playback.sign-${where}`)} alone={few} />,
    },
    amount('amountA', (row, money) => money(row.amountA)),
    amount('amountB', (row, money) => money(row.amountB)),
    amount('change', (row, money) => signed(row.amountB - row.amountA, money)),
    ...(few
      ? []
      : [
          figure('countA', '5.5rem', (row) => format.number(row.countA)),
          figure('countB', '5.5rem', (row) => format.number(row.countB)),
        ]),
  ];
  return (
    <PagedTable
      label={t('playback.linksTable')}
      columns={columns}
      minWidth={few ? '34rem' : short ? '47rem' : '66rem'}
      version={JSON.stringify([version, presence, sort, language])}
      load={(offset, limit) => desk().comparedLinks(request, presence, sort, offset, limit)}
      rowKey={(row) => `${row.from}→${row.to}`}
      sort={sort}
      onSort={({ by, descending }) => setSort({ by: by as LinkSort['by'], descending })}
      onOpen={(row) => selectLink(row.from, row.to)}
      selected={(row) => link !== null && link[0] === row.from && link[1] === row.to}
      empty={t('playback.noLinks')}
    />
  );
}
