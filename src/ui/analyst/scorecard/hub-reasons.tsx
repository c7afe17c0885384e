/** Why the busiest parties were not the answer, in words and figures. */
import type { BusyHub } from '../../../core/disruption/busiest-hub.ts';
import type { PlanReview } from '../../../core/grading/plan-review.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useLeft } from './use-left.ts';

/** Half or more is a reason; less is a detail. */
const much = 0.5;
/** A freeze that takes off less than this part of the flow does little. */
const little = 0.25;

function useReasons(review: PlanReview): (hub: BusyHub) => readonly string[] {
  const { t, format } = useWords();
  const { exercise, baseCurrency, baseDigits } = useInfo();
  const { initial, best } = review;
  const least = best[0]?.value ?? initial;
  return (hub) => {
    const { key, volume, financing, early, left, rerouted, covered, cost } = hub;
    const lawful = volume === 0 ? 0 : 1 - financing / volume;
    const before = financing === 0 ? 0 : early / financing;
    const taken = left === null || initial <= 0 ? 0 : (initial - left) / initial;
    const budget = exercise?.budget ?? 0;
    const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
    const inBest = best.some(({ plan }) => plan.includes(key));
    const alone = left !== null && left <= least;
    return [
      alone ? t('plans.hubAlone') : inBest ? t('plans.hubIn') : '',
      left === null ? t('plans.hubOutside') : '',
      lawful >= much ? t('plans.hubLawful', { share: format.percent(lawful) }) : '',
      before >= much ? t('plans.hubEarly', { share: format.percent(before) }) : '',
      rerouted > 0 ? t('plans.hubAround', { amount: money(rerouted) }) : '',
      left !== null && taken < little ? t('plans.hubLittle', { share: format.percent(taken) }) : '',
      covered > 0 ? t('plans.hubCovered', { count: covered }) : '',
      left !== null && cost > 1 && cost >= budget * much
        ? t('plans.hubDear', { cost: format.number(cost, 2), budget: format.number(budget, 2) })
        : '',
    ].filter((sentence) => sentence !== '');
  };
}

interface HubReasonsProps {
  readonly review: PlanReview;
  readonly labels: { readonly [key: string]: string };
}

export function HubReasons({ review, labels }: HubReasonsProps) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const show = useSession((s) => s.show);
  const left = useLeft(review.objective);
  const reasons = useReasons(review);
  if (review.hubs.length === 0) return null;
  const best = left(review.best[0]?.value ?? review.initial);
  return (
    <section aria-label={t('plans.hubTitle')}>
      <h4>{t('plans.hubTitle')}</h4>
      <ul className="plan-hubs">
        {review.hubs.map((hub) => {
          const figures = {
            volume: format.money(hub.volume, baseCurrency, baseDigits),
            counterparties: format.number(hub.counterparties),
            best,
          };
          return (
            <li key={hub.key}>
              <span onClickCapture={() => show('desk')}>
                <NodeName nodeKey={hub.key} label={labels[hub.key] ?? hub.key} />
              </span>{' '}
              <span className="faint">
                {t(
                  hub.by.length > 1
                    ? 'plans.hub-both'
                    : hub.by[0] === 'degree'
                      ? 'plans.hub-degree'
                      : 'plans.hub-volume',
                )}
              </span>
              <p>
                {hub.left === null
                  ? t('plans.hubFiguresOut', figures)
                  : t('plans.hubFigures', { ...figures, left: left(hub.left) })}
              </p>
              <ul>
                {reasons(hub).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
