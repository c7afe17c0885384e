/** Sums of both windows and what changed between them, in one line. */
import type { WindowsSummary, WindowTotals as Totals } from '../../../core/desk/playback-answer.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { signed } from './signed.ts';

export function WindowTotals({ summary }: { readonly summary: WindowsSummary }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const money = (minor: number) => format.moneyShort(minor, baseCurrency, baseDigits);
  const words = ({ transactions, amount, selfTransfers }: Totals) =>
    [
      t('playback.total', {
        transactions: t('timeline.transactions', { count: transactions, n: format.number(transactions) }),
        amount: money(amount),
      }),
      ...(selfTransfers === 0 ? [] : [t('playback.totalSelf', { count: format.number(selfTransfers) })]),
    ].join(' · ');
  return (
    <dl className="playback-totals" aria-label={t('playback.totalsTitle')}>
      {(['a', 'b'] as const).map((which) => (
        <div key={which}>
          <dt>{which.toUpperCase()}</dt>
          <dd>{words(summary[which])}</dd>
        </div>
      ))}
      <div>
        <dt>{t('playback.change')}</dt>
        <dd>{signed(summary.b.amount - summary.a.amount, money)}</dd>
      </div>
    </dl>
  );
}
