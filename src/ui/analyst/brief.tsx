/** The exercise's brief: what happened, what to do, within which limits. */
import { Prose } from '../controls/prose.tsx';
import { useInfo } from '../store/session.ts';
import { useWords } from '../store/settings.ts';

export function Brief() {
  const { t, language, format } = useWords();
  const { exercise } = useInfo();
  if (exercise === null) return null;
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
      </dl>
      {exercise.mode === 'practice' && <p className="faint">{t('desk.practiceKey')}</p>}
    </article>
  );
}
