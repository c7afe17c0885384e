/** Where the clock of the playback stands and what the comparison sets side by side: kept while an attempt is open, no part of its log. */
import { create } from 'zustand';
import type { PlaybackStep, TimeWindow } from '../../../core/desk/playback-answer.ts';
import type { Overlay } from '../../graph-view/overlay.ts';

export const speeds = [0.5, 1, 2, 4, 8, 16] as const;
export const follows = ['all', 'traced', 'marked'] as const;
export type Follow = (typeof follows)[number];

interface PlaybackState {
  /** The attempt the rest belongs to. */
  readonly attempt: string;
  readonly room: 'play' | 'compare';
  readonly step: PlaybackStep;
  readonly speed: (typeof speeds)[number];
  readonly follow: Follow;
  /** All that has come so far, or the present step alone. */
  readonly soFar: boolean;
  /** Playing passes over steps in which nothing happens. */
  readonly skip: boolean;
  readonly playing: boolean;
  /** The present frame by number, of the question it was counted in; null = where the clock stands. */
  readonly position: { readonly key: string; readonly frame: number } | null;
  /** UTC ms at which the present frame begins; null = the first. */
  readonly clock: number | null;
  /** Counts wishes to go where the clock stands. */
  readonly wish: number;
  /** The two windows; null = the two halves of what is in view. */
  readonly windows: { readonly a: TimeWindow; readonly b: TimeWindow } | null;
  /** Drawn over the graph. */
  readonly overlay: Overlay | null;
}

const fresh: Omit<PlaybackState, 'attempt'> = {
  room: 'play',
  step: 'day',
  speed: 2,
  follow: 'all',
  soFar: false,
  skip: true,
  playing: false,
  position: null,
  clock: null,
  wish: 0,
  windows: null,
  overlay: null,
};

export const usePlayback = create<PlaybackState>(() => ({ attempt: '', ...fresh }));

/** Forgets what belongs to another attempt. */
export function playbackOpens(attempt: string): void {
  if (usePlayback.getState().attempt !== attempt) usePlayback.setState({ attempt, ...fresh });
}

export function setPlayback(change: Partial<PlaybackState>): void {
  usePlayback.setState(change);
}
