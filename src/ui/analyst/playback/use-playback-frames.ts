/** Asks the worker for the frames around the clock, and moves the clock. */
import { useEffect, useMemo } from 'react';
import type { PlaybackExtent, PlaybackRequest } from '../../../core/desk/playback-answer.ts';
import type { Scene } from '../../../core/network/scene.ts';
import { useSession, useWork } from '../../store/session.ts';
import { useDesk } from '../../store/use-desk.ts';
import { drawnLinks } from './drawn-links.ts';
import { frameOf, type Frame } from './frame-overlay.ts';
import { setPlayback, usePlayback } from './playback-store.ts';

/** Frames asked for at once. */
const batch = 64;

export interface PlayedFrames {
  readonly request: PlaybackRequest;
  /** Differs whenever the request does. */
  readonly key: string;
  /** null until known. */
  readonly extent: PlaybackExtent | null;
  /** Number of the present frame, -1 = none. */
  readonly number: number;
  readonly frame: Frame | null;
  readonly error: string | null;
  readonly go: (frame: number) => void;
}

/** Transactions the playback keeps to; null = all. */
function useFollowed(): readonly string[] | null {
  const follow = usePlayback((s) => s.follow);
  const { marked } = useWork();
  const trace = useSession((s) => s.trace);
  const traced = useMemo(() => trace?.steps.map((step) => step.row.id) ?? [], [trace]);
  return follow === 'all' ? null : follow === 'marked' ? marked : traced;
}

export function usePlaybackFrames(scene: Scene): PlayedFrames {
  const attempt = useSession((s) => s.attempt?.id ?? '');
  const { filter } = useWork();
  const step = usePlayback((s) => s.step);
  const wish = usePlayback((s) => s.wish);
  const position = usePlayback((s) => s.position);
  const ids = useFollowed();
  const request = useMemo(
    (): PlaybackRequest => ({ ...drawnLinks(scene), filter, ids, step }),
    [scene, filter, ids, step],
  );
  const key = useMemo(() => JSON.stringify([attempt, request]), [attempt, request]);
  const asked = useDesk(`${key} ${wish}`, async (api) => {
    const { clock } = usePlayback.getState();
    const extent = await api.playback(request);
    const frame = clock === null ? Math.min(0, extent.frames - 1) : await api.playbackFrameAt(request, clock);
    return { key, extent, frame };
  });
  const known = asked.value?.key === key ? asked.value : null;
  const number = known === null ? -1 : position?.key === key ? position.frame : known.frame;
  const first = Math.floor(Math.max(0, number) / batch) * batch;
  const frames = useDesk(number < 0 ? '' : `${key} ${first}`, async (api) => ({
    key,
    frames: await api.playbackFrames(request, first, batch),
  }));
  const frame = useMemo(
    () => (frames.value?.key === key && number >= 0 ? frameOf(frames.value.frames, number) : null),
    [frames.value, key, number],
  );
  useEffect(() => {
    if (frame !== null) setPlayback({ clock: frame.begins });
  }, [frame]);
  const last = (known?.extent.frames ?? 0) - 1;
  return {
    request,
    key,
    extent: known?.extent ?? null,
    number,
    frame,
    error: asked.error ?? frames.error,
    go: (to) => last >= 0 && setPlayback({ position: { key, frame: Math.max(0, Math.min(last, to)) } }),
  };
}
