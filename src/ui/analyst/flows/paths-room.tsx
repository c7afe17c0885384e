/** Paths in time between two parties or groups: the best by a criterion and the next best, drawn in time; or why there is none. */
import { EmptyState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { useEnds } from './ends-store.ts';
import { Ladder } from './ladder.tsx';
import { NoPath } from './no-path.tsx';
import { PathList } from './path-list.tsx';
import { PathRows } from './path-rows.tsx';
import { PathsForm } from './paths-form.tsx';
import { usePathChoice, usePathRun } from './paths-store.ts';
import { RunNotice } from './run-notice.tsx';

function Answer() {
  const { t, format } = useWords();
  const { answer, request } = usePathRun();
  const shown = usePathChoice((s) => s.shown);
  if (answer === null) return null;
  if (answer.missing !== null) return <NoPath missing={answer.missing} />;
  const path = answer.paths[shown] ?? answer.paths[0];
  if (path === undefined) return null;
  const fewer = answer.complete && answer.paths.length < (request?.count ?? 0);
  return (
    <>
      <PathList paths={answer.paths} />
      {fewer && <p className="faint">{t('flows.fewer', { count: answer.paths.length })}</p>}
      {!answer.complete && <p className="bad">{t('flows.givenUp')}</p>}
      <section aria-label={t('flows.ladder', { number: shown + 1 })}>
        <h3>{t('flows.ladder', { number: format.number(shown + 1) })}</h3>
        <Ladder rows={path.rows} />
        <PathRows rows={path.rows} />
      </section>
    </>
  );
}

export function PathsRoom() {
  const { t } = useWords();
  const run = usePathRun();
  const chosen = useEnds((s) => s.from.length > 0 && s.to.length > 0);
  return (
    <div className="flows-page">
      <PathsForm />
      <RunNotice run={run} />
      {run.state === 'idle' && !chosen && <EmptyState title={t('flows.chooseEnds')} hint={t('flows.chooseEndsHint')} />}
      <Answer />
    </div>
  );
}
