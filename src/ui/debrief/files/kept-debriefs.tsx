/** Debriefs kept in this browser: open again, or remove with everything in them. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { ErrorState } from '../../controls/states.tsx';
import type { DebriefRow } from '../../storage/database.ts';
import { deleteDebrief, listDebriefs } from '../../storage/debriefs.ts';
import { database } from '../../store/database.ts';
import { resumeDebrief } from '../../store/debrief.ts';
import { useWords } from '../../store/settings.ts';

export function KeptDebriefs() {
  const { t, format, language } = useWords();
  const [rows, setRows] = useState<readonly DebriefRow[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const say = (error: unknown) => setFailed(error instanceof Error ? error.message : String(error));
  const list = () => listDebriefs(database).then(setRows, say);
  useEffect(() => void list(), []);
  return (
    <section aria-label={t('debrief.kept')}>
      <h3>{t('debrief.kept')}</h3>
      {failed !== null && <ErrorState message={failed} />}
      {rows.length === 0 ? (
        <p className="faint">{t('debrief.keptNone')}</p>
      ) : (
        <ul className="debrief-kept">
          {rows.map(({ id, title, teams, changedAt }) => {
            const when = format.dateTime(changedAt);
            return (
              <li key={id}>
                <span>
                  {t('debrief.keptLine', { title: title[language], teams: t('debrief.teams', { count: teams }), when })}
                </span>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('debrief.resumeOf', { when })}
                  onClick={() => void resumeDebrief(id).then((found) => (found ? undefined : list()), say)}
                >
                  {t('debrief.resume')}
                </Button>
                <RemoveButton
                  label={t('debrief.removeOf', { when })}
                  onClick={() => void deleteDebrief(database, id).then(list, say)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
