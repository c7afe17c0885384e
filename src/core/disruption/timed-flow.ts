/**
 * Maximum flow from sources to targets in the order of time, in steps: Dinic's algorithm (1970) with lengths made for accounts in time.
 * A transfer counts one, carried or given back; waiting counts nothing, and taking back what waited one. An arc and its undoing
 * add up to one or more, so each blocking flow lengthens the shortest way; what counts nothing runs with time, so no level turns in
 * circles. Levels are then few: transfers, not days. Copies of an account with nothing more to offer are passed over at once (union
 * and find), and what waits is added up after each blocking flow. O(m) a level, and the length of each way sent.
 *
 * Transfers to targets are opened in time order, slice by slice, so that money arrives as early as it can (Gale 1959). What leads to a
 * slice that takes no more is closed for good: the sources cannot reach it, and what they cannot reach they never will again. So
 * all searches that fail are O(m) together. Dinic's ways are the shortest, which reads best; where all payments compete it needs hundreds of
 * levels, and push and relabel (timed-preflow.ts) goes on from what it has.
 */
import { toldAs } from '../dataset/told-as.ts';
import type { TimedCopies } from './timed-copies.ts';
import { TimedPreflow } from './timed-preflow.ts';
import { TimedPush } from './timed-push.ts';

export interface TimedFlow {
  readonly value: number;
  /** One maximum flow, by transfer. */
  readonly flow: Float64Array;
  /** By copy: whether money of the sources could still come to it (the side of the least cut nearest to them). */
  readonly reached: Uint8Array;
  /** By copy: whether money there could still come to a target (the far side of the least cut nearest to those). */
  readonly leads: Uint8Array;
}

/**
 * `amount` by transfer, whole numbers below 2^53. `slices`: at so many points in time what has arrived is made as much as can have.
 * `rounds`: levels Dinic may take in a slice before the rest is pushed and relabelled; on a small network its levels cost little.
 * `stretch`: arcs looked at between two steps, by default some milliseconds. Yields the share done, 0 to 1, never falling.
 */
export function* timedFlow(
  copies: TimedCopies,
  amount: Float64Array,
  slices: number,
  stretch = 50_000,
  rounds = Math.max(16, Math.ceil(8_000_000 / amount.length)),
): Generator<number, TimedFlow> {
  const { count, leaving, coming } = copies;
  const state = new TimedPush(copies, amount);
  const paying = leaving.index.subarray(leaving.start[count], leaving.start[count + 1]);
  const arriving = coming.index.subarray(coming.start[count], coming.start[count + 1]);
  /** Once Dinic's levels turn out to be many; it keeps what it has from slice to slice. */
  let preflow: TimedPreflow | null = null;
  for (let slice = 0; slice < slices; slice += 1) {
    const [begin, end] = [slice, slice + 1].map((s) => Math.floor((s * arriving.length) / slices));
    const opened = arriving.subarray(begin, end);
    for (let round = 1; ; round += 1) {
      // How many rounds there will be nobody knows.
      const done = (slice + 1 - 1 / round) / slices;
      if (round > rounds) preflow ??= new TimedPreflow(copies, amount, state);
      state.begin(opened);
      let length = state.search(stretch, preflow !== null);
      for (; length === null; length = state.search(stretch, preflow !== null)) yield done;
      if (preflow !== null) {
        if (!(yield* toldAs(preflow.begin(paying, opened), () => done))) break;
        while (!preflow.push(stretch)) yield done;
        yield done;
        state.forget();
        yield done;
        continue;
      }
      if (length === 0) break;
      for (let p = 0; p < paying.length; p += 1) {
        while (!state.push(paying[p], length, stretch)) yield done;
        if (p % stretch === stretch - 1) yield done;
      }
      yield done;
      state.settle();
      yield done;
    }
    yield (slice + 1) / slices;
    state.close();
    yield (slice + 1) / slices;
  }
  if (preflow !== null) for (const _ of preflow.giveBack(stretch)) yield 1;
  const search = state.reached(stretch);
  let step = search.next();
  for (; step.done !== true; step = search.next()) yield 1;
  let value = 0;
  for (const e of arriving) value += state.flow[e];
  yield 1;
  return { value, flow: state.flow, reached: step.value, leads: state.leads() };
}
