/**
 * The `funds` objective: the most money that time-respecting flow can deliver from sources to targets, whole and exact.
 * Flow of a transaction ≤ its amount; outflow of an account up to t ≤ its inflow strictly before t (+ opening balance).
 * A node frozen from τ loses every transaction it touches with time ≥ τ. Source: GRADING rules; Akrida et al., arXiv 1606.01091.
 */
import { pushMaxFlow } from './max-flow.ts';
import type { FlowNetwork } from './objective.ts';
import { expandTime, type TimeExpanded } from './time-expanded.ts';

export interface TemporalFlow {
  /** Delivered, in the network's integer units. */
  readonly value: number;
  /** By transaction of the network: what one maximum flow sends over it. */
  readonly flow: Float64Array;
}

/** A flow network prepared for many freezes. */
export interface FlowModel {
  readonly network: FlowNetwork;
  readonly expanded: TimeExpanded;
}

export function flowModel(network: FlowNetwork): FlowModel {
  return { network, expanded: expandTime(network) };
}

/**
 * Maximum flow with node v frozen from `frozenFrom[v]` on (Infinity = never). `limit`, by transaction, caps the flow
 * below the amounts where given.
 */
export function temporalFlow(model: FlowModel, frozenFrom: Float64Array | null, limit?: Float64Array): TemporalFlow {
  const { network, expanded } = model;
  const { kept, arcOf, capacity } = expanded;
  const residual = capacity.slice();
  for (let j = 0; j < kept.length; j++) {
    const i = kept[j];
    if (limit !== undefined) residual[arcOf[j]] = Math.min(residual[arcOf[j]], limit[i]);
    if (frozenFrom === null) continue;
    if (network.time[i] >= frozenFrom[network.from[i]] || network.time[i] >= frozenFrom[network.to[i]]) {
      residual[arcOf[j]] = 0;
    }
  }
  const value = pushMaxFlow(expanded.arcs, residual, expanded.source, expanded.sink);
  const flow = new Float64Array(network.from.length);
  for (let j = 0; j < kept.length; j++) flow[kept[j]] = residual[arcOf[j] + 1];
  return { value, flow };
}
