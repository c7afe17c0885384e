/** The class's plans: what each leaves, costs and harms, the best there is, the one the class puts together, and the vote. */
import { Loader } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import type { ClassPlan, ClassPlansView } from '../../../worker/debrief-protocol-plans.ts';
import { useTurns } from '../../controls/use-turns.ts';
import { useDebrief } from '../../store/debrief.ts';
import { actDebrief, useDebriefSession, useDebriefState } from '../../store/debrief-session.ts';
import { useDebriefDesk } from '../../store/debrief-worker.ts';
import { useWords } from '../../store/settings.ts';
import { ReadingLogs, useReadingLogs } from '../reading-logs.tsx';
import { useTeamNames } from '../team-names.ts';
import { MergePlan } from './merge-plan.tsx';
import { shownPlan, type ShownPlan } from './plan-names.ts';
import { PlanTable } from './plan-table.tsx';
import { VotePanel } from './vote-panel.tsx';
import './plans.css';

// The plot's library is large, and only drawn here.
const ParetoPlot = lazy(() => import('./pareto-plot.tsx').then((module) => ({ default: module.ParetoPlot })));

export function PlansRoom() {
  const { pack } = useDebrief();
  const { told, onRead } = useReadingLogs();
  const asked = useDebriefDesk(`plans ${pack ?? ''}`, (api) => api.plans(onRead));
  if (asked.error !== null) return <ErrorState message={asked.error} onRetry={asked.again} />;
  return asked.value === null ? <ReadingLogs told={told} /> : <Plans view={asked.value} />;
}

/** The class's own plan as one of those compared. */
function useOwnPlan(view: ClassPlansView): {
  readonly plan: ClassPlan | null;
  readonly loading: boolean;
  readonly error: string | null;
} {
  const { pack } = useDebrief();
  const { merged } = useDebriefState();
  const begun = useDebriefSession((s) => s.debrief !== null);
  const touched = useDebriefSession((s) => s.debrief?.log.some(({ type }) => type === 'merge') === true);
  // The class begins from what its own proposals come to at best.
  useEffect(() => {
    if (begun && !touched) actDebrief({ type: 'merge', freezes: view.merged });
  }, [begun, touched, view]);
  const asked = useDebriefDesk(JSON.stringify([pack, merged]), (api) => api.scorePlan(merged));
  return {
    plan: asked.value === null ? null : { source: { kind: 'merged' }, score: asked.value, onFront: false },
    loading: asked.loading,
    error: asked.error,
  };
}

function Plans({ view }: { readonly view: ClassPlansView }) {
  const { t } = useWords();
  const { name, letter, teams } = useTeamNames();
  const own = useOwnPlan(view);
  const turn = useTurns(4);
  const words = {
    t,
    name: (team: number) => name(teams[team]?.id ?? ''),
    letter: (team: number) => letter(teams[team]?.id ?? ''),
  };
  const shown: readonly ShownPlan[] = [
    ...view.plans.filter(({ source }) => source.kind !== 'merged').map((plan) => shownPlan(plan, words)),
    ...(own.plan === null ? [] : [{ ...shownPlan(own.plan, words), own: true }]),
  ];
  return (
    <div className="debrief-plans">
      <section aria-label={t('debriefPlans.plotTitle')}>
        <h2>{t('debriefPlans.plotTitle')}</h2>
        <p className="faint">{t('debriefPlans.plotAbout')}</p>
        <Suspense fallback={<LoadingState />}>{turn > 2 ? <ParetoPlot shown={shown} /> : <LoadingState />}</Suspense>
      </section>
      <section aria-label={t('debriefPlans.mergeTitle')}>
        <h2>
          {t('debriefPlans.mergeTitle')} {own.loading && <Loader size={14} aria-label={t('app.loading')} />}
        </h2>
        {turn > 0 && <MergePlan view={view} score={own.plan?.score ?? null} />}
        {own.error !== null && <ErrorState message={own.error} />}
      </section>
      <section className="wide" aria-label={t('debriefPlans.tableTitle')}>
        <h2>{t('debriefPlans.tableTitle')}</h2>
        {turn > 1 && <PlanTable shown={shown} />}
      </section>
      <section className="wide" aria-label={t('debriefPlans.voteTitle')}>
        <h2>{t('debriefPlans.voteTitle')}</h2>
        {turn > 3 && <VotePanel shown={shown} />}
      </section>
    </div>
  );
}
