/** Frames of a playback: what each link carries in each step of the clock. O(transactions up to the last frame asked + links). */
import type { Directory } from '../dataset/directory.ts';
import type { Filter } from '../ledger/filter.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RowPage, TransactionRow } from './answer.ts';
import type { Played } from './playback.ts';
import { playbackSteps, type PlaybackExtent, type PlaybackFrames, type PlaybackStep } from './playback-answer.ts';
import { transactionRow } from './transaction-row.ts';

const hour = 3_600_000;
const widths: { readonly [step in PlaybackStep]: number } = {
  transaction: 0,
  hour,
  'six-hours': 6 * hour,
  day: 24 * hour,
  week: 168 * hour,
};
/** The step whose frames last `ms`; of a moment a frame of one transaction lasts. */
export function stepLasting(ms: number): PlaybackStep {
  return playbackSteps.find((step) => widths[step] === ms) ?? 'transaction';
}

/** 1970 began on a Thursday; weeks begin on Mondays. */
const firstMonday = 96 * hour;

/** How many frames there are from the first to the last transaction of `filter`'s period; they begin at whole UTC hours, days or Mondays. */
export function playbackExtent(
  ledger: Ledger,
  played: Played,
  filter: Pick<Filter, 'from' | 'to'>,
  step: PlaybackStep,
): PlaybackExtent {
  const { rows } = played;
  const sums = { transactions: rows.length, amount: amountOf(ledger, rows) };
  const width = widths[step];
  const from = filter.from ?? (ledger.size === 0 ? 0 : ledger.time[0]);
  if (width === 0) return { frames: rows.length, start: from, width, ...sums };
  const to = Math.max(from + 1, filter.to ?? (ledger.size === 0 ? 1 : ledger.time[ledger.size - 1] + 1));
  const anchor = step === 'week' ? firstMonday : 0;
  const start = Math.floor((from - anchor) / width) * width + anchor;
  return { frames: Math.ceil((to - start) / width), start, width, ...sums };
}

/** `count` frames from `first` on, fewer at the end; frames are numbered from 0. */
export function playbackFrames(
  ledger: Ledger,
  played: Played,
  extent: PlaybackExtent,
  first: number,
  count: number,
): PlaybackFrames {
  const { rows, link: linkOf } = played;
  const begin = Math.max(0, Math.min(first, extent.frames));
  const end = Math.min(extent.frames, begin + Math.max(0, count));
  const edges = Uint32Array.from({ length: end - begin + 1 }, (_, f) => rowsBefore(ledger, played, extent, begin + f));
  const [low, high] = [edges[0], edges[end - begin]];
  const countBefore = new Uint32Array(played.links);
  const amountBefore = new Float64Array(played.links);
  for (let at = 0; at < low; at++) {
    countBefore[linkOf[at]]++;
    amountBefore[linkOf[at]] += ledger.base[rows[at]];
  }
  const offsets = new Uint32Array(end - begin + 1);
  const link = new Uint32Array(high - low);
  const counts = new Uint32Array(high - low);
  const amount = new Float64Array(high - low);
  // Entry + 1 of a link; of earlier frames are those below the frame's first.
  const entryOf = new Uint32Array(played.links);
  let size = 0;
  for (let f = 0; f < end - begin; f++) {
    offsets[f] = size;
    for (let at = edges[f]; at < edges[f + 1]; at++) {
      let entry = entryOf[linkOf[at]] - 1;
      if (entry < offsets[f]) {
        entry = size++;
        entryOf[linkOf[at]] = size;
        link[entry] = linkOf[at];
      }
      counts[entry]++;
      amount[entry] += ledger.base[rows[at]];
    }
  }
  offsets[end - begin] = size;
  return {
    first: begin,
    begins: Float64Array.from({ length: end - begin }, (_, f) => frameWindow(ledger, played, extent, begin + f).from),
    ends: Float64Array.from({ length: end - begin }, (_, f) => frameWindow(ledger, played, extent, begin + f).to),
    offsets,
    link: link.slice(0, size),
    count: counts.slice(0, size),
    amount: amount.slice(0, size),
    countBefore,
    amountBefore,
    busyBefore: low === 0 ? -1 : frameOf(ledger, played, extent, low - 1),
    busyAfter: high === rows.length ? -1 : frameOf(ledger, played, extent, high),
  };
}

/** The frame in which the clock stands at `ms`, or the nearest; of transactions the first not before it. -1 when there is none. */
export function frameAt(ledger: Ledger, played: Played, extent: PlaybackExtent, ms: number): number {
  const last = extent.frames - 1;
  const at = extent.width === 0 ? firstNotBefore(ledger, played, ms) : Math.floor((ms - extent.start) / extent.width);
  return Math.min(last, Math.max(0, at));
}

/** A page of the transactions of one frame in time order; `soFar`: of all frames up to it. */
export function playbackRows(
  directory: Directory,
  played: Played,
  extent: PlaybackExtent,
  { frame, soFar }: { readonly frame: number; readonly soFar: boolean },
  { offset, limit }: { readonly offset: number; readonly limit: number },
): RowPage<TransactionRow> {
  const { ledger } = directory.dataset;
  const low = soFar ? 0 : rowsBefore(ledger, played, extent, frame);
  const rows = played.rows.subarray(low, rowsBefore(ledger, played, extent, frame + 1));
  return {
    total: rows.length,
    amount: amountOf(ledger, rows),
    rows: Array.from(rows.subarray(offset, offset + limit), (i) => transactionRow(directory, i)),
  };
}

/** Places in `played.rows` that come before a frame. */
function rowsBefore(ledger: Ledger, played: Played, extent: PlaybackExtent, frame: number): number {
  const within = Math.max(0, Math.min(frame, extent.frames));
  if (extent.width === 0) return within;
  return firstNotBefore(ledger, played, extent.start + within * extent.width);
}

function frameOf(ledger: Ledger, played: Played, extent: PlaybackExtent, at: number): number {
  return extent.width === 0 ? at : Math.floor((ledger.time[played.rows[at]] - extent.start) / extent.width);
}

function frameWindow(ledger: Ledger, played: Played, { start, width }: PlaybackExtent, frame: number) {
  if (width === 0) {
    const time = ledger.time[played.rows[frame]];
    return { from: time, to: time + 1 };
  }
  return { from: start + frame * width, to: start + (frame + 1) * width };
}

function firstNotBefore(ledger: Ledger, { rows }: Played, ms: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ledger.time[rows[middle]] < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

function amountOf(ledger: Ledger, rows: Uint32Array): number {
  let amount = 0;
  for (const i of rows) amount += ledger.base[i];
  return amount;
}
