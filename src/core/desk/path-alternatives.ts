/** The best paths between two groups as the screen shows them, or why there is none. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import type { Filter } from '../ledger/filter.ts';
import { findPaths } from '../tracing/paths/find-paths.ts';
import { missingPath, type MissingPath } from '../tracing/paths/missing-path.ts';
import type { PathCriterion } from '../tracing/paths/path-limits.ts';
import type { TransferGraph } from '../tracing/paths/transfer-graph.ts';
import type { TransactionRow } from './answer.ts';
import { sidesOf, type Groups } from './path-sides.ts';
import { transactionRow } from './transaction-row.ts';

export interface PathsRequest extends Groups {
  readonly criterion: PathCriterion;
  readonly filter: Filter;
  readonly maxHops: number | null;
  /** ms. */
  readonly maxWait: number | null;
  /** Base-currency minor units. */
  readonly least: number;
  /** 1 to 20. */
  readonly count: number;
}

export interface PathFound {
  readonly rows: readonly TransactionRow[];
  /** UTC ms of the first and the last transaction. */
  readonly departure: number;
  readonly arrival: number;
  /** Smallest amount on the way, base-currency minor units. */
  readonly width: number;
}

export type PathMissing =
  | { readonly code: 'no-payer' | 'no-payee' | 'limits' }
  | { readonly code: 'unconnected' | 'time-more'; readonly reached: number }
  | { readonly code: 'hops' | 'wait'; readonly rows: readonly TransactionRow[] }
  | {
      readonly code: 'time';
      readonly reached: number;
      /** Where it breaks. */
      readonly key: NodeKey;
      readonly label: string;
      readonly arrives: number;
      readonly left: number;
      readonly before: readonly TransactionRow[];
      readonly after: readonly TransactionRow[];
    };

export interface PathsView {
  /** Best first. */
  readonly paths: readonly PathFound[];
  /** False where the search was given up before all asked for were sure. */
  readonly complete: boolean;
  /** Null where a path was found. */
  readonly missing: PathMissing | null;
  /** Labels of what stands on both sides and counts as payer only. */
  readonly both: readonly string[];
}

/** Over the transactions whose `mask` is 1. Yields after each step of the search, so that it can be stopped. */
export function* pathAlternatives(
  directory: Directory,
  graph: TransferGraph,
  request: PathsRequest,
  mask: Uint8Array,
): Generator<unknown, PathsView> {
  const { criterion, maxHops, maxWait, least, count } = request;
  const sides = sidesOf(directory, request);
  const limits = { mask, least, maxHops, maxWait };
  const found = yield* findPaths(graph, sides, criterion, limits, count);
  const paths = found.paths.map((path): PathFound => {
    const rows = path.map((i) => transactionRow(directory, i));
    return {
      rows,
      departure: rows[0].time,
      arrival: rows[rows.length - 1].time,
      width: rows.reduce((smallest, row) => Math.min(smallest, row.base), Infinity),
    };
  });
  const both = [...new Set(sides.both.map((node) => directory.labelOf(labelled(directory, node))))];
  if (paths.length > 0) return { paths, complete: found.complete, missing: null, both };
  const missing = yield* missingPath(graph, sides, limits);
  return { paths, complete: found.complete, missing: inRows(directory, missing), both };
}

function inRows(directory: Directory, missing: MissingPath): PathMissing {
  const rowsOf = (path: readonly number[]) => path.map((i) => transactionRow(directory, i));
  switch (missing.code) {
    case 'hops':
    case 'wait':
      return { code: missing.code, rows: rowsOf(missing.path) };
    case 'time': {
      const { node, before, after, ...rest } = missing;
      const named = { key: directory.keyOf(node), label: directory.labelOf(labelled(directory, node)) };
      return { ...rest, ...named, before: rowsOf(before), after: rowsOf(after) };
    }
    default:
      return missing;
  }
}

/** An account goes by the name of its holder. */
function labelled(directory: Directory, node: number): number {
  return node < directory.accounts ? directory.holderOf(node) : node;
}
