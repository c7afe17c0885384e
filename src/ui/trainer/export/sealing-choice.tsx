/** To whom participants' work is sealed, and whether the answer key travels locked under a code. */
import { Alert, Button, Checkbox, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { TrainerKeyRow } from '../../storage/database.ts';
import { useWords } from '../../store/settings.ts';
import { loadKeys, showKeys, useTrainerKeys } from '../../store/trainer-keys.ts';

interface SealingChoiceProps {
  /** Recipients ticked. */
  readonly chosen: readonly string[];
  readonly withCode: boolean;
  readonly onChosen: (recipients: readonly string[]) => void;
  readonly onCode: (withCode: boolean) => void;
}

/** Newest trainer's key and newest recovery key: what is ticked unless the trainer chooses otherwise. */
export function usualRecipients(keys: readonly TrainerKeyRow[]): readonly string[] {
  const newest = (role: TrainerKeyRow['role']) => keys.find((row) => row.role === role)?.recipient;
  return [newest('trainer'), newest('recovery')].filter((one) => one !== undefined);
}

export function SealingChoice({ chosen, withCode, onChosen, onCode }: SealingChoiceProps) {
  const { t } = useWords();
  const keys = useTrainerKeys((s) => s.keys);
  useEffect(() => void loadKeys(), []);
  if (keys === null) return null;
  const manage = (
    <Button size="compact-xs" variant="default" onClick={() => showKeys(true)}>
      {t(keys.length === 0 ? 'keys.openDoor' : 'keys.manage')}
    </Button>
  );
  if (keys.length === 0) {
    return (
      <Alert color="orange" icon={<IconAlertTriangle size={18} />} my="xs" p="xs" role="alert">
        <p>{t('keys.recipientsNone')}</p>
        {manage}
      </Alert>
    );
  }
  const paper = keys.find(({ role, recipient }) => role === 'recovery' && chosen.includes(recipient));
  return (
    <Stack gap={6} my="xs">
      <Checkbox.Group size="xs" label={t('keys.recipients')} value={[...chosen]} onChange={onChosen}>
        <Stack gap={6} my={6}>
          {keys.map(({ recipient, role, label }) => (
            <Checkbox
              key={recipient}
              size="xs"
              value={recipient}
              label={`${t(`keys.role-${role}`)}: ${label}`}
              description={<span lang="en">{`${recipient.slice(0, 24)}…`}</span>}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {chosen.length === 1 && <p className="warn">{t('keys.oneOnly')}</p>}
      {paper !== undefined && paper.provedAt === null && <p className="warn">{t('keys.unproved')}</p>}
      <div>{manage}</div>
      <Checkbox
        size="xs"
        label={t('keys.release')}
        description={t('keys.releaseHint')}
        checked={withCode}
        onChange={(event) => onCode(event.target.checked)}
      />
    </Stack>
  );
}
