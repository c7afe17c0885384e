/** Who the node deals with, most money first; a row selects that counterparty everywhere. */
import { useState } from 'react';
import type { Profile } from '../../../worker/protocol.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { PagedTable, rowsInMemory, type Column, type Sort } from '../../controls/paged-table.tsx';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { sortCounterparties, type Counterparty } from './sort-counterparties.ts';

export function CounterpartyTable({ profile }: { readonly profile: Profile }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const reveals = useSession((s) => s.reveals);
  const [sort, setSort] = useState<Sort>({ by: 'sum', descending: true });
  const side = (amount: number, count: number) =>
    count === 0 ? (
      <span className="faint">—</span>
    ) : (
      <>
        {format.money(amount, baseCurrency, baseDigits)} <span className="faint">× {format.number(count)}</span>
      </>
    );
  const columns: readonly Column<Counterparty>[] = [
    {
      id: 'name',
      title: t('inspector.counterparty'),
      width: 'minmax(7rem, 1fr)',
      sortable: true,
      cell: (row) => <NodeName nodeKey={row.key} label={row.label} />,
    },
    {
      id: 'in',
      title: t('inspector.in'),
      width: 'minmax(8rem, 0.9fr)',
      align: 'right',
      sortable: true,
      cell: (row) => side(row.amountIn, row.countIn),
    },
    {
      id: 'out',
      title: t('inspector.out'),
      width: 'minmax(8rem, 0.9fr)',
      align: 'right',
      sortable: true,
      cell: (row) => side(row.amountOut, row.countOut),
    },
  ];
  const rows = sortCounterparties(profile.counterparties, sort, format.compare);
  return (
    <div className="inspector-section">
      {profile.counterpartyTotal > profile.counterparties.length && (
        <p className="faint inspector-note">
          {t('inspector.firstCounterparties', {
            shown: format.number(profile.counterparties.length),
            total: format.number(profile.counterpartyTotal),
          })}
        </p>
      )}
      <div className="inspector-table">
        <PagedTable
          label={t('inspector.tab-counterparties')}
          columns={columns}
          version={JSON.stringify([profile.key, sort])}
          load={rowsInMemory(rows)}
          rowKey={(row) => row.key}
          sort={sort}
          onSort={setSort}
          onOpen={(row) => reveals(row.key)}
          empty={t('inspector.noCounterparties')}
        />
      </div>
    </div>
  );
}
