/** The room of plans: variants side by side, the trade-off with lawful payments, the price of delay. All on the trainee's own network. */
import { Tabs, VisuallyHidden } from '@mantine/core';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useClosed, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import type { PlansView as Answer } from '../../../worker/plans-desk.ts';
import { DelayRoom } from './delay-room.tsx';
import { ListRoom } from './list-room.tsx';
import { KeepBar } from './keep-bar.tsx';
import { PictureRow } from './picture-row.tsx';
import { PlanTable } from './plan-table.tsx';
import { usePlans, type PlansRoom } from './plans-store.ts';
import { useEffects, useShownPlans, type ShownPlan } from './shown-plans.ts';
import { TradeOff } from './trade-off.tsx';
import './plans.css';

function Compare({ shown, view }: { readonly shown: readonly ShownPlan[]; readonly view: Answer }) {
  const { t } = useWords();
  return (
    <div className="plans-page">
      <PlanTable shown={shown} view={view} />
      <details className="plans-more">
        <summary>{t('plans.meaning')}</summary>
        <dl>
          {(['delivered', 'rerouted', 'late', 'slipped', 'lawful'] as const).map((row) => (
            <div key={row}>
              <dt>{t(`plans.${row}`)}</dt>
              <dd>{t(`plans.about-${row}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
      {view.picture.nodes.length === 0 ? (
        <p className="faint">{t('disrupt.markFirst')}</p>
      ) : (
        <PictureRow
          title={t('plans.pictures')}
          heading="h3"
          picture={view.picture}
          names={[{ letter: '', name: t('plans.noFreeze') }, ...shown]}
          labels={view.labels}
        />
      )}
    </div>
  );
}

export function PlansView() {
  const { t } = useWords();
  const { plan, keptPlans } = useWork();
  const closed = useClosed();
  const room = usePlans((s) => s.room);
  const shown = useShownPlans();
  const asked = useEffects(shown);
  // The last answer stays on screen while a plan that has just been kept is worked out.
  const view = asked.value;
  return (
    <section className="plans" aria-label={t('plans.title')} aria-busy={asked.loading}>
      <VisuallyHidden component="h2">{t('plans.title')}</VisuallyHidden>
      <header className="plans-head">
        {!closed && <KeepBar />}
        <span className="faint">{t('plans.onlySeen')}</span>
      </header>
      {plan.length === 0 && keptPlans.length === 0 ? (
        <EmptyState title={t('plans.noPlan')} hint={t('plans.noPlanHint')} />
      ) : (
        <Tabs
          className="plans-rooms tabs"
          value={room}
          onChange={(value) => value !== null && usePlans.setState({ room: value as PlansRoom })}
          keepMounted={false}
        >
          <Tabs.List aria-label={t('plans.rooms')}>
            {(['compare', 'tradeOff', 'delay', 'list'] as const).map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`plans.room-${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {asked.error !== null && <ErrorState message={asked.error} />}
          {view === null && asked.error === null && <LoadingState />}
          {view !== null && (
            <>
              <Tabs.Panel value="compare" className="tab-body">
                <Compare shown={shown} view={view} />
              </Tabs.Panel>
              <Tabs.Panel value="tradeOff" className="tab-body">
                <TradeOff shown={shown} view={view} />
              </Tabs.Panel>
              <Tabs.Panel value="delay" className="tab-body">
                <DelayRoom shown={shown} labels={view.labels} />
              </Tabs.Panel>
              <Tabs.Panel value="list" className="tab-body">
                <ListRoom />
              </Tabs.Panel>
            </>
          )}
        </Tabs>
      )}
    </section>
  );
}
