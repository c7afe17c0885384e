/** The time-respecting path between two nodes that arrives first, as rows. */
import type { Directory } from '../dataset/directory.ts';
import { finished, findPaths } from '../tracing/paths/find-paths.ts';
import { noLimits } from '../tracing/paths/path-limits.ts';
import { accountGraph } from '../tracing/paths/transfer-graph.ts';
import type { PathView } from './answer.ts';
import { accountsOfAll } from './path-sides.ts';
import { transactionRow } from './transaction-row.ts';

/** Over the transactions whose mask is 1; any account of a party may begin or end it. */
export function pathView(directory: Directory, from: number, to: number, mask: Uint8Array): PathView {
  const sides = { sources: accountsOfAll(directory, [from]), targets: accountsOfAll(directory, [to]) };
  const graph = accountGraph(directory.dataset.ledger);
  const [path = []] = finished(findPaths(graph, sides, 'foremost', { ...noLimits, mask }, 1)).paths;
  return { rows: path.map((i) => transactionRow(directory, i)) };
}
