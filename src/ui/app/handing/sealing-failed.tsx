/** No sealed file came of it: why, and that nothing is lost. */
import { Alert, Button, FileButton, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { saveFile } from '../../controls/save-file.ts';
import { attemptFile } from '../../store/hand-in.ts';
import { bringSigner } from '../../store/joining.ts';
import { prepareSealed } from '../../store/sealed-file.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

export function SealingFailed({ reason }: { readonly reason: string | null }) {
  const { t } = useWords();
  const attempt = useSession((s) => s.attempt);
  const [wrong, setWrong] = useState(false);
  if (attempt === null) return null;
  const saveOpen = () => {
    const { name, text } = attemptFile(attempt);
    saveFile(name, text, 'application/json');
  };
  const bring = async (file: File | null) => {
    if (file === null) return;
    const fits = await bringSigner(file);
    setWrong(!fits);
    if (fits) await prepareSealed();
  };
  const lost = reason === 'signer-lost';
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle size={18} />}
      title={t('sealed.failedTitle')}
      role="alert"
      data-reason={reason ?? ''}
    >
      <p>{t(lost ? 'sealed.failed-signer-lost' : 'sealed.failedHint')}</p>
      {reason !== null && !lost && <p className="faint">{reason}</p>}
      {wrong && <p className="bad">{t('sealed.keyFileWrong')}</p>}
      <Group gap="xs">
        {lost ? (
          <FileButton onChange={(file) => void bring(file)} accept=".json,application/json">
            {(props) => (
              <Button size="compact-sm" {...props}>
                {t('sealed.bringKey')}
              </Button>
            )}
          </FileButton>
        ) : (
          <Button size="compact-sm" onClick={() => void prepareSealed()}>
            {t('app.tryAgain')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={saveOpen}>
          {t('sealed.openFile')}
        </Button>
      </Group>
    </Alert>
  );
}
