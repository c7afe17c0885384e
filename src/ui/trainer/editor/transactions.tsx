/** The transactions, in a table that marks true flows. */
import { useMemo } from 'react';
import { minorDigits } from '../../../core/ledger/currency.ts';
import type { WorkbookTransaction } from '../../../core/workbook/workbook.ts';
import type { StudioRow } from '../../../worker/studio-protocol.ts';
import { channelName } from '../../controls/channel-name.ts';
import type { Column } from '../../controls/paged-table.tsx';
import { useWords } from '../../store/settings.ts';
import { studio } from '../../store/studio-worker.ts';
import { useStudio } from '../../store/studio.ts';
import { FlowButtons } from '../hidden/flow-buttons.tsx';
import { TableRoom, type Shown } from './table-room.tsx';
import { TransactionForm } from './transaction-form.tsx';

export const isTransaction = (row: StudioRow): row is WorkbookTransaction => 'channel' in row;

export function Transactions() {
  const { t, format } = useWords();
  const base = useStudio((s) => s.state?.head.baseCurrency ?? 'KZT');
  const decision = useStudio((s) => s.state?.head.decisionTime ?? '');
  const columns = useMemo(
    (): readonly Column<Shown<WorkbookTransaction>>[] => [
      {
        id: 'time',
        title: t('inspector.time'),
        width: '8.2rem',
        sortable: true,
        cell: ({ row }) => format.dateTime(row.time),
      },
      {
        id: 'from',
        title: t('inspector.from'),
        width: 'minmax(6rem, 1.4fr)',
        sortable: true,
        cell: ({ row, labels }) => <bdi title={row.from}>{labels[row.from] ?? row.from}</bdi>,
      },
      {
        id: 'to',
        title: t('inspector.to'),
        width: 'minmax(6rem, 1.4fr)',
        sortable: true,
        cell: ({ row, labels }) => <bdi title={row.to}>{labels[row.to] ?? row.to}</bdi>,
      },
      {
        id: 'amount',
        title: t('inspector.amount'),
        width: 'minmax(7rem, 0.6fr)',
        align: 'right',
        sortable: true,
        cell: ({ row }) => format.money(row.amount, row.currency, minorDigits(row.currency)),
      },
      {
        id: 'channel',
        title: t('inspector.channel'),
        width: 'minmax(4.5rem, 0.5fr)',
        sortable: true,
        cell: ({ row }) => channelName(t, row.channel),
      },
      {
        id: 'purpose',
        title: t('inspector.purpose'),
        width: 'minmax(5rem, 1fr)',
        cell: ({ row }) => <bdi title={row.purpose}>{row.purpose}</bdi>,
      },
      { id: 'id', title: t('editor.id'), width: '4.6rem', sortable: true, cell: ({ row }) => row.id },
    ],
    [t, format],
  );
  return (
    <TableRoom
      table="transactions"
      is={isTransaction}
      columns={columns}
      sort={{ by: 'time', descending: false }}
      make={async (id, like) => {
        if (like !== null) return { type: 'transaction', row: { ...like, id } };
        const two = await studio().page({
          table: 'accounts',
          text: '',
          marked: false,
          sort: { by: 'id', down: false },
          start: 0,
          count: 2,
        });
        const [from, to] = two.rows;
        if (from === undefined || to === undefined || !('id' in from) || !('id' in to)) return null;
        const time = Number.isNaN(Date.parse(decision)) ? Date.UTC(2026, 0, 1) : Date.parse(decision);
        const row = {
          id,
          time,
          from: from.id,
          to: to.id,
          amount: 100_000,
          currency: base,
          channel: 'transfer',
          purpose: '',
        };
        return { type: 'transaction', row };
      }}
      form={(row) => <TransactionForm row={row} />}
      ticked={(ids, clear) => <FlowButtons transactions={ids} onDone={clear} />}
    />
  );
}
