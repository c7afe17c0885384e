/** Columns of the transactions table. */
import type { Format } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { DatasetInfo, TransactionRow } from '../../../worker/protocol.ts';
import { channelName } from '../../controls/channel-name.ts';
import { NodeName } from '../../controls/node-name.tsx';
import type { Column } from '../../controls/paged-table.tsx';
import { MarkSign } from './mark-sign.tsx';

/** The base amount has a column of its own only where another currency occurs. */
export function transactionColumns(
  t: Translate,
  format: Format,
  info: DatasetInfo,
  marked: ReadonlySet<string>,
): readonly Column<TransactionRow>[] {
  const foreign = info.currencies.some((currency) => currency !== info.baseCurrency);
  const base: readonly Column<TransactionRow>[] = [
    {
      id: 'base',
      title: t('inspector.base', { currency: info.baseCurrency }),
      width: 'minmax(6.3rem, 0.5fr)',
      align: 'right',
      cell: (row) =>
        row.currency === info.baseCurrency ? '' : format.money(row.base, info.baseCurrency, info.baseDigits),
    },
  ];
  return [
    {
      id: 'time',
      title: t('inspector.time'),
      width: '8.6rem',
      sortable: true,
      cell: (row) => (
        <>
          {format.dateTime(row.time)} {marked.has(row.id) && <MarkSign label={t('inspector.marked')} />}
        </>
      ),
    },
    {
      id: 'from',
      title: t('inspector.from'),
      width: 'minmax(6rem, 1.5fr)',
      sortable: true,
      cell: (row) => <NodeName nodeKey={row.from} label={row.fromLabel} />,
    },
    {
      id: 'to',
      title: t('inspector.to'),
      width: 'minmax(6rem, 1.5fr)',
      sortable: true,
      cell: (row) => <NodeName nodeKey={row.to} label={row.toLabel} />,
    },
    {
      id: 'amount',
      title: t('inspector.amount'),
      width: 'minmax(7.5rem, 0.5fr)',
      align: 'right',
      sortable: true,
      cell: (row) => format.money(row.amount, row.currency, row.digits),
    },
    ...(foreign ? base : []),
    {
      id: 'channel',
      title: t('inspector.channel'),
      width: 'minmax(4.5rem, 0.4fr)',
      sortable: true,
      cell: (row) => <span title={channelName(t, row.channel)}>{channelName(t, row.channel)}</span>,
    },
    {
      id: 'purpose',
      title: t('inspector.purpose'),
      width: 'minmax(5rem, 1.2fr)',
      cell: (row) => <bdi title={row.purpose}>{row.purpose}</bdi>,
    },
    { id: 'id', title: t('inspector.id'), width: '4rem', cell: (row) => <span title={row.id}>{row.id}</span> },
  ];
}
