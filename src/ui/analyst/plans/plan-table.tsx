/** Plans as columns, what each does as rows. */
import { Button, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlanEffect } from '../../../core/disruption/compare-plans.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { useClosed, useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import type { PlansView } from '../../../worker/plans-desk.ts';
import { PlanBadge } from './plan-badge.tsx';
import { samePlan, type ShownPlan } from './shown-plans.ts';

const mostNames = 5;

interface Measure {
  readonly id: string;
  readonly title: string;
  readonly cell: (effect: PlanEffect) => ReactNode;
  /** To be made small: the least of several is the best. */
  readonly least?: (effect: PlanEffect) => number;
}

function useMeasures(): readonly Measure[] {
  const { t, format } = useWords();
  const { exercise, baseCurrency, baseDigits } = useInfo();
  const money = (minor: number) => format.money(Math.round(minor), baseCurrency, baseDigits);
  const payments = (count: number) => t('plans.count', { count, rows: format.number(count) });
  const two = (main: string, more: ReactNode) => (
    <>
      {main}
      <br />
      <span className="faint">{more}</span>
    </>
  );
  const cost: readonly Measure[] =
    exercise === null
      ? []
      : [
          {
            id: 'cost',
            title: t('plans.cost'),
            cell: ({ cost: spent }) => {
              const text = t('plans.costOf', {
                cost: format.number(spent, 2),
                budget: format.number(exercise.budget, 2),
              });
              return spent > exercise.budget ? two(text, <b className="bad">{t('plans.over')}</b>) : text;
            },
          },
        ];
  return [
    ...cost,
    {
      id: 'delivered',
      title: t('plans.delivered'),
      cell: ({ flows }) =>
        two(
          money(flows.after),
          t('plans.ofBefore', {
            share: format.percent(flows.before === 0 ? 0 : flows.after / flows.before),
            before: money(flows.before),
          }),
        ),
      least: ({ flows }) => flows.after,
    },
    { id: 'stopped', title: t('plans.stopped'), cell: ({ flows }) => money(flows.before - flows.after) },
    { id: 'rerouted', title: t('plans.rerouted'), cell: ({ flows }) => money(flows.rerouted) },
    {
      id: 'late',
      title: t('plans.late'),
      cell: ({ flows: { late } }) =>
        late.amount === 0
          ? money(0)
          : two(money(late.amount), t('plans.lateBy', { days: format.number(late.by / 86_400_000, 1) })),
    },
    { id: 'slipped', title: t('plans.slipped'), cell: ({ flows }) => money(flows.slipped) },
    {
      id: 'lawful',
      title: t('plans.lawful'),
      cell: ({ lawful }) => two(money(lawful.amount), payments(lawful.count)),
      least: ({ lawful }) => lawful.amount,
    },
    {
      id: 'whose',
      title: t('plans.whose'),
      cell: ({ lawful: { people, most } }) => (
        <>
          {t('plans.people', { count: people })}
          {most.slice(0, 3).map(({ key, label }) => (
            <span key={key} className="plan-name">
              <NodeName nodeKey={key} label={label} />
            </span>
          ))}
        </>
      ),
    },
    {
      id: 'payments',
      title: t('plans.payments'),
      cell: ({ stoppedAmount, stoppedCount }) => two(money(stoppedAmount), payments(stoppedCount)),
    },
    { id: 'cutOff', title: t('plans.cutOff'), cell: ({ cutOff }) => t('plans.people', { count: cutOff }) },
    {
      id: 'parts',
      title: t('plans.parts'),
      cell: ({ components }) =>
        t('plans.partsOf', {
          parts: format.number(components.after),
          largest: format.number(components.largestAfter),
        }),
    },
  ];
}

function Head({ shown, current }: { readonly shown: ShownPlan; readonly current: ShownPlan }) {
  const { t } = useWords();
  const closed = useClosed();
  const act = useSession((s) => s.act);
  const { id, letter, name, plan } = shown;
  return (
    <>
      <PlanBadge letter={letter} /> <bdi>{name}</bdi>
      {id !== '' && (
        <div className="plan-does">
          {samePlan(plan, current.plan) ? (
            <span className="faint">{t('plans.isCurrent')}</span>
          ) : (
            !closed && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('plans.takeNamed', { name })}
                onClick={() => act({ type: 'take-plan', id })}
              >
                {t('plans.take')}
              </Button>
            )
          )}
          {!closed && (
            <RemoveButton label={t('plans.dropNamed', { name })} onClick={() => act({ type: 'drop-plan', id })} />
          )}
        </div>
      )}
    </>
  );
}

export function PlanTable({ shown, view }: { readonly shown: readonly ShownPlan[]; readonly view: PlansView }) {
  const { t } = useWords();
  const measures = useMeasures();
  const current = shown[0];
  const effects = shown.map((_, i) => view.effects[i] ?? null);
  const isBest = ({ least }: Measure, effect: PlanEffect): boolean => {
    if (least === undefined) return false;
    const all = effects.flatMap((one) => (one === null ? [] : [least(one)]));
    return all.some((value) => value !== all[0]) && least(effect) === Math.min(...all);
  };
  return (
    <div className="plans-scroll" tabIndex={0} role="region" aria-label={t('plans.table')}>
      <table className="plans-table" aria-label={t('plans.table')}>
        <thead>
          <tr>
            <th scope="col">{t('plans.measure')}</th>
            {shown.map((one) => (
              <th key={one.id} scope="col">
                {current !== undefined && <Head shown={one} current={current} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('plans.freezes')}</th>
            {shown.map(({ id, plan }) => (
              <td key={id}>
                {plan.length === 0 && <span className="faint">{t('plans.nobody')}</span>}
                {plan.slice(0, mostNames).map(({ target }) => (
                  <span key={target} className="plan-name">
                    <NodeName nodeKey={target} label={view.labels[target] ?? target} />
                  </span>
                ))}
                {plan.length > mostNames && (
                  <span className="faint">{t('plans.more', { count: plan.length - mostNames })}</span>
                )}
              </td>
            ))}
          </tr>
          {measures.map((measure) => (
            <tr key={measure.id}>
              <th scope="row">{measure.title}</th>
              {effects.map((effect, i) => {
                const best = effect !== null && isBest(measure, effect);
                return (
                  <td key={shown[i]?.id} className={best ? 'num best' : 'num'}>
                    {best && (
                      <span className="plan-best">
                        <span aria-hidden>★ </span>
                        <VisuallyHidden>{t('plans.best')}: </VisuallyHidden>
                      </span>
                    )}
                    {effect !== null && measure.cell(effect)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
