/**
 * The part of a ledger that can lie on a time-respecting path from sources to targets, cut out and numbered densely: one pass
 * forward for earliest arrivals, one back for latest departures, O(m); all else then works on what is left.
 * Source: Wu et al., "Path problems in temporal graphs", PVLDB 7(9), 2014 (one-pass algorithms on the edge stream).
 */
import { inStretches } from '../../dataset/in-stretches.ts';
import type { Steps } from '../../dataset/run-steps.ts';
import { accountIndexSteps } from '../../ledger/account-index-steps.ts';
import type { PathLimits } from './path-limits.ts';
import type { TransferGraph } from './transfer-graph.ts';

/** Transfers looked at between two steps, and cut out. */
const looked = 500_000;
const cut = 100_000;

/** Transfers of the part have numbers 0 … size - 1 in time order, its nodes 0 … nodes - 1. */
export interface Part {
  readonly nodes: number;
  readonly size: number;
  /** Ledger index of each transfer. */
  readonly index: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly time: Float64Array;
  readonly amount: Float64Array;
  /** Node of the graph each node stands for. */
  readonly nodeOf: Uint32Array;
  readonly source: Uint8Array;
  readonly target: Uint8Array;
  readonly outStart: Uint32Array;
  readonly outIndex: Uint32Array;
}

/** Both sides of a question. A node on both is a source only. */
export interface Sides {
  readonly sources: readonly number[];
  readonly targets: readonly number[];
}

export interface Marks {
  readonly source: Uint8Array;
  readonly target: Uint8Array;
}

export function marksOf({ nodes }: TransferGraph, { sources, targets }: Sides): Marks {
  const source = new Uint8Array(nodes);
  const target = new Uint8Array(nodes);
  for (const v of targets) target[v] = 1;
  for (const v of sources) {
    source[v] = 1;
    target[v] = 0;
  }
  return { source, target };
}

/**
 * Earliest arrival by node: -Infinity at sources, Infinity where money cannot come. Waiting and hop limits are not looked at.
 * Money that came to a target stays there, and none is followed back into a source.
 */
export function* earliestArrivals(
  graph: TransferGraph,
  { source, target }: Marks,
  limits: PathLimits,
): Steps<Float64Array> {
  const { nodes, size, time, from, to, base } = graph;
  const { mask } = limits;
  const least = Math.max(limits.least, Number.MIN_VALUE);
  const arrival = new Float64Array(nodes).fill(Infinity);
  // A byte a node stays in the cache where eight do not: most transfers are passed over by it alone.
  const pays = source.slice();
  for (let v = 0; v < nodes; v++) if (source[v] === 1) arrival[v] = -Infinity;
  yield* inStretches(size, looked, (begin, end) => {
    for (let i = begin; i < end; i++) {
      if (pays[from[i]] === 0 || (mask !== null && mask[i] === 0)) continue;
      const payee = to[i];
      // In time order the first arrival is the earliest; a source's own is earlier than any.
      if (arrival[payee] !== Infinity || !(arrival[from[i]] < time[i]) || base[i] < least) continue;
      arrival[payee] = time[i];
      if (target[payee] === 0) pays[payee] = 1;
    }
  });
  return arrival;
}

/** The transfers, ascending, that lie between `arrival` and a target; `latest` gets, by node, the last departure that still reaches one. */
export function* leadingOn(
  graph: TransferGraph,
  { source, target }: Marks,
  limits: PathLimits,
  arrival: Float64Array | null,
  latest: Float64Array,
): Steps<Uint32Array> {
  const { nodes, size, time, from, to, base } = graph;
  const { mask } = limits;
  const least = Math.max(limits.least, Number.MIN_VALUE);
  const leads = target.slice();
  for (let v = 0; v < nodes; v++) latest[v] = target[v] === 1 ? Infinity : -Infinity;
  let kept = new Uint32Array(1024);
  let count = 0;
  yield* inStretches(size, looked, (begin, end) => {
    for (let i = size - 1 - begin; i >= size - end; i--) {
      if (leads[to[i]] === 0 || (mask !== null && mask[i] === 0)) continue;
      if (!(latest[to[i]] > time[i]) || base[i] < least) continue;
      if (arrival !== null && !(arrival[from[i]] < time[i])) continue;
      if (target[from[i]] === 1 || source[to[i]] === 1 || from[i] === to[i]) continue;
      leads[from[i]] = 1;
      if (latest[from[i]] < time[i]) latest[from[i]] = time[i];
      if (count === kept.length) {
        const wider = new Uint32Array(2 * count);
        wider.set(kept);
        kept = wider;
      }
      kept[count++] = i;
    }
  });
  return kept.subarray(0, count).reverse();
}

/** The part made of these transfers (ledger indexes, ascending). */
export function* partOf(graph: TransferGraph, { source, target }: Marks, index: Uint32Array): Steps<Part> {
  const number = new Int32Array(graph.nodes).fill(-1);
  const nodeOf: number[] = [];
  const numbered = (v: number) => {
    if (number[v] < 0) number[v] = nodeOf.push(v) - 1;
    return number[v];
  };
  const from = new Uint32Array(index.length);
  const to = new Uint32Array(index.length);
  const time = new Float64Array(index.length);
  const amount = new Float64Array(index.length);
  yield* inStretches(index.length, cut, (begin, end) => {
    for (let e = begin; e < end; e++) {
      from[e] = numbered(graph.from[index[e]]);
      to[e] = numbered(graph.to[index[e]]);
      time[e] = graph.time[index[e]];
      amount[e] = graph.base[index[e]];
    }
  });
  const out = yield* accountIndexSteps(from, nodeOf.length);
  return {
    nodes: nodeOf.length,
    size: index.length,
    index,
    from,
    to,
    time,
    amount,
    nodeOf: Uint32Array.from(nodeOf),
    source: Uint8Array.from(nodeOf, (v) => source[v]),
    target: Uint8Array.from(nodeOf, (v) => target[v]),
    outStart: out.start,
    outIndex: out.index,
  };
}

/** Everything that can lie on a path within the mask, the least amount and the order of time. */
export function* usefulPart(graph: TransferGraph, sides: Sides, limits: PathLimits): Steps<Part> {
  const marks = marksOf(graph, sides);
  const arrival = yield* earliestArrivals(graph, marks, limits);
  const index = yield* leadingOn(graph, marks, limits, arrival, new Float64Array(graph.nodes));
  return yield* partOf(graph, marks, index);
}
