/** Above every screen of an attempt: why nothing is changed here, or why nothing is saved, and what to do about it. */
import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { saveFile } from '../../controls/save-file.ts';
import { rawAttempt } from '../../storage/attempts.ts';
import { takeOverAttempt } from '../../store/attempt-lock.ts';
import { database } from '../../store/database.ts';
import { attemptFile, attemptName } from '../../store/hand-in.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import './handing.css';

function saveOpen(): void {
  const { attempt } = useSession.getState();
  if (attempt === null) return;
  const file = attemptFile(attempt);
  saveFile(file.name, file.text, 'application/json');
}

export function AttemptNotices() {
  const readOnly = useSession((s) => s.readOnly);
  const failed = useSession((s) => s.saving === 'failed');
  if (readOnly === 'other-tab') return <OtherTab />;
  if (readOnly === 'damaged') return <Damaged />;
  return failed ? <NotSaved /> : null;
}

function OtherTab() {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [gone, setGone] = useState(false);
  const take = () => {
    setBusy(true);
    takeOverAttempt()
      .then(
        (taken) => setGone(!taken),
        () => setGone(true),
      )
      .finally(() => setBusy(false));
  };
  return (
    <Alert className="attempt-notice" color="gray" icon={<IconLock size={16} />} p="xs" role="status">
      <Group justify="space-between" wrap="nowrap">
        <span>{t(gone ? 'sealed.takeOverFailed' : busy ? 'sealed.takingOver' : 'sealed.otherTab')}</span>
        <Button size="compact-sm" onClick={take} loading={busy}>
          {t('sealed.takeOver')}
        </Button>
      </Group>
    </Alert>
  );
}

function Damaged() {
  const { t, format } = useWords();
  const damage = useSession((s) => s.damage);
  const attempt = useSession((s) => s.attempt);
  if (damage === null || attempt === null) return null;
  const saveRaw = async () => {
    saveFile(`${attemptName(attempt)}.raw.json`, await rawAttempt(database, attempt.id), 'application/json');
  };
  return (
    <Alert className="attempt-notice" color="red" icon={<IconAlertTriangle size={16} />} p="xs" role="alert">
      <Group justify="space-between" wrap="nowrap">
        <span>
          {t('sealed.damaged', { whole: format.number(damage.first), written: format.number(damage.written) })}
        </span>
        <Group gap="xs" wrap="nowrap">
          <Button size="compact-sm" onClick={saveOpen}>
            {t('sealed.saveWhole')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void saveRaw()}>
            {t('sealed.saveRaw')}
          </Button>
        </Group>
      </Group>
    </Alert>
  );
}

function NotSaved() {
  const { t } = useWords();
  const trouble = useSession((s) => s.trouble) ?? 'refused';
  return (
    <Alert className="attempt-notice" color="red" icon={<IconAlertTriangle size={16} />} p="xs" role="alert">
      <Group justify="space-between" wrap="nowrap">
        <span>
          <b>{t(`sealed.trouble-${trouble}`)}</b> {t(`sealed.mend-${trouble}`)}
        </span>
        <Button size="compact-sm" onClick={saveOpen}>
          {t('app.saveAttempt')}
        </Button>
      </Group>
    </Alert>
  );
}
