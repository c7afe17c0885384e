/** Ready exercises, own data, attempts under way. */
import { Badge, Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { FileIssue } from '../../../core/dataset/issue.ts';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { bundledExercises } from '../../store/bundled.ts';
import { startBundled } from '../../store/openers.ts';
import { useMarking } from '../../store/marking.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { receive } from '../import/receive.ts';
import { DropZone } from '../../controls/drop-zone.tsx';
import { FileIssues } from '../../controls/file-issues.tsx';
import { AttemptList } from './attempt-list.tsx';
import './home.css';

/** Opening something takes a moment and may fail; both are shown in the same place. */
export type Opening = (open: () => Promise<readonly FileIssue[]>) => void;

export function HomeScreen() {
  const { t, format, language } = useWords();
  const show = useSession((s) => s.show);
  const marked = useMarking((s) => s.graded !== null);
  const [busy, setBusy] = useState(false);
  const [issues, setIssues] = useState<readonly FileIssue[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const opening: Opening = (open) => {
    setBusy(true);
    setIssues([]);
    setFailed(null);
    open()
      .then(setIssues, (error: unknown) => setFailed(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false));
  };
  return (
    <div className="page home">
      <h2>{t('home.title')}</h2>
      <p className="faint">{t('home.promise')}</p>
      {busy && <LoadingState />}
      {failed !== null && <ErrorState message={failed} />}
      {issues.length > 0 && <FileIssues issues={issues} />}
      <div className="home-columns">
        <div>
          <section aria-label={t('home.ready')}>
            <h3>{t('home.ready')}</h3>
            {bundledExercises.map((exercise) => (
              <article key={exercise.id} className="home-card">
                <Group justify="space-between" wrap="nowrap" align="start">
                  <h4>{exercise.title[language]}</h4>
                  {exercise.guided && (
                    <Badge variant="light" className="home-guided">
                      {t('home.guided')}
                    </Badge>
                  )}
                </Group>
                <p>{exercise.summary[language]}</p>
                <Group justify="space-between">
                  <span className="faint">
                    {t('home.size', {
                      parties: format.number(exercise.parties),
                      accounts: format.number(exercise.accounts),
                      transactions: format.number(exercise.transactions),
                      minutes: format.number(exercise.minutes),
                    })}
                  </span>
                  <Button
                    size="compact-md"
                    disabled={busy}
                    aria-label={t('home.startTitle', { title: exercise.title[language] })}
                    onClick={() => opening(() => startBundled(exercise.id, () => undefined))}
                  >
                    {t('home.start')}
                  </Button>
                </Group>
              </article>
            ))}
          </section>
          <div className="home-trainers">
            <section aria-label={t('studio.door')}>
              <h3>{t('studio.door')}</h3>
              <p className="faint">{t('studio.doorHint')}</p>
              <Button size="compact-md" variant="default" onClick={() => show('studio')}>
                {t('studio.openDoor')}
              </Button>
            </section>
            <section aria-label={t('marking.door')}>
              <h3>{t('marking.door')}</h3>
              <p className="faint">{t('marking.doorHint')}</p>
              <Button size="compact-md" variant="default" onClick={() => show('marking')}>
                {t(marked ? 'marking.back' : 'marking.open')}
              </Button>
            </section>
            <section aria-label={t('debrief.door')}>
              <h3>{t('debrief.door')}</h3>
              <p className="faint">{t('debrief.doorHint')}</p>
              <Button size="compact-md" variant="default" onClick={() => show('debrief')}>
                {t('debrief.openDoor')}
              </Button>
            </section>
          </div>
        </div>
        <section aria-label={t('home.ownData')}>
          <h3>{t('home.ownData')}</h3>
          <DropZone compact onFiles={(files) => void receive(files)} />
          <p className="faint">{t('home.ownDataHint')}</p>
          <AttemptList busy={busy} opening={opening} />
        </section>
      </div>
    </div>
  );
}
