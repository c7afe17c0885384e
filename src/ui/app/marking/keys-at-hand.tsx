/** What sealed files are opened with, and the way to the keys. */
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { loadKeys, showKeys, useTrainerKeys } from '../../store/trainer-keys.ts';

export function KeysAtHand() {
  const { t, format } = useWords();
  const count = useTrainerKeys((s) => (s.keys ?? []).filter(({ identity }) => identity !== '').length);
  useEffect(() => void loadKeys(), []);
  return (
    <p className="faint">
      {t('keys.atHand', { keys: format.number(count) })}{' '}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => {
          showKeys(true);
          useSession.getState().show('studio');
        }}
      >
        {t('keys.openDoor')}
      </Button>
    </p>
  );
}
