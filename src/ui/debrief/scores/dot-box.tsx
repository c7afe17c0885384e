/** A distribution as a box from quartile to quartile with its median, and a dot for each value; equal ones stand on one another. */
import type { Spread } from '../../../core/debrief/spread.ts';
import { useWords } from '../../store/settings.ts';

const width = 460;
const height = 46;
const left = 6;
const foot = height - 8;
/** Dots in one stack; more are told by the height alone. */
const tallest = 9;

/** All dots are one shape: elements of their own are too many where two hundred teams stand in eight rows. */
const roundAt = ({ cx, cy }: { readonly cx: number; readonly cy: number }, r: number) =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

export function DotBox({ spread }: { readonly spread: Spread }) {
  const { t, format } = useWords();
  const { from, to, values, lowerQuartile, upperQuartile, median, least, most, count } = spread;
  const x = (value: number) => left + ((width - 2 * left) * (Math.min(to, Math.max(from, value)) - from)) / (to - from);
  const stacks = new Map<number, number>();
  const step = count > 60 ? 3 : 4.2;
  const dots = values.map((value) => {
    const column = Math.round(x(value) / 5);
    const rank = stacks.get(column) ?? 0;
    stacks.set(column, rank + 1);
    return { cx: column * 5, cy: foot - 4 - Math.min(rank, tallest) * step };
  });
  return (
    <svg
      className="debrief-dots"
      preserveAspectRatio="xMinYMid"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('debriefScores.spreadSpoken', {
        count: format.number(count),
        least: format.number(least, 1),
        low: format.number(lowerQuartile, 1),
        median: format.number(median, 1),
        high: format.number(upperQuartile, 1),
        most: format.number(most, 1),
      })}
    >
      <line className="axis" x1={left} x2={width - left} y1={foot} y2={foot} />
      <line className="whisker" x1={x(least)} x2={x(most)} y1={foot + 4} y2={foot + 4} />
      <rect
        className="box"
        x={x(lowerQuartile)}
        y={2}
        width={Math.max(1, x(upperQuartile) - x(lowerQuartile))}
        height={foot - 2}
      />
      <line className="median" x1={x(median)} x2={x(median)} y1={2} y2={foot} />
      <path className="dots" d={dots.map((dot) => roundAt(dot, step / 2)).join('')} />
    </svg>
  );
}
