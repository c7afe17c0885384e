/** Answers what playback of the money on the graph asks, and sets two windows of time side by side. */
import type { RowPage, TransactionRow } from '../core/desk/answer.ts';
import { comparedLinks, comparedNodes } from '../core/desk/comparison-rows.ts';
import { playedSteps, type Played } from '../core/desk/playback.ts';
import type {
  ComparedLink,
  ComparedNode,
  DrawnLinks,
  DrawnPresences,
  LinkSort,
  NodeSort,
  PlaybackExtent,
  PlaybackFrames,
  PlaybackRequest,
  Presence,
  TimeWindow,
  WindowsRequest,
  WindowsSummary,
} from '../core/desk/playback-answer.ts';
import { frameAt, playbackExtent, playbackFrames, playbackRows } from '../core/desk/playback-frames.ts';
import {
  compareWindowsSteps,
  drawnPresences,
  windowsSummary,
  type ComparedWindows,
} from '../core/desk/window-comparison.ts';
import { openedNodes } from '../core/network/build-scene.ts';
import { filterKey } from './filter-key.ts';
import { latelyAsked } from './lately.ts';
import type { LoadedDesk } from './loaded-desk.ts';

export interface PlaybackApi {
  playback(request: PlaybackRequest): Promise<PlaybackExtent>;
  /** At most `count` frames from `first` on. */
  playbackFrames(request: PlaybackRequest, first: number, count: number): Promise<PlaybackFrames>;
  /** The frame in which the clock stands at `ms`; -1 when there is none. */
  playbackFrameAt(request: PlaybackRequest, ms: number): Promise<number>;
  /** Transactions of a frame; `soFar`: of all frames up to it. */
  playbackRows(
    request: PlaybackRequest,
    which: { readonly frame: number; readonly soFar: boolean },
    offset: number,
    limit: number,
  ): Promise<RowPage<TransactionRow>>;
  compareWindows(request: WindowsRequest): Promise<WindowsSummary>;
  comparedNodes(
    request: WindowsRequest,
    presence: Presence | null,
    sort: NodeSort,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly rows: readonly ComparedNode[] }>;
  comparedLinks(
    request: WindowsRequest,
    presence: Presence | null,
    sort: LinkSort,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly rows: readonly ComparedLink[] }>;
  drawnPresences(request: WindowsRequest, drawn: DrawnLinks): Promise<DrawnPresences>;
}

export function playbackDesk(loaded: () => LoadedDesk): PlaybackApi {
  const plays = latelyAsked<Played>(2);
  const comparisons = latelyAsked<ComparedWindows>(1);
  // Another pack may be loaded under the same words.
  let desk: LoadedDesk | null = null;
  let loads = 0;
  const current = () => {
    if (desk !== loaded()) loads += 1;
    desk = loaded();
    return desk;
  };
  const played = async ({ filter, nodes, links, ids, step }: PlaybackRequest) => {
    const { directory, mask, turns } = current();
    const rows = await plays(JSON.stringify([loads, filterKey(filter), nodes, links, ids]), () =>
      turns.run('playback', playedSteps(directory, mask(filter), { nodes, links }, ids)),
    );
    const { ledger } = directory.dataset;
    return { directory, ledger, rows, extent: playbackExtent(ledger, rows, filter, step) };
  };
  const compared = async ({ filter, view, a, b }: WindowsRequest) => {
    const { directory, mask, turns } = current();
    const within = ({ from, to }: TimeWindow) => ({ ...filter, from, to });
    const open = filterKey({ ...filter, from: null, to: null });
    const answer = await comparisons(JSON.stringify([loads, open, view.level, view.opened, a, b]), () => {
      const opened = view.level === 'accounts' ? new Set<number>() : openedNodes(directory, view.opened);
      const steps = compareWindowsSteps(directory, mask(within(a)), mask(within(b)), view.level, opened);
      return turns.run('windows', steps);
    });
    return { directory, answer };
  };
  return {
    playback: async (request) => (await played(request)).extent,
    playbackFrames: async (request, first, count) => {
      const { ledger, rows, extent } = await played(request);
      return playbackFrames(ledger, rows, extent, first, count);
    },
    playbackFrameAt: async (request, ms) => {
      const { ledger, rows, extent } = await played(request);
      return frameAt(ledger, rows, extent, ms);
    },
    playbackRows: async (request, which, offset, limit) => {
      const { directory, rows, extent } = await played(request);
      return playbackRows(directory, rows, extent, which, { offset, limit });
    },
    compareWindows: async (request) => windowsSummary((await compared(request)).answer),
    comparedNodes: async (request, presence, sort, offset, limit) => {
      const { directory, answer } = await compared(request);
      return comparedNodes(directory, answer, presence, sort, { offset, limit });
    },
    comparedLinks: async (request, presence, sort, offset, limit) => {
      const { directory, answer } = await compared(request);
      return comparedLinks(directory, answer, presence, sort, { offset, limit });
    },
    drawnPresences: async (request, drawn) => {
      const { directory, answer } = await compared(request);
      return drawnPresences(directory, answer, drawn);
    },
  };
}
