/** The ground of the lab's charts: thresholds along, the bands behind, the slider's place as a line; a click sets it. */
import { useElementSize } from '@mantine/hooks';
import type { PointerEvent, ReactNode } from 'react';
import { lowestThreshold } from '../../../core/desk/screening-answer.ts';
import { useWords } from '../../store/settings.ts';
import { bandStarts, labBands } from './lab-band.ts';
import { useLab } from './lab-store.ts';
import { scoreText } from './score-text.ts';

const room = { left: 44, right: 12, top: 8, bottom: 20 };
const height = 170;

export interface ChartSpace {
  /** Pixel of a threshold in percent, and of a share 0..1 of the height. */
  readonly x: (percent: number) => number;
  readonly y: (share: number) => number;
}

export interface ChartFrameProps {
  readonly label: string;
  /** Words at shares 0..1 of the height. */
  readonly ticks: readonly (readonly [share: number, text: string])[];
  readonly children: (space: ChartSpace) => ReactNode;
}

export function ChartFrame({ label, ticks, children }: ChartFrameProps) {
  const { format } = useWords();
  const { ref, width } = useElementSize();
  const threshold = useLab((s) => s.threshold);
  const inner = Math.max(0, width - room.left - room.right);
  const x = (percent: number) => room.left + (inner * (percent - lowestThreshold)) / (100 - lowestThreshold);
  const y = (share: number) => room.top + (height - room.top - room.bottom) * (1 - share);
  const set = (event: PointerEvent<SVGSVGElement>) => {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left - room.left;
    const percent = Math.round(lowestThreshold + (at / inner) * (100 - lowestThreshold));
    useLab.setState({ threshold: Math.max(lowestThreshold, Math.min(100, percent)) });
  };
  return (
    <div ref={ref} className="lab-chart">
      {width > 0 && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={label}
          onPointerDown={set}
          onPointerMove={(event) => event.buttons === 1 && set(event)}
        >
          {labBands.map((band, i) => {
            const end = i === 0 ? 100 : bandStarts[labBands[i - 1] ?? 'strong'];
            const from = x(bandStarts[band]);
            return (
              <rect
                key={band}
                className={`lab-chart-zone ${band}`}
                x={from}
                y={y(1)}
                width={Math.max(0, x(end) - from)}
                height={y(0) - y(1)}
              />
            );
          })}
          {ticks.map(([share, text]) => (
            <g key={text}>
              <line className="lab-chart-grid" x1={x(lowestThreshold)} x2={x(100)} y1={y(share)} y2={y(share)} />
              <text className="lab-chart-text" x={room.left - 5} y={y(share) + 4} textAnchor="end">
                {text}
              </text>
            </g>
          ))}
          {[50, 60, 70, 80, 90, 100].map((percent) => (
            <text key={percent} className="lab-chart-text" x={x(percent)} y={height - 5} textAnchor="middle">
              {scoreText(format, percent / 100)}
            </text>
          ))}
          {children({ x, y })}
          <line className="lab-chart-threshold" x1={x(threshold)} x2={x(threshold)} y1={y(1)} y2={y(0)} />
        </svg>
      )}
    </div>
  );
}
