/**
 * The compact time-expanded network of a flow objective (Akrida et al., arXiv 1606.01091): an account becomes one copy for
 * each run of arrivals followed by a run of departures, not one for each event. At the same instant departures come
 * first: a transfer in does not fund a transfer out at that instant. Only transactions that can carry money from a
 * source to a target in time are kept. O(m log m).
 */
import { arcNetwork, type ArcNetwork } from './max-flow.ts';
import type { FlowNetwork } from './objective.ts';

export interface TimeExpanded {
  readonly arcs: ArcNetwork;
  /** Capacity by arc, reverse arcs 0. */
  readonly capacity: Float64Array;
  readonly source: number;
  readonly sink: number;
  /** Transactions kept, ascending; `arcOf[j]` is the forward arc of `kept[j]`. */
  readonly kept: readonly number[];
  readonly arcOf: readonly number[];
  /** Pairs of arcs that are not transactions: money waiting (capacity Infinity) and opening credit. */
  readonly waiting: readonly number[];
  readonly credit: readonly number[];
}

/** Which transactions can lie on a time-respecting way from a source to a target. */
export function usefulTransactions(network: FlowNetwork): readonly number[] {
  const { nodes, from, to, time, amount, opening } = network;
  const source = marks(nodes, network.sources);
  const target = marks(nodes, network.targets);
  // Money waits: what matters is the first arrival and the last useful departure. With an opening balance, neither binds.
  const first = new Float64Array(nodes).fill(Infinity);
  const last = new Float64Array(nodes).fill(-Infinity);
  for (const v of network.sources) first[v] = -Infinity;
  for (const v of network.targets) last[v] = Infinity;
  if (opening !== undefined) {
    for (let v = 0; v < nodes; v++) {
      if (opening[v] <= 0) continue;
      first[v] = -Infinity;
      last[v] = Infinity;
    }
  }
  const moves = (i: number) => amount[i] > 0 && from[i] !== to[i] && target[from[i]] === 0 && source[to[i]] === 0;
  const arrives = new Uint8Array(from.length);
  for (let i = 0; i < from.length; i++) {
    if (!moves(i) || !(first[from[i]] < time[i])) continue;
    arrives[i] = 1;
    first[to[i]] = Math.min(first[to[i]], time[i]);
  }
  const kept: number[] = [];
  for (let i = from.length - 1; i >= 0; i--) {
    if (arrives[i] === 0 || !(last[to[i]] > time[i])) continue;
    last[from[i]] = Math.max(last[from[i]], time[i]);
    kept.push(i);
  }
  return kept.toReversed();
}

/** Builds the network. Throws when a node is both source and target. */
export function expandTime(network: FlowNetwork): TimeExpanded {
  const { nodes, from, to, time, amount, opening } = network;
  const source = marks(nodes, network.sources);
  const target = marks(nodes, network.targets);
  if (network.sources.some((v) => target[v] === 1)) throw new RangeError('a node is both source and target');
  const kept = usefulTransactions(network);
  const tailCopy = new Int32Array(kept.length);
  const headCopy = new Int32Array(kept.length);
  // Current copy of each account; -1 before its first event. `arrived`: instant of the arrivals not yet seen by departures.
  const copy = new Int32Array(nodes).fill(-1);
  const first = new Int32Array(nodes).fill(-1);
  const hasLeft = new Uint8Array(nodes);
  const waits: [number, number][] = [];
  let count = 2;
  const fresh = (v: number) => {
    if (copy[v] >= 0) waits.push([copy[v], count]);
    else first[v] = count;
    copy[v] = count++;
    hasLeft[v] = 0;
  };
  for (let begin = 0, end = 0; begin < kept.length; begin = end) {
    while (end < kept.length && time[kept[end]] === time[kept[begin]]) end++;
    for (let j = begin; j < end; j++) {
      const v = from[kept[j]];
      if (source[v] === 1) continue;
      if (copy[v] < 0) fresh(v);
      tailCopy[j] = copy[v];
      hasLeft[v] = 1;
    }
    for (let j = begin; j < end; j++) {
      const v = to[kept[j]];
      if (target[v] === 1) {
        headCopy[j] = 1;
        continue;
      }
      if (copy[v] < 0 || hasLeft[v] === 1) fresh(v);
      headCopy[j] = copy[v];
    }
  }
  const tails = [...tailCopy];
  const heads = [...headCopy];
  const sizes = kept.map((i) => amount[i]);
  const waiting = waits.map(([tail, head]) => {
    tails.push(tail);
    heads.push(head);
    return sizes.push(Infinity) * 2 - 2;
  });
  const credit: number[] = [];
  for (let v = 0; opening !== undefined && v < nodes; v++) {
    if (opening[v] <= 0 || first[v] < 0 || first[v] === copy[v]) continue;
    // Paid out of the opening balance now, made good by a later arrival: money from sources, delivered ahead of time.
    tails.push(copy[v]);
    heads.push(first[v]);
    credit.push(sizes.push(opening[v]) * 2 - 2);
  }
  const capacity = new Float64Array(2 * sizes.length);
  sizes.forEach((size, i) => (capacity[2 * i] = size));
  const arcs = arcNetwork(count, tails, heads);
  return { arcs, capacity, source: 0, sink: 1, kept, arcOf: kept.map((_, j) => 2 * j), waiting, credit };
}

function marks(nodes: number, list: readonly number[]): Uint8Array {
  const mark = new Uint8Array(nodes);
  for (const v of list) mark[v] = 1;
  return mark;
}
