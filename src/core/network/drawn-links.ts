/** What is told of links that are drawn, and of nodes that are named, where it was not added up for all: from their gathered rows. O(rows gathered). */
import type { RowsGathered } from './rows-gathered.ts';
import type { LinkFacts, SceneNetwork } from './scene-network.ts';

/** Of `edges`, whose payers are among the nodes gathered. */
export function linkFacts(
  network: SceneNetwork,
  edges: readonly number[],
  gathered: readonly RowsGathered[],
): LinkFacts {
  const byPayer = new Map<number, Map<number, number>>();
  const facts: { readonly [key in keyof LinkFacts]: { [edge: number]: number } } = { count: {}, first: {}, last: {} };
  for (const edge of edges) {
    const links = byPayer.get(network.from[edge]) ?? new Map<number, number>();
    byPayer.set(network.from[edge], links.set(network.to[edge], edge));
    facts.count[edge] = 0;
  }
  /** Place + 1 among the links of the payer under way. */
  const placeOf = new Uint16Array(network.start.length);
  for (const { nodes, first, out } of gathered) {
    for (const [k, node] of nodes.entries()) {
      const links = [...(byPayer.get(node) ?? [])];
      if (links.length === 0) continue;
      const count = links.map(() => 0);
      const firstRow = links.map(() => -1);
      const lastRow = links.map(() => -1);
      for (const [place, [payee]] of links.entries()) placeOf[payee] = place + 1;
      for (let place = first[k]; place < first[k + 1]; place++) {
        for (let at = out.start[place]; at < out.end[place]; at++) {
          const link = placeOf[out.other[at]] - 1;
          if (link < 0) continue;
          const row = out.row[at];
          count[link]++;
          if (firstRow[link] < 0 || row < firstRow[link]) firstRow[link] = row;
          if (row > lastRow[link]) lastRow[link] = row;
        }
      }
      for (const [place, [payee, edge]] of links.entries()) {
        placeOf[payee] = 0;
        facts.count[edge] = count[place];
        facts.first[edge] = firstRow[place];
        facts.last[edge] = lastRow[place];
      }
    }
  }
  return facts;
}

/** Transactions of each node gathered with others, either way. */
export function dealtByRows({ nodes, first, out, into }: RowsGathered): readonly number[] {
  return nodes.map((node, k) => {
    let dealt = 0;
    for (const side of [out, into]) {
      for (let place = first[k]; place < first[k + 1]; place++) {
        for (let at = side.start[place]; at < side.end[place]; at++) if (side.other[at] !== node) dealt++;
      }
    }
    return dealt;
  });
}
