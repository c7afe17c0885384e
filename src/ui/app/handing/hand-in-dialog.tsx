/** Last look before handing in where no key is: what the file will hold, under which name, and that it cannot be changed afterwards. */
import { Alert, Button, Group, List, Modal, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { longestAuthor } from '../../../core/exercise/parse-attempt.ts';
import { saveFile } from '../../controls/save-file.ts';
import { attemptFile, handIn } from '../../store/hand-in.ts';
import { prepareSealed } from '../../store/sealed-file.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { WorkSummary } from '../work-summary.tsx';
import { giveSealed } from './sealed-card.tsx';

export function HandInDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t, format } = useWords();
  const attempt = useSession((s) => s.attempt);
  const show = useSession((s) => s.show);
  const signer = useSession((s) => s.signer);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  if (attempt === null) return null;
  const { work, log, startedAt } = attempt;
  const send = async () => {
    setBusy(true);
    await handIn(signer?.name ?? name.normalize('NFC').trim().replace(/\s+/g, ' '));
    const done = useSession.getState().attempt;
    if (signer !== null) {
      // Where it cannot be sealed, the next screen says why and what to do.
      const file = await prepareSealed();
      if (file !== null) giveSealed(file);
    } else if (done !== null) {
      const file = attemptFile(done);
      saveFile(file.name, file.text, 'application/json');
    }
    setBusy(false);
    if (done === null) return;
    onClose();
    show('handed-in');
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(signer === null ? 'handing.title' : 'sealed.handTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Alert color="blue" p="xs" icon={<IconInfoCircle size={18} />}>
        {t(signer === null ? 'handing.noKey' : 'sealed.handSealed')}
      </Alert>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p>{t('handing.contents')}</p>
        <WorkSummary>
          <List.Item>{t('handing.notes', { count: work.notes.length })}</List.Item>
          <List.Item>
            {t('handing.log', {
              count: log.length,
              actions: format.number(log.length),
              from: format.dateTime(startedAt),
            })}
          </List.Item>
        </WorkSummary>
        {signer === null ? (
          <TextInput
            mt="md"
            label={t('handing.name')}
            description={t('handing.nameHint')}
            value={name}
            maxLength={longestAuthor}
            autoComplete="off"
            data-autofocus
            onChange={(event) => setName(event.target.value)}
          />
        ) : (
          <p>
            <b>{t('sealed.handAs', { name: signer.name })}</b>
          </p>
        )}
        <p className="faint">{t('handing.final')}</p>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose} disabled={busy}>
            {t('app.keepWorking')}
          </Button>
          <Button type="submit" loading={busy}>
            {t(signer === null ? 'handing.now' : 'sealed.handNow')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
