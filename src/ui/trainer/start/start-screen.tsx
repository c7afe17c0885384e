/** The studio's first screen: a new exercise from a recipe, from files or from a pack, and the projects kept in this browser. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { showKeys } from '../../store/trainer-keys.ts';
import { BringFiles } from './bring-files.tsx';
import { ProjectList } from './project-list.tsx';
import { RecipeCards } from './recipe-cards.tsx';
import './start.css';

/** Opening something takes a moment and may fail; both are shown in the same place. */
export type Starting = (open: () => Promise<unknown>) => void;

export function StartScreen() {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const starting: Starting = (open) => {
    setBusy(true);
    setFailed(null);
    open()
      .catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false));
  };
  return (
    <div className="page start">
      <h2>{t('studio.title')}</h2>
      <p className="faint">{t('studio.promise')}</p>
      {busy && <LoadingState />}
      {failed !== null && <ErrorState message={failed} />}
      <div className="start-columns">
        <RecipeCards busy={busy} starting={starting} />
        <div>
          <BringFiles busy={busy} starting={starting} />
          <ProjectList busy={busy} starting={starting} />
          <section aria-label={t('keys.door')}>
            <h3>{t('keys.door')}</h3>
            <p className="faint">{t('keys.doorHint')}</p>
            <Button size="compact-md" variant="default" onClick={() => showKeys(true)}>
              {t('keys.openDoor')}
            </Button>
          </section>
        </div>
      </div>
    </div>
  );
}
