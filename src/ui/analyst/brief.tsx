/** The exercise's brief: what happened, what to do, within which limits. */
import { Prose } from '../controls/prose.tsx';
import { useInfo } from '../store/session.ts';
import { useWords } from '../store/settings.ts';
import { Hints } from './hints.tsx';

export function Brief() {
  const { t, language, format } = useWords();
  const { exercise } = useInfo();
  if (exercise === null) return null;
  const { clock } = exercise.rubric;
  return (
    <article>
      <Prose text={exercise.brief[language]} />
      <dl className="facts">
        <dt>{t('desk.decision')}</dt>
        <dd>
          {format.dateTime(Date.parse(exercise.decisionTime))} {t('app.utc')}
        </dd>
        <dt>{t('desk.budget')}</dt>
        <dd>{format.number(exercise.budget, 2)}</dd>
        {clock !== undefined && (
          <>
            <dt>{t('desk.clockTerm')}</dt>
            <dd>
              {t('desk.clockRule', {
                free: format.number(clock.freeMinutes),
                perHour: format.number(clock.perHour, 1),
                cap: format.number(clock.cap, 1),
              })}
            </dd>
          </>
        )}
      </dl>
      <Hints />
      {exercise.mode === 'practice' && <p className="faint">{t('desk.practiceKey')}</p>}
    </article>
  );
}
