/** Other people's attempts, graded by packs dropped with them: a list, and the scorecard of each. */
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { FileIssue } from '../../../core/dataset/issue.ts';
import type { GradedAttempt, PackHead } from '../../../worker/protocol.ts';
import { DropZone } from '../../controls/drop-zone.tsx';
import { FileIssues } from '../../controls/file-issues.tsx';
import { LeftAside } from '../../controls/left-aside.tsx';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { useMarking, visitAttempt } from '../../store/marking.ts';
import { adoptAttempt } from '../../store/openers.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useImport } from '../import/import-store.ts';
import { backFromFiles, receive } from '../import/receive.ts';
import { AttemptTable } from './attempt-table.tsx';
import { KeysAtHand } from './keys-at-hand.tsx';
import { MissingPacks } from './missing-packs.tsx';
import './marking.css';

function PackList({ packs }: { readonly packs: readonly PackHead[] }) {
  const { t, language } = useWords();
  return (
    <section aria-label={t('marking.packs')}>
      <h3>{t('marking.packs')}</h3>
      <ul className="marking-packs">
        {packs.map(({ path, exercise, title, keyed }) => (
          <li key={path}>
            <b>{t('marking.packLine', { title: title[language], version: exercise.version })}</b>{' '}
            <span className={keyed ? 'good' : 'bad'}>{t(keyed ? 'marking.keyed' : 'marking.keyless')}</span>{' '}
            <span className="faint">{path}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function MarkingScreen() {
  const { t } = useWords();
  const { files, graded, busy, failed, add, clear } = useMarking();
  const open = useSession((s) => s.attempt !== null && s.visited === null);
  const [issues, setIssues] = useState<readonly FileIssue[]>([]);
  const [crashed, setCrashed] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  const go = (way: () => Promise<readonly FileIssue[]>) => {
    setOpening(true);
    setIssues([]);
    setCrashed(null);
    way()
      .then(setIssues, (error: unknown) => setCrashed(error instanceof Error ? error.message : String(error)))
      .finally(() => setOpening(false));
  };
  const goOn = ({ file, issues: why }: GradedAttempt) => {
    const saved = files.find(({ path }) => path === file);
    const [without] = why;
    if (saved !== undefined && without !== undefined) go(() => adoptAttempt(files, saved, without.file));
  };
  const back = () => {
    if (open) backFromFiles(useImport.getState().replaced);
    else useSession.getState().close();
  };
  const attempts = graded?.attempts ?? [];
  return (
    <div className="page marking">
      <h2>{t('marking.title')}</h2>
      <DropZone compact invitation={t('marking.drop')} onFiles={(found) => void receive(found)} />
      <p className="faint">{t('marking.empty')}</p>
      <KeysAtHand />
      {busy !== null && (
        <div role="status" aria-live="polite">
          {busy.total === 0 ? <LoadingState /> : <p>{t('marking.grading', busy)}</p>}
        </div>
      )}
      {failed !== null && <ErrorState message={failed} onRetry={() => void add([])} />}
      {crashed !== null && <ErrorState message={crashed} />}
      {[...(graded?.issues ?? []), ...issues].length > 0 && (
        <FileIssues issues={[...(graded?.issues ?? []), ...issues]} />
      )}
      {graded !== null && busy === null && <MissingPacks graded={graded} />}
      {busy === null && <LeftAside paths={graded?.aside ?? []} />}
      {attempts.length > 0 && (
        <section aria-label={t('marking.attempts')}>
          <h3>{t('marking.attempts')}</h3>
          <AttemptTable
            attempts={attempts}
            busy={opening || busy !== null}
            onOpen={(one) => go(() => visitAttempt(one))}
            onGoOn={goOn}
          />
        </section>
      )}
      {graded !== null && graded.packs.length > 0 && <PackList packs={graded.packs} />}
      <Group mt="md" gap="xs">
        <Button variant="default" onClick={back}>
          {t(open ? 'app.backToDesk' : 'app.home')}
        </Button>
        {files.length > 0 && (
          <Button variant="subtle" color="gray" onClick={clear}>
            {t('marking.clear')}
          </Button>
        )}
      </Group>
    </div>
  );
}
