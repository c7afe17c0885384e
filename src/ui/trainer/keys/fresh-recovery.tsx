/** The recovery key, shown once: printed, then typed in from the paper before it is gone from the screen. */
import { Alert, Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { TrainerKey } from '../../../worker/sealing-protocol.ts';
import type { TrainerKeyRow } from '../../storage/database.ts';
import { putFreshAway } from '../../store/trainer-keys.ts';
import { useWords } from '../../store/settings.ts';
import { DrillForm } from './drill-form.tsx';
import { KeyGroups } from './key-groups.tsx';
import { PaperSheet } from './paper-sheet.tsx';

interface FreshRecoveryProps {
  readonly fresh: { readonly key: TrainerKey; readonly row: TrainerKeyRow };
}

export function FreshRecovery({ fresh }: FreshRecoveryProps) {
  const { t, format } = useWords();
  const { key, row } = fresh;
  return (
    <section aria-label={t('keys.printTitle')} className="fresh">
      <h3>{t('keys.printTitle')}</h3>
      <Alert color="orange" p="xs">
        {t('keys.printText')}
      </Alert>
      <KeyGroups identity={key.identity} />
      <Group gap="xs">
        <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t('keys.print')}
        </Button>
        <Button variant="subtle" color="gray" onClick={putFreshAway} title={t('keys.laterHint')}>
          {t('keys.later')}
        </Button>
      </Group>
      <DrillForm rows={[row]} onProved={putFreshAway} />
      <PaperSheet title={t('keys.sheetTitle')}>
        <p>{t('keys.sheetFor', { label: row.label })}</p>
        <p>{t('keys.sheetMade', { at: format.dateTime(row.madeAt) })}</p>
        <h2>{t('keys.sheetSecret')}</h2>
        <KeyGroups identity={key.identity} />
        <h2>{t('keys.sheetPublic')}</h2>
        <p className="paper-mono">{key.recipient}</p>
        <p>
          <b>{t('keys.sheetKeep')}</b>
        </p>
        <p>{t('keys.sheetUse')}</p>
      </PaperSheet>
    </section>
  );
}
