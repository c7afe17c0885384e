/** The plans with and without the ways round that the network keeps ready: what arrives, by which way, drawn. */
import type { UsedWay } from '../../../core/grading/detour-review.ts';
import type { PlanReview } from '../../../core/grading/plan-review.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { PictureRow } from '../plans/picture-row.tsx';
import { useLeft } from './use-left.ts';

interface DetourWaysProps {
  readonly review: PlanReview;
  /** Of the trainee's plan and the best ones. */
  readonly names: readonly string[];
  readonly labels: { readonly [key: string]: string };
}

function UsedWays({ review, names, labels }: DetourWaysProps) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const show = useSession((s) => s.show);
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  // A plan that opens the same ways as one before is named with it.
  const together = new Map<string, { readonly ways: readonly UsedWay[]; readonly plans: string[] }>();
  review.detours.plans.forEach(({ ways }, p) => {
    const id = JSON.stringify(ways);
    const known = together.get(id);
    if (known === undefined) together.set(id, { ways, plans: [names[p] ?? ''] });
    else known.plans.push(names[p] ?? '');
  });
  const used = [...together.values()].flatMap(({ ways, plans }) =>
    ways.flatMap((way) => (way.carries > 0 ? [{ ...way, plan: format.list(plans) }] : [])),
  );
  if (used.length === 0) return <p className="faint">{t('plans.detourUnused')}</p>;
  return (
    <div className="plans-scroll" tabIndex={0} role="region" aria-label={t('plans.detourUsed')}>
      <table className="plans-table" aria-label={t('plans.detourUsed')}>
        <caption>{t('plans.detourUsed')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('plans.detourPlan')}</th>
            <th scope="col">{t('plans.detourOpens')}</th>
            <th scope="col">{t('plans.from')}</th>
            <th scope="col">{t('plans.to')}</th>
            <th scope="col">
              {t('plans.detourAt')} ({t('app.utc')})
            </th>
            <th scope="col" className="num">
              {t('plans.detourCarries')}
            </th>
          </tr>
        </thead>
        <tbody>
          {used.map(({ plan, when, from, to, at, carries }) => (
            <tr key={[plan, when, from, to, at].join(' ')}>
              <th scope="row">{plan}</th>
              {[when, from, to].map((key, i) => (
                <td key={i} onClickCapture={() => show('desk')}>
                  <NodeName nodeKey={key} label={labels[key] ?? key} />
                </td>
              ))}
              <td>{format.dateTime(at)}</td>
              <td className="num">{money(carries)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function DetourWays(props: DetourWaysProps) {
  const { review, names, labels } = props;
  const { t } = useWords();
  const left = useLeft(review.objective);
  const { picture, wayLinks } = review.detours;
  const plans = [review.mine, ...review.best];
  if (picture === null) return null;
  return (
    <>
      <h4>{t('plans.detourTitle')}</h4>
      <p className="faint">{t('plans.detourAbout')}</p>
      <table className="plans-table" aria-label={t('plans.detourTitle')}>
        <thead>
          <tr>
            <th scope="col">{t('plans.what')}</th>
            <th scope="col" className="num">
              {t('plans.detourLeft')}
            </th>
            <th scope="col" className="num">
              {t('plans.detourWith')}
            </th>
          </tr>
        </thead>
        <tbody>
          {plans.map(({ value, withDetours }, i) => (
            <tr key={names[i]}>
              <th scope="row">{names[i]}</th>
              <td className="num">{left(value)}</td>
              <td className="num">{withDetours === null ? t('plans.detourNone') : left(withDetours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <UsedWays {...props} />
      <PictureRow
        title={t('plans.detourPictures')}
        heading="h4"
        picture={picture}
        names={names.map((name) => ({ letter: '', name }))}
        labels={labels}
        ways={new Set(wayLinks)}
      />
    </>
  );
}
