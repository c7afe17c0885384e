/** One distribution on logarithmic axes: this exercise as a line with dots, the published one dashed. */
import type { Shape } from '../../../core/fairness/report.ts';
import { useWords } from '../../store/settings.ts';

const size = { width: 220, height: 150, left: 40, right: 14, top: 6, bottom: 26 };

type Point = readonly [number, number];

/** Points a logarithm exists for. */
const positive = (points: readonly Point[]) => points.filter(([x, y]) => x > 0 && y > 0);

interface Axis {
  readonly from: number;
  readonly to: number;
}

/** Whole powers of ten around the values. */
function axisOf(values: readonly number[]): Axis {
  const logs = values.map((value) => Math.log10(value));
  const from = Math.floor(logs.reduce((low, one) => Math.min(low, one), Infinity));
  const to = Math.ceil(logs.reduce((high, one) => Math.max(high, one), -Infinity));
  return { from, to: to > from ? to : from + 1 };
}

function ticks({ from, to }: Axis, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil((to - from) / most));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}

export function CurvePlot({ shape }: { readonly shape: Shape }) {
  const { t, format } = useWords();
  const mine = positive(shape.points);
  // A published curve of millions of rows would squeeze ours into a corner: drawn as far as our own shares reach.
  const least = mine.reduce((low, [, share]) => Math.min(low, share), 1);
  const other = positive(shape.published ?? []).filter(([, share]) => share >= least);
  const all = [...mine, ...other];
  if (mine.length === 0) return <p className="faint">{t('check.noPoints')}</p>;
  const across = axisOf(all.map(([x]) => x));
  const down = axisOf(all.map(([, y]) => y));
  const x = (value: number) =>
    size.left + ((Math.log10(value) - across.from) / (across.to - across.from)) * (size.width - size.left - size.right);
  const y = (value: number) =>
    size.top + ((down.to - Math.log10(value)) / (down.to - down.from)) * (size.height - size.top - size.bottom);
  const line = (points: readonly Point[]) => points.map(([a, b]) => `${x(a).toFixed(1)},${y(b).toFixed(1)}`).join(' ');
  const power = (n: number) => (n >= 0 && n <= 4 ? String(10 ** n) : `1e${n}`);
  return (
    <svg
      className="curve"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={t('check.plot', {
        name: t(`check.shape-${shape.name}`),
        published: t(other.length > 0 ? 'check.withPublished' : 'check.withoutPublished'),
      })}
    >
      {ticks(across, 4).map((n) => (
        <g key={`x${n}`}>
          <line x1={x(10 ** n)} x2={x(10 ** n)} y1={size.top} y2={size.height - size.bottom} className="grid" />
          <text x={x(10 ** n)} y={size.height - size.bottom + 11} textAnchor="middle">
            {power(n)}
          </text>
        </g>
      ))}
      {ticks(down, 4).map((n) => (
        <g key={`y${n}`}>
          <line x1={size.left} x2={size.width - size.right} y1={y(10 ** n)} y2={y(10 ** n)} className="grid" />
          <text x={size.left - 3} y={y(10 ** n) + 3} textAnchor="end">
            {format.percent(10 ** n, Math.max(0, -n - 2))}
          </text>
        </g>
      ))}
      <text x={(size.left + size.width) / 2} y={size.height - 2} textAnchor="middle">
        {t(`check.axis-${shape.name}`)}
      </text>
      {other.length > 0 && <polyline points={line(other)} className="published" />}
      <polyline points={line(mine)} className="mine" />
      {mine
        .filter((_, i) => i % Math.max(1, Math.floor(mine.length / 14)) === 0)
        .map(([a, b]) => (
          <circle key={a} cx={x(a)} cy={y(b)} r={1.8} className="dot" />
        ))}
    </svg>
  );
}
