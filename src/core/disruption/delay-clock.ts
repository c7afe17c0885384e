/**
 * "Without delay" in numbers: what a plan still lets through when its freezes come later, all together or one alone. Delivered
 * funds only grow with the delay, and change only when a transaction slips past a freeze, so one maximum flow is carried on
 * from delay to delay instead of being computed anew. O(one maximum flow + its growth) a curve.
 */
import { pushMaxFlow } from './max-flow.ts';
import type { TimedFreeze } from './plan-value.ts';
import { freezeTimes } from './freeze-times.ts';
import type { FlowModel } from './temporal-flow.ts';

/** What is delivered after a delay. */
export interface DelayPoint {
  /** Units of the network's time (ms). */
  readonly delay: number;
  /** Delivered, in the network's integer units. */
  readonly value: number;
}

/**
 * Delivered funds with the freezes of `plan` numbered in `late` coming `delays[i]` later than planned, the others as planned.
 * `delays` ascend from 0 or more. One point a delay.
 */
export function delayCurve(
  model: FlowModel,
  plan: readonly TimedFreeze[],
  delays: readonly number[],
  late: ReadonlySet<number> = new Set(plan.keys()),
): readonly DelayPoint[] {
  const { network, expanded } = model;
  const { kept, arcOf, capacity } = expanded;
  const onTime = freezeTimes(
    network.nodes,
    plan.filter((_, i) => !late.has(i)),
  );
  const delayed = freezeTimes(
    network.nodes,
    plan.filter((_, i) => late.has(i)),
  );
  // The delay from which on a transaction gets through; -Infinity: always, Infinity: never.
  const opens = Float64Array.from(kept, (i) => {
    const [time, from, to] = [network.time[i], network.from[i], network.to[i]];
    if (time >= onTime[from] || time >= onTime[to]) return Infinity;
    return time - Math.min(delayed[from], delayed[to]);
  });
  const order = [...kept.keys()].toSorted((a, b) => opens[a] - opens[b]);
  const residual = capacity.slice();
  for (let j = 0; j < kept.length; j++) residual[arcOf[j]] = 0;
  let next = 0;
  let value = 0;
  return delays.map((delay) => {
    // A transaction at the instant of the freeze is stopped.
    while (next < order.length && opens[order[next]] < delay) {
      const arc = arcOf[order[next++]];
      residual[arc] = capacity[arc];
    }
    value += pushMaxFlow(expanded.arcs, residual, expanded.source, expanded.sink);
    return { delay, value };
  });
}

/**
 * The delays at which the curve can rise, ascending: 0 and, for each transaction a freeze of the plan stops in time, the least
 * whole `step` that lets it slip past. At most one a step, none beyond `longest`.
 */
export function delaySteps(
  model: FlowModel,
  plan: readonly TimedFreeze[],
  step: number,
  longest: number,
): readonly number[] {
  const slips = slipDelay(model, plan);
  const found = new Set([0]);
  for (const i of model.expanded.kept) {
    const late = slips(i);
    if (!(late >= 0) || late >= longest) continue;
    found.add((Math.floor(late / step) + 1) * step);
  }
  return [...found].filter((delay) => delay <= longest).toSorted((a, b) => a - b);
}

/** How late the freezes of a plan may be and still stop a transaction: below 0 or NaN, it is not stopped even in time. */
export function slipDelay({ network }: FlowModel, plan: readonly TimedFreeze[]): (transaction: number) => number {
  const frozen = freezeTimes(network.nodes, plan);
  return (i) => {
    const from = Math.min(frozen[network.from[i]], frozen[network.to[i]]);
    return from === Infinity ? NaN : network.time[i] - from;
  };
}
