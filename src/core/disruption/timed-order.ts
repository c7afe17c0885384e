/**
 * In which order to freeze when an authority can act on one target at a time: the order that lets least through, by depth-first
 * branch and bound. Delivered funds grow with every freeze that comes later, so freezing all that are left at the next slot is
 * a lower bound of each order that begins alike. Exact unless the limits end it; O(n!) at worst, few branches in practice.
 */
import { freezeTimes } from './freeze-times.ts';
import type { FreezableUnit } from './objective.ts';
import type { Limits } from './solution.ts';
import { temporalFlow, type FlowModel } from './temporal-flow.ts';

export interface TimedOrder {
  /** Indexes into `units`, first to be frozen first. */
  readonly order: readonly number[];
  /** Delivered with this order, in the network's integer units. */
  readonly value: number;
  /** No order delivers less. */
  readonly bound: number;
  readonly proved: boolean;
  /** Delivered if all were frozen at once at `from`: what the pace costs is the difference. */
  readonly atOnce: number;
}

/** `units` are frozen at `from`, `from + pace`, `from + 2·pace`, …, one each. */
export function bestFreezeOrder(
  model: FlowModel,
  units: readonly FreezableUnit[],
  from: number,
  pace: number,
  limits: Limits,
): TimedOrder {
  let evaluations = 0;
  const deliver = (order: readonly number[], rest: readonly number[]): number => {
    evaluations += 1;
    const chosen = [...order, ...rest].map((u, i) => ({
      unit: units[u],
      at: from + pace * Math.min(i, order.length),
    }));
    return temporalFlow(model, freezeTimes(model.network.nodes, chosen)).value;
  };
  const all = [...units.keys()];
  const atOnce = deliver([], all);
  let best: readonly number[] = all;
  let value = deliver(all, []);
  let open = Infinity;
  const expired = () => evaluations >= limits.evaluations || limits.expired();

  const visit = (order: readonly number[], rest: readonly number[]): void => {
    if (rest.length === 0) return;
    const ways = rest
      .map((u) => {
        const left = rest.filter((other) => other !== u);
        return { u, left, low: deliver([...order, u], left) };
      })
      .toSorted((a, b) => a.low - b.low || a.u - b.u);
    for (const { u, left, low } of ways) {
      if (low >= value) return;
      const next = [...order, u];
      if (left.length <= 1) {
        // The last one has but one slot: its bound is its value.
        best = [...next, ...left];
        value = low;
        continue;
      }
      if (expired()) {
        open = Math.min(open, low);
        return;
      }
      visit(next, left);
    }
  };
  visit([], all);
  const bound = Math.min(value, open);
  return { order: best, value, bound, proved: bound === value, atOnce };
}
