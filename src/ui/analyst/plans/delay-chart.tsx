/** What gets through against the delay: a curve of steps, the first day and the first three days marked, and the same as a table. */
import { day, hour, type DelayReport } from '../../../core/disruption/delay-report.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { PlotFrame, roundTicks } from './plot-frame.tsx';

/** A little beyond the last rise, and four days at least: the first three are what the law asks about. */
function shownDelay({ curve }: DelayReport): number {
  const last = curve.findLast(({ value }, i) => value > (curve[i - 1]?.value ?? value))?.delay ?? 0;
  return Math.max(4 * day, Math.ceil((last * 1.1) / day) * day);
}

/** Hours up to three days, days beyond. */
export function useDelayText(): (delay: number) => string {
  const { t, format } = useWords();
  return (delay) =>
    delay <= 3 * day
      ? t('plans.hours', { hours: format.number(delay / hour) })
      : t('plans.days', { days: format.number(delay / day, 1) });
}

export function DelayChart({ report }: { readonly report: DelayReport }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  const { curve, unfrozen, atOnce, afterDay, afterThreeDays } = report;
  const end = shownDelay(report);
  const most = Math.max(1, unfrozen) * 1.06;
  const rises = curve.filter(({ value }, i) => i === 0 || value > (curve[i - 1]?.value ?? 0));
  const delayText = useDelayText();
  const spoken = t('plans.curve', { now: money(atOnce), day: money(afterDay), three: money(afterThreeDays) });
  return (
    <>
      <PlotFrame
        label={spoken}
        across={{
          name: t('plans.daysAxis'),
          most: end,
          ticks: roundTicks(end / day, 8).map((days) => [days * day, format.number(days, 1)] as const),
        }}
        up={{
          name: t('plans.getsThrough'),
          most,
          ticks: roundTicks(most, 5).map(
            (value) => [value, format.moneyShort(value, baseCurrency, baseDigits)] as const,
          ),
        }}
      >
        {({ x, y }) => (
          <>
            <line className="plans-unfrozen" x1={x(0)} x2={x(end)} y1={y(unfrozen)} y2={y(unfrozen)} />
            <text x={x(end)} y={y(unfrozen) - 5} textAnchor="end">
              {t('plans.unfrozen')}
            </text>
            {[1, 3].map((days) => (
              <g key={days}>
                <line className="plans-hours" x1={x(days * day)} x2={x(days * day)} y1={y(0)} y2={y(most)} />
                <text x={x(days * day) + 3} y={y(0) - 5}>
                  {t('plans.hours', { hours: days * 24 })}
                </text>
              </g>
            ))}
            <path
              className="plans-curve"
              d={`${rises
                .filter(({ delay }) => delay <= end)
                .map(({ delay, value }, i) => (i === 0 ? `M${x(delay)} ${y(value)}` : `H${x(delay)}V${y(value)}`))
                .join('')}H${x(end)}`}
            />
          </>
        )}
      </PlotFrame>
      <details className="plans-more">
        <summary>{t('plans.asTable')}</summary>
        <div className="plans-scroll" tabIndex={0} role="region" aria-label={t('plans.asTable')}>
          <table className="plans-table" aria-label={t('plans.delayTitle')}>
            <thead>
              <tr>
                <th scope="col" className="num">
                  {t('plans.delayed')}
                </th>
                <th scope="col" className="num">
                  {t('plans.getsThrough')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rises.map(({ delay, value }) => (
                <tr key={delay}>
                  <td className="num">{delayText(delay)}</td>
                  <td className="num">{money(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
