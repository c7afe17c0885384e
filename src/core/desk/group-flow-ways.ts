/**
 * A flow taken apart into ways in time, first in first out at every account, round trips left out: money that came back to an account
 * could have waited there. What is left is a flow of the same value over no more transactions. O(transactions · length of the ways).
 */
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import type { GroupFlow } from './group-flow.ts';

export interface Way {
  /** Transfers of the part in order; no account twice. */
  readonly transfers: readonly number[];
  /** Base-currency minor units. */
  readonly amount: number;
}

interface Trail {
  readonly transfer: number;
  readonly before: Trail | null;
}

interface Parcel {
  amount: number;
  readonly trail: Trail | null;
}

/** Those before `head` have gone on. */
interface Queue {
  readonly parcels: Parcel[];
  head: number;
}

/** Transfers taken on between two steps. */
const stretch = 2000;

export function waysOf(found: Pick<GroupFlow, 'part' | 'flow'>): readonly Way[] {
  return runSteps(waySteps(found));
}

/** The ways add up to the flow's value. Throws when the flow does not keep to time or amounts. */
export function* waySteps({ part, flow }: Pick<GroupFlow, 'part' | 'flow'>): Steps<readonly Way[]> {
  const { size, from, to, time, source, target } = part;
  const waiting = new Map<number, Queue>();
  const ways: Way[] = [];
  const take = (v: number, amount: number): readonly Parcel[] => {
    if (source[v] === 1) return [{ amount, trail: null }];
    const queue = waiting.get(v) ?? { parcels: [], head: 0 };
    const taken: Parcel[] = [];
    let left = amount;
    while (left > 0) {
      const first = queue.parcels[queue.head];
      if (first === undefined) throw new RangeError('more leaves an account than came in before');
      const some = Math.min(left, first.amount);
      taken.push({ amount: some, trail: first.trail });
      left -= some;
      first.amount -= some;
      if (first.amount === 0) queue.head += 1;
    }
    return taken;
  };
  const arrive = (e: number, { amount, trail }: Parcel) => {
    let known = trail;
    while (known !== null && to[known.transfer] !== to[e]) known = known.before;
    const longer = known ?? { transfer: e, before: trail };
    if (target[to[e]] === 1) {
      ways.push({ transfers: unrolled(longer), amount });
      return;
    }
    const queue = waiting.get(to[e]) ?? { parcels: [], head: 0 };
    queue.parcels.push({ amount, trail: longer });
    waiting.set(to[e], queue);
  };
  let count = 0;
  for (let start = 0, end = 0; start < size; start = end) {
    // All that leaves at an instant leaves before anything of that instant arrives.
    const moved: (readonly [number, readonly Parcel[]])[] = [];
    for (; end < size && time[end] === time[start]; end++)
      if (flow[end] > 0) moved.push([end, take(from[end], flow[end])]);
    for (const [e, parcels] of moved) for (const parcel of parcels) arrive(e, parcel);
    count += moved.length;
    if (count < stretch) continue;
    count = 0;
    yield;
  }
  return ways;
}

function unrolled(trail: Trail): readonly number[] {
  const transfers: number[] = [];
  for (let at: Trail | null = trail; at !== null; at = at.before) transfers.push(at.transfer);
  return transfers.reverse();
}
