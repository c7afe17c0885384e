/** The guided tour of a guided exercise: teaches each move by having it done. It never blocks the desk and can be left and taken up again. */
import { Button, Group } from '@mantine/core';
import { IconCheck, IconMap2 } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { tourSteps } from './tour-steps.ts';
import './tour.css';

/** Outlines what the step is about for as long as it is on, also when it appears only later. */
function useOutline(selector: string | null): void {
  useEffect(() => {
    if (selector === null) return;
    let marked: Element | null = null;
    const mark = () => {
      const found = document.querySelector(selector);
      if (found === marked) return;
      marked?.classList.remove('tour-target');
      found?.classList.add('tour-target');
      marked = found;
    };
    mark();
    const timer = setInterval(mark, 400);
    return () => {
      clearInterval(timer);
      marked?.classList.remove('tour-target');
    };
  }, [selector]);
}

function TourCard() {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(true);
  const step = tourSteps[at];
  const done = useSession((s) => step?.done?.(s) ?? false);
  useOutline(open ? (step?.target ?? null) : null);
  if (step === undefined) return null;
  if (!open) {
    return (
      <Button
        className="tour-closed no-print"
        size="compact-sm"
        leftSection={<IconMap2 size={14} />}
        onClick={() => setOpen(true)}
      >
        {t('tour.continue')}
      </Button>
    );
  }
  const last = at === tourSteps.length - 1;
  return (
    <aside className="tour no-print" aria-label={t('tour.title')}>
      <span className="tour-count">{t('tour.step', { step: at + 1, steps: tourSteps.length })}</span>
      <div className="tour-words" aria-live="polite">
        <h2>{t(`tour.${step.name}-title`)}.</h2>
        <p>{t(`tour.${step.name}-text`)}</p>
        {done && (
          <p className="good">
            <IconCheck size={14} aria-hidden /> {t('tour.done')}
          </p>
        )}
      </div>
      <Group gap={4} wrap="nowrap" className="tour-buttons">
        <Button size="compact-sm" variant="subtle" onClick={() => setOpen(false)}>
          {t('tour.hide')}
        </Button>
        {at > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => setAt(at - 1)}>
            {t('tour.previous')}
          </Button>
        )}
        {!last && (
          <Button
            size="compact-sm"
            variant={done || step.done === null ? 'filled' : 'default'}
            onClick={() => setAt(at + 1)}
          >
            {done || step.done === null ? t('tour.next') : t('tour.skip')}
          </Button>
        )}
      </Group>
    </aside>
  );
}

export function Tour() {
  const guided = useSession((s) => s.info?.exercise?.guided === true && s.attempt?.work.submittedAt === null);
  const attempt = useSession((s) => s.attempt?.id);
  const screen = useSession((s) => s.screen);
  return guided && (screen === 'desk' || screen === 'quiz') ? <TourCard key={attempt} /> : null;
}
