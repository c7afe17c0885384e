/** The trainer's keys: made, printed, proved, saved, brought; and what it means to lose them. */
import { Alert, Button, FileButton, Group } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft, IconUpload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { FileIssue } from '../../../core/dataset/issue.ts';
import { FileIssues } from '../../controls/file-issues.tsx';
import { LoadingState } from '../../controls/states.tsx';
import { bringKeys, loadKeys, showKeys, useTrainerKeys } from '../../store/trainer-keys.ts';
import { useWords } from '../../store/settings.ts';
import { FreshRecovery } from './fresh-recovery.tsx';
import { KeyTable } from './key-table.tsx';
import { MakeKeys } from './make-keys.tsx';
import './keys.css';

export function KeysScreen() {
  const { t } = useWords();
  const { keys, fresh, kept } = useTrainerKeys();
  useEffect(() => void loadKeys(), []);
  return (
    <div className="page keys">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowLeft size={14} aria-hidden />}
        onClick={() => showKeys(false)}
      >
        {t('keys.back')}
      </Button>
      <h2>{t('keys.title')}</h2>
      <p>{t('keys.why')}</p>
      {!kept && (
        <Alert color="red" icon={<IconAlertTriangle size={18} />} role="alert" my="sm">
          {t('keys.notKept')}
        </Alert>
      )}
      {keys === null && <LoadingState />}
      {fresh !== null && <FreshRecovery fresh={fresh} />}
      {keys !== null && keys.length === 0 && <MakeKeys />}
      {keys !== null && keys.length > 0 && <KeyTable keys={keys} />}
      <BringKeys />
      <section aria-label={t('keys.danger')}>
        <h3>{t('keys.danger')}</h3>
        <p>{t('keys.dangerText')}</p>
      </section>
    </div>
  );
}

function BringKeys() {
  const { t } = useWords();
  const [issues, setIssues] = useState<readonly FileIssue[]>([]);
  const [told, setTold] = useState('');
  const bring = async (file: File | null) => {
    if (file === null) return;
    const brought = await bringKeys(file);
    setIssues(typeof brought === 'number' ? [] : brought);
    setTold(typeof brought === 'number' ? t('keys.imported', { count: brought, file: file.name }) : '');
  };
  return (
    <>
      <Group gap="xs" my="sm">
        <FileButton onChange={(file) => void bring(file)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
              {t('keys.import')}
            </Button>
          )}
        </FileButton>
        <span role="status" className="good">
          {told}
        </span>
      </Group>
      {issues.length > 0 && <FileIssues issues={issues} />}
    </>
  );
}
