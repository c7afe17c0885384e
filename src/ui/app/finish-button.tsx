/** The button that ends the work: submit where the key is, hand in where it is not; afterwards the way to what came of it. */
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSession } from '../store/session.ts';
import { useWords } from '../store/settings.ts';
import { HandInDialog } from './handing/hand-in-dialog.tsx';
import { SubmitDialog } from './submit-dialog.tsx';

export function FinishButton() {
  const { t } = useWords();
  const { attempt, info, screen, scorecard, visited, readOnly, show } = useSession();
  const [opened, dialog] = useDisclosure(false);
  if (attempt === null || info === null || info.exercise === null) return null;
  const result = info.gradable ? 'scorecard' : 'handed-in';
  return (
    <>
      {attempt.work.submittedAt === null && readOnly === null && (
        <Button size="compact-sm" onClick={dialog.open} data-tour="submit">
          {t(info.gradable ? 'app.submit' : 'handing.handIn')}
        </Button>
      )}
      {attempt.work.submittedAt !== null && screen !== result && (scorecard !== null || !info.gradable) && (
        <Button size="compact-sm" onClick={() => show(result)}>
          {t(info.gradable ? 'app.scorecard' : 'handing.done')}
        </Button>
      )}
      {attempt.work.submittedAt !== null && screen === result && (
        <Button size="compact-sm" variant="default" onClick={() => show('desk')}>
          {t('app.backToDesk')}
        </Button>
      )}
      {visited !== null && (
        <Button size="compact-sm" variant="light" onClick={() => show('marking')}>
          {t('marking.backShort')}
        </Button>
      )}
      {info.gradable ? (
        <SubmitDialog opened={opened} onClose={dialog.close} />
      ) : (
        <HandInDialog opened={opened} onClose={dialog.close} />
      )}
    </>
  );
}
