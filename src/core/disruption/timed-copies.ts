/**
 * Accounts in time, as a flow between two groups needs them: an account becomes one copy for each run of arrivals followed by a run of
 * departures (Akrida et al., arXiv 1606.01091), numbered account by account in order of time, so that money waits from copy c to c + 1.
 * At one instant departures come first. O(m).
 */
import { inStretches } from '../dataset/in-stretches.ts';
import type { Steps } from '../dataset/run-steps.ts';
import { accountIndexSteps } from '../ledger/account-index-steps.ts';
import type { AccountIndex } from '../ledger/account-index.ts';

/** Transfers in time order, all of them able to lie on a way in time from a source to a target. */
export interface TimedTransfers {
  readonly nodes: number;
  readonly size: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly time: Float64Array;
  readonly amount: Float64Array;
  /** By node. Nothing comes into a source, nothing leaves a target. */
  readonly source: Uint8Array;
  readonly target: Uint8Array;
}

export interface TimedCopies {
  /** Number of copies; as a tail it stands for the sources, as a head for the targets, and in the two lists likewise. */
  readonly count: number;
  /** By transfer: the copy it leaves, and the copy it comes into. */
  readonly tail: Uint32Array;
  readonly head: Uint32Array;
  /** By copy: 1 where it is the last of its account. */
  readonly last: Uint8Array;
  readonly leaving: AccountIndex;
  readonly coming: AccountIndex;
}

/** Transfers between two steps. */
const stretch = 100_000;

export function* timedCopies({ nodes, size, from, to, time, source, target }: TimedTransfers): Steps<TimedCopies> {
  const [tail, head] = [new Uint32Array(size), new Uint32Array(size)];
  /** Copies of each account so far; whether the newest has paid. */
  const copies = new Uint32Array(nodes);
  const paid = new Uint8Array(nodes);
  for (let begin = 0; begin < size; yield) begin = copied(begin);
  const first = new Uint32Array(nodes + 1);
  for (let v = 0; v < nodes; v++) first[v + 1] = first[v] + copies[v];
  const count = first[nodes];
  yield* inStretches(size, stretch, (begin, end) => {
    for (let e = begin; e < end; e++) {
      tail[e] = source[from[e]] === 1 ? count : first[from[e]] + tail[e];
      head[e] = target[to[e]] === 1 ? count : first[to[e]] + head[e];
    }
  });
  const last = new Uint8Array(count);
  for (let v = 0; v < nodes; v++) if (copies[v] > 0) last[first[v + 1] - 1] = 1;
  const leaving = yield* accountIndexSteps(tail, count + 1);
  const coming = yield* accountIndexSteps(head, count + 1);
  return { count, tail, head, last, leaving, coming };

  /** Whole instants from this transfer on; the next one. */
  function copied(start: number): number {
    let begin = start;
    while (begin < Math.min(size, start + stretch)) {
      let end = begin;
      for (; end < size && time[end] === time[begin]; end++) {
        const v = from[end];
        if (source[v] === 1) continue;
        if (copies[v] === 0) throw new RangeError('a transfer leaves an account before money came into it');
        tail[end] = copies[v] - 1;
        paid[v] = 1;
      }
      for (let e = begin; e < end; e++) {
        const v = to[e];
        if (target[v] === 1) continue;
        if (copies[v] === 0 || paid[v] === 1) {
          copies[v]++;
          paid[v] = 0;
        }
        head[e] = copies[v] - 1;
      }
      begin = end;
    }
    return begin;
  }
}
