/** Connected components of the network of holders. Union by path halving (Tarjan 1975), O(transactions · α). */
import type { Directory } from '../dataset/directory.ts';

/** Components and the size of the largest one, of holders with a transaction, `removed` nodes and their payments left out. */
export function joinedParts(
  directory: Directory,
  removed: ReadonlySet<number>,
): { readonly parts: number; readonly largest: number } {
  const { ledger } = directory.dataset;
  const parent = new Int32Array(directory.nodes).fill(-1);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  };
  for (let i = 0; i < ledger.size; i++) {
    const ends = [directory.holderOf(ledger.from[i]), directory.holderOf(ledger.to[i])].filter(
      (node) => !removed.has(node),
    );
    for (const node of ends) if (parent[node] < 0) parent[node] = node;
    if (ends.length === 2) parent[root(ends[0])] = root(ends[1]);
  }
  const sizes = new Map<number, number>();
  for (let node = 0; node < parent.length; node++) {
    if (parent[node] >= 0) sizes.set(root(node), (sizes.get(root(node)) ?? 0) + 1);
  }
  let largest = 0;
  for (const size of sizes.values()) largest = Math.max(largest, size);
  return { parts: sizes.size, largest };
}
