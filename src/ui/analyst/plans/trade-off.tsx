/** Money that still arrives against lawful payments stopped: the trainee's plans and what is possible at best, as a chart and a table. */
import { NodeName } from '../../controls/node-name.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useInfo, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import type { FrontView, PlansView } from '../../../worker/plans-desk.ts';
import { PlanBadge } from './plan-badge.tsx';
import { PlotFrame, roundTicks } from './plot-frame.tsx';
import { useSeenKey, type ShownPlan } from './shown-plans.ts';

interface Mine extends ShownPlan {
  readonly value: number;
  readonly harm: number;
  readonly over: boolean;
}

function FrontChart({ front, mine }: { readonly front: FrontView; readonly mine: readonly Mine[] }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const short = (minor: number) => format.moneyShort(minor, baseCurrency, baseDigits);
  const harms = [...front.points, ...mine].map((point) => point.harm);
  const mostHarm = Math.max(1, ...harms) * 1.06;
  const mostLeft = Math.max(1, front.initial) * 1.04;
  const tick = (value: number): readonly [number, string] => [value, short(value)];
  return (
    <PlotFrame
      label={`${t('plans.frontTitle')}. ${mine.map(({ letter, value, harm }) => `${letter}: ${short(value)}, ${short(harm)}`).join('; ')}`}
      across={{ name: t('plans.axisHarm'), most: mostHarm, ticks: roundTicks(mostHarm, 6).map(tick) }}
      up={{ name: t('plans.axisLeft'), most: mostLeft, ticks: roundTicks(mostLeft, 5).map(tick) }}
    >
      {({ x, y }) => (
        <>
          {/* A step: between two points, no more harm than the left one's buys no more than it does. */}
          <path
            className="plans-front"
            d={front.points
              .toReversed()
              .map((point, i) =>
                i === 0 ? `M${x(point.harm)} ${y(point.value)}` : `H${x(point.harm)}V${y(point.value)}`,
              )
              .join('')}
          />
          {front.points.map((point) => (
            <circle key={point.harm} className="plans-front-point" cx={x(point.harm)} cy={y(point.value)} r={4} />
          ))}
          {mine.map(({ id, letter, value, harm }) => (
            <g key={id} className="plans-mine">
              <path d={`M${x(harm)} ${y(value) - 8}l8 8l-8 8l-8 -8z`} />
              <text x={x(harm) + 11} y={y(value) - 5}>
                {letter}
              </text>
            </g>
          ))}
        </>
      )}
    </PlotFrame>
  );
}

/** What lies between a plan and the line. */
function useVerdict(front: FrontView): (mine: Mine) => string {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  return ({ value, harm, over }) => {
    // Least money among the plans that do no more harm; with no harm allowed at all, freezing nobody is one of them.
    const least = Math.min(front.initial, ...front.points.filter((p) => p.harm <= harm).map((p) => p.value));
    if (value < least) return t(over ? 'plans.belowFront' : 'plans.laterFront');
    if (value > least) return t('plans.aboveFront', { amount: format.money(value - least, baseCurrency, baseDigits) });
    return front.points.some((p) => p.value === value && p.harm === harm) && !over ? t('plans.onFront') : '';
  };
}

function FrontTable({ front, mine }: { readonly front: FrontView; readonly mine: readonly Mine[] }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  const verdict = useVerdict(front);
  const named = front.points.some(({ plan }) => plan !== null);
  return (
    <div className="plans-scroll" tabIndex={0} role="region" aria-label={t('plans.asTable')}>
      <table className="plans-table" aria-label={t('plans.frontTitle')}>
        <thead>
          <tr>
            <th scope="col">{t('plans.what')}</th>
            <th scope="col" className="num">
              {t('plans.size')}
            </th>
            <th scope="col" className="num">
              {t('plans.axisLeft')}
            </th>
            <th scope="col" className="num">
              {t('plans.axisHarm')}
            </th>
            <th scope="col">{t(named ? 'plans.freezes' : 'plans.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {mine.map((one) => (
            <tr key={one.id} className="mine">
              <th scope="row">
                <PlanBadge letter={one.letter} /> <bdi>{one.name}</bdi>
                {one.over && <span className="bad"> {t('plans.over')}</span>}
              </th>
              <td className="num">{format.number(one.plan.length)}</td>
              <td className="num">{money(one.value)}</td>
              <td className="num">{money(one.harm)}</td>
              <td>{verdict(one)}</td>
            </tr>
          ))}
          {front.points.map((point, i) => (
            <tr key={point.harm}>
              <th scope="row">
                {t('plans.frontPoint', { number: i + 1 })}
                {!point.proved && <span className="faint"> ({t('plans.frontUnproved')})</span>}
              </th>
              <td className="num">{format.number(point.size)}</td>
              <td className="num">{money(point.value)}</td>
              <td className="num">{money(point.harm)}</td>
              <td>
                {point.plan?.map((key) => (
                  <span key={key} className="plan-name">
                    <NodeName nodeKey={key} label={front.labels[key] ?? key} />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function TradeOff({ shown, view }: { readonly shown: readonly ShownPlan[]; readonly view: PlansView }) {
  const { t, format } = useWords();
  const { exercise } = useInfo();
  const { marked, claims, submittedAt } = useWork();
  // One's own data has neither a budget nor an answer to keep back.
  const budget = exercise?.budget ?? Math.max(1, ...view.effects.map((effect) => effect.cost));
  const named = exercise === null || submittedAt !== null;
  const seen = useSeenKey();
  const asked = useDesk(marked.length === 0 ? '' : `front ${seen} ${budget} ${String(named)}`, (api) =>
    api.plansFront({ marked, claims, budget, named }),
  );
  if (marked.length === 0) return <EmptyState title={t('plans.noMarks')} hint={t('plans.noMarksHint')} />;
  if (asked.error !== null) return <ErrorState message={asked.error} />;
  if (asked.value === null) return <LoadingState />;
  const front = asked.value;
  const mine = shown.flatMap((one, i): readonly Mine[] => {
    const effect = view.effects[i];
    return effect === undefined
      ? []
      : [{ ...one, value: effect.flows.after, harm: effect.lawful.amount, over: effect.cost > budget }];
  });
  return (
    <section className="plans-page" aria-label={t('plans.frontTitle')} aria-busy={asked.loading}>
      <h3>{t('plans.frontTitle')}</h3>
      <p className="faint">
        {t('plans.frontAbout')} {t('plans.frontBudget', { budget: format.number(budget, 2) })}{' '}
        {!named && t('plans.frontHidden')}
      </p>
      {(!front.complete || front.points.some(({ proved }) => !proved)) && (
        <p className="bad" role="status">
          {t('plans.frontCut')}
        </p>
      )}
      <p className="plans-legend">
        <span className="plan-key front">{t('plans.front')}</span>
        <span>◆ {t('plans.yours')}</span>
      </p>
      <FrontChart front={front} mine={mine} />
      <FrontTable front={front} mine={mine} />
    </section>
  );
}
