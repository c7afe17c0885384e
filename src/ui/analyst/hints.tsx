/** Hints of the exercise: what each helps with and costs; its words only when asked for, which the log tells once. */
import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { hintsTaken } from '../../core/exercise/attempt.ts';
import { useClosed, useInfo, useSession } from '../store/session.ts';
import { useWords } from '../store/settings.ts';

export function Hints() {
  const { t, language, format } = useWords();
  const { exercise } = useInfo();
  const log = useSession((s) => s.attempt?.log);
  const closed = useClosed();
  const act = useSession((s) => s.act);
  const hints = exercise?.hints ?? [];
  if (hints.length === 0) return null;
  const read = new Set(hintsTaken(log ?? []));
  return (
    <section className="hints" aria-label={t('desk.hints')}>
      <h3>{t('desk.hints')}</h3>
      <p className="faint">{t('desk.hintsAbout')}</p>
      <ol>
        {hints.map(({ id, about, text, cost, section }, i) => (
          <li key={id}>
            <b>{about[language]}</b>{' '}
            <span className="faint">
              {t(`scorecard.section-${section}`)} ·{' '}
              {cost === 0 ? t('desk.hintFree') : t('desk.hintCost', { points: format.number(cost, 1) })}
              {read.has(id) && ` · ${t('desk.hintRead')}`}
            </span>
            {read.has(id) ? (
              <p className="hint-text" role="status">
                {text[language]}
              </p>
            ) : (
              <Button
                size="compact-xs"
                variant="default"
                disabled={closed}
                leftSection={<IconBulb size={12} aria-hidden />}
                onClick={() => act({ type: 'take-hint', hint: id })}
              >
                {t('desk.hintShow', { number: i + 1 })}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
