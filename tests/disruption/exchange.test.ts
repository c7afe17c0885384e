/** Plans for graphs too large to anneal, bettered by exchanges: against brute force on small graphs, and beside adaptive degree on a larger one. */
import { describe, expect, it } from 'vitest';
import { exchanged } from '../../src/core/disruption/cuts/exchange.ts';
import { degreeOrder } from '../../src/core/disruption/degree-order.ts';
import type { FreezableUnit } from '../../src/core/disruption/objective.ts';
import { plainGraph } from '../../src/core/disruption/plain-graph.ts';
import { removalCurve } from '../../src/core/disruption/removal-curve.ts';
import { solveStructural } from '../../src/core/disruption/solve-structural.ts';
import { slowShape } from './brute-force.ts';
import { randomEdges, randomFor } from './random-network.ts';

describe('exchange', () => {
  it('exchanges end where no single one helps, within the budget, never worse than they began', () => {
    for (let i = 0; i < 120; i++) {
      const random = randomFor(`exchange ${i}`);
      const nodes = random.between(2, 14);
      const edges = randomEdges(random, nodes);
      const equal = random.chance(60);
      const cost = Array.from({ length: nodes }, () => (equal ? 1 : random.pick([1, 2, 3, Infinity])));
      const budget = random.between(1, 4);
      const begun = random.shuffle(cost.flatMap((c, v) => (c === 1 ? [v] : []))).slice(0, budget);
      const weight = new Int32Array(nodes).fill(1);
      const graph = { ...plainGraph(nodes, edges), weight, cost: Float64Array.from(cost) };
      const phi = Float64Array.from({ length: nodes + 1 }, (_, s) => (s * (s - 1)) / 2);
      const found = exchanged(graph, phi, budget, begun, () => false);
      const pairs = (set: readonly number[]) => slowShape(nodes, edges, set).pairwise;
      expect(found.reduce((sum, v) => sum + (cost[v] ?? 0), 0)).toBeLessThanOrEqual(budget);
      expect(pairs(found)).toBeLessThanOrEqual(pairs(begun));
      if (!equal) continue;
      for (const u of found)
        for (let v = 0; v < nodes; v++)
          expect(pairs([...found.filter((w) => w !== u), v])).toBeGreaterThanOrEqual(pairs(found));
    }
  });

  it('above the size that is annealed: better than adaptive degree, the same again', async () => {
    const random = randomFor('large');
    const nodes = 4000;
    const edges = Array.from({ length: nodes * 2 }, () => [random.below(nodes), random.below(nodes)] as const);
    const graph = plainGraph(nodes, edges);
    const units = Array.from({ length: nodes }, (_, v): FreezableUnit => ({
      key: `account:${v}`,
      nodes: [v],
      cost: 1,
    }));
    const byDegree = removalCurve(graph, degreeOrder(graph).subarray(0, 30));
    for (const name of ['pairwise', 'largest'] as const) {
      const found = await solveStructural(name, graph, units, 30);
      expect(found.value).toBeLessThan((name === 'pairwise' ? byDegree.pairs[30] : byDegree.largest[30]) ?? -1);
      expect(found.plan).toHaveLength(30);
      expect(await solveStructural(name, graph, units, 30)).toEqual(found);
    }
  });
});
