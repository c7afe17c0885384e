/** Paths between two sets of nodes: the useful part cut out, then the k best in it. O(m) and what `bestPaths` takes on the part. */
import type { Steps } from '../../dataset/run-steps.ts';
import { toldAs } from '../../dataset/told-as.ts';
import { bestPaths } from './best-paths.ts';
import { completionLabels } from './completion-labels.ts';
import type { PathCriterion, PathLimits } from './path-limits.ts';
import type { TransferGraph } from './transfer-graph.ts';
import { marksOf, partOf, usefulPart, type Part, type Sides } from './useful-part.ts';

export interface FoundPaths {
  /** Ledger indexes, best first. */
  readonly paths: readonly (readonly number[])[];
  readonly complete: boolean;
  /** Transactions that can lie on some path, waiting and hop limits aside. */
  readonly considered: number;
}

/** At most `count` (1 to 20) simple paths, each strictly forward in time. Yields the number found, so that it can be stopped. */
export function* findPaths(
  graph: TransferGraph,
  sides: Sides,
  criterion: PathCriterion,
  limits: PathLimits,
  count: number,
): Generator<number, FoundPaths> {
  const none = () => 0;
  const useful = yield* toldAs(usefulPart(graph, sides, limits), none);
  const part = limits.maxHops === null ? useful : yield* toldAs(withinHops(graph, sides, useful, limits.maxHops), none);
  const found = yield* bestPaths(part, criterion, limits, count);
  return {
    paths: found.paths.map((path) => path.map((e) => part.index[e])),
    complete: found.complete,
    considered: useful.size,
  };
}

/** Runs a search to its end. */
export function finished<T>(search: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = search.next();
    if (done === true) return value;
  }
}

/** Only what lies on a walk of at most `maxHops` transfers: the layers of a hop limit are then as small as they can be. */
function* withinHops(graph: TransferGraph, sides: Sides, part: Part, maxHops: number): Steps<Part> {
  const { size, from, to, time, source } = part;
  const [labels] = completionLabels(part, { kind: 'hops', maxWait: null, maxHops: null, banned: null, begin: 0 });
  yield;
  const before = new Float64Array(part.nodes).fill(Infinity);
  for (let v = 0; v < part.nodes; v++) if (source[v] === 1) before[v] = 0;
  const hops = new Float64Array(size);
  const kept: number[] = [];
  for (let start = 0, end = 0; start < size; start = end) {
    for (; end < size && time[end] === time[start]; end++) hops[end] = before[from[end]] + 1;
    for (let e = start; e < end; e++) {
      if (hops[e] + labels.hops[e] - 1 <= maxHops) kept.push(part.index[e]);
      if (hops[e] < before[to[e]]) before[to[e]] = hops[e];
    }
  }
  return yield* partOf(graph, marksOf(graph, sides), Uint32Array.from(kept));
}
