/** The after-action sheet: what was observed, on which actions it rests, how it was done, what to improve and by whom; and what goes out. */
import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { debriefLimits } from '../../../core/debrief/after-action.ts';
import { actDebrief, turnDebrief, useDebriefSession, useDebriefState } from '../../store/debrief-session.ts';
import { useWords } from '../../store/settings.ts';
import { ExportPanel } from './export-panel.tsx';
import { newRow } from './new-row.ts';
import { Report } from './report.tsx';
import { SheetRow } from './sheet-row.tsx';
import './sheet.css';

export function SheetRoom() {
  const { t } = useWords();
  const { rows } = useDebriefState();
  const debrief = useDebriefSession((s) => s.debrief);
  const add = () => actDebrief({ type: 'row', row: newRow(rows) });
  return (
    <div className="debrief-sheet">
      <section className="no-print" aria-label={t('debriefSheet.title')}>
        <h2>{t('debriefSheet.title')}</h2>
        <p className="faint">{t('debriefSheet.about')}</p>
        {rows.length === 0 && <p>{t('debriefSheet.none')}</p>}
        {rows.map((row, i) => (
          <SheetRow key={row.id} row={row} number={i + 1} />
        ))}
        <Group gap="xs" mt="xs">
          <Button
            size="compact-md"
            leftSection={<IconPlus size={15} aria-hidden />}
            disabled={rows.length >= debriefLimits.rows}
            onClick={add}
          >
            {t('debriefSheet.add')}
          </Button>
          <Button
            size="compact-md"
            variant="default"
            disabled={(debrief?.past.length ?? 0) === 0}
            onClick={() => turnDebrief('undo')}
          >
            {t('app.undo')}
          </Button>
          <Button
            size="compact-md"
            variant="default"
            disabled={(debrief?.future.length ?? 0) === 0}
            onClick={() => turnDebrief('redo')}
          >
            {t('app.redo')}
          </Button>
        </Group>
      </section>
      <ExportPanel />
      <Report />
    </div>
  );
}
