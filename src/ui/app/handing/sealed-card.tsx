/** The sealed file that was handed in: what it is called, who signed it for whom, its words; saved again, checked, or why there is none. */
import { Alert, Button, FileButton, Group } from '@mantine/core';
import { IconAlertTriangle, IconDownload, IconFileCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { headOf } from '../../../core/exercise/chain.ts';
import { FileIssues } from '../../controls/file-issues.tsx';
import { LoadingState } from '../../controls/states.tsx';
import { saveFile } from '../../controls/save-file.ts';
import { isSealedFile, prepareSealed, useSealed } from '../../store/sealed-file.ts';
import { useFingerprint, useHeadWords } from '../../store/sealing-worker.ts';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { RecipientList } from './recipient-list.tsx';
import { SealingFailed } from './sealing-failed.tsx';
import { SpokenWords } from './spoken-words.tsx';

const ageType = 'application/octet-stream';

/** Gives the sealed file to the browser's downloads. */
export function giveSealed({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }): void {
  saveFile(name, new Blob([bytes], { type: ageType }));
}

export function SealedCard() {
  const { t, format } = useWords();
  const { file, kept, busy, issues, failed } = useSealed();
  const attempt = useSession((s) => s.attempt);
  const signer = useSession((s) => s.signer);
  const recipients = useInfo().exercise?.sealing?.recipients ?? [];
  const fingerprint = useFingerprint(signer?.publicKey ?? '');
  const words = useHeadWords(attempt === null ? [] : [headOf(attempt)]);
  const id = attempt?.id ?? '';
  useEffect(() => void prepareSealed(), [id]);
  return (
    <>
      {busy && <LoadingState />}
      {issues.length > 0 && <FileIssues issues={issues} />}
      {(failed !== null || issues.length > 0) && <SealingFailed reason={failed} />}
      {file !== null && file.attempt === id && (
        <>
          <p>{t('sealed.next', { name: file.name })}</p>
          <div className="columns">
            <section aria-label={t('sealed.fileTitle')}>
              <h3>{t('sealed.fileTitle')}</h3>
              <dl>
                <dt>{t('sealed.fileName')}</dt>
                <dd>{file.name}</dd>
                <dt>{t('sealed.fileSize')}</dt>
                <dd>{format.bytes(file.bytes.length)}</dd>
                <dt>{t('sealed.sealedTo')}</dt>
                <dd>
                  <RecipientList recipients={recipients} />
                </dd>
              </dl>
              {kept ? (
                <p className="good">{t('sealed.fileKept')}</p>
              ) : (
                <Alert color="red" icon={<IconAlertTriangle size={18} />} role="alert">
                  {t('sealed.fileNotKept')}
                </Alert>
              )}
              <Group gap="xs" my="xs">
                <Button leftSection={<IconDownload size={16} aria-hidden />} onClick={() => giveSealed(file)}>
                  {t('sealed.save')}
                </Button>
                <CheckFile />
              </Group>
            </section>
            <section aria-label={t('sealed.headTitle')}>
              <h3>{t('sealed.headTitle')}</h3>
              <SpokenWords words={words?.[0] ?? null} label={t('sealed.headTitle')} />
              <p>{t('sealed.headNote')}</p>
              {signer !== null && (
                <>
                  <h3>{t('sealed.sealedAs')}</h3>
                  <p>
                    <b>{signer.name}</b> · {t('sealed.fingerprint')}
                  </p>
                  <SpokenWords words={fingerprint} label={t('sealed.fingerprint')} />
                </>
              )}
              <p className="faint">{t('sealed.english')}</p>
            </section>
          </div>
        </>
      )}
    </>
  );
}

/** The download is out of the page's hands: chosen again, it is compared byte by byte. */
function CheckFile() {
  const { t, format } = useWords();
  const [told, setTold] = useState<{ readonly same: boolean; readonly name: string; readonly size: number } | null>(
    null,
  );
  const check = (found: File | null) => {
    if (found !== null) void isSealedFile(found).then((same) => setTold({ same, name: found.name, size: found.size }));
  };
  return (
    <>
      <FileButton onChange={check}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            leftSection={<IconFileCheck size={16} aria-hidden />}
            title={t('sealed.checkHint')}
          >
            {t('sealed.check')}
          </Button>
        )}
      </FileButton>
      {told !== null && (
        <p role="status" className={told.same ? 'good' : 'bad'}>
          {told.same
            ? t('sealed.checkWhole', { name: told.name, size: format.bytes(told.size) })
            : t('sealed.checkOther', { name: told.name })}
        </p>
      )}
    </>
  );
}
