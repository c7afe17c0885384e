/** Takes a decision into the after-action sheet, linked to the action that made the claim; a second time it says that it stands there. */
import { Button } from '@mantine/core';
import { debriefLimits, type RecordedVerdict } from '../../../core/debrief/after-action.ts';
import { actDebrief, useDebriefState } from '../../store/debrief-session.ts';
import { useWords } from '../../store/settings.ts';
import { newRow } from '../sheet/new-row.ts';

interface ToSheetProps {
  readonly verdict: RecordedVerdict;
  readonly label: string;
  /** Place in the defender's log; null where it does not tell. */
  readonly action: number | null;
}

export function VerdictToSheet({ verdict, label, action }: ToSheetProps) {
  const { t } = useWords();
  const { rows } = useDebriefState();
  const decided = t('debriefRoles.sheetLine', {
    label,
    reason: t(`flag.reason-${verdict.reason}`),
    verdict: t(`debriefRoles.verdict-${verdict.verdict}`),
  });
  const observation = `${decided} ${verdict.note}`.trim().slice(0, debriefLimits.text);
  const there = rows.some((row) => row.objective === 'rights' && row.observation === observation);
  return there ? (
    <p className="faint">{t('debriefRoles.inSheet')}</p>
  ) : (
    <Button
      size="compact-sm"
      variant="default"
      disabled={rows.length >= debriefLimits.rows}
      onClick={() =>
        actDebrief({
          type: 'row',
          row: {
            ...newRow(rows),
            objective: 'rights',
            observation,
            links: action === null ? [] : [{ team: verdict.defender, action }],
          },
        })
      }
    >
      {t('debriefRoles.toSheet')}
    </Button>
  );
}
