/** Payments that slip past a late plan, with the delay from which on they do and what more arrives because of them. */
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { NodeName } from '../../controls/node-name.tsx';
import type { DelayView } from '../../../worker/plans-desk.ts';
import { useDelayText } from './delay-chart.tsx';

export function SlipTable({ view }: { readonly view: DelayView }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const delayText = useDelayText();
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  const { payments, slipping, labels } = view;
  if (payments.length === 0) return null;
  return (
    <div>
      <h3>{t('plans.slipsTitle')}</h3>
      <p className="faint">
        {t('plans.slipsAbout')}{' '}
        {payments.length < slipping &&
          t('plans.slipsCut', { shown: format.number(payments.length), count: format.number(slipping) })}
      </p>
      <div className="plans-scroll slips" tabIndex={0} role="region" aria-label={t('plans.slipsTitle')}>
        <table className="plans-table" aria-label={t('plans.slipsTitle')}>
          <thead>
            <tr>
              <th scope="col">{t('plans.delayed')}</th>
              <th scope="col">
                {t('plans.slipsPayment')} ({t('app.utc')})
              </th>
              <th scope="col">{t('plans.from')}</th>
              <th scope="col">{t('plans.to')}</th>
              <th scope="col" className="num">
                {t('plans.amount')}
              </th>
              <th scope="col" className="num">
                {t('plans.slipsMore')}
              </th>
            </tr>
          </thead>
          <tbody>
            {payments.map(({ id, from, to, at, amount, delay, more }) => (
              <tr key={id}>
                <th scope="row">{delayText(delay)}</th>
                <td className="slips-when">
                  {format.dateTime(at)} <span className="faint">{id}</span>
                </td>
                <td>
                  <NodeName nodeKey={from} label={labels[from] ?? from} />
                </td>
                <td>
                  <NodeName nodeKey={to} label={labels[to] ?? to} />
                </td>
                <td className="num">{money(amount)}</td>
                <td className="num">{more > 0 ? <b>{money(more)}</b> : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
