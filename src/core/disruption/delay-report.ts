/** "Without delay" for one plan: the curve of what gets through against the delay, the cost by freeze, and the best order at a given pace. */
import type { NodeKey } from '../dataset/dataset.ts';
import { delayCurve, delaySteps, type DelayPoint } from './delay-clock.ts';
import { bestFreezeOrder } from './timed-order.ts';
import type { FreezableUnit } from './objective.ts';
import type { Limits } from './solution.ts';
import { temporalFlow, type FlowModel } from './temporal-flow.ts';

export const hour = 3_600_000;
export const day = 24 * hour;
/** Freezes that come later than this are no answer to a crisis. */
export const longestDelay = 30 * day;

export interface DelayReport {
  /** Delivered without any freeze, in the network's integer units. */
  readonly unfrozen: number;
  /** Delays in ms, from 0; the value holds until the next point. */
  readonly curve: readonly DelayPoint[];
  /** Delivered when all freezes come at once, a day, three days later. */
  readonly atOnce: number;
  readonly afterDay: number;
  readonly afterThreeDays: number;
  /** What one freeze costs when it alone comes so late, most after three days first. */
  readonly freezes: readonly {
    readonly key: NodeKey;
    readonly day: number;
    readonly threeDays: number;
    readonly longest: number;
  }[];
  /** One freeze at a time, `pace` ms apart. */
  readonly order: {
    readonly keys: readonly NodeKey[];
    readonly value: number;
    readonly bound: number;
    readonly proved: boolean;
  };
}

/** All freezes are measured from `from` on. Units without a node of the network change nothing and may be left out. */
export function delayReport(
  model: FlowModel,
  units: readonly FreezableUnit[],
  from: number,
  pace: number,
  limits: Limits,
): DelayReport {
  const plan = units.map((unit) => ({ unit, at: from }));
  const [now, one, three] = delayCurve(model, plan, [0, day, 3 * day]);
  const found = bestFreezeOrder(model, units, from, pace, limits);
  return {
    unfrozen: temporalFlow(model, null).value,
    curve: delayCurve(model, plan, delaySteps(model, plan, hour, longestDelay)),
    atOnce: now.value,
    afterDay: one.value,
    afterThreeDays: three.value,
    freezes: units
      .map((unit, u) => {
        const alone = delayCurve(model, plan, [day, 3 * day, longestDelay], new Set([u]));
        const [a, b, c] = alone.map(({ value }) => value - now.value);
        return { key: unit.key, day: a, threeDays: b, longest: c };
      })
      .toSorted((a, b) => b.threeDays - a.threeDays || b.longest - a.longest || (a.key < b.key ? -1 : 1)),
    order: {
      keys: found.order.map((u) => units[u].key),
      value: found.value,
      bound: found.bound,
      proved: found.proved,
    },
  };
}
