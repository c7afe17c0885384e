/** After handing in: who, when, where the file is, whether this browser has kept the work too. No score and no verdict. */
import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { authorOf } from '../../../core/exercise/attempt.ts';
import { saveFile } from '../../controls/save-file.ts';
import { attemptFile, isKept } from '../../store/hand-in.ts';
import { useSession, useTitle } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { WorkSummary } from '../work-summary.tsx';
import { ReleaseForm } from './release-form.tsx';
import { SealedCard } from './sealed-card.tsx';
import './handing.css';

export function HandedInScreen() {
  const { t, format } = useWords();
  const attempt = useSession((s) => s.attempt);
  const show = useSession((s) => s.show);
  const exercise = useSession((s) => s.info?.exercise ?? null);
  const gradable = useSession((s) => s.info?.gradable === true);
  const title = useTitle();
  const [kept, setKept] = useState<boolean | null>(null);
  const id = attempt?.id ?? '';
  useEffect(() => {
    let mine = true;
    const open = useSession.getState().attempt;
    if (open !== null) void isKept(open).then((found) => mine && setKept(found));
    return () => {
      mine = false;
    };
  }, [id]);
  if (attempt === null || attempt.work.submittedAt === null) return null;
  const author = authorOf(attempt.log);
  const at = format.dateTime(attempt.work.submittedAt);
  const file = attemptFile(attempt);
  const sealed = exercise?.sealing;
  return (
    <div className="page handed-in">
      <h2>
        <IconCircleCheck size={22} aria-hidden className="good" /> {t('handing.doneTitle')}
      </h2>
      <p>
        <b>{title}</b>
        <br />
        {author === '' ? t('handing.doneUnnamed', { at }) : t('handing.doneBy', { author, at })} {t('app.utc')}
      </p>
      {sealed === undefined && <p>{t('handing.next', { name: file.name })}</p>}
      <div role="status">
        {kept === null && <p className="faint">{t('handing.checking')}</p>}
        {kept === true && <p className="good">{t('handing.kept')}</p>}
      </div>
      {kept === false && (
        <Alert color="red" icon={<IconAlertTriangle size={18} />} role="alert" mb="sm">
          {t('handing.notKept')}
        </Alert>
      )}
      {sealed !== undefined && <SealedCard />}
      {sealed?.release !== undefined && !gradable && <ReleaseForm />}
      {sealed !== undefined && sealed.release === undefined && <p className="faint">{t('sealed.noRelease')}</p>}
      <Group gap="xs">
        {sealed === undefined && (
          <Button
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => saveFile(file.name, file.text, 'application/json')}
          >
            {t('handing.saveAgain')}
          </Button>
        )}
        <Button variant="default" onClick={() => show('desk')}>
          {t('handing.look')}
        </Button>
      </Group>
      <h3>{t('handing.contents')}</h3>
      <WorkSummary />
    </div>
  );
}
