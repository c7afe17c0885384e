/** The report as it is printed: A4, in the language of the screen. */
import { ErrorState } from '../../controls/states.tsx';
import { useDebrief } from '../../store/debrief.ts';
import { useDebriefState } from '../../store/debrief-session.ts';
import { useDebriefDesk } from '../../store/debrief-worker.ts';
import { useWords } from '../../store/settings.ts';
import { ReadingLogs, useReadingLogs } from '../reading-logs.tsx';
import { useTeamNames } from '../team-names.ts';
import { reportWords } from './report-words.ts';

export function Report() {
  const { t, format, language } = useWords();
  const { opened, pack } = useDebrief();
  const state = useDebriefState();
  const { name, teams } = useTeamNames();
  const { told, onRead } = useReadingLogs();
  const asked = useDebriefDesk(JSON.stringify([pack, state]), (api) => api.report(state, onRead));
  if (opened === null) return null;
  if (asked.error !== null) return <ErrorState message={asked.error} onRetry={asked.again} />;
  if (asked.value === null) return <ReadingLogs told={told} />;
  const { sections, labels, payments, hands } = asked.value;
  const words = reportWords({
    t,
    format,
    language,
    opened,
    team: (place) => name(teams[place]?.id ?? ''),
    label: (key) => labels[key] ?? key,
    payments,
    hands,
  });
  return (
    <section className="debrief-report" aria-label={t('debriefReport.title')} aria-busy={asked.loading}>
      <h2>{t('debriefReport.title')}</h2>
      <p className="debrief-report-head">{opened.exercise.title[language]}</p>
      {sections.map(({ code, lines }) => (
        <section key={code}>
          <h3>{t(`debriefReport.section-${code}`)}</h3>
          <ul>
            {lines.map((line, i) => (
              <li key={i}>{words(line)}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
