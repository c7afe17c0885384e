/** The slides: one thing at a time in large type for a projector, by arrow keys, full screen, without names unless asked. */
import { ActionIcon, Switch } from '@mantine/core';
import { IconArrowsMaximize, IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { useDebrief } from '../../store/debrief.ts';
import { useDebriefState } from '../../store/debrief-session.ts';
import { useDebriefDesk } from '../../store/debrief-worker.ts';
import { useWords } from '../../store/settings.ts';
import { slidesOf } from './slide-list.ts';
import { Slide } from './slide.tsx';
import './slides.css';

const forward: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const back: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);

export function Slides() {
  const { t, format } = useWords();
  const { pack } = useDebrief();
  const frame = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(0);
  /** Asked for anew each time: what is on the projector starts without names. */
  const [names, setNames] = useState(false);
  const seen = useDebriefDesk(`consensus ${pack ?? ''}`, (api) => api.consensus());
  const plans = useDebriefDesk(`plans ${pack ?? ''}`, (api) => api.plans());
  const scores = useDebriefDesk(`scores ${pack ?? ''}`, (api) => api.scores());
  const error = seen.error ?? plans.error ?? scores.error;
  const close = () => useDebrief.setState({ slides: false });
  const ready = seen.value !== null && plans.value !== null && scores.value !== null;
  const { votes, rows } = useDebriefState();
  const talk = { votes: votes.length, improvements: rows.filter(({ improvement }) => improvement !== '').length };
  const slides = ready && seen.value !== null && scores.value !== null ? slidesOf(seen.value, scores.value, talk) : [];
  useEffect(() => frame.current?.focus(), [ready]);
  const go = (to: number) => setPlace(Math.max(0, Math.min(slides.length - 1, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const field = target !== event.currentTarget && (target.tagName === 'BUTTON' || target.tagName === 'INPUT');
    if (event.key === 'Escape' && document.fullscreenElement === null) close();
    else if (field && (event.key === ' ' || event.key === 'Enter')) return;
    else if (forward.has(event.key)) go(place + 1);
    else if (back.has(event.key)) go(place - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(slides.length - 1);
    else if (event.key.toLowerCase() === 'f') full();
    else return;
    event.preventDefault();
  };
  const full = () => {
    // Refused where the browser or its owner does not allow it; the slides fill the window either way.
    if (document.fullscreenElement === null) frame.current?.requestFullscreen().catch(() => undefined);
    else document.exitFullscreen().catch(() => undefined);
  };
  const slide = slides[place];
  return (
    <div
      ref={frame}
      className="debrief-slides"
      role="dialog"
      aria-modal="true"
      aria-label={t('debriefSlides.title')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="debrief-slide" aria-live="polite">
        {error !== null ? (
          <ErrorState message={error} />
        ) : slide === undefined || seen.value === null || plans.value === null || scores.value === null ? (
          <LoadingState />
        ) : (
          <Slide slide={slide} seen={seen.value} plans={plans.value} scores={scores.value} names={names} />
        )}
      </div>
      <div className="debrief-slide-bar">
        <ActionIcon
          size="lg"
          variant="default"
          aria-label={t('debriefSlides.back')}
          disabled={place === 0}
          onClick={() => go(place - 1)}
        >
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size="lg"
          variant="default"
          aria-label={t('debriefSlides.on')}
          disabled={place >= slides.length - 1}
          onClick={() => go(place + 1)}
        >
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
        <span className="num">
          {t('debriefSlides.count', { n: format.number(place + 1), total: format.number(Math.max(1, slides.length)) })}
        </span>
        <span className="faint">{t('debriefSlides.keys')}</span>
        <span className="spring" />
        <Switch
          size="sm"
          label={t('debrief.names')}
          checked={names}
          onChange={(event) => setNames(event.currentTarget.checked)}
        />
        <ActionIcon
          size="lg"
          variant="default"
          aria-label={t('debriefSlides.full')}
          title={t('debriefSlides.full')}
          onClick={full}
        >
          <IconArrowsMaximize size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size="lg"
          variant="default"
          aria-label={t('debriefSlides.close')}
          title={t('debriefSlides.close')}
          onClick={close}
        >
          <IconX size={20} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}
