/** The six words the trainer reads out: typed, tried, refused in plain words, or opening the scorecard. */
import { Alert, Button, Group, Loader, TextInput } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { translateCode } from '../../../i18n/translate.ts';
import { cancelRelease, forgetRefusal, releaseWith, useReleasing } from '../../store/releasing.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

const wordsIn = (text: string): number => text.split(/[^\p{L}]+/u).filter((word) => word !== '').length;

export function ReleaseForm() {
  const { t, language } = useWords();
  const { busy, stretching, refused } = useReleasing();
  const [code, setCode] = useState('');
  useEffect(() => forgetRefusal, []);
  const open = async () => {
    if (await releaseWith(code)) useSession.getState().show('scorecard');
  };
  const count = wordsIn(code);
  return (
    <section aria-label={t('sealed.releaseTitle')}>
      <h3>{t('sealed.releaseTitle')}</h3>
      <p>{t('sealed.releaseHint')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void open();
        }}
      >
        <TextInput
          maw="36rem"
          label={t('sealed.code')}
          description={`${t('sealed.codeHint')} ${t('sealed.codeCount', { count })}`}
          value={code}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          disabled={busy}
          onChange={(event) => {
            setCode(event.target.value);
            forgetRefusal();
          }}
        />
        {refused !== null && (
          <Alert color="orange" role="alert" mt="xs" p="xs">
            {refused === 'release-code-wrong'
              ? t('sealed.codeWrong')
              : translateCode(language, 'issues', refused, {}, refused)}
          </Alert>
        )}
        <Group gap="xs" mt="xs" mb="md">
          <Button type="submit" disabled={busy || count === 0} leftSection={<IconLockOpen size={16} aria-hidden />}>
            {t('sealed.openKey')}
          </Button>
          {busy && <Loader size="sm" aria-hidden />}
          {stretching && (
            <>
              <span role="status">{t('sealed.stretching')}</span>
              <Button variant="default" size="compact-sm" onClick={cancelRelease}>
                {t('app.cancel')}
              </Button>
            </>
          )}
        </Group>
      </form>
    </section>
  );
}
