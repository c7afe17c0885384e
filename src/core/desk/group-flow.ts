/**
 * The most money that can have gone from one group to another in the order of time: a maximum flow on the time-expanded network
 * (disruption/time-expanded), the payments into the second group opened in time order, so that it also arrives as early as it can
 * (Gale 1959), and the cut that limits it (Ford and Fulkerson 1956). O(one maximum flow) and a pass for each of at most 24 slices.
 *
 * Window and amounts come in by the limits' mask and least amount. A hop or waiting limit is not offered: the first makes the problem NP-hard
 * for whole units (length-bounded flow, Baier et al. 2010), the second would have to tell units in one account apart by age.
 */
import { pushMaxFlow } from '../disruption/max-flow.ts';
import { expandTime, type TimeExpanded } from '../disruption/time-expanded.ts';
import type { PathLimits } from '../tracing/paths/path-limits.ts';
import type { TransferGraph } from '../tracing/paths/transfer-graph.ts';
import { usefulPart, type Part, type Sides } from '../tracing/paths/useful-part.ts';
import { partNetwork } from './part-network.ts';

export interface GroupFlow {
  /** Base-currency minor units. */
  readonly value: number;
  /** Transfers the flow runs on; everything below is by its numbers. */
  readonly part: Part;
  /** One maximum flow, by transfer. */
  readonly flow: Float64Array;
  /** Transfers of a least cut, ascending: their whole amounts add up to `value`. Of the cut next to each side the one with fewer. */
  readonly cut: readonly number[];
}

const most = 24;
const perSlice = 20_000;

/** Yields the share done, 0 to 1, so that it can be stopped. */
export function* groupFlow(
  graph: TransferGraph,
  sides: Sides,
  limits: Pick<PathLimits, 'mask' | 'least'>,
): Generator<number, GroupFlow> {
  const part = usefulPart(graph, sides, { ...limits, maxHops: null, maxWait: null });
  yield 0;
  const expanded = expandTime(partNetwork(part));
  const { kept, arcOf, arcs, capacity, source, sink } = expanded;
  const residual = capacity.slice();
  const last = [...kept.keys()].filter((j) => arcs.head[arcOf[j]] === sink);
  for (const j of last) residual[arcOf[j]] = 0;
  const slices = Math.max(1, Math.min(most, Math.ceil(kept.length / perSlice), last.length));
  let value = 0;
  for (let slice = 0; slice < slices; slice++) {
    const [begin, end] = [slice, slice + 1].map((s) => Math.floor((s * last.length) / slices));
    for (const j of last.slice(begin, end)) residual[arcOf[j]] = capacity[arcOf[j]];
    value += pushMaxFlow(arcs, residual, source, sink);
    yield (slice + 1) / slices;
  }
  const flow = new Float64Array(part.size);
  kept.forEach((e, j) => (flow[e] = residual[arcOf[j] + 1]));
  const near = crossing(expanded, reachable(expanded, residual, 'source'), 1);
  const far = crossing(expanded, reachable(expanded, residual, 'sink'), 0);
  return { value, part, flow, cut: far.length < near.length ? far : near };
}

/** Copies that can still be reached from the source, or that still lead to the sink. */
function reachable({ arcs, source, sink }: TimeExpanded, residual: Float64Array, from: 'source' | 'sink'): Uint8Array {
  const { start, head } = arcs;
  const seen = new Uint8Array(arcs.nodes);
  const stack = [from === 'source' ? source : sink];
  seen[stack[0]] = 1;
  for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
    for (let place = start[v]; place < start[v + 1]; place++) {
      const arc = arcs.arcs[place];
      const open = residual[from === 'source' ? arc : arc ^ 1] > 0;
      if (!open || seen[head[arc]] === 1) continue;
      seen[head[arc]] = 1;
      stack.push(head[arc]);
    }
  }
  return seen;
}

/** Transfers that lead out of the source's side, whose copies carry the mark `inside`. */
function crossing({ kept, arcOf, arcs }: TimeExpanded, seen: Uint8Array, inside: 0 | 1): readonly number[] {
  return kept.filter((_, j) => seen[arcs.head[arcOf[j] ^ 1]] === inside && seen[arcs.head[arcOf[j]]] !== inside);
}
