/** The ground of the room's charts: two axes from 0, their ticks and names. */
import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';

export interface Axis {
  readonly name: string;
  readonly most: number;
  readonly ticks: readonly (readonly [value: number, text: string])[];
}

export interface Space {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

interface PlotFrameProps {
  /** What the chart says, in words. */
  readonly label: string;
  readonly across: Axis;
  readonly up: Axis;
  readonly children: (space: Space) => ReactNode;
}

const room = { left: 74, right: 16, top: 20, bottom: 38 };
const height = 290;

/** Round steps from 0 up to `most` or just below, at most `count` of them: 1, 2 or 5 times a power of ten. */
export function roundTicks(most: number, count: number): readonly number[] {
  if (!(most > 0)) return [0];
  const power = 10 ** Math.floor(Math.log10(most / count));
  const step = [1, 2, 5, 10].map((k) => k * power).find((size) => most / size <= count) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}

export function PlotFrame({ label, across, up, children }: PlotFrameProps) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const x = (value: number) =>
    room.left + (Math.max(0, width - room.left - room.right) * value) / Math.max(1e-9, across.most);
  const y = (value: number) =>
    height - room.bottom - ((height - room.top - room.bottom) * value) / Math.max(1e-9, up.most);
  return (
    <div ref={ref} className="plans-plot">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          {up.ticks.map(([value, text]) => (
            <g key={value}>
              <line className="plans-grid" x1={x(0)} x2={x(across.most)} y1={y(value)} y2={y(value)} />
              <text x={x(0) - 6} y={y(value) + 4} textAnchor="end">
                {text}
              </text>
            </g>
          ))}
          {across.ticks.map(([value, text]) => (
            <g key={value}>
              <line className="plans-grid" x1={x(value)} x2={x(value)} y1={y(0)} y2={y(up.most)} />
              <text x={x(value)} y={y(0) + 15} textAnchor="middle">
                {text}
              </text>
            </g>
          ))}
          <text className="plans-axis" x={x(across.most)} y={height - 5} textAnchor="end">
            {across.name} →
          </text>
          <text className="plans-axis" x={4} y={11}>
            ↑ {up.name}
          </text>
          {children({ x, y })}
        </svg>
      )}
    </div>
  );
}
