/** After grading: the plan as a freeze list on the hidden network, beside other lists. */
import type { ObjectiveName } from '../../../core/exercise/exercise.ts';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { ListChart } from '../plans/list-chart.tsx';
import { ListTable } from '../plans/list-table.tsx';

export function ListReview({ objective }: { readonly objective: ObjectiveName }) {
  const { t } = useWords();
  const { plan } = useWork();
  const show = useSession((s) => s.show);
  const attempt = useSession((s) => s.attempt?.id ?? '');
  const asked = useDesk(`list review ${attempt} ${objective} ${JSON.stringify(plan)}`, (api) =>
    api.listReview(plan, objective),
  );
  if (asked.error !== null) return <ErrorState message={asked.error} />;
  if (asked.loading) return <LoadingState />;
  const report = asked.value;
  return (
    <section aria-label={t('list.reviewTitle')}>
      <h4>{t('list.reviewTitle')}</h4>
      {report === null ? (
        <p className="faint">{t('list.noBudget')}</p>
      ) : (
        <>
          <p className="faint">
            {t('list.reviewAbout')} {t('list.about')}
          </p>
          <ListChart report={report} />
          <ListTable report={report} labels={report.labels} onGo={() => show('desk')} />
        </>
      )}
    </section>
  );
}
