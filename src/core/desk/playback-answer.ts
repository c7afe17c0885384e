/** What playback and the comparison of two windows are asked and answer, as shapes. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { View } from '../exercise/work.ts';
import type { Filter } from '../ledger/filter.ts';

/** How far the clock goes at each step. */
export const playbackSteps = ['transaction', 'hour', 'six-hours', 'day', 'week'] as const;
export type PlaybackStep = (typeof playbackSteps)[number];

/** What the graph draws: links name their ends by place in `nodes`. */
export interface DrawnLinks {
  readonly nodes: readonly NodeKey[];
  readonly links: readonly (readonly [from: number, to: number])[];
}

export interface PlaybackRequest extends DrawnLinks {
  readonly filter: Filter;
  /** Only these transactions; null = all. */
  readonly ids: readonly string[] | null;
  readonly step: PlaybackStep;
}

export interface PlaybackExtent {
  readonly frames: number;
  /** UTC ms of the first frame; `width` of each, 0 = a frame for each transaction. */
  readonly start: number;
  readonly width: number;
  /** Of all frames; `amount` in base-currency minor units. */
  readonly transactions: number;
  readonly amount: number;
}

/** Some frames on end. Frame `first + f` has the entries `offsets[f]` … `offsets[f + 1] − 1`, one a link that carries anything in it. */
export interface PlaybackFrames {
  readonly first: number;
  /** UTC ms, inclusive and exclusive. */
  readonly begins: Float64Array;
  readonly ends: Float64Array;
  readonly offsets: Uint32Array;
  /** Place in the request's `links`; transactions; base-currency minor units. */
  readonly link: Uint32Array;
  readonly count: Uint32Array;
  readonly amount: Float64Array;
  /** By link, all frames before `first`. */
  readonly countBefore: Uint32Array;
  readonly amountBefore: Float64Array;
  /** The nearest frames outside these in which anything happens; -1 = none. */
  readonly busyBefore: number;
  readonly busyAfter: number;
}

/** UTC ms, from inclusive, to exclusive. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

export interface WindowsRequest {
  /** Its period counts for nothing: the windows take its place. */
  readonly filter: Filter;
  readonly view: Pick<View, 'level' | 'opened'>;
  readonly a: TimeWindow;
  readonly b: TimeWindow;
}

/** In which of the windows something takes part; `neither` only of what is drawn on the graph. */
export const presences = ['neither', 'only-a', 'only-b', 'both'] as const;
export type Presence = (typeof presences)[number];

export interface WindowTotals {
  readonly transactions: number;
  /** Base-currency minor units. */
  readonly amount: number;
  /** Of a node to itself: among neither of the two above. */
  readonly selfTransfers: number;
  readonly selfAmount: number;
}

export interface WindowsSummary {
  readonly a: WindowTotals;
  readonly b: WindowTotals;
  /** How many of each presence, by its place in `presences`. */
  readonly nodes: readonly number[];
  readonly links: readonly number[];
}

/** Amounts are base-currency minor units. */
export interface ComparedNode {
  readonly key: NodeKey;
  readonly label: string;
  /** Name of an account's holder, else ''. */
  readonly holder: string;
  readonly presence: Presence;
  readonly inA: number;
  readonly inB: number;
  readonly outA: number;
  readonly outB: number;
}

export interface ComparedLink {
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Names of the holders, where known, else of the nodes. */
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly presence: Presence;
  readonly countA: number;
  readonly countB: number;
  readonly amountA: number;
  readonly amountB: number;
}

/** `change`, `changeIn`, `changeOut` sort by their size, up or down alike. */
export interface ComparedSort<By extends string> {
  readonly by: By;
  readonly descending: boolean;
}
export type NodeSort = ComparedSort<'change' | 'inA' | 'inB' | 'changeIn' | 'outA' | 'outB' | 'changeOut'>;
export type LinkSort = ComparedSort<'change' | 'amountA' | 'amountB' | 'countA' | 'countB'>;

/** Places in `presences`, in the order of what was asked. */
export interface DrawnPresences {
  readonly nodes: Uint8Array;
  readonly links: Uint8Array;
  readonly amountA: Float64Array;
  readonly amountB: Float64Array;
}
