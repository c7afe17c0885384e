/** Name or pseudonym, asked once; or a key one has already. */
import { Button, FileButton, Group, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { longestAuthor } from '../../../core/exercise/parse-attempt.ts';
import { ErrorState } from '../../controls/states.tsx';
import { callJoiningOff, joinAgain, joinAs, joinWith, useJoining } from '../../store/joining.ts';
import { useWords } from '../../store/settings.ts';

export function JoinForm() {
  const { t } = useWords();
  const before = useJoining((s) => s.before);
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const doing = (what: () => Promise<void>) => {
    setBusy(true);
    setFailed(null);
    what()
      .catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false));
  };
  const make = () => {
    const given = name.normalize('NFC').trim().replace(/\s+/g, ' ');
    setMissing(given === '');
    if (given !== '') doing(() => joinAs(given));
  };
  const bring = (file: File | null) => {
    if (file === null) return;
    doing(async () => {
      if ((await joinWith(file)).length > 0) setFailed(t('sealed.keyFileWrong'));
    });
  };
  return (
    <>
      {before.length > 0 && (
        <section aria-label={t('sealed.again')}>
          <h3>{t('sealed.again')}</h3>
          <p className="faint">{t('sealed.againHint')}</p>
          <Group gap="xs">
            {before.map((one) => (
              <Button key={one.publicKey} variant="default" onClick={() => joinAgain(one)}>
                {t('sealed.againAs', { name: one.name })}
              </Button>
            ))}
          </Group>
        </section>
      )}
      <form
        aria-label={t('sealed.join')}
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <h3>{t('sealed.join')}</h3>
        <TextInput
          maw="26rem"
          label={t('sealed.name')}
          description={t('sealed.nameHint')}
          value={name}
          maxLength={longestAuthor}
          autoComplete="off"
          error={missing ? t('sealed.nameMissing') : false}
          onChange={(event) => {
            setName(event.target.value);
            setMissing(false);
          }}
        />
        {failed !== null && <ErrorState message={failed} />}
        <Group gap="xs" mt="sm">
          <Button type="submit" loading={busy} leftSection={<IconKey size={16} aria-hidden />}>
            {t('sealed.makeKey')}
          </Button>
          <FileButton onChange={bring} accept=".json,application/json">
            {(props) => (
              <Button {...props} variant="default" disabled={busy}>
                {t('sealed.bring')}
              </Button>
            )}
          </FileButton>
          <Button variant="subtle" color="gray" onClick={callJoiningOff}>
            {t('app.cancel')}
          </Button>
        </Group>
      </form>
    </>
  );
}
