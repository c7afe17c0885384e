/** The links certain transactions make: a trace, a path or the hidden flow is drawn before whatever merely carries more money. */
import type { Directory } from '../dataset/directory.ts';
import { rowsWithIds } from '../desk/rows-of.ts';
import type { SceneNetwork } from './scene-network.ts';

/** Which transactions, and which nodes their ends may be; as many links as, with their ends, take no more than `room`. */
export interface Leading {
  readonly ids: readonly string[];
  readonly mayDraw: Uint8Array;
  readonly room: number;
}

/**
 * Payer and payee of each link, each once, by first transaction. Transactions of a node to itself, with an end that may not be drawn, or
 * whose ends the filter does not let deal with one another (`linked`), make none. O(transactions) and what `linked` takes.
 */
export function leadingPairs(
  directory: Directory,
  nodeOf: Uint32Array,
  { ids, mayDraw, room }: Leading,
  linked: (from: number, to: number, row: number) => boolean,
): readonly (readonly [number, number])[] {
  const { ledger } = directory.dataset;
  const nodes = new Set<number>();
  const pairs = new Map<number, readonly [number, number]>();
  for (const row of ids.length === 0 ? [] : rowsWithIds(directory, ids)) {
    const from = nodeOf[ledger.from[row]];
    const to = nodeOf[ledger.to[row]];
    const pair = from * directory.nodes + to;
    if (from === to || mayDraw[from] === 0 || mayDraw[to] === 0 || pairs.has(pair) || !linked(from, to, row)) continue;
    const fresh = [from, to].filter((node) => !nodes.has(node));
    if (nodes.size + pairs.size + fresh.length + 1 > room) break;
    for (const node of fresh) nodes.add(node);
    pairs.set(pair, [from, to]);
  }
  return [...pairs.values()];
}

/** The same as edge numbers of a network that has all links of the nodes that may be drawn. */
export function leadingLinks(directory: Directory, network: SceneNetwork, leading: Leading): readonly number[] {
  const linked = (from: number, to: number) => edgeOf(network, from, to) >= 0;
  return leadingPairs(directory, network.nodeOf, leading, linked).map(([from, to]) => edgeOf(network, from, to));
}

function edgeOf(network: SceneNetwork, from: number, to: number): number {
  for (let edge = network.start[from]; edge < network.start[from + 1]; edge++) {
    if (network.to[edge] === to) return edge;
  }
  return -1;
}
