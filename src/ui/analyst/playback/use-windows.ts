/** The two windows under comparison, and what they are when nobody has chosen any. */
import type { TimeWindow, WindowsRequest } from '../../../core/desk/playback-answer.ts';
import { useInfo, useWork } from '../../store/session.ts';
import { setPlayback, usePlayback } from './playback-store.ts';

export type Which = 'a' | 'b';

export interface Windows {
  readonly a: TimeWindow;
  readonly b: TimeWindow;
  /** What is in view now, and all there is. */
  readonly inView: TimeWindow;
  readonly whole: TimeWindow;
  /** UTC ms of the exercise's decision, where it lies inside the data. */
  readonly decision: number | null;
  readonly set: (which: Which, window: TimeWindow) => void;
}

const hour = 3_600_000;

/** Whole hours, as people would type them. */
function wholePeriod({ from, to }: TimeWindow): TimeWindow {
  return { from: Math.floor(from / hour) * hour, to: (Math.floor(to / hour) + 1) * hour };
}

export function useWindows(): Windows {
  const { period, exercise } = useInfo();
  const { filter } = useWork();
  const chosen = usePlayback((s) => s.windows);
  const whole = wholePeriod(period);
  const inView = { from: filter.from ?? whole.from, to: Math.max(filter.to ?? whole.to, (filter.from ?? 0) + 1) };
  const decided = exercise === null ? null : Date.parse(exercise.decisionTime);
  const decision = decided !== null && decided > whole.from && decided < whole.to ? decided : null;
  const span = inView.to - inView.from;
  const middle = inView.from + Math.max(1, Math.floor(span / 2 / hour) * hour);
  const halves = { a: { from: inView.from, to: middle }, b: { from: middle, to: Math.max(inView.to, middle + 1) } };
  const now = chosen ?? halves;
  return {
    ...now,
    inView,
    whole,
    decision,
    set: (which, window) => setPlayback({ windows: { ...now, [which]: window } }),
  };
}

export function useWindowsRequest({ a, b }: Windows): WindowsRequest {
  const { filter, view } = useWork();
  return { filter: { ...filter, from: null, to: null }, view: { level: view.level, opened: view.opened }, a, b };
}
