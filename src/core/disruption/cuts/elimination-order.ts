/**
 * An order of elimination with small neighbourhoods: always the node whose neighbours lack fewest edges among themselves (minimum fill, Rose
 * 1972), those of least degree first. The width is the most neighbours a node has when it goes. O(n² · width²) at worst.
 */
import type { PlainGraph } from '../objective.ts';

export interface EliminationOrder {
  /** Nodes, first to go first. */
  readonly order: readonly number[];
  /** By node: its neighbours, edges filled in included, when it goes. */
  readonly later: readonly (readonly number[])[];
  readonly width: number;
}

/** null when every order found would be wider than `mostWidth`. */
export function eliminationOrder({ nodes, start, neighbours }: PlainGraph, mostWidth: number): EliminationOrder | null {
  const near = Array.from({ length: nodes }, (_, v) => new Set(neighbours.subarray(start[v], start[v + 1])));
  const fill = (v: number): number => {
    const list = [...near[v]];
    let missing = 0;
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) if (!near[list[i]].has(list[j])) missing++;
    return missing;
  };
  const gone = new Uint8Array(nodes);
  /** Score by node; -1 = to be counted anew. */
  const score = new Float64Array(nodes).fill(-1);
  const order: number[] = [];
  const later: number[][] = Array.from({ length: nodes }, () => []);
  let width = 0;
  for (let step = 0; step < nodes; step++) {
    let pick = -1;
    for (let v = 0; v < nodes; v++) {
      if (gone[v] === 1 || near[v].size > mostWidth) continue;
      if (score[v] < 0) score[v] = fill(v) * nodes + near[v].size;
      if (pick < 0 || score[v] < score[pick]) pick = v;
    }
    if (pick < 0) return null;
    const list = [...near[pick]].toSorted((a, b) => a - b);
    width = Math.max(width, list.length);
    order.push(pick);
    later[pick] = list;
    gone[pick] = 1;
    for (const u of list) {
      near[u].delete(pick);
      score[u] = -1;
      // An edge filled in changes what its common neighbours lack.
      for (const w of near[u]) score[w] = -1;
    }
    for (const u of list) for (const w of list) if (u !== w) near[u].add(w);
  }
  return { order, later, width };
}
