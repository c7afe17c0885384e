/** The accounts of a party; of an account, itself. */
import type { Profile } from '../../../worker/protocol.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { PagedTable, rowsInMemory, type Column } from '../../controls/paged-table.tsx';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

type AccountLine = Profile['accounts'][number];

export function AccountTable({ profile }: { readonly profile: Profile }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const reveals = useSession((s) => s.reveals);
  const columns: readonly Column<AccountLine>[] = [
    {
      id: 'account',
      title: t('inspector.account'),
      width: 'minmax(3.5rem, 0.5fr)',
      cell: (row) => <NodeName nodeKey={row.key} label={row.key.slice('account:'.length)} />,
    },
    {
      id: 'institution',
      title: t('inspector.institution'),
      width: 'minmax(5.5rem, 1fr)',
      cell: (row) => <bdi title={row.institution}>{row.institution}</bdi>,
    },
    {
      id: 'country',
      title: t('inspector.country'),
      width: 'minmax(4.5rem, 0.8fr)',
      cell: (row) => <span title={format.country(row.country)}>{format.country(row.country)}</span>,
    },
    {
      id: 'opened',
      title: t('inspector.opened'),
      width: '5rem',
      cell: (row) => (row.opened === null ? '—' : format.date(row.opened)),
    },
    {
      id: 'amount',
      title: t('inspector.turnover', { currency: baseCurrency }),
      width: 'minmax(7.2rem, 0.6fr)',
      align: 'right',
      cell: (row) => (
        <>
          {format.amount(row.amount, baseDigits)} <span className="faint">× {format.number(row.count)}</span>
        </>
      ),
    },
  ];
  return (
    <div className="inspector-section">
      <div className="inspector-table">
        <PagedTable
          label={t('inspector.tab-accounts')}
          columns={columns}
          version={profile.key}
          load={rowsInMemory(profile.accounts)}
          rowKey={(row) => row.key}
          onOpen={(row) => reveals(row.key)}
          empty={t('inspector.noAccounts')}
        />
      </div>
    </div>
  );
}
