/** What is said above an answer: cancelled, failed, of another filter, somebody on both sides. */
import type { Filter } from '../../../core/ledger/filter.ts';
import { ErrorState } from '../../controls/states.tsx';
import { useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import type { FlowRun } from './flow-run.ts';

interface RunNoticeProps {
  readonly run: FlowRun<{ readonly filter: Filter }, { readonly both: readonly string[] }>;
}

export function RunNotice({ run }: RunNoticeProps) {
  const { t, format } = useWords();
  const { filter } = useWork();
  if (run.state === 'failed') return <ErrorState message={run.error} />;
  if (run.state === 'called-off') return <p role="status">{t('flows.called-off')}</p>;
  const stale = run.answer !== null && JSON.stringify(run.request?.filter) !== JSON.stringify(filter);
  const both = run.answer?.both ?? [];
  return (
    <>
      {stale && (
        <p className="bad" role="status">
          {t('flows.stale')}
        </p>
      )}
      {both.length > 0 && <p className="bad">{t('flows.both', { names: format.list(both) })}</p>}
    </>
  );
}
