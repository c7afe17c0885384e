/** The transactions of a path as a table, with what can be done with them. */
import type { TransactionRow } from '../../../worker/protocol.ts';
import { PagedTable, rowsInMemory } from '../../controls/paged-table.tsx';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useGraph } from '../graph/graph-store.ts';
import { transactionColumns } from '../tables/transaction-columns.tsx';
import { RowActions, showOnGraph } from './row-actions.tsx';

interface PathRowsProps {
  readonly rows: readonly TransactionRow[];
  /** Not a path that money can have taken: nothing to mark as a whole. */
  readonly broken?: boolean;
}

export function PathRows({ rows, broken = false }: PathRowsProps) {
  const { t, format } = useWords();
  const info = useInfo();
  const { marked } = useWork();
  const ticked = useSession((s) => s.selection.rows);
  const toggleRow = useSession((s) => s.toggleRow);
  const [first] = rows;
  const last = rows.at(-1);
  const show = () => {
    showOnGraph(rows);
    if (first !== undefined && last !== undefined)
      useGraph.setState({ path: { from: first.fromParty, to: last.toParty, rows } });
  };
  return (
    <>
      {!broken && <RowActions ids={rows.map((row) => row.id)} onGraph={show} />}
      <div className="flows-rows" style={{ height: 34 + 30 * Math.min(8, rows.length) }}>
        <PagedTable
          label={t('flows.pathRows')}
          columns={transactionColumns(t, format, info, new Set(marked))}
          version={`${rows.map((row) => row.id).join(' ')} ${marked.length}`}
          load={rowsInMemory(rows)}
          rowKey={(row) => row.id}
          onTick={(row) => toggleRow(`tx:${row.id}`)}
          ticked={(row) => ticked.includes(`tx:${row.id}`)}
          empty={t('flows.none')}
          minWidth="46rem"
        />
      </div>
    </>
  );
}
