/** "Without delay" for one plan: the curve of what gets through against the delay, the cost by freeze, and the best order at a given pace. */
import type { NodeKey } from '../dataset/dataset.ts';
import { delayCurve, delaySteps, slipDelay, type DelayPoint } from './delay-clock.ts';
import type { TimedFreeze } from './plan-value.ts';
import { bestFreezeOrder } from './timed-order.ts';
import type { FreezableUnit } from './objective.ts';
import type { Limits } from './solution.ts';
import { temporalFlow, type FlowModel } from './temporal-flow.ts';

export const hour = 3_600_000;
export const day = 24 * hour;
/** The curve has no more points than about this. */
const mostSteps = 2000;

export interface DelayReport {
  /** Delivered without any freeze, in the network's integer units. */
  readonly unfrozen: number;
  /** Delays in ms, from 0; the value holds until the next point. */
  readonly curve: readonly DelayPoint[];
  /** From this delay on, in whole hours, nothing is left that the plan could stop. */
  readonly horizon: number;
  /** At round delays up to the horizon, the first day and the first three days always among them. */
  readonly marks: readonly DelayPoint[];
  /** What slips past and when, first to slip first: `more` is delivered because of it, beyond the delay before. */
  readonly slips: readonly {
    readonly delay: number;
    /** Transactions of the network, ascending. */
    readonly transactions: readonly number[];
    readonly more: number;
  }[];
  /** Delivered when all freezes come at once, a day, three days later. */
  readonly atOnce: number;
  readonly afterDay: number;
  readonly afterThreeDays: number;
  /** What one freeze costs when it alone comes so late or, `longest`, not before the horizon; most after three days first. */
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
  const slipping = slippingAt(model, plan);
  const horizon = [...slipping.keys()].reduce((most, delay) => Math.max(most, delay), 0);
  const step = stepFor(horizon);
  const curve = delayCurve(model, plan, delaySteps(model, plan, step, Math.ceil(horizon / step) * step));
  const found = bestFreezeOrder(model, units, from, pace, limits);
  return {
    unfrozen: temporalFlow(model, null).value,
    horizon,
    marks: delayCurve(model, plan, markedDelays(horizon)),
    slips: slipsOf(slipping, curve),
    curve,
    atOnce: now.value,
    afterDay: one.value,
    afterThreeDays: three.value,
    freezes: units
      .map((unit, u) => {
        const alone = delayCurve(model, plan, [day, 3 * day, Math.max(horizon, 3 * day)], new Set([u]));
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

/** Whole hours, few enough for a year of data. */
function stepFor(horizon: number): number {
  return hour * Math.max(1, Math.ceil(horizon / hour / mostSteps));
}

/** By delay in whole hours: the transactions that slip past from then on. */
function slippingAt(model: FlowModel, plan: readonly TimedFreeze[]): ReadonlyMap<number, readonly number[]> {
  const slips = slipDelay(model, plan);
  const found = new Map<number, number[]>();
  for (const i of model.expanded.kept) {
    const late = slips(i);
    if (!(late >= 0) || late === Infinity) continue;
    const delay = (Math.floor(late / hour) + 1) * hour;
    const list = found.get(delay);
    if (list === undefined) found.set(delay, [i]);
    else list.push(i);
  }
  return found;
}

/** A rise of the curve stands with the last transactions it can be due to. */
function slipsOf(slipping: ReadonlyMap<number, readonly number[]>, curve: readonly DelayPoint[]): DelayReport['slips'] {
  const valueAt = (delay: number) => curve.findLast((point) => point.delay <= delay)?.value ?? 0;
  const delays = [...slipping.keys()].toSorted((a, b) => a - b);
  return delays.map((delay, d) => ({
    delay,
    transactions: slipping.get(delay) ?? [],
    more: valueAt(delay) - valueAt(delays[d - 1] ?? 0),
  }));
}

function markedDelays(horizon: number): readonly number[] {
  const round = [6, 12, 24, 72, 168, 336, 720, 2160].map((hours) => hours * hour);
  const always = [day, 3 * day];
  const kept = round.filter((delay) => delay < horizon || always.includes(delay));
  return [...new Set([0, ...kept, horizon])].toSorted((a, b) => a - b);
}
