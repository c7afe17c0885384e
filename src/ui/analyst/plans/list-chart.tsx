/** What is left while the budget is spent, list by list: the area under a curve is its R by cost. */
import type { ListReport } from '../../../core/disruption/list-report.ts';
import { useWords } from '../../store/settings.ts';
import { shownLists, type ListLine, type ShownList } from './list-lines.ts';
import { PlotFrame, roundTicks, type Space } from './plot-frame.tsx';
import './list.css';

/** A freeze counts from where its cost begins; curves that coincide are drawn side by side. */
function pathOf({ score }: ShownList, initial: number, budget: number, { x, y }: Space, aside: number): string {
  const height = (value: number) => y(initial <= 0 ? 0 : value / initial) - aside;
  const [first, ...rest] = score.points;
  let path = `M${x(0)} ${height(first?.value ?? 0)}`;
  for (const { cost, value } of rest) path += `V${height(value)}H${x(cost)}`;
  return `${path}H${x(budget)}`;
}

export function LineSample({ line }: { readonly line: ListLine }) {
  return (
    <svg className="list-sample" width={30} height={8} aria-hidden>
      <path className={`list-line ${line}`} d="M0 4H30" />
    </svg>
  );
}

export function ListChart({ report }: { readonly report: ListReport }) {
  const { t, format } = useWords();
  const { initial, budget } = report;
  const lists = shownLists(report);
  const spoken = lists.map(({ line, score }) => `${t(`list.${line}`)}: ${format.number(score.byCost, 3)}`).join('; ');
  // Own list last, above the others.
  const drawn = [...lists.entries()].toReversed();
  return (
    <PlotFrame
      label={t('list.chart', { lists: spoken })}
      across={{
        name: t('list.axisSpent'),
        most: budget,
        ticks: roundTicks(budget, Math.max(1, Math.min(8, Math.floor(budget)))).map(
          (cost) => [cost, format.number(cost, 2)] as const,
        ),
      }}
      up={{
        name: t('list.axisLeft'),
        most: 1,
        ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => [share, format.percent(share)] as const),
      }}
    >
      {(space) => (
        <>
          {drawn.map(([i, list]) => (
            <path
              key={list.line}
              className={`list-line ${list.line}`}
              d={pathOf(list, initial, budget, space, (i - 2) * 1.2)}
            />
          ))}
          {lists[0]?.score.points.slice(1).map(({ cost, value }, i) => (
            <circle
              key={cost}
              className="list-dot"
              cx={space.x(lists[0]?.score.points[i]?.cost ?? 0)}
              cy={space.y(initial <= 0 ? 0 : value / initial) + 2.4}
              r={4}
            />
          ))}
        </>
      )}
    </PlotFrame>
  );
}
