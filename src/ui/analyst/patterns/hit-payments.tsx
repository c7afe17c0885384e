/** The payments of a hit with the ticks that every table shares. */
import { useState } from 'react';
import { openFilter } from '../../../core/ledger/filter.ts';
import type { RowSort } from '../../../worker/protocol.ts';
import { PagedTable } from '../../controls/paged-table.tsx';
import { desk } from '../../store/desk.ts';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { transactionColumns } from '../tables/transaction-columns.tsx';

/** What the room beside the chooser holds; the table below the graph has the rest. */
const shown: ReadonlySet<string> = new Set(['time', 'from', 'to', 'amount', 'purpose']);

export function HitPayments({ ids }: { readonly ids: readonly string[] }) {
  const { t, format } = useWords();
  const info = useInfo();
  const marked = new Set(useWork().marked);
  const ticked = new Set(useSession((s) => s.selection.rows));
  const toggleRow = useSession((s) => s.toggleRow);
  const [sort, setSort] = useState<RowSort>({ by: 'time', descending: false });
  const query = { filter: openFilter, ids, sort };
  return (
    <div className="patterns-payments">
      <PagedTable
        label={t('patterns.payments')}
        columns={transactionColumns(t, format, info, marked).filter(({ id }) => shown.has(id))}
        version={JSON.stringify(query)}
        load={(offset, limit) => desk().transactions({ ...query, offset, limit })}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={(next) => setSort({ by: next.by as RowSort['by'], descending: next.descending })}
        onTick={(row) => toggleRow(`tx:${row.id}`)}
        ticked={(row) => ticked.has(`tx:${row.id}`)}
        empty={t('inspector.noTransactions')}
        minWidth="36rem"
      />
    </div>
  );
}
