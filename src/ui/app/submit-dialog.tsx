/** Last look before grading: what is in the answer, what is missing, and that it cannot be changed afterwards. */
import { Button, Group, List, Modal } from '@mantine/core';
import { useState } from 'react';
import { ErrorState } from '../controls/states.tsx';
import { gradeOpenAttempt } from '../store/grading.ts';
import { useSession } from '../store/session.ts';
import { useWords } from '../store/settings.ts';

export function SubmitDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useWords();
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const work = session.attempt?.work;
  if (work === undefined) return null;
  const questions = session.info?.quiz?.questions.length ?? 0;
  const answered = Object.values(work.answers).filter((a) => a.length > 0).length;
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
      <List size="sm" spacing={4}>
        <List.Item>{t('app.submitClaims', { count: work.claims.length })}</List.Item>
        <List.Item>{t('app.submitMarked', { count: work.marked.length })}</List.Item>
        <List.Item>{t('app.submitPlan', { count: work.plan.length })}</List.Item>
        {questions > 0 && <List.Item>{t('app.submitAnswered', { answered, questions })}</List.Item>}
      </List>
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
