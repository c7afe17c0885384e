/** The restore drill: a key typed from its paper or file opens a test sealed to it just now. */
import { Alert, Button, Textarea } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { TrainerKeyRow } from '../../storage/database.ts';
import { proveKey } from '../../store/trainer-keys.ts';
import { useWords } from '../../store/settings.ts';

interface DrillFormProps {
  /** Any of these may be typed. */
  readonly rows: readonly TrainerKeyRow[];
  readonly onProved?: () => void;
}

export function DrillForm({ rows, onProved }: DrillFormProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [proved, setProved] = useState<TrainerKeyRow | null>(null);
  const check = async () => {
    setBusy(true);
    setWrong(null);
    setProved(null);
    try {
      const found = await proveKey(
        text,
        rows.map(({ recipient }) => recipient),
      );
      if ('recipient' in found) {
        setText('');
        setProved(found);
        onProved?.();
      } else setWrong(t(`issues.${found[0]?.code ?? 'key-file-invalid'}`));
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <p>{t('keys.drillText')}</p>
      <Textarea
        label={t('keys.drillField')}
        autosize
        minRows={2}
        autoComplete="off"
        spellCheck={false}
        classNames={{ input: 'key-typed' }}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(null);
        }}
      />
      {wrong !== null && (
        <Alert color="orange" role="alert" mt="xs" p="xs">
          {wrong}
        </Alert>
      )}
      {proved !== null && (
        <Alert color="green" role="status" mt="xs" p="xs" icon={<IconCircleCheck size={16} />}>
          {t('keys.drillGood', { recipient: `${proved.recipient.slice(0, 16)}…` })}
        </Alert>
      )}
      <Button type="submit" variant="default" mt="xs" loading={busy} disabled={text.trim() === ''}>
        {t('keys.drillNow')}
      </Button>
    </form>
  );
}
