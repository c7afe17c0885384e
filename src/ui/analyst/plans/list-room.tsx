/** The plan as a freeze list on the trainee's own network: its order, what is left after each freeze, and how other lists would do. */
import { NativeSelect } from '@mantine/core';
import type { ObjectiveName } from '../../../core/exercise/exercise.ts';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useInfo, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { ListChart } from './list-chart.tsx';
import { ListOrder } from './list-order.tsx';
import { ListTable } from './list-table.tsx';
import { usePlans } from './plans-store.ts';
import { useSeenKey } from './shown-plans.ts';

const objectives: readonly ObjectiveName[] = ['funds', 'pairwise', 'largest', 'fragmentation'];

export function ListRoom() {
  const { t } = useWords();
  const { exercise } = useInfo();
  const { plan, marked, claims, submittedAt } = useWork();
  const chosen = usePlans((s) => s.objective);
  const objective = chosen ?? exercise?.objective ?? 'funds';
  // One's own data has no answer to keep back.
  const named = exercise === null || submittedAt !== null;
  const seen = useSeenKey();
  const ready = marked.length > 0 && plan.length > 0;
  const asked = useDesk(ready ? `list ${seen} ${objective} ${String(named)} ${JSON.stringify(plan)}` : '', (api) =>
    api.planList({ plan, marked, claims, objective, named }),
  );
  if (marked.length === 0) return <EmptyState title={t('plans.noMarks')} hint={t('plans.noMarksHint')} />;
  if (plan.length === 0) return <EmptyState title={t('plans.noPlan')} hint={t('plans.noPlanHint')} />;
  if (asked.error !== null) return <ErrorState message={asked.error} />;
  if (asked.value === null) return <LoadingState />;
  const report = asked.value;
  return (
    <section className="plans-page" aria-label={t('list.title')} aria-busy={asked.loading}>
      <div className="plans-line">
        <h3>{t('list.title')}</h3>
        <NativeSelect
          size="xs"
          aria-label={t('list.objective')}
          value={objective}
          onChange={(event) =>
            usePlans.setState({ objective: objectives.find((one) => one === event.currentTarget.value) ?? 'funds' })
          }
          data={objectives.map((name) => ({ value: name, label: t(`list.objective-${name}`) }))}
        />
      </div>
      {exercise?.deliverable === 'freeze-list' && <p className="list-graded">{t('list.graded')}</p>}
      <p className="faint">{t('list.about')}</p>
      <div className="list-halves">
        <ListOrder report={report} labels={report.labels} />
        <ListChart report={report} />
      </div>
      <ListTable report={report} labels={report.labels} />
      {!named && <p className="faint">{t('list.hidden')}</p>}
    </section>
  );
}
