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
const widths = new Map([
  ['time', '8.6rem'],
  ['from', 'minmax(5rem, 1.5fr)'],
  ['to', 'minmax(5rem, 1.5fr)'],
  ['amount', 'minmax(7.5rem, 0.5fr)'],
  ['purpose', 'minmax(5rem, 1.4fr)'],
]);

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
        columns={transactionColumns(t, format, info, marked).flatMap((column) => {
          const width = widths.get(column.id);
          return width === undefined ? [] : [{ ...column, width }];
        })}
        version={JSON.stringify(query)}
        load={(offset, limit) => desk().transactions({ ...query, offset, limit })}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={(next) => setSort({ by: next.by as RowSort['by'], descending: next.descending })}
        onTick={(row) => toggleRow(`tx:${row.id}`)}
        ticked={(row) => ticked.has(`tx:${row.id}`)}
        empty={t('inspector.noTransactions')}
        minWidth="33rem"
      />
    </div>
  );
}
