/** At the desk: who takes part, the fingerprint once more, the key as a file. */
import { Button, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { SignerRow } from '../../storage/database.ts';
import { useFingerprint } from '../../store/sealing-worker.ts';
import { useWords } from '../../store/settings.ts';
import { saveSigner } from './save-signer.ts';
import { SpokenWords } from './spoken-words.tsx';

interface KeyDialogProps {
  readonly signer: SignerRow;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function KeyDialog({ signer, opened, onClose }: KeyDialogProps) {
  const { t } = useWords();
  const words = useFingerprint(opened ? signer.publicKey : '');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('sealed.myKeyTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <p>
        <b>{t('sealed.taking', { name: signer.name })}</b>
      </p>
      <p>{t('sealed.tellFingerprint')}</p>
      <SpokenWords words={words} label={t('sealed.fingerprint')} />
      <p className="faint">{t('sealed.english')}</p>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void saveSigner(signer)}
      >
        {t('sealed.saveKey')}
      </Button>
      <p className="faint">{t('sealed.saveKeyHint')}</p>
    </Modal>
  );
}
