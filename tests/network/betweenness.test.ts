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
