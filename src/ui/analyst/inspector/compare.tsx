/** Several nodes side by side: totals of each, and what passed between each two. */
import { Button, Table } from '@mantine/core';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Profile } from '../../../worker/protocol.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { useTableScope } from '../tables/table-scope.ts';

/** More would be a table of its own; the latest picked are the ones meant. */
const most = 6;

/** An account number alone says little: its holder stands beside it. */
const nameOf = (p: Profile) =>
  p.key.startsWith('account:') && p.party !== null ? `${p.label} · ${p.party.name}` : p.label;

interface Between {
  readonly a: Profile;
  readonly b: Profile;
  readonly count: number;
  readonly amount: number;
}

function useComparison(keys: readonly NodeKey[]) {
  const { filter } = useWork();
  return useDesk(JSON.stringify([keys, filter]), async (api) => {
    const profiles = await Promise.all(keys.map((key) => api.profile(key)));
    const pairs = profiles.flatMap((a, i) => profiles.slice(i + 1).map((b) => [a, b] as const));
    const between = await Promise.all(
      pairs.map(async ([a, b]): Promise<Between> => {
        const page = await api.transactions({
          filter,
          between: [a.key, b.key],
          sort: { by: 'time', descending: false },
          offset: 0,
          limit: 0,
        });
        return { a, b, count: page.total, amount: page.amount };
      }),
    );
    return { profiles, between };
  });
}

export function Compare({ nodes }: { readonly nodes: readonly NodeKey[] }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const selectLink = useSession((s) => s.selectLink);
  const showBottom = useSession((s) => s.showBottom);
  const setScope = useTableScope((s) => s.setScope);
  const asked = useComparison(nodes.slice(-most));
  if (asked.error !== null) return <ErrorState message={asked.error} />;
  if (asked.value === null) return <LoadingState />;
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  const { profiles, between } = asked.value;
  return (
    <div className="inspector-compare" tabIndex={0} role="region" aria-label={t('inspector.tab-compare')}>
      <Table fz="xs" horizontalSpacing="xs" verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('inspector.name')}</Table.Th>
            <Table.Th className="num">{t('inspector.in')}</Table.Th>
            <Table.Th className="num">{t('inspector.out')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {profiles.map((p) => (
            <Table.Tr key={p.key}>
              <Table.Td>
                <NodeName nodeKey={p.key} label={nameOf(p)} latin={p.latin} />
              </Table.Td>
              <Table.Td className="num">{money(p.amountIn)}</Table.Td>
              <Table.Td className="num">{money(p.amountOut)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <h3>{t('inspector.between')}</h3>
      <ul className="inspector-pairs">
        {between.map(({ a, b, count, amount }) => (
          <li key={`${a.key} ${b.key}`}>
            <span>
              <bdi>{nameOf(a)}</bdi> ⇄ <bdi>{nameOf(b)}</bdi>
              <br />
              <span className="faint">
                {count === 0
                  ? t('inspector.nothingBetween')
                  : `${money(amount)} · ${t('inspector.rows', { count, n: format.number(count) })}`}
              </span>
            </span>
            <Button
              size="compact-xs"
              variant="default"
              disabled={count === 0}
              onClick={() => {
                selectLink(a.key, b.key);
                setScope('link');
                showBottom('transactions');
              }}
            >
              {t('inspector.showRows')}
            </Button>
          </li>
        ))}
      </ul>
      {nodes.length > most && <p className="faint">{t('inspector.lastCompared', { count: most })}</p>}
    </div>
  );
}
