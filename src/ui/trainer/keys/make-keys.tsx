/** The first two keys: whose they are, as participants will read it, and the button. */
import { Button, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { ErrorState } from '../../controls/states.tsx';
import { makeKeys } from '../../store/trainer-keys.ts';
import { useWords } from '../../store/settings.ts';

export function MakeKeys() {
  const { t } = useWords();
  const [label, setLabel] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const make = () => {
    const given = label.normalize('NFC').trim().replace(/\s+/g, ' ');
    setMissing(given === '');
    if (given === '') return;
    setBusy(true);
    setFailed(null);
    makeKeys(given)
      .catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false));
  };
  return (
    <section aria-label={t('keys.none')}>
      <h3>{t('keys.none')}</h3>
      <p className="faint">{t('keys.noneHint')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <TextInput
          maw="30rem"
          label={t('keys.label')}
          description={t('keys.labelHint')}
          value={label}
          maxLength={80}
          autoComplete="off"
          error={missing ? t('keys.labelMissing') : false}
          onChange={(event) => {
            setLabel(event.target.value);
            setMissing(false);
          }}
        />
        {failed !== null && <ErrorState message={failed} />}
        <Button type="submit" mt="sm" loading={busy} leftSection={<IconKey size={16} aria-hidden />}>
          {t('keys.make')}
        </Button>
      </form>
    </section>
  );
}
