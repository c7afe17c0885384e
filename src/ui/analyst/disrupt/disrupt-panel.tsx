/** The plan: whom to freeze, when, on what legal basis, within the budget; and what that would do to the network as the trainee sees it. */
import { Button, Progress } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { EmptyState } from '../../controls/states.tsx';
import { useClosed, useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { costOf } from './cost.ts';
import { FreezeForm } from './freeze-form.tsx';
import { PlanList } from './plan-list.tsx';
import { WhatIfView } from './what-if-view.tsx';
import './disrupt.css';

export function DisruptPanel() {
  const { t, format } = useWords();
  const { exercise } = useInfo();
  const { plan } = useWork();
  const closed = useClosed();
  const showStage = useSession((s) => s.showStage);
  const spent = plan.reduce((sum, freeze) => sum + costOf(exercise, freeze.target), 0);
  const over = exercise !== null && spent > exercise.budget;
  return (
    <div className="disrupt">
      {exercise !== null && (
        <section className="disrupt-budget" aria-label={t('disrupt.budget')}>
          <p className={over ? 'bad' : ''} role={over ? 'alert' : undefined}>
            {t('disrupt.spent', { spent: format.number(spent, 2), budget: format.number(exercise.budget, 2) })}
            {over && ` ${t('disrupt.over')}`}
          </p>
          <Progress
            value={Math.min(100, (100 * spent) / exercise.budget)}
            color={over ? 'red' : 'blue'}
            aria-label={t('disrupt.budget')}
          />
          {exercise.deliverable === 'freeze-list' && <p>{t('list.graded')}</p>}
          <p className="faint">
            {t('disrupt.from', { time: format.dateTime(Date.parse(exercise.decisionTime)) })}{' '}
            {exercise.jurisdictions.length > 0 &&
              t('disrupt.reach', { countries: exercise.jurisdictions.map(format.country).join(', ') })}
          </p>
        </section>
      )}
      {!closed && <FreezeForm />}
      {plan.length === 0 ? (
        <EmptyState title={t('disrupt.empty')} hint={closed ? '' : t('disrupt.emptyHint')} />
      ) : (
        <PlanList />
      )}
      {plan.length > 0 && (
        <div className="disrupt-pad">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconColumns3 size={14} aria-hidden />}
            onClick={() => showStage('plans')}
          >
            {t('plans.compareButton')}
          </Button>
        </div>
      )}
      {plan.length > 0 && <WhatIfView />}
    </div>
  );
}
