/** Graphs made for the bench of disruption, the same every time. */
import type { PlainGraph } from '../../src/core/disruption/objective.ts';
import { graphOfEnds } from '../../src/core/disruption/plain-graph.ts';

/** Whole numbers below `n`; multiplicative (Numerical Recipes). */
function numbers(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
}

/** G(n, m); the few repeated edges and loops are left out. */
export function randomGraph(nodes: number, edges: number): PlainGraph {
  const below = numbers(1);
  return graphOfEnds(
    nodes,
    Uint32Array.from({ length: 2 * edges }, () => below(nodes)),
  );
}

/** Preferential attachment (Barabási, Albert 1999), `each` edges a node, the nodes numbered at random. */
export function attachedGraph(nodes: number, each: number): PlainGraph {
  const below = numbers(7);
  const name = Uint32Array.from({ length: nodes }, (_, v) => v);
  for (let i = nodes - 1; i > 0; i--) {
    const j = below(i + 1);
    [name[i], name[j]] = [name[j] ?? 0, name[i] ?? 0];
  }
  const ends = new Uint32Array(2 * each * nodes);
  for (let e = 0; e < ends.length; e += 2) {
    ends[e] = Math.floor(e / 2 / each);
    ends[e + 1] = ends[below(Math.max(1, e))] ?? 0;
  }
  return graphOfEnds(
    nodes,
    ends.map((v) => name[v] ?? 0),
  );
}
