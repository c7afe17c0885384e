/** The exercise's brief: what happened, what to do, within which limits. */
import { Fragment } from 'react';
import { useInfo } from '../store/session.ts';
import { useWords } from '../store/settings.ts';

/** Paragraphs divided by blank lines; a block of `- ` lines is a list. No markup beyond that, so no HTML from a file. */
function Text({ text }: { readonly text: string }) {
  return text.split(/\n\s*\n/).map((block, i) => {
    const lines = block.split('\n');
    const items = lines.filter((line) => line.startsWith('- '));
    const prose = lines.filter((line) => !line.startsWith('- ')).join(' ');
    return (
      <Fragment key={i}>
        {prose !== '' && <p>{prose}</p>}
        {items.length > 0 && (
          <ul>
            {items.map((line, j) => (
              <li key={j}>{line.slice(2)}</li>
            ))}
          </ul>
        )}
      </Fragment>
    );
  });
}

export function Brief() {
  const { t, language, format } = useWords();
  const { exercise } = useInfo();
  if (exercise === null) return null;
  return (
    <article>
      <Text text={exercise.brief[language]} />
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
