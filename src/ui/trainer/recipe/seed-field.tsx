/** The secret seed: hidden until asked for, because recipe and seed together are the answer key. */
import { Alert, Button, Group } from '@mantine/core';
import { IconEye, IconEyeOff, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../store/settings.ts';
import { newSeed } from '../../store/studio-openers.ts';
import { TextField } from '../fields/text-field.tsx';

interface SeedFieldProps {
  readonly seed: string;
  readonly disabled: boolean;
  readonly onChange: (seed: string) => void;
}

export function SeedField({ seed, disabled, onChange }: SeedFieldProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  return (
    <div className="seed" role="group" aria-label={t('recipe.seed')}>
      <h3>{t('recipe.seed')}</h3>
      <p className="faint">{t('recipe.seedHint')}</p>
      {shown && (
        <Alert color="orange" p="xs" mb="xs">
          {t('recipe.seedWarning')}
          <TextField
            label={t('recipe.seedText')}
            value={seed}
            disabled={disabled}
            refuse={(text) => (/^[0-9a-f]{32,}$/i.test(text.trim()) ? null : t('recipe.seedWrong'))}
            onCommit={(text) => onChange(text.trim().toLowerCase())}
          />
        </Alert>
      )}
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={shown ? <IconEyeOff size={14} aria-hidden /> : <IconEye size={14} aria-hidden />}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'recipe.hideSeed' : 'recipe.showSeed')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={disabled}
          leftSection={<IconRefresh size={14} aria-hidden />}
          onClick={() => onChange(newSeed())}
        >
          {t('recipe.newSeed')}
        </Button>
      </Group>
    </div>
  );
}
