/** The clock: controls, scrubber, what moves in this step, and its transactions. */
import { Checkbox, NativeSelect } from '@mantine/core';
import { useEffect, type KeyboardEvent, type ReactNode } from 'react';
import { playbackSteps } from '../../../core/desk/playback-answer.ts';
import type { Scene } from '../../../core/network/scene.ts';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { frameOverlay } from './frame-overlay.ts';
import { FrameRows } from './frame-rows.tsx';
import { PlayButtons } from './play-buttons.tsx';
import { follows, setPlayback, speeds, usePlayback } from './playback-store.ts';
import { Scrubber } from './scrubber.tsx';
import { usePlaybackFrames, type PlayedFrames } from './use-playback-frames.ts';

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Moves the clock on while it plays; waits for frames that are not there yet. */
function usePlaying({ frame, number, extent, go }: PlayedFrames): void {
  const playing = usePlayback((s) => s.playing);
  const speed = usePlayback((s) => s.speed);
  const skip = usePlayback((s) => s.skip);
  useEffect(() => {
    if (!playing || frame === null || extent === null) return;
    const next = skip ? frame.busyAfter : number + 1;
    if (next < 0 || next >= extent.frames) {
      setPlayback({ playing: false });
      return;
    }
    const timer = setTimeout(() => go(next), 1000 / speed);
    return () => clearTimeout(timer);
  }, [playing, speed, skip, frame, number, extent]);
}

function Choices() {
  const { t, format } = useWords();
  const { step, speed, follow, soFar } = usePlayback();
  const { marked } = useWork();
  const traced = useSession((s) => s.trace?.steps.length ?? 0);
  const counts = { all: 1, traced, marked: marked.length };
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('playback.step')}
        title={t('playback.step')}
        value={step}
        onChange={(event) => setPlayback({ step: playbackSteps.find((s) => s === event.target.value) ?? 'day' })}
        data={playbackSteps.map((value) => ({ value, label: t(`playback.step-${value}`) }))}
      />
      <NativeSelect
        size="xs"
        aria-label={t('playback.speed')}
        title={t('playback.speed')}
        value={String(speed)}
        onChange={(event) => setPlayback({ speed: speeds.find((s) => String(s) === event.target.value) ?? 1 })}
        data={speeds.map((value) => ({
          value: String(value),
          label: t('playback.speedOf', { speed: format.number(value, 1) }),
        }))}
      />
      <NativeSelect
        size="xs"
        aria-label={t('playback.follow')}
        title={t('playback.follow')}
        value={follow}
        onChange={(event) => setPlayback({ follow: follows.find((f) => f === event.target.value) ?? 'all' })}
        data={follows.map((value) => ({
          value,
          label: t(`playback.follow-${value}`, { n: format.number(counts[value]) }),
          disabled: counts[value] === 0 && value !== follow,
        }))}
      />
      <Checkbox
        size="xs"
        label={t('playback.soFar')}
        title={t('playback.soFarHint')}
        checked={soFar}
        onChange={(event) => setPlayback({ soFar: event.currentTarget.checked })}
      />
    </>
  );
}

export function PlayRoom({ modes, scene }: { readonly modes: ReactNode; readonly scene: Scene }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const played = usePlaybackFrames(scene);
  const { frame, number, extent, go } = played;
  const playing = usePlayback((s) => s.playing);
  const soFar = usePlayback((s) => s.soFar);
  const skip = usePlayback((s) => s.skip);
  usePlaying(played);
  useEffect(() => {
    // Until the next frames are there the last picture stays.
    if (frame === null && number >= 0) return;
    const label = (amount: number) => format.moneyShort(amount, baseCurrency, baseDigits);
    const overlay = frame === null ? null : frameOverlay(frame, scene, { soFar, moving: playing && !calm(), label });
    setPlayback({ overlay });
  }, [frame, scene, soFar, playing, format]);

  const step = (by: 1 | -1) => {
    if (frame === null) return;
    const busy = by > 0 ? frame.busyAfter : frame.busyBefore;
    go(skip && busy >= 0 ? busy : number + by);
  };
  const pause = () => setPlayback({ playing: false });
  const toggle = () => {
    const ended = extent !== null && (skip ? frame?.busyAfter === -1 : number >= extent.frames - 1);
    if (!playing && ended) go(0);
    setPlayback({ playing: !playing });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    // Fields, buttons and the table keep their own keys.
    const own = target instanceof HTMLElement && target.closest('button, select, input:not([type=range]), [role=grid]');
    if (own !== null && own !== false) return;
    const keys: { readonly [key: string]: () => void } = {
      ' ': toggle,
      ArrowRight: () => step(1),
      ArrowUp: () => step(1),
      ArrowLeft: () => step(-1),
      ArrowDown: () => step(-1),
      PageUp: () => go(number + 10),
      PageDown: () => go(number - 10),
      Home: () => go(0),
      End: () => extent !== null && go(extent.frames - 1),
    };
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (event.key !== ' ') pause();
    act();
  };
  if (played.error !== null && extent === null) return <ErrorState message={played.error} />;
  if (extent === null) return <LoadingState />;
  const none = extent.transactions === 0;
  return (
    <div className="playback-play" onKeyDown={onKeyDown}>
      <div className="playback-bar" role="group" aria-label={t('playback.controls')} title={t('playback.keys')}>
        {modes}
        <PlayButtons
          playing={playing}
          disabled={none}
          onToggle={toggle}
          onStep={(by) => {
            pause();
            step(by);
          }}
          onEnd={(end) => {
            pause();
            go(end === 'start' ? 0 : extent.frames - 1);
          }}
        />
        <Choices />
      </div>
      {none ? (
        <EmptyState title={t('playback.nothingTitle')} hint={t('playback.nothingHint')} />
      ) : (
        <>
          <Scrubber
            played={played}
            onGo={(to) => {
              pause();
              go(to);
            }}
          />
          <FrameRows played={played} />
        </>
      )}
    </div>
  );
}
