/** The report as it is printed: A4, in the language of the screen. */
import { memo } from 'react';
import type { ReportLine, ReportSection } from '../../../core/debrief/report.ts';
import { ErrorState } from '../../controls/states.tsx';
import { useTurns } from '../../controls/use-turns.ts';
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
  const stretches = stretchesOf(asked.value?.sections ?? []);
  const turn = useTurns(stretches.length);
  if (opened === null) return null;
  if (asked.error !== null) return <ErrorState message={asked.error} onRetry={asked.again} />;
  if (asked.value === null) return <ReadingLogs told={told} />;
  const { labels, payments, hands } = asked.value;
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
    <section
      className="debrief-report"
      aria-label={t('debriefReport.title')}
      aria-busy={asked.loading || turn < stretches.length}
    >
      <h2>{t('debriefReport.title')}</h2>
      <p className="debrief-report-head">{opened.exercise.title[language]}</p>
      {stretches.slice(0, turn).map(({ code, lines, from }) => (
        <Stretch
          key={`${code} ${from}`}
          title={from === 0 ? t(`debriefReport.section-${code}`) : ''}
          lines={lines}
          words={words}
          speech={`${language} ${String(state.names)}`}
        />
      ))}
    </section>
  );
}

/** Lines written at a stretch, so that two hundred teams do not hold up the page. */
const longest = 40;

interface Lines {
  readonly code: ReportSection['code'];
  /** Place of the first of them in the section. */
  readonly from: number;
  readonly lines: readonly ReportLine[];
}

function stretchesOf(sections: readonly ReportSection[]): readonly Lines[] {
  return sections.flatMap(({ code, lines }) =>
    Array.from({ length: Math.ceil(lines.length / longest) }, (_, i) => ({
      code,
      from: i * longest,
      lines: lines.slice(i * longest, (i + 1) * longest),
    })),
  );
}

interface StretchProps {
  /** '' where a section goes on. */
  readonly title: string;
  readonly lines: readonly ReportLine[];
  readonly words: (line: ReportLine) => string;
  /** What the words depend on besides the lines. */
  readonly speech: string;
}

/** Written anew only where something else is to be said: most changes of a sheet touch one line. */
const Stretch = memo(
  function Written({ title, lines, words }: StretchProps) {
    return (
      <section>
        {title !== '' && <h3>{title}</h3>}
        <ul>
          {lines.map((line, i) => (
            <li key={i}>{words(line)}</li>
          ))}
        </ul>
      </section>
    );
  },
  (a, b) => a.speech === b.speech && a.title === b.title && JSON.stringify(a.lines) === JSON.stringify(b.lines),
);
