/**
 * The most money that can have gone from one group to another in the order of time: a maximum flow between accounts in time
 * (disruption/timed-flow), the payments into the second group opened in time order, in at most 24 slices, so that it also arrives as
 * early as it can (Gale 1959), and the cut that limits it (Ford and Fulkerson 1956). O(one maximum flow).
 *
 * Window and amounts come in by the limits' mask and least amount. A hop or waiting limit is not offered: the first makes the problem NP-hard
 * for whole units (length-bounded flow, Baier et al. 2010), the second would have to tell units in one account apart by age.
 */
import { inStretches } from '../dataset/in-stretches.ts';
import type { Steps } from '../dataset/run-steps.ts';
import { toldAs } from '../dataset/told-as.ts';
import { timedCopies, type TimedCopies } from '../disruption/timed-copies.ts';
import { timedFlow } from '../disruption/timed-flow.ts';
import type { PathLimits } from '../tracing/paths/path-limits.ts';
import type { TransferGraph } from '../tracing/paths/transfer-graph.ts';
import { earliestArrivals, leadingOn, marksOf, partOf, type Part, type Sides } from '../tracing/paths/useful-part.ts';

export interface GroupFlow {
  /** Base-currency minor units. */
  readonly value: number;
  /** Transfers the flow runs on; everything below is by its numbers. */
  readonly part: Part;
  /** One maximum flow, by transfer. */
  readonly flow: Float64Array;
  /** Transfers of a least cut, ascending: their whole amounts add up to `value`. Of the cut next to each side the one with fewer. */
  readonly cut: readonly number[];
}

const most = 24;
const perSlice = 20_000;
/** Transfers between two steps where the cut is looked for. */
const stretch = 200_000;

/** Yields the share done, 0 to 1, so that it can be stopped. */
export function* groupFlow(
  graph: TransferGraph,
  sides: Sides,
  limits: Pick<PathLimits, 'mask' | 'least'>,
): Generator<number, GroupFlow> {
  const within: PathLimits = { ...limits, maxHops: null, maxWait: null };
  const marks = marksOf(graph, sides);
  const begun = () => 0;
  const arrival = yield* toldAs(earliestArrivals(graph, marks, within), begun);
  const leading = leadingOn(graph, marks, within, arrival, new Float64Array(graph.nodes));
  const index = yield* toldAs(leading, begun);
  const part = yield* toldAs(partOf(graph, marks, index), begun);
  const copies = yield* toldAs(timedCopies(part), begun);
  const { value, flow, reached, leads } = yield* timedFlow(copies, part.amount, slicesOf(part));
  const ended = () => 1;
  const near = yield* toldAs(crossing(copies, reached, 1), ended);
  const far = yield* toldAs(crossing(copies, leads, 0), ended);
  return { value, part, flow, cut: far.length < near.length ? far : near };
}

function slicesOf({ size, to, target }: Part): number {
  let last = 0;
  for (let e = 0; e < size; e += 1) last += target[to[e]];
  return Math.max(1, Math.min(most, Math.ceil(size / perSlice), last));
}

/** Transfers that lead out of the sources' side, whose copies carry the mark `inside`. */
function* crossing({ count, tail, head }: TimedCopies, seen: Uint8Array, inside: 0 | 1): Steps<readonly number[]> {
  const cut: number[] = [];
  yield* inStretches(tail.length, stretch, (begin, end) => {
    for (let e = begin; e < end; e += 1) {
      const ours = tail[e] === count || seen[tail[e]] === inside;
      if (ours && (head[e] === count || seen[head[e]] !== inside)) cut.push(e);
    }
  });
  return cut;
}
