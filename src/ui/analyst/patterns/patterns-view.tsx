/** The pattern finder: which patterns to look for on the left, what was found on the right, and one hit explained by its payments. */
import { Button, Progress, VisuallyHidden } from '@mantine/core';
import { EmptyState, ErrorState } from '../../controls/states.tsx';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { HitCard } from './hit-card.tsx';
import { HitGroups } from './hit-groups.tsx';
import { PatternChooser } from './pattern-chooser.tsx';
import { callOffPatterns, usePatterns } from './patterns-store.ts';
import './patterns.css';

function Running() {
  const { t, format } = useWords();
  const progress = usePatterns((s) => s.progress);
  const done = progress?.done ?? 0;
  return (
    <div className="patterns-running" role="status">
      <span>
        {progress === null
          ? t('patterns.starting')
          : t('patterns.running', { pattern: t(`patterns.name-${progress.name}`), share: format.percent(done) })}
      </span>
      <Progress value={done * 100} aria-label={t('patterns.progress')} />
      <Button size="compact-xs" variant="default" onClick={callOffPatterns}>
        {t('app.cancel')}
      </Button>
    </div>
  );
}

function Found() {
  const { t } = useWords();
  const { state, report, open, error } = usePatterns();
  return (
    <div className="patterns-found">
      {state === 'running' && <Running />}
      {state === 'failed' && <ErrorState message={error} />}
      {state === 'called-off' && <p className="patterns-note">{t('patterns.calledOff')}</p>}
      {report === null && state !== 'running' && (
        <EmptyState title={t('patterns.nothing')} hint={t('patterns.nothingHint')} />
      )}
      {report !== null && open === null && <HitGroups report={report} />}
      {report !== null && open !== null && <HitCard report={report} open={open} />}
    </div>
  );
}

export function PatternsView() {
  const { t } = useWords();
  const off = useInfo().exercise?.aids?.patterns === false;
  return (
    <section className="patterns" aria-label={t('patterns.title')}>
      <VisuallyHidden component="h2">{t('patterns.title')}</VisuallyHidden>
      {off ? (
        <EmptyState title={t('patterns.off')} hint={t('patterns.offHint')} />
      ) : (
        <>
          <PatternChooser />
          <Found />
        </>
      )}
    </section>
  );
}
