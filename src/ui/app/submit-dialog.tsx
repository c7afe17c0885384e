/** Last look before grading: what is in the answer, what is missing, and that it cannot be changed afterwards. */
import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { ErrorState } from '../controls/states.tsx';
import { gradeOpenAttempt } from '../store/grading.ts';
import { useSession } from '../store/session.ts';
import { useWords } from '../store/settings.ts';
import { WorkSummary } from './work-summary.tsx';

export function SubmitDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useWords();
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  if (session.attempt === null) return null;
  const send = async () => {
    setBusy(true);
    setFailed(null);
    session.submit();
    try {
      await gradeOpenAttempt();
      onClose();
      session.show('scorecard');
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('app.submitTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <WorkSummary />
      <p className="faint">{t('app.submitFinal')}</p>
      {failed !== null && <ErrorState message={failed} onRetry={() => void send()} />}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('app.keepWorking')}
        </Button>
        <Button onClick={() => void send()} loading={busy} data-autofocus>
          {t('app.submitNow')}
        </Button>
      </Group>
    </Modal>
  );
}
