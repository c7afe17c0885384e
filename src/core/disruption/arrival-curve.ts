/**
 * By when how much can have arrived. The delivery by each instant is a maximum flow into the targets' transactions up to then; one flow
 * is carried on as they open, and one delivery keeps to all instants at once (Gale 1959, earliest arrival). O(one maximum flow + its growth).
 */
import { freezeTimes } from './freeze-times.ts';
import { pushMaxFlow } from './max-flow.ts';
import type { TimedFreeze } from './plan-value.ts';
import type { FlowModel } from './temporal-flow.ts';

export interface Arrival {
  /** Units of the network's time (ms). */
  readonly time: number;
  /** Most that can have arrived by then, in the network's integer units. */
  readonly value: number;
}

/** Ascending in time and value; empty when nothing arrives. */
export function arrivalCurve(model: FlowModel, plan: readonly TimedFreeze[]): readonly Arrival[] {
  const { network, expanded } = model;
  const { kept, arcOf, capacity, arcs, source, sink } = expanded;
  const frozen = freezeTimes(network.nodes, plan);
  const residual = capacity.slice();
  const last: number[] = [];
  kept.forEach((i, j) => {
    const [time, from, to] = [network.time[i], network.from[i], network.to[i]];
    const stopped = time >= frozen[from] || time >= frozen[to];
    const arrives = arcs.head[arcOf[j]] === sink;
    if (stopped || arrives) residual[arcOf[j]] = 0;
    if (arrives && !stopped) last.push(j);
  });
  const curve: Arrival[] = [];
  let value = 0;
  for (let at = 0; at < last.length;) {
    const time = network.time[kept[last[at]]];
    for (; at < last.length && network.time[kept[last[at]]] === time; at++) {
      const arc = arcOf[last[at]];
      residual[arc] = capacity[arc];
    }
    const more = pushMaxFlow(arcs, residual, source, sink);
    value += more;
    if (more > 0) curve.push({ time, value });
  }
  return curve;
}

export interface Lateness {
  /** Of what arrives by the second curve: how much arrives later than as much did by the first. */
  readonly amount: number;
  /** How much later on average, over that amount; 0 where nothing is late. */
  readonly by: number;
}

/** Compares unit for unit in the order of arrival: the q-th unit of `after` with the q-th of `before`. */
export function lateness(before: readonly Arrival[], after: readonly Arrival[]): Lateness {
  let amount = 0;
  let area = 0;
  let done = 0;
  let b = 0;
  for (const { time, value } of after) {
    while (done < value && b < before.length) {
      const until = Math.min(value, before[b].value);
      if (time > before[b].time) {
        amount += until - done;
        area += (until - done) * (time - before[b].time);
      }
      done = until;
      if (before[b].value <= done) b++;
    }
  }
  return { amount, by: amount === 0 ? 0 : area / amount };
}
