/** What goes out: the report for printing, tables, JSON lines, xAPI, and the debrief's own log. */
import { Button, Group } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { writeDebrief } from '../../../core/debrief/parse-debrief.ts';
import type { DebriefExport } from '../../../worker/debrief-protocol-plans.ts';
import { saveFile } from '../../controls/save-file.ts';
import { ErrorState } from '../../controls/states.tsx';
import { useDebriefSession } from '../../store/debrief-session.ts';
import { debriefDesk } from '../../store/debrief-worker.ts';
import { useWords } from '../../store/settings.ts';

const exports: { readonly [kind in DebriefExport]: string } = {
  csv: 'debrief-csv.zip',
  lines: 'actions.jsonl',
  xapi: 'xapi.jsonl',
};

export function ExportPanel() {
  const { t } = useWords();
  const debrief = useDebriefSession((s) => s.debrief);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  if (debrief === null) return null;
  const { state, exercise } = debrief;
  const save = (kind: DebriefExport) => {
    setBusy(true);
    setFailed(null);
    debriefDesk()
      .export(kind, state, state.names)
      .then(
        (blob) => saveFile(`${exercise.id}-${exports[kind]}`, blob),
        (error: unknown) => setFailed(error instanceof Error ? error.message : String(error)),
      )
      .finally(() => setBusy(false));
  };
  return (
    <section className="no-print debrief-exports" aria-label={t('debriefSheet.out')}>
      <h2>{t('debriefSheet.out')}</h2>
      <p className="faint">{t(state.names ? 'debriefSheet.outNamed' : 'debriefSheet.outLetters')}</p>
      {failed !== null && <ErrorState message={failed} />}
      <Group gap="xs">
        <Button size="compact-md" leftSection={<IconPrinter size={15} aria-hidden />} onClick={() => window.print()}>
          {t('debriefSheet.print')}
        </Button>
        {(['csv', 'lines', 'xapi'] as const).map((kind) => (
          <Button
            key={kind}
            size="compact-md"
            variant="default"
            disabled={busy}
            leftSection={<IconDownload size={15} aria-hidden />}
            onClick={() => save(kind)}
          >
            {t(`debriefSheet.out-${kind}`)}
          </Button>
        ))}
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
          onClick={() =>
            saveFile(
              `${exercise.id}.debrief.json`,
              writeDebrief(debrief, { classList: state.names }),
              'application/json',
            )
          }
        >
          {t('debriefSheet.out-log')}
        </Button>
      </Group>
    </section>
  );
}
