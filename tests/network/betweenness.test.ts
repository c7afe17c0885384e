/** Betweenness is to the bit that of graphology's library. */
import fc from 'fast-check';
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { expect, it } from 'vitest';
import { betweenness } from '../../src/core/network/betweenness.ts';

it('is what the library gives, in whatever order nodes and links come', () => {
  const nodes = fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 30 });
  const links = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 90 });
  fc.assert(
    fc.property(nodes, links, (all, pairs) => {
      const graph = new Graph({ type: 'undirected' });
      for (const node of all) graph.addNode(node);
      const ends = pairs
        .map(([a, b]) => [all[a] ?? -1, all[b] ?? -1] as const)
        .filter(([a, b]) => a >= 0 && b >= 0 && a !== b);
      for (const [a, b] of ends) graph.updateUndirectedEdge(a, b, () => ({}));
      const slow = betweennessCentrality(graph, { getEdgeWeight: null });
      const quick = betweenness(
        all,
        ends.map(([a]) => a),
        ends.map(([, b]) => b),
      );
      expect([...quick]).toEqual(all.map((node) => slow[node]));
    }),
    { numRuns: 300 },
  );
});

it('counts more ways than 32 bits hold: forty times two ways round, one after another', () => {
  const rounds = 40;
  const size = 3 * rounds + 1;
  const nodes = Array.from({ length: size }, (_, place) => place);
  // Round k leads from node 3k by 3k + 1 or 3k + 2 to 3k + 3.
  const links = Array.from({ length: rounds }, (_, k) => [
    [3 * k, 3 * k + 1],
    [3 * k, 3 * k + 2],
    [3 * k + 1, 3 * k + 3],
    [3 * k + 2, 3 * k + 3],
  ]).flat();
  const found = betweenness(
    nodes,
    links.map(([a]) => a ?? -1),
    links.map(([, b]) => b ?? -1),
  );
  for (let k = 0; k < rounds; k++) {
    const [before, after] = [3 * k + 1, size - 3 * k - 3];
    // Half of the pairs that lie on both sides of it.
    const share = (before * after) / ((size - 1) * (size - 2));
    expect(found[3 * k + 1]).toBeCloseTo(share, 12);
    expect(found[3 * k + 2]).toBeCloseTo(share, 12);
  }
});
