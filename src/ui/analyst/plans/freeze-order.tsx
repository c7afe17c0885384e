/** One freeze at a time: the order that lets least through, and how far that is proved. */
import { SegmentedControl } from '@mantine/core';
import type { DelayReport } from '../../../core/disruption/delay-report.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { usePlans } from './plans-store.ts';

const paces = [6, 12, 24, 48, 72];

interface FreezeOrderProps {
  readonly report: DelayReport;
  readonly labels: { readonly [key: string]: string };
}

export function FreezeOrder({ report: { order, atOnce }, labels }: FreezeOrderProps) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const pace = usePlans((s) => s.pace);
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  return (
    <section aria-label={t('plans.orderTitle')}>
      <h3>{t('plans.orderTitle')}</h3>
      <div className="plans-line">
        <span className="faint">{t('plans.pace')}</span>
        <SegmentedControl
          size="xs"
          aria-label={t('plans.pace')}
          value={String(pace)}
          onChange={(value) => usePlans.setState({ pace: Number(value) })}
          data={paces.map((hours) => ({ value: String(hours), label: t('plans.hours', { hours }) }))}
        />
      </div>
      <ol className="plans-order">
        {order.keys.map((key) => (
          <li key={key}>
            <NodeName nodeKey={key} label={labels[key] ?? key} />
          </li>
        ))}
      </ol>
      <p>{t('plans.orderValue', { value: money(order.value), once: money(atOnce) })}</p>
      <p className={order.proved ? 'good' : 'faint'}>
        {order.proved ? t('plans.orderProved') : t('plans.orderBound', { bound: money(order.bound) })}
      </p>
    </section>
  );
}
