/** In the bar on top while a sealed exercise is open: who takes part, and the checkpoint. */
import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconKey, IconMapPin } from '@tabler/icons-react';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { CheckpointDialog } from './checkpoint-dialog.tsx';
import { KeyDialog } from './key-dialog.tsx';

export function SealedControls() {
  const { t } = useWords();
  const { attempt, signer, readOnly, checkpoint, show } = useSession();
  const [key, keyDialog] = useDisclosure(false);
  const [words, wordsDialog] = useDisclosure(false);
  if (attempt === null || signer === null) return null;
  const closed = attempt.work.submittedAt !== null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconKey size={14} aria-hidden />}
            rightSection={<IconChevronDown size={12} aria-hidden />}
            className="sealed-who"
          >
            {signer.name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconMapPin size={14} aria-hidden />}
            disabled={readOnly !== null}
            onClick={() => {
              checkpoint();
              wordsDialog.open();
            }}
          >
            {t('sealed.checkpoint')}
            <div className="faint">{t('sealed.checkpointHint')}</div>
          </Menu.Item>
          <Menu.Item leftSection={<IconKey size={14} aria-hidden />} onClick={keyDialog.open}>
            {t('sealed.myKey')}
          </Menu.Item>
          {closed && <Menu.Item onClick={() => show('handed-in')}>{t('sealed.submissionFile')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <KeyDialog signer={signer} opened={key} onClose={keyDialog.close} />
      <CheckpointDialog opened={words} onClose={wordsDialog.close} />
    </>
  );
}
