/**
 * Why no path was found, as the nearest thing to one: a limit that forbids it, or a node money reached only after the last payment
 * that led on. O(m) and one or two path searches.
 */
import { findPaths } from './find-paths.ts';
import { noLimits, type PathCriterion, type PathLimits } from './path-limits.ts';
import type { TransferGraph } from './transfer-graph.ts';
import { earliestArrivals, leadingOn, marksOf, type Marks, type Sides } from './useful-part.ts';

export type MissingPath =
  /** No source pays, or no target is paid, within the filter and the least amount. */
  | { readonly code: 'no-payer' | 'no-payee' }
  /** No chain of payments joins the two, whatever their dates. */
  | { readonly code: 'unconnected'; readonly reached: number }
  /** A path exists without the limit; here is the one with the fewest hops, or the one that arrives first. */
  | { readonly code: 'hops' | 'wait'; readonly path: readonly number[] }
  /** Both limits at once forbid what neither does. */
  | { readonly code: 'limits' }
  /**
   * Payments join the two, but at `node` the money comes in at `arrives` and the last payment that leads on left at `left`, not later.
   * Ledger indexes of the way there and the way on.
   */
  | {
      readonly code: 'time';
      readonly reached: number;
      readonly node: number;
      readonly arrives: number;
      readonly left: number;
      readonly before: readonly number[];
      readonly after: readonly number[];
    }
  /** Payments join the two, but against the order of time at more than one node. */
  | { readonly code: 'time-more'; readonly reached: number };

/** `reached` counts nodes that money from the sources can come to. To be asked only where `findPaths` finds none. */
export function* missingPath(graph: TransferGraph, sides: Sides, limits: PathLimits): Generator<unknown, MissingPath> {
  const marks = marksOf(graph, sides);
  const free: PathLimits = { ...limits, maxHops: null, maxWait: null };
  const arrival = yield* earliestArrivals(graph, marks, free);
  const latest = new Float64Array(graph.nodes);
  const leading = yield* leadingOn(graph, marks, free, arrival, latest);
  if (leading.length > 0) {
    const longer =
      limits.maxHops === null ? null : yield* firstPath(graph, sides, 'fewest', { ...limits, maxHops: null });
    if (longer !== null) return { code: 'hops', path: longer };
    const slower =
      limits.maxWait === null ? null : yield* firstPath(graph, sides, 'foremost', { ...limits, maxWait: null });
    return slower === null ? { code: 'limits' } : { code: 'wait', path: slower };
  }
  const usable = payers(graph, marks, free);
  if (!usable.pays) return { code: 'no-payer' };
  if (!usable.paid) return { code: 'no-payee' };
  const reached = arrival.reduce((count, at) => count + (Number.isFinite(at) ? 1 : 0), 0);
  yield* leadingOn(graph, marks, free, null, latest);
  let [node, gap] = [-1, Infinity];
  for (let v = 0; v < graph.nodes; v++) {
    if (Number.isFinite(arrival[v]) && Number.isFinite(latest[v]) && arrival[v] - latest[v] < gap) {
      [node, gap] = [v, arrival[v] - latest[v]];
    }
  }
  if (node < 0) return { code: joined(graph, marks, free) ? 'time-more' : 'unconnected', reached };
  const within = { ...noLimits, mask: free.mask, least: free.least };
  const before = yield* firstPath(graph, { sources: sides.sources, targets: [node] }, 'foremost', within);
  const after = yield* firstPath(graph, { sources: [node], targets: sides.targets }, 'latest', within);
  return {
    code: 'time',
    reached,
    node,
    arrives: arrival[node],
    left: latest[node],
    before: before ?? [],
    after: after ?? [],
  };
}

function* firstPath(
  graph: TransferGraph,
  sides: Sides,
  criterion: PathCriterion,
  limits: PathLimits,
): Generator<unknown, readonly number[] | null> {
  const found = yield* findPaths(graph, sides, criterion, limits, 1);
  return found.paths[0] ?? null;
}

function usableIn({ from, to, base }: TransferGraph, { mask, least }: PathLimits): (i: number) => boolean {
  return (i) => (mask === null || mask[i] === 1) && base[i] > 0 && base[i] >= least && from[i] !== to[i];
}

function payers(graph: TransferGraph, { source, target }: Marks, limits: PathLimits) {
  const usable = usableIn(graph, limits);
  let [pays, paid] = [false, false];
  for (let i = 0; i < graph.size && !(pays && paid); i++) {
    if (!usable(i)) continue;
    pays ||= source[graph.from[i]] === 1 && source[graph.to[i]] === 0;
    paid ||= target[graph.to[i]] === 1 && target[graph.from[i]] === 0;
  }
  return { pays, paid };
}

/** Whether a chain of payments joins the sides when dates are not looked at. */
function joined(graph: TransferGraph, { source, target }: Marks, limits: PathLimits): boolean {
  const usable = usableIn(graph, limits);
  const { outStart, outIndex, to } = graph;
  const seen = source.slice();
  const queue = [...source.keys()].filter((v) => source[v] === 1);
  for (let at = 0; at < queue.length; at++) {
    for (let place = outStart[queue[at]]; place < outStart[queue[at] + 1]; place++) {
      const i = outIndex[place];
      if (seen[to[i]] === 1 || !usable(i)) continue;
      if (target[to[i]] === 1) return true;
      seen[to[i]] = 1;
      queue.push(to[i]);
    }
  }
  return false;
}
