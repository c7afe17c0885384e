/** False hits against misses over the threshold: both curves, their values at the slider, and the same as a table. */
import { lowestThreshold, type TradeOff } from '../../../core/desk/screening-answer.ts';
import { useWords } from '../../store/settings.ts';
import { ChartFrame, type ChartSpace } from './chart-frame.tsx';
import { useLab } from './lab-store.ts';
import { scoreText } from './score-text.ts';
import { ThresholdTable } from './threshold-table.tsx';

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

function path(values: readonly number[], of: number, { x, y }: ChartSpace): string {
  // Steps: a score of 0.71 alerts at 0.71 and no longer at 0.72.
  return values
    .map((value, i) => {
      const to = y(share(value, of));
      return i === 0 ? `M${x(lowestThreshold)} ${to}` : `H${x(lowestThreshold + i)}V${to}`;
    })
    .join('');
}

export interface TradeOffChartProps {
  readonly title: string;
  readonly curve: TradeOff;
}

export function TradeOffChart({ title, curve }: TradeOffChartProps) {
  const { t, format } = useWords();
  const threshold = useLab((s) => s.threshold);
  const at = threshold - lowestThreshold;
  const falseHits = curve.falseHits[at] ?? 0;
  const misses = curve.misses[at] ?? 0;
  const spoken = t('lab.atThreshold', {
    threshold: scoreText(format, threshold / 100),
    falseHits,
    different: curve.different,
    misses,
    same: curve.same,
  });
  return (
    <>
      <p className="lab-curve-words" role="status">
        <span className="lab-key false-hits">
          {t('lab.falseHits')} <b>{falseHits}</b> / {curve.different} (
          {format.percent(share(falseHits, curve.different))})
        </span>
        <span className="lab-key misses">
          {t('lab.misses')} <b>{misses}</b> / {curve.same} ({format.percent(share(misses, curve.same))})
        </span>
      </p>
      <ChartFrame label={`${title}. ${spoken}`} ticks={[0, 0.5, 1].map((one) => [one, format.percent(one)])}>
        {(space) => (
          <>
            <path className="lab-curve false-hits" d={path(curve.falseHits, curve.different, space)} />
            <path className="lab-curve misses" d={path(curve.misses, curve.same, space)} />
            <circle
              className="lab-dot false-hits"
              r={4}
              cx={space.x(threshold)}
              cy={space.y(share(falseHits, curve.different))}
            />
            <rect
              className="lab-dot misses"
              width={8}
              height={8}
              x={space.x(threshold) - 4}
              y={space.y(share(misses, curve.same)) - 4}
            />
          </>
        )}
      </ChartFrame>
      <ThresholdTable
        threshold={threshold}
        columns={[
          [t('lab.falseHits'), curve.falseHits],
          [t('lab.misses'), curve.misses],
        ]}
      />
    </>
  );
}
