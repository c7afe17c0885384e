/** "Without delay": what gets through when the freezes of a plan come late, freeze by freeze, and in which order to freeze one at a time. */
import { NativeSelect } from '@mantine/core';
import { hour, type DelayReport } from '../../../core/disruption/delay-report.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useInfo, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { DelayChart, useDelayText } from './delay-chart.tsx';
import { SlipTable } from './slip-table.tsx';
import { FreezeOrder } from './freeze-order.tsx';
import { usePlans } from './plans-store.ts';
import { useSeenKey, type ShownPlan } from './shown-plans.ts';

interface ReportProps {
  readonly report: DelayReport;
  readonly labels: { readonly [key: string]: string };
}

/** What is lost by each of some round delays, and how much of it an hour since the delay before. */
function Losses({ report }: { readonly report: DelayReport }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const delayText = useDelayText();
  const money = (minor: number) => format.money(Math.round(minor), baseCurrency, baseDigits);
  const { atOnce, marks, horizon } = report;
  return (
    <table className="plans-table" aria-label={t('plans.lost')}>
      <thead>
        <tr>
          <th scope="col">{t('plans.delayed')}</th>
          <th scope="col" className="num">
            {t('plans.getsThrough')}
          </th>
          <th scope="col" className="num">
            {t('plans.lost')}
          </th>
          <th scope="col" className="num">
            {t('plans.lostSince')}
          </th>
        </tr>
      </thead>
      <tbody>
        {marks.map(({ delay, value }, m) => {
          const before = marks[m - 1];
          const text = t('plans.after', { time: delayText(delay) });
          return (
            <tr key={delay}>
              <th scope="row">
                {delay === 0 ? t('plans.atOnce') : text}
                {delay === horizon && delay > 0 && <span className="faint"> · {t('plans.lastPayment')}</span>}
              </th>
              <td className="num">{money(value)}</td>
              <td className="num">{delay === 0 ? '—' : money(value - atOnce)}</td>
              <td className="num">
                {before === undefined
                  ? '—'
                  : t('plans.perHour', { amount: money((value - before.value) / ((delay - before.delay) / hour)) })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function ByFreeze({ report, labels }: ReportProps) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  return (
    <section aria-label={t('plans.byFreeze')}>
      <h3>{t('plans.byFreeze')}</h3>
      <p className="faint">{t('plans.byFreezeAbout')}</p>
      <table className="plans-table">
        <thead>
          <tr>
            <th scope="col">{t('plans.who')}</th>
            {(['late24', 'late72', 'lateEnd'] as const).map((late) => (
              <th key={late} scope="col" className="num">
                {t(`plans.${late}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.freezes.map(({ key, day, threeDays, longest }) => (
            <tr key={key}>
              <th scope="row">
                <NodeName nodeKey={key} label={labels[key] ?? key} />
              </th>
              <td className="num">{money(day)}</td>
              <td className="num">{money(threeDays)}</td>
              <td className="num">{money(longest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function DelayRoom({
  shown,
  labels,
}: {
  readonly shown: readonly ShownPlan[];
  readonly labels: ReportProps['labels'];
}) {
  const { t } = useWords();
  const delayText = useDelayText();
  const { marked, claims } = useWork();
  const letter = usePlans((s) => s.letter);
  const pace = usePlans((s) => s.pace);
  const chosen = shown.find((one) => one.letter === letter) ?? shown[0];
  const plan = chosen?.plan ?? [];
  const seen = useSeenKey();
  const asked = useDesk(marked.length === 0 ? '' : `delay ${seen} ${pace} ${JSON.stringify(plan)}`, (api) =>
    api.planDelay({ plan, marked, claims, pace: pace * 3_600_000 }),
  );
  if (marked.length === 0) return <EmptyState title={t('plans.noMarks')} hint={t('plans.noMarksHint')} />;
  if (asked.error !== null) return <ErrorState message={asked.error} />;
  const report = asked.value;
  const first = report?.slips.find(({ more }) => more > 0)?.delay;
  return (
    <section className="plans-page" aria-label={t('plans.delayTitle')} aria-busy={asked.loading}>
      <div className="plans-line">
        <h3>{t('plans.delayTitle')}</h3>
        {shown.length > 1 && (
          <NativeSelect
            size="xs"
            aria-label={t('plans.whichPlan')}
            value={chosen?.letter ?? 'A'}
            onChange={(event) => usePlans.setState({ letter: event.currentTarget.value })}
            data={shown.map((one) => ({ value: one.letter, label: `${one.letter} · ${one.name}` }))}
          />
        )}
      </div>
      <p className="faint">{t('plans.delayRule')}</p>
      {report === null && asked.loading && <LoadingState />}
      {report === null && !asked.loading && <EmptyState title={t('plans.noFlow')} hint={t('plans.noFlowHint')} />}
      {report !== null && (
        <>
          <p>{first === undefined ? t('plans.noLoss') : t('plans.firstLoss', { time: delayText(first) })}</p>
          <Losses report={report} />
          <DelayChart report={report} />
          <SlipTable view={report} />
          <div className="plans-pair">
            <ByFreeze report={report} labels={labels} />
            <FreezeOrder report={report} labels={labels} />
          </div>
        </>
      )}
    </section>
  );
}
