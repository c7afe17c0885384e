/** Structural objectives, rankings and naive plans on networks small enough to count by hand. */
import { describe, expect, it } from 'vitest';
import { contactGraph, rankedPlan, volumeScores } from '../../src/core/disruption/baselines.ts';
import { countPlans, exhaustive } from '../../src/core/disruption/exhaustive.ts';
import { exhaustiveCuts } from '../../src/core/disruption/exhaustive-cuts.ts';
import { closenessSum, fragmentation } from '../../src/core/disruption/fragmentation.ts';
import { largest } from '../../src/core/disruption/largest.ts';
import { closenessRows } from '../../src/core/disruption/closeness-rows.ts';
import { closenessShares } from '../../src/core/disruption/closeness-shares.ts';
import { lastRemovals } from '../../src/core/disruption/last-removals.ts';
import { betweennessScores, degreeScores, pagerankScores } from '../../src/core/disruption/node-rankings.ts';
import type { FreezableUnit } from '../../src/core/disruption/objective.ts';
import { pairwise } from '../../src/core/disruption/pairwise.ts';
import { plainGraph } from '../../src/core/disruption/plain-graph.ts';
import { solveStructural } from '../../src/core/disruption/solve-structural.ts';
import { randomEdges, randomFor } from './random-network.ts';
import { anchor } from './small-network.ts';

/** Two triangles 0-1-2 and 4-5-6 joined by 3, and 7 alone. */
const edges = [
  [0, 1],
  [1, 2],
  [2, 0],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 6],
  [6, 4],
] as const;
const graph = plainGraph(8, edges);
const without = (...nodes: readonly number[]) => Uint8Array.from({ length: 8 }, (_, v) => (nodes.includes(v) ? 1 : 0));
const units = (cost: (v: number) => number = () => 1) =>
  Array.from({ length: 8 }, (_, v): FreezableUnit => ({ key: `account:${v}`, nodes: [v], cost: cost(v) }));

describe('structural objectives', () => {
  it.each([
    [[], 21, 7],
    [[3], 6, 3],
    [[2], 1 + 6, 4],
    [[2, 4], 2, 2],
    [[0, 1, 2, 3, 4, 5, 6, 7], 0, 0],
  ])('without %j: %i pairs, largest %i', (nodes, pairs, most) => {
    expect([pairwise(graph, without(...nodes)), largest(graph, without(...nodes))]).toEqual([pairs, most]);
  });

  it('closeness of a path of four is 3 + 2/2 + 1/3', () => {
    const path = plainGraph(4, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(closenessSum(path, new Uint8Array(4))).toBeCloseTo(3 + 1 + 1 / 3, 12);
  });

  it('fragmentation keeps the original node count: removed nodes are isolates', () => {
    expect(fragmentation(graph, without()).f).toBeCloseTo(1 - 21 / 28, 12);
    expect(fragmentation(graph, without(3)).f).toBeCloseTo(1 - 6 / 28, 12);
    expect(fragmentation(graph, without(3)).df).toBeCloseTo(1 - 6 / 28, 12);
    expect(fragmentation(plainGraph(1, []), new Uint8Array(1))).toEqual({ f: 1, df: 1 });
  });

  it('self-loops and repeated edges count once; an edge to nowhere is a broken promise', () => {
    const loose = plainGraph(3, [
      [0, 0],
      [0, 1],
      [1, 0],
      [0, 1],
    ]);
    expect([...loose.start]).toEqual([0, 1, 2, 2]);
    expect(() => plainGraph(2, [[0, 2]])).toThrow(RangeError);
  });

  it('distances that one more removal leaves, to the bit; shares bound any set', () => {
    for (let i = 0; i < 300; i++) {
      const random = randomFor(`closeness ${i}`);
      // Words of 32: rows that end within one, at its end and behind it.
      const nodes = random.chance(20) ? random.between(30, 70) : random.between(1, 14);
      const ends = Array.from({ length: random.between(1, 4) }, () => randomEdges(random, nodes)).flat();
      const some = plainGraph(nodes, ends);
      const share = closenessShares(some);
      const rows = closenessRows(some);
      const none = new Uint8Array(nodes);
      for (let again = 0; again < 3; again++) {
        const removed = Uint8Array.from({ length: nodes }, () => (random.chance(15) ? 1 : 0));
        expect(rows.stand(removed)).toBe(closenessSum(some, removed));
        for (let v = 0; v < nodes; v++) {
          if (removed[v] !== 0) continue;
          const more = removed.slice();
          more[v] = 1;
          expect(rows.without(v)).toBe(closenessSum(some, more));
        }
        const carried = share.reduce((sum, part, v) => sum + part * (removed[v] ?? 0), 0);
        expect(closenessSum(some, removed)).toBeGreaterThanOrEqual(closenessSum(some, none) - carried - 1e-9);
      }
    }
  });

  it('plans left out by their shares are none of the best: distances, well-knit graphs, costs', () => {
    for (let i = 0; i < 40; i++) {
      const random = randomFor(`well knit ${i}`);
      const nodes = random.between(8, 16);
      const ends = Array.from({ length: random.between(1, 4) }, () => randomEdges(random, nodes)).flat();
      const some = plainGraph(nodes, ends);
      const all = Array.from({ length: nodes }, (_, v): FreezableUnit => ({
        key: `account:${v}`,
        nodes: [v],
        cost: i % 2 === 0 ? 1 : random.between(1, 2),
      }));
      const value = (plan: readonly number[]) =>
        closenessSum(
          some,
          Uint8Array.from({ length: nodes }, (_, v) => (plan.includes(v) ? 1 : 0)),
        );
      const slow = exhaustive(all, 3, value, 0, 1e-9, { evaluations: Infinity, expired: () => false });
      const quick = exhaustiveCuts('fragmentation', some, all, 3, () => false);
      expect(quick).toMatchObject({ plan: slow.plan, coOptimal: slow.coOptimal });
      expect(quick?.value).toBeCloseTo(slow.value, 9);
    }
  });

  it('what one removal leaves equals measuring it', () => {
    for (let i = 0; i < 400; i++) {
      const random = randomFor(`drops ${i}`);
      const nodes = random.between(1, 12);
      const some = plainGraph(nodes, randomEdges(random, nodes));
      const removed = Uint8Array.from({ length: nodes }, () => (random.chance(20) ? 1 : 0));
      const got = lastRemovals(some)(removed);
      expect([got.pairs, got.largest]).toEqual([pairwise(some, removed), largest(some, removed)]);
      for (let v = 0; v < nodes; v++) {
        const after = removed.slice();
        after[v] = 1;
        expect([got.pairsWithout[v], got.largestWithout[v]]).toEqual([pairwise(some, after), largest(some, after)]);
      }
    }
  });

  it.each([
    ['pairwise', 1, 6, [3], 1],
    ['largest', 1, 3, [3], 1],
    ['pairwise', 2, 2, [2, 4], 1],
    ['largest', 2, 2, [2, 4], 1],
  ] as const)('%s within %i: %d', async (name, budget, value, plan, coOptimal) => {
    const best = await solveStructural(name, graph, units(), budget);
    expect(best).toMatchObject({ value, plan, coOptimal, proved: true });
  });

  it('counts plans within a budget', () => {
    expect(countPlans(units(), 2, 1000)).toBe(8 + 28);
    expect(
      countPlans(
        units(() => 2),
        3,
        1000,
      ),
    ).toBe(8);
    expect(countPlans(units(), 8, 100)).toBe(100);
  });
});

describe('naive plans', () => {
  it('scores by hand', () => {
    expect([...degreeScores(graph)]).toEqual([2, 2, 3, 2, 3, 2, 2, 0]);
    expect([...betweennessScores(graph)]).toEqual([0, 0, 8, 9, 8, 0, 0, 0]);
    const rank = pagerankScores(graph);
    expect(rank.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    expect(rank[2]).toBeCloseTo(rank[4] ?? NaN, 12);
    expect(rank[2]).toBeGreaterThan(rank[3] ?? NaN);
  });

  it('take from the top what fits, ties by key', () => {
    expect(rankedPlan(units(), degreeScores(graph), 3)).toEqual([2, 4, 0]);
    expect(
      rankedPlan(
        units((v) => (v === 2 ? 3 : 1)),
        degreeScores(graph),
        2,
      ),
    ).toEqual([4, 0]);
    expect(rankedPlan(units(), betweennessScores(graph), 8)).toEqual([3, 2, 4]);
  });

  it('volume on the unit anchor picks b, which changes nothing', () => {
    const pick = rankedPlan(anchor.units, volumeScores(anchor.network), 1);
    expect(pick.map((u) => anchor.units[u]?.key)).toEqual(['account:b']);
    const contacts = degreeScores(contactGraph(anchor.network));
    expect(anchor.names.map((name, v) => [name, contacts[v]])).toContainEqual(['c', 3]);
  });
});
