/** After grading: the trainee's pick drawn beside the best plans, what each freeze was worth, ways round, and why the hub was not the answer. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { FreezeShare } from '../../../core/disruption/freeze-shares.ts';
import type { PlanReview as Review } from '../../../core/grading/plan-review.ts';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { NodeName } from '../../controls/node-name.tsx';
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { PictureRow } from '../plans/picture-row.tsx';
import { ListReview } from './list-review.tsx';
import { DetourWays } from './detour-ways.tsx';
import { HubReasons } from './hub-reasons.tsx';
import { useLeft } from './use-left.ts';
import '../plans/plans.css';

type Labels = { readonly [key: string]: string };
type Place = 'both' | 'other' | 'missed' | 'extra';

/** Where a party stands between the trainee's plan and the best ones. */
function placeOf({ mine, best }: Review, key: NodeKey): Place | '' {
  const yours = mine.plan.includes(key);
  const [first, ...others] = best.map(({ plan }) => plan.includes(key));
  if (yours) return first === true ? 'both' : others.includes(true) ? 'other' : 'extra';
  return first === true ? 'missed' : others.includes(true) ? 'other' : '';
}

function Shares({ review, labels }: { readonly review: Review; readonly labels: Labels }) {
  const { t, format } = useWords();
  const left = useLeft(review.objective);
  const show = useSession((s) => s.show);
  const { mine, best, mineShares, bestShares, initial } = review;
  const keys = [...new Set([...mine.plan, ...best.flatMap(({ plan }) => plan)])];
  const effect = (plan: { readonly value: number } | undefined) => initial - (plan?.value ?? initial);
  const worth = (key: NodeKey): { readonly of: FreezeShare; readonly whole: number } | null => {
    const [m, b] = [mine.plan.indexOf(key), best[0]?.plan.indexOf(key) ?? -1];
    const of = m >= 0 ? mineShares[m] : bestShares[b];
    return of === undefined ? null : { of, whole: effect(m >= 0 ? mine : best[0]) };
  };
  const sign = (inside: boolean) => (
    <span role="img" aria-label={t(inside ? 'plans.yes' : 'plans.no')}>
      {inside ? '❄' : '·'}
    </span>
  );
  return (
    <div className="plans-scroll" tabIndex={0} role="region" aria-label={t('plans.reviewTable')}>
      <table className="plans-table" aria-label={t('plans.reviewTable')}>
        <thead>
          <tr>
            <th scope="col">{t('plans.who')}</th>
            <th scope="col">{t('plans.inYours')}</th>
            {best.map((_, i) => (
              <th key={i} scope="col">
                {best.length === 1 ? t('plans.inBest') : `${t('plans.inBest')} ${format.number(i + 1)}`}
              </th>
            ))}
            <th scope="col">{t('plans.place')}</th>
            <th scope="col" className="num">
              {t('plans.alone')}
            </th>
            <th scope="col" className="num">
              {t('plans.leftOut')}
            </th>
            <th scope="col" className="num">
              {t('plans.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => {
            const place = placeOf(review, key);
            const value = worth(key);
            return (
              <tr key={key}>
                <th scope="row" onClickCapture={() => show('desk')}>
                  <NodeName nodeKey={key} label={labels[key] ?? key} />
                </th>
                <td>{sign(mine.plan.includes(key))}</td>
                {best.map(({ plan }, i) => (
                  <td key={i}>{sign(plan.includes(key))}</td>
                ))}
                <td className={place === 'both' ? 'good' : place === 'other' ? '' : 'bad'}>
                  {place !== '' && t(`plans.place-${place}`)}
                </td>
                <td className="num">{value === null ? '—' : left(value.of.alone)}</td>
                <td className="num">{value === null ? '—' : left(value.of.leftOut)}</td>
                <td className="num">
                  {value === null || value.whole <= 0 ? '—' : format.percent(value.of.share / value.whole)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export function PlanReview() {
  const { t, format } = useWords();
  const { plan } = useWork();
  const attempt = useSession((s) => s.attempt?.id ?? '');
  const asked = useDesk(`review ${attempt} ${JSON.stringify(plan)}`, (api) => api.planReview(plan));
  if (asked.error !== null) return <ErrorState message={asked.error} />;
  if (asked.value === null) return <LoadingState />;
  const review = asked.value;
  const { labels, best, allBest, picture } = review;
  if (best.length === 0) return <HubReasons review={review} labels={labels} />;
  const bestName = (i: number) =>
    best.length === 1 ? t('plans.reviewBest') : t('plans.reviewBestOf', { number: format.number(i + 1) });
  const names = [t('plans.reviewYours'), ...best.map((_, i) => bestName(i))];
  const mark = (p: number, key: NodeKey): string => {
    const place = placeOf(review, key);
    const frozen = picture.plans[p]?.frozen.includes(key) ?? false;
    return place === '' || !frozen ? '' : t(`plans.place-${place}`);
  };
  return (
    <section className="plan-review" aria-label={t('plans.reviewTitle')}>
      <h4>{t('plans.reviewTitle')}</h4>
      <p>{!allBest ? t('plans.reviewMore') : best.length === 1 ? t('plans.reviewOnly') : ''}</p>
      <Shares review={review} labels={labels} />
      <p className="faint">{t('plans.shareAbout')}</p>
      <PictureRow
        title={t('plans.reviewPictures')}
        heading="h4"
        picture={picture}
        names={[t('plans.noFreeze'), ...names].map((name) => ({ letter: '', name }))}
        labels={labels}
        mark={mark}
      />
      <DetourWays review={review} names={names} labels={labels} />
      <ListReview objective={review.objective} />
      <HubReasons review={review} labels={labels} />
    </section>
  );
}
