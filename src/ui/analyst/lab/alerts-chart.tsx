/** How many hits each threshold would put before an analyst: bars by 0.01, those below the slider hollow; and a table. */
import { lowestThreshold, type ScreeningQueue } from '../../../core/desk/screening-answer.ts';
import { useWords } from '../../store/settings.ts';
import { ChartFrame } from './chart-frame.tsx';
import { useLab } from './lab-store.ts';
import { scoreText } from './score-text.ts';
import { ThresholdTable } from './threshold-table.tsx';

export function AlertsChart({ queue }: { readonly queue: ScreeningQueue }) {
  const { t, format } = useWords();
  const threshold = useLab((s) => s.threshold);
  const { hitsFrom, partiesFrom } = queue;
  const bars = hitsFrom.map((count, i) => count - (hitsFrom[i + 1] ?? 0));
  const most = Math.max(1, ...bars);
  const at = threshold - lowestThreshold;
  const words = t('lab.alertsAt', {
    threshold: scoreText(format, threshold / 100),
    hits: hitsFrom[at] ?? 0,
    parties: partiesFrom[at] ?? 0,
    all: queue.parties,
  });
  return (
    <>
      <p className="lab-curve-words" role="status">
        {words}
      </p>
      <ChartFrame
        label={`${t('lab.alertsTitle')}. ${words}`}
        ticks={[
          [0, format.number(0)],
          [1, format.number(most)],
        ]}
      >
        {({ x, y }) =>
          bars.map((count, i) => {
            if (count === 0) return null;
            const percent = lowestThreshold + i;
            const width = Math.max(2, x(51) - x(50) - 1);
            return (
              <rect
                key={percent}
                className={`lab-bar${percent >= threshold ? '' : ' under'}`}
                x={Math.min(x(percent), x(100) - width)}
                y={y(count / most)}
                width={width}
                height={y(0) - y(count / most)}
              />
            );
          })
        }
      </ChartFrame>
      <ThresholdTable
        threshold={threshold}
        columns={[
          [t('lab.hitsFrom'), hitsFrom],
          [t('lab.partiesFrom'), partiesFrom],
        ]}
      />
    </>
  );
}
