/** The true chains as the key has them: from a source to an end user, hop by hop. */
import { minorDigits } from '../../../core/ledger/currency.ts';
import { EmptyState, LoadingState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { useStudioAsk } from '../../store/use-studio.ts';
import { isTransaction } from '../editor/transactions.tsx';
import { useKey } from '../editor/use-key.ts';

const shownAtOnce = 60;

export function ChainList() {
  const { t, format } = useWords();
  const { key } = useKey();
  const choose = useStudio((s) => s.choose);
  const show = useStudio((s) => s.show);
  const page = useStudioAsk('flows', (api) =>
    api.page({
      table: 'transactions',
      text: '',
      marked: true,
      sort: { by: 'time', down: false },
      start: 0,
      count: 5000,
    }),
  ).value;
  if (key === null || page === null) return <LoadingState />;
  if (key.chains.length === 0) return <EmptyState title={t('editor.noChains')} hint={t('editor.noChainsHint')} />;
  const rows = new Map(page.rows.filter(isTransaction).map((row) => [row.id, row]));
  const name = (account: string) => page.labels?.[account] ?? account;
  return (
    <div className="chosen">
      <p className="faint">{t('editor.chainsHint')}</p>
      {key.chains.slice(0, shownAtOnce).map((chain) => (
        <details key={chain.id}>
          <summary>
            {chain.id} · {t('editor.hops', { count: chain.hops.length })}
          </summary>
          <ol className="chain">
            {chain.hops.map((hop, i) => {
              if ('gap' in hop) {
                return (
                  <li key={i} className="faint">
                    {t('editor.gapHop', { id: hop.gap })}
                  </li>
                );
              }
              const row = rows.get(hop.tx);
              return (
                <li key={i}>
                  <button
                    type="button"
                    className="node-name"
                    onClick={() => {
                      show('transactions');
                      choose('transactions', hop.tx);
                    }}
                  >
                    {row === undefined
                      ? hop.tx
                      : `${format.dayTime(row.time)} · ${name(row.from)} → ${name(row.to)} · ${format.money(row.amount, row.currency, minorDigits(row.currency))}`}
                  </button>
                </li>
              );
            })}
          </ol>
        </details>
      ))}
      {key.chains.length > shownAtOnce && (
        <p className="faint">{t('editor.moreChains', { count: key.chains.length - shownAtOnce })}</p>
      )}
    </div>
  );
}
