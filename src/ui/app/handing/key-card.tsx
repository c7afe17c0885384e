/** The key one takes part with: its fingerprint for the roster, whether it is kept, the way to the desk. */
import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDownload } from '@tabler/icons-react';
import type { SignerRow } from '../../storage/database.ts';
import { callJoiningOff, goToDesk } from '../../store/joining.ts';
import { useFingerprint } from '../../store/sealing-worker.ts';
import { useWords } from '../../store/settings.ts';
import { SpokenWords } from './spoken-words.tsx';
import { saveSigner } from './save-signer.ts';

export function KeyCard({ made }: { readonly made: { readonly signer: SignerRow; readonly kept: boolean } }) {
  const { t } = useWords();
  const { signer, kept } = made;
  const words = useFingerprint(signer.publicKey);
  return (
    <section aria-label={t('sealed.fingerprint')}>
      <h3>{t('sealed.madeTitle', { name: signer.name })}</h3>
      <p>{t('sealed.tellFingerprint')}</p>
      <SpokenWords words={words} label={t('sealed.fingerprint')} />
      <p className="faint">{t('sealed.english')}</p>
      {kept ? (
        <p className="good" role="status">
          <IconCircleCheck size={14} aria-hidden /> {t('sealed.keyKept')}
        </p>
      ) : (
        <Alert color="red" icon={<IconAlertTriangle size={18} />} role="alert" my="sm">
          {t('sealed.keyNotKept')}
        </Alert>
      )}
      <Group gap="xs" mt="sm">
        <Button onClick={goToDesk} data-autofocus>
          {t('sealed.startWork')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void saveSigner(signer)}
        >
          {t('sealed.saveKey')}
        </Button>
        <Button variant="subtle" color="gray" onClick={callJoiningOff}>
          {t('app.cancel')}
        </Button>
      </Group>
      <p className="faint">{t('sealed.saveKeyHint')}</p>
    </section>
  );
}
