/** The links certain transactions make: a trace, a path or the hidden flow is drawn before whatever merely carries more money. */
import type { Directory } from '../dataset/directory.ts';
import { rowsWithIds } from '../desk/rows-of.ts';
import type { Network } from './aggregate.ts';

/**
 * Edge numbers, each once, by first transaction; as many as, with their ends, take no more than `room`. Transactions the filter leaves out,
 * of a node to itself, or with an end that may not be drawn make none. O(transactions + degrees of the ends).
 */
export function leadingLinks(
  directory: Directory,
  network: Network,
  ids: readonly string[],
  mayDraw: (node: number) => boolean,
  room: number,
): readonly number[] {
  const { ledger } = directory.dataset;
  const nodes = new Set<number>();
  const edges = new Set<number>();
  for (const row of ids.length === 0 ? [] : rowsWithIds(directory, ids)) {
    const from = network.nodeOf[ledger.from[row]];
    const to = network.nodeOf[ledger.to[row]];
    if (from === to || !mayDraw(from) || !mayDraw(to)) continue;
    const edge = edgeOf(network, from, to);
    if (edge < 0 || edges.has(edge)) continue;
    const fresh = [from, to].filter((node) => !nodes.has(node));
    if (nodes.size + edges.size + fresh.length + 1 > room) break;
    for (const node of fresh) nodes.add(node);
    edges.add(edge);
  }
  return [...edges];
}

function edgeOf(network: Network, from: number, to: number): number {
  for (let edge = network.start[from]; edge < network.start[from + 1]; edge++) {
    if (network.to[edge] === to) return edge;
  }
  return -1;
}
