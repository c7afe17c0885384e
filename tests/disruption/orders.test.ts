/** Orders of removal: curves against recomputation, R by hand, and published heuristics as peers. */
import { describe, expect, it } from 'vitest';
import { degreeOrder, degreeRemoval } from '../../src/core/disruption/degree-order.ts';
import { freezeOrder } from '../../src/core/disruption/freeze-order.ts';
import { largest } from '../../src/core/disruption/largest.ts';
import type { FreezableUnit } from '../../src/core/disruption/objective.ts';
import { pairwise } from '../../src/core/disruption/pairwise.ts';
import { plainGraph } from '../../src/core/disruption/plain-graph.ts';
import { removal } from '../../src/core/disruption/removal.ts';
import { curveOfRemoval, removalCurve, robustness } from '../../src/core/disruption/removal-curve.ts';
import { solveStructural } from '../../src/core/disruption/solve-structural.ts';
import { collectiveInfluence, coreHd } from './dismantling-peers.ts';
import { randomEdges, randomFor } from './random-network.ts';

describe('curve', () => {
  it('equals measuring after each removal, for whole orders and beginnings', () => {
    for (let i = 0; i < 200; i++) {
      const random = randomFor(`curve ${i}`);
      const nodes = random.between(1, 14);
      const graph = plainGraph(nodes, randomEdges(random, nodes));
      const order = random.shuffle(Array.from({ length: nodes }, (_, v) => v)).slice(0, random.between(0, nodes));
      const { pairs, largest: most } = removalCurve(graph, order);
      const removed = new Uint8Array(nodes);
      for (let q = 0; q <= order.length; q++) {
        if (q > 0) removed[order[q - 1] ?? 0] = 1;
        expect([pairs[q], most[q]]).toEqual([pairwise(graph, removed), largest(graph, removed)]);
      }
    }
  });

  it('R of a path of three, by hand; with costs each step weighs its cost', () => {
    const graph = plainGraph(3, [
      [0, 1],
      [1, 2],
    ]);
    const curve = removalCurve(graph, [1, 0, 2]);
    expect([...curve.largest]).toEqual([3, 1, 1, 0]);
    expect([...curve.pairs]).toEqual([3, 0, 0, 0]);
    expect(robustness(3, curve).largest).toBeCloseTo(2 / 9, 12);
    expect(robustness(3, curve, [2, 1, 1]).largest).toBeCloseTo((2 + 1) / 4 / 3, 12);
    expect(robustness(3, removalCurve(graph, [0, 1, 2])).pairs).toBeCloseTo(1 / 9, 12);
    // An order that stops early stays where it stopped.
    expect(robustness(3, removalCurve(graph, [1])).largest).toBeCloseTo(3 / 9, 12);
  });
});

describe('orders', () => {
  it('adaptive degree takes a node of most neighbours left, every node once', () => {
    for (let i = 0; i < 200; i++) {
      const random = randomFor(`degree ${i}`);
      const nodes = random.between(1, 20);
      const graph = plainGraph(nodes, randomEdges(random, nodes));
      const gone = new Set<number>();
      const left = (v: number) =>
        [...graph.neighbours.subarray(graph.start[v], graph.start[v + 1])].filter((w) => !gone.has(w)).length;
      for (const v of degreeOrder(graph)) {
        expect(gone.has(v)).toBe(false);
        for (let w = 0; w < nodes; w++) if (!gone.has(w)) expect(left(w)).toBeLessThanOrEqual(left(v));
        gone.add(v);
      }
      expect(gone.size).toBe(nodes);
    }
  });

  it('adaptive degree keeps each edge at its end that goes first, of equal degrees the lowest number; in hubs too', () => {
    for (let i = 0; i < 60; i++) {
      const random = randomFor(`links ${i}`);
      const nodes = random.between(1, 20) + (i % 20 === 0 ? 700 : 0);
      const hubs = Array.from(
        { length: nodes > 500 ? 1500 : 0 },
        () => [random.below(3), random.below(nodes)] as const,
      );
      const graph = plainGraph(nodes, [...randomEdges(random, nodes), ...hubs]);
      const found = degreeRemoval(graph);
      const left = Array.from({ length: nodes }, (_, v) => (graph.start[v + 1] ?? 0) - (graph.start[v] ?? 0));
      const order = left.map(() => {
        const v = left.indexOf(Math.max(...left));
        left[v] = -1;
        for (const w of graph.neighbours.subarray(graph.start[v], graph.start[v + 1])) if (left[w] >= 0) left[w] -= 1;
        return v;
      });
      expect([...found.order]).toEqual(order);
      expect(found).toEqual(removal(graph, order));
      expect(curveOfRemoval(found)).toEqual(removalCurve(graph, order));
    }
  });

  it('ours is never worse than adaptive degree by R', () => {
    for (let i = 0; i < 40; i++) {
      const random = randomFor(`order ${i}`);
      const nodes = random.between(2, 40);
      const graph = plainGraph(nodes, randomEdges(random, nodes));
      const ours = freezeOrder(graph);
      expect(ours.order.toSorted()).toEqual(Uint32Array.from({ length: nodes }, (_, v) => v));
      const plain = robustness(nodes, removalCurve(graph, degreeOrder(graph)));
      expect(ours.robustness.largest).toBeLessThanOrEqual(plain.largest);
    }
  });
});

describe('published heuristics', () => {
  it('neither collective influence nor CoreHD leaves less than our plan, by pairs or by largest part', async () => {
    for (let i = 0; i < 12; i++) {
      const random = randomFor(`peer ${i}`);
      const nodes = random.between(40, 80);
      const edges = Array.from(
        { length: nodes + random.below(nodes) },
        () => [random.below(nodes), random.below(nodes)] as const,
      );
      const graph = plainGraph(nodes, edges);
      const k = random.between(4, 10);
      const units = Array.from({ length: nodes }, (_, v): FreezableUnit => ({
        key: `account:${v}`,
        nodes: [v],
        cost: 1,
      }));
      const peers = [collectiveInfluence(graph, 2), coreHd(graph)].map((order) =>
        removalCurve(graph, order.slice(0, k)),
      );
      for (const name of ['pairwise', 'largest'] as const) {
        const ours = await solveStructural(name, graph, units, k, { mostPlans: 0, searchSteps: 100_000, mostCases: 0 });
        for (const curve of peers) {
          const theirs = name === 'pairwise' ? curve.pairs[k] : curve.largest[k];
          expect(ours.value).toBeLessThanOrEqual(theirs ?? -1);
        }
      }
    }
  });
});
