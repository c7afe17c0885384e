/** What becomes of the money of a flow network under a plan: stopped, round another way, late, or gone before the freeze. O(four maximum flows). */
import { arrivalCurve, lateness, type Lateness } from './arrival-curve.ts';
import { freezeTimes } from './freeze-times.ts';
import type { TimedFreeze } from './plan-value.ts';
import { temporalFlow, type FlowModel } from './temporal-flow.ts';

export interface PlanFlows {
  /** Delivered without and with the plan, in the network's integer units. */
  readonly before: number;
  readonly after: number;
  /** Of what the plan takes from the ways money went before: what still arrives by other ways. */
  readonly rerouted: number;
  /** What arrives only because freezes come after `from`. */
  readonly slipped: number;
  /** Of what still arrives: what arrives later than as much did without the plan. */
  readonly late: Lateness;
}

/** `from`: the earliest instant a freeze can take effect. */
export function planFlows(model: FlowModel, plan: readonly TimedFreeze[], from: number): PlanFlows {
  const times = freezeTimes(model.network.nodes, plan);
  const atOnce = freezeTimes(
    model.network.nodes,
    plan.map((freeze) => ({ ...freeze, at: Math.min(freeze.at, from) })),
  );
  const before = temporalFlow(model, null);
  const after = temporalFlow(model, times).value;
  return {
    before: before.value,
    after,
    rerouted: after - temporalFlow(model, times, before.flow).value,
    slipped: after - temporalFlow(model, atOnce).value,
    late: lateness(arrivalCurve(model, []), arrivalCurve(model, plan)),
  };
}
