/** The transactions of an open link, each with how much of it the flow uses. */
import { useEffect, useRef, useState } from 'react';
import type { UsedTransaction } from '../../../core/desk/group-flow-view.ts';
import { openFilter } from '../../../core/ledger/filter.ts';
import type { RowSort, TransactionRow } from '../../../worker/protocol.ts';
import { PagedTable, type Column } from '../../controls/paged-table.tsx';
import { desk } from '../../store/desk.ts';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { transactionColumns } from '../tables/transaction-columns.tsx';
import { RowActions, showOnGraph } from './row-actions.tsx';

/** Drawn on the graph at once. */
const mostShown = 60;

interface LinkRowsProps {
  readonly from: string;
  readonly to: string;
  readonly transactions: readonly UsedTransaction[];
}

export function LinkRows({ from, to, transactions }: LinkRowsProps) {
  const { t, format } = useWords();
  const info = useInfo();
  const { marked } = useWork();
  const ticked = useSession((s) => s.selection.rows);
  const toggleRow = useSession((s) => s.toggleRow);
  const [sort, setSort] = useState<RowSort>({ by: 'time', descending: false });
  const section = useRef<HTMLElement>(null);
  // The picture and its tables fill a small screen: what was opened below them would not be seen.
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [transactions[0]?.id]);
  const ids = transactions.map(({ id }) => id);
  const flow = new Map(transactions.map((used) => [used.id, used.flow]));
  const query = { filter: openFilter, ids, sort };
  const show = async () => showOnGraph((await desk().transactions({ ...query, offset: 0, limit: mostShown })).rows);
  const used: Column<TransactionRow> = {
    id: 'used',
    title: t('flows.used'),
    width: 'minmax(7.5rem, 0.5fr)',
    align: 'right',
    cell: (row) => format.money(flow.get(row.id) ?? 0, info.baseCurrency, info.baseDigits),
  };
  // What the flow uses is in the base currency already; the channel stands in the table of all transactions.
  const columns = transactionColumns(t, format, info, new Set(marked)).filter(
    ({ id }) => id !== 'base' && id !== 'channel',
  );
  const at = columns.findIndex(({ id }) => id === 'amount') + 1;
  return (
    <section ref={section} aria-label={t('flows.linkRows', { from, to })}>
      <h3>{t('flows.linkRows', { from, to })}</h3>
      <RowActions ids={ids} onGraph={() => void show()} />
      <div className="flows-rows" style={{ height: 44 + 30 * Math.min(8, ids.length) }}>
        <PagedTable
          label={t('flows.linkRows', { from, to })}
          columns={[...columns.slice(0, at), used, ...columns.slice(at)]}
          version={JSON.stringify([ids, sort, marked.length])}
          load={(offset, limit) => desk().transactions({ ...query, offset, limit })}
          rowKey={(row) => row.id}
          sort={sort}
          onSort={({ by, descending }) => setSort({ by: by as RowSort['by'], descending })}
          onTick={(row) => toggleRow(`tx:${row.id}`)}
          ticked={(row) => ticked.includes(`tx:${row.id}`)}
          empty={t('flows.none')}
          minWidth="52rem"
        />
      </div>
    </section>
  );
}
