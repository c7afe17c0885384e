/** From when each node of a network is frozen under a plan. */
import type { FreezableUnit } from './objective.ts';

export const never = Infinity;

/** By node: the earliest freeze of any unit of the plan that holds it, `never` elsewhere. */
export function freezeTimes(
  nodes: number,
  plan: readonly { readonly unit: FreezableUnit; readonly at: number }[],
): Float64Array {
  const from = new Float64Array(nodes).fill(never);
  for (const { unit, at } of plan) for (const v of unit.nodes) from[v] = Math.min(from[v], at);
  return from;
}
