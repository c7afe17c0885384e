/** A flow network under one plan, small; all plans are drawn on one layout. */
import { useElementSize } from '@mantine/hooks';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { LinkFate, PicturedPlan, PlanPicture as Pictured } from '../../../core/disruption/plan-picture.ts';
import { comparePictures } from '../../../core/grading/picture.ts';
import { useWords } from '../../store/settings.ts';

const rowHeight = 36;
const dot = 5.5;
const fates = ['dry', 'stopped', 'open'] as const;

/** Where each node stands: columns left to right by the longest chain before it, most money in the middle of its column. */
export interface PictureLayout {
  readonly columns: number;
  readonly rows: number;
  /** Column, and row with halves. */
  readonly at: ReadonlyMap<NodeKey, readonly [column: number, row: number]>;
}

export function layoutOf({ nodes, links }: Pictured): PictureLayout {
  const flows = links.map((link) => ({ ...link, gap: false }));
  const placed = comparePictures(
    flows,
    [],
    nodes.map((node) => node.key),
  );
  const columns = Array.from({ length: placed.columns }, (_, c) => placed.nodes.filter((n) => n.column === c));
  const rows = Math.max(1, ...columns.map((column) => column.length));
  const at = new Map<NodeKey, readonly [number, number]>();
  columns.forEach((column, c) =>
    column.forEach(({ key }, r) => {
      // 0, 1, −1, 2, −2 … from the middle.
      const step = r % 2 === 1 ? (r + 1) / 2 : -r / 2;
      at.set(key, [c, (rows - 1) / 2 + step - (column.length % 2 === 0 ? 0.5 : 0)]);
    }),
  );
  return { columns: placed.columns, rows, at };
}

interface PlanPictureProps {
  readonly picture: Pictured;
  readonly plan: PicturedPlan;
  readonly layout: PictureLayout;
  readonly labels: { readonly [key: string]: string };
  readonly title: string;
  readonly ways?: ReadonlySet<number> | undefined;
  readonly mark?: (key: NodeKey) => string;
}

export function PlanPicture({ picture, plan, layout, labels, title, ways, mark }: PlanPictureProps) {
  const { t, format } = useWords();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const { columns, rows, at } = layout;
  const height = (rows - 1) * rowHeight + 40;
  const cell = width / Math.max(1, columns);
  const letters = Math.max(4, Math.floor(cell / 6) - 1);
  const point = (key: NodeKey): readonly [number, number] => {
    const [c, r] = at.get(key) ?? [0, 0];
    return [(c + 0.5) * cell, r * rowHeight + 14];
  };
  const most = Math.max(1, ...picture.links.map((link) => link.amount));
  const frozen = new Set(plan.frozen);
  const count = (fate: keyof LinkFate) => format.number(plan.links.filter((link) => link[fate] > 0).length);
  const spoken = t('plans.picture', {
    name: title,
    open: count('open'),
    stopped: count('stopped'),
    dry: count('dry'),
  });
  return (
    <div ref={ref} className="plan-drawing">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={spoken}>
          {picture.links.map((link, l) => {
            const [x1, y1] = point(link.from);
            const [x2, y2] = point(link.to);
            const bend = Math.max(16, Math.abs(x2 - x1) / 2) * (x2 >= x1 ? 1 : -1);
            const drawn = fates.filter((fate) => (plan.links[l]?.[fate] ?? 0) > 0);
            return drawn.map((fate, i) => {
              const off = (i - (drawn.length - 1) / 2) * 4;
              return (
                <path
                  key={`${link.from} ${link.to} ${fate}`}
                  className={`plan-link ${fate}${ways?.has(l) === true ? ' way' : ''}`}
                  d={`M${x1} ${y1 + off}C${x1 + bend} ${y1 + off} ${x2 - bend} ${y2 + off} ${x2} ${y2 + off}`}
                  strokeWidth={1.2 + 4 * Math.sqrt((plan.links[l]?.[fate] ?? 0) / most)}
                />
              );
            });
          })}
          {picture.nodes.map(({ key, end, crowd }) => {
            const [x, y] = point(key);
            const label =
              crowd > 1
                ? t(`plans.crowd-${end === 'source' ? 'source' : 'target'}`, { count: crowd })
                : (labels[key] ?? key);
            const sign = mark?.(key) ?? '';
            return (
              <g key={key} className={`plan-dot ${end} ${frozen.has(key) ? 'frozen' : ''}`}>
                <title>{sign === '' ? label : `${label}: ${sign}`}</title>
                {end === 'source' && <rect x={x - dot} y={y - dot} width={2 * dot} height={2 * dot} />}
                {end === 'target' && <path d={`M${x - 7} ${y}L${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}z`} />}
                {end === '' && <circle cx={x} cy={y} r={dot} />}
                {frozen.has(key) && (
                  <text className="plan-frost" x={x} y={y + 4}>
                    ❄
                  </text>
                )}
                <text x={x} y={y + 17}>
                  {label.length > letters ? `${label.slice(0, letters - 1)}…` : label}
                </text>
                {sign !== '' && (
                  <text className="plan-sign" x={x} y={y + 28}>
                    {sign}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
