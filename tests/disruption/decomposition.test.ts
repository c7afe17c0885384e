import { describe, expect, it } from 'vitest';
import type { CutGraph } from '../../src/core/disruption/cuts/cut-graph.ts';
import { decomposed as settled, type Decomposed } from '../../src/core/disruption/cuts/decomposition.ts';
import { eliminationOrder } from '../../src/core/disruption/cuts/elimination-order.ts';
import { leastAt, shared } from '../../src/core/disruption/cuts/least-rest.ts';
import { planMeasure } from '../../src/core/disruption/cuts/plan-measure.ts';
import { plainGraph } from '../../src/core/disruption/plain-graph.ts';
import type { Random } from '../../src/core/scenario/random.ts';
import { subsets } from './brute-force.ts';
import { randomFor } from './random-network.ts';

function randomCuts(random: Random, nodes: number, edges: number): CutGraph {
  const ends = Array.from({ length: edges }, () => [random.below(nodes), random.below(nodes)] as const);
  const graph = plainGraph(nodes, ends);
  const weight = Int32Array.from({ length: nodes }, () => 1 + random.below(3));
  const cost = Float64Array.from({ length: nodes }, () => [1, 1, 1.5, 2, Infinity][random.below(5)] ?? 1);
  return { ...graph, weight, cost };
}

function decomposed(
  graph: CutGraph,
  objective: 'pairwise' | 'largest',
  budget: number,
  best: number,
  stop = () => false,
  mostSteps = Infinity,
): Decomposed {
  const order = eliminationOrder(graph, graph.nodes);
  if (order === null) throw new Error('no order');
  return settled(graph, order, objective, budget, best, stop, mostSteps);
}

const least = (graph: CutGraph, objective: 'pairwise' | 'largest', budget: number): number => {
  const values = subsets([...graph.cost], budget).map((plan) => planMeasure(graph, objective, plan));
  return Math.min(...values);
};

describe('elimination node by node', () => {
  it('finds and proves the best plan that trying all finds, with weights, costs and nodes that must stay', () => {
    for (let at = 0; at < 150; at++) {
      const random = randomFor(`pairs ${at}`);
      const nodes = 2 + random.below(8);
      const graph = randomCuts(random, nodes, nodes - 1 + random.below(nodes));
      const budget = random.below(5);
      const best = least(graph, 'pairwise', budget);
      const found = decomposed(graph, 'pairwise', budget, Infinity);
      if (found.outcome !== 'better') throw new Error(found.outcome);
      expect(found.value).toBe(best);
      expect(planMeasure(graph, 'pairwise', found.plan)).toBe(best);
      expect(found.plan.reduce((sum, v) => sum + (graph.cost[v] ?? Infinity), 0)).toBeLessThanOrEqual(budget);
      expect(decomposed(graph, 'pairwise', budget, best).outcome).toBe('none');
      expect(decomposed(graph, 'pairwise', budget, best + 1)).toMatchObject({
        outcome: 'better',
        value: best,
      });
    }
  });

  it('says of every size whether it can be kept to', () => {
    for (let at = 0; at < 100; at++) {
      const random = randomFor(`sizes ${at}`);
      const nodes = 2 + random.below(8);
      const graph = randomCuts(random, nodes, nodes - 1 + random.below(nodes));
      const budget = random.below(5);
      const best = least(graph, 'largest', budget);
      for (const above of [0, 1, 2]) {
        const found = decomposed(graph, 'largest', budget, best + above);
        expect(found.outcome).toBe(above === 0 ? 'none' : 'better');
        if (found.outcome === 'better')
          expect(planMeasure(graph, 'largest', found.plan)).toBeLessThanOrEqual(best + above - 1);
      }
    }
  });

  it('gives up, and says so, when told to and when it takes too many steps; width is no fault of the answer', () => {
    const random = randomFor('large');
    const graph = randomCuts(random, 40, 60);
    expect(decomposed(graph, 'pairwise', 5, Infinity, () => true).outcome).toBe('open');
    expect(decomposed(graph, 'pairwise', 5, Infinity, undefined, 100).outcome).toBe('open');
    const full = plainGraph(
      9,
      Array.from({ length: 81 }, (_, i) => [Math.floor(i / 9), i % 9] as const).filter(([a, b]) => a < b),
    );
    const even = { ...full, weight: new Int32Array(9).fill(1), cost: new Float64Array(9).fill(1) };
    expect(eliminationOrder(full, 7)).toBeNull();
    expect(eliminationOrder(full, 8)?.width).toBe(8);
    expect(decomposed(even, 'pairwise', 3, Infinity)).toMatchObject({ value: 15 });
  });

  it('eliminates trees at width 1 and rings at width 2, each node once, its later neighbours with it', () => {
    const ring = plainGraph(
      6,
      Array.from({ length: 6 }, (_, v) => [v, (v + 1) % 6] as const),
    );
    const path = plainGraph(
      6,
      Array.from({ length: 5 }, (_, v) => [v, v + 1] as const),
    );
    expect(eliminationOrder(path, 9)?.width).toBe(1);
    expect(eliminationOrder(ring, 9)?.width).toBe(2);
    expect(eliminationOrder(ring, 1)).toBeNull();
    expect(eliminationOrder(ring, 9)?.order.toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('shares a budget between what has nothing in common in the least way, as trying every share does', () => {
    for (let at = 0; at < 100; at++) {
      const random = randomFor(`shares ${at}`);
      const profile = () => {
        let [cost, value] = [random.below(2), 20 + random.below(20)];
        return Array.from({ length: 1 + random.below(5) }, () => {
          const point = [cost, value] as const;
          cost += 1 + random.below(2);
          value -= 1 + random.below(4);
          return point;
        });
      };
      const [a, b] = [profile(), profile()];
      for (let budget = 0; budget < 16; budget++) {
        let least = Infinity;
        for (let part = 0; part <= budget; part++)
          least = Math.min(least, leastAt(a, part) + leastAt(b, budget - part));
        expect(leastAt(shared(a, b), budget)).toBe(least);
      }
    }
  });
});
