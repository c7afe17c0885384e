/** Fair, hard enough, real enough: leaks, bots and distributions, each with what it means and what to do about it. */
import { Alert, Button, Progress } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconChecks, IconCircleCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { EmptyState, ErrorState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { closeStudio } from '../../store/studio-worker.ts';
import { openProject } from '../../store/studio-openers.ts';
import { recipeOf, useStudio } from '../../store/studio.ts';
import { useRevision } from '../../store/use-studio.ts';
import { runCheck, useCheck } from './check-store.ts';
import { ProofLimit, Unproved } from '../proof/proof-terms.tsx';
import { DifficultyView } from './difficulty-view.tsx';
import { LeakTable } from './leak-table.tsx';
import { RealismView } from './realism-view.tsx';
import './check.css';

export function CheckRoom() {
  const { t, format } = useWords();
  const revision = useRevision();
  const { of, report, running, failed } = useCheck();
  const recipe = useStudio((s) => recipeOf({ ...s, draft: null })?.recipe ?? null);
  const mine = of.split('|')[0] === revision.split('|')[0] ? report : null;
  const stale = mine !== null && of !== revision;
  useEffect(() => {
    if (useCheck.getState().report !== null && mine === null) useCheck.setState({ report: null, failed: null });
  }, [mine]);
  // The worker cannot be interrupted, but it can be ended; the project is built again from its log.
  const cancel = () => {
    closeStudio();
    useCheck.setState({ running: null });
    useStudio.setState({ state: null });
    void openProject();
  };
  if (running !== null) {
    const { progress } = running;
    const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
    return (
      <div className="page" role="status">
        <h2>{t('check.running')}</h2>
        <p>
          {t('check.runningHint')} {format.percent(share)}
        </p>
        <Progress value={share * 100} aria-label={t('check.progress')} />
        <Button mt="sm" variant="default" leftSection={<IconBan size={14} aria-hidden />} onClick={cancel}>
          {t('app.cancel')}
        </Button>
      </div>
    );
  }
  const run = (
    <Button leftSection={<IconChecks size={16} aria-hidden />} onClick={() => void runCheck(revision)}>
      {t(mine === null ? 'check.run' : 'check.again')}
    </Button>
  );
  if (failed !== null)
    return (
      <div className="page">
        <ErrorState message={failed} onRetry={() => void runCheck(revision)} />
      </div>
    );
  if (mine === null)
    return (
      <EmptyState
        title={t('check.title')}
        hint={t('check.hint')}
        action={
          <>
            {run}
            <ProofLimit />
          </>
        }
      />
    );
  const leaks = mine.leaks.filter((leak) => leak.leaks);
  return (
    <div className="check-scroll">
      <div className="page check">
        <div className="check-head">
          <h2>{t('check.title')}</h2>
          {run}
        </div>
        {stale && (
          <Alert color="orange" p="xs" icon={<IconAlertTriangle size={16} />}>
            {t('check.stale')}
          </Alert>
        )}
        <Unproved />
        <p className={leaks.length === 0 ? 'good verdict' : 'bad verdict'}>
          {leaks.length === 0 ? <IconCircleCheck size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
          {leaks.length === 0 ? t('check.noLeaks') : t('check.leaksFound', { count: leaks.length })}
        </p>
        <LeakTable leaks={mine.leaks} />
        <DifficultyView difficulty={mine.difficulty} recipe={recipe} />
        <RealismView realism={mine.realism} />
        <ProofLimit />
      </div>
    </div>
  );
}
