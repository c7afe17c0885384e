import { describe, expect, it } from 'vitest';
import type { CutGraph } from '../../src/core/disruption/cuts/cut-graph.ts';
import { decomposed as settled, type Decomposed } from '../../src/core/disruption/cuts/decomposition.ts';
import { eliminationOrder, type EliminationOrder } from '../../src/core/disruption/cuts/elimination-order.ts';
import { leastAt, shared } from '../../src/core/disruption/cuts/least-rest.ts';
import { planMeasure } from '../../src/core/disruption/cuts/plan-measure.ts';
import { pairsOutlook, sizeOutlook, type Outlook } from '../../src/core/disruption/cuts/outlook.ts';
import { mostPairs } from '../../src/core/disruption/cuts/most-pairs.ts';
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
  cuts: Outlook | null = null,
): Decomposed {
  return settled(graph, orderOf(graph), objective, budget, best, stop, { mostSteps, cuts, left: graph.nodes * 3 });
}

function orderOf(graph: CutGraph): EliminationOrder {
  const order = eliminationOrder(graph, graph.nodes);
  if (order === null) throw new Error('no order');
  return order;
}

/** Pairs joined without `plan`, by weight, that are not both of `known`; a node counts its own. */
function pairsBeyond(graph: CutGraph, plan: readonly number[], known: ReadonlySet<number>): number {
  const inside = { ...graph, weight: graph.weight.map((w, v) => (known.has(v) ? w : 0)) };
  return planMeasure(graph, 'pairwise', plan) - planMeasure(inside, 'pairwise', plan);
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

  it('finds and proves the same with what the relaxation says of the rest', () => {
    for (let at = 0; at < 100; at++) {
      const random = randomFor(`ahead ${at}`);
      const nodes = 3 + random.below(8);
      const graph = randomCuts(random, nodes, nodes - 1 + random.below(2 * nodes));
      const budget = random.below(5);
      const pairs = pairsOutlook(graph, orderOf(graph), budget, Infinity, () => false);
      const fewest = least(graph, 'pairwise', budget);
      expect(pairs.bound).toBeLessThanOrEqual(fewest + 1e-6);
      expect(decomposed(graph, 'pairwise', budget, fewest, undefined, Infinity, pairs).outcome).toBe('none');
      const found = decomposed(graph, 'pairwise', budget, fewest + 1 + random.below(4), undefined, Infinity, pairs);
      expect(found).toMatchObject({ outcome: 'better', value: fewest });
      const most = least(graph, 'largest', budget);
      for (const limit of [most - 1, most, most + 1]) {
        if (limit < 1) continue;
        const left = nodes * 3;
        const within = { limit, left, pairs: mostPairs(left, limit) };
        const cuts = sizeOutlook(graph, pairs, budget, within, () => false);
        const outcome = cuts && decomposed(graph, 'largest', budget, limit + 1, undefined, Infinity, cuts).outcome;
        if (limit < most) expect(outcome ?? 'none').toBe('none');
        else expect(outcome).toBe('better');
      }
    }
  });

  it('no plan leaves fewer pairs beyond what is known at a step than its cut says', () => {
    let cuts = 0;
    for (let at = 0; at < 60; at++) {
      const random = randomFor(`beyond ${at}`);
      const nodes = 3 + random.below(7);
      const graph = randomCuts(random, nodes, nodes - 1 + random.below(nodes));
      const budget = 1 + random.below(4);
      const order = orderOf(graph);
      const { steps } = pairsOutlook(graph, order, budget, Infinity, () => false);
      const inside = graph.cost.reduce<Set<number>[]>((sets) => [...sets, new Set<number>()], []);
      for (const v of order.order) {
        const below = inside[v]?.add(v) ?? new Set<number>();
        const later = order.later[v] ?? [];
        const next = order.order.find((u) => later.includes(u));
        for (const u of below) inside[next ?? v]?.add(u);
        const cut = steps[v];
        if (cut === null || cut === undefined) continue;
        cuts += 1;
        for (const plan of subsets([...graph.cost], Infinity)) {
          const says = cut.level - plan.reduce((sum, u) => sum + (cut.slope[u] ?? 0), 0);
          expect(says).toBeLessThanOrEqual(pairsBeyond(graph, plan, new Set([...below, ...later])) + 1e-6);
        }
      }
    }
    expect(cuts).toBeGreaterThan(100);
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
