/** Search and proof on structural objectives against brute force, and what must hold of each part at all times. */
import { describe, expect, it } from 'vitest';
import { highsSolver } from '../../src/cli/highs.ts';
import { annealSearch } from '../../src/core/disruption/cuts/anneal-rounds.ts';
import { prover, type BranchOptions } from '../../src/core/disruption/cuts/bound-branch.ts';
import type { CutGraph } from '../../src/core/disruption/cuts/cut-graph.ts';
import { cutState } from '../../src/core/disruption/cuts/cut-state.ts';
import { grownCuts } from '../../src/core/disruption/cuts/grown-cuts.ts';
import { foldLeaves } from '../../src/core/disruption/cuts/leaf-merge.ts';
import { largestProver } from '../../src/core/disruption/cuts/largest-proof.ts';
import { mostPairs } from '../../src/core/disruption/cuts/most-pairs.ts';
import { relaxedBound } from '../../src/core/disruption/cuts/relaxed-bound.ts';
import type { FreezableUnit } from '../../src/core/disruption/objective.ts';
import { plainGraph } from '../../src/core/disruption/plain-graph.ts';
import { solveStructural } from '../../src/core/disruption/solve-structural.ts';
import { structuralObjectives } from '../../src/core/disruption/structural.ts';
import type { Random } from '../../src/core/scenario/random.ts';
import { slowShape, subsets } from './brute-force.ts';
import { pairProgram } from './pair-program.ts';
import { randomEdges, randomFor } from './random-network.ts';

const names = ['pairwise', 'largest'] as const;

/** Costs 1, or 1 to 3, some of them Infinity: not to be taken. */
function randomCosts(random: Random, nodes: number): readonly number[] {
  const equal = random.chance(50);
  return Array.from({ length: nodes }, () => (random.chance(15) ? Infinity : equal ? 1 : random.between(1, 3)));
}

function weightless(nodes: number, edges: readonly (readonly [number, number])[], cost: readonly number[]): CutGraph {
  return { ...plainGraph(nodes, edges), weight: new Int32Array(nodes).fill(1), cost: Float64Array.from(cost) };
}

/** Most nodes of a graph with these costs that a plan need leave. */
function mostLeft(cost: readonly number[], budget: number): number {
  const finite = cost.filter((c) => Number.isFinite(c));
  const equal = finite.every((c) => c === 1);
  return cost.length - (equal ? Math.min(finite.length, budget) : 0);
}

function branchAndBound(
  graph: CutGraph,
  name: 'pairwise' | 'largest',
  budget: number,
  left: number,
  stop: () => boolean,
  options: Partial<BranchOptions> = {},
) {
  const proof =
    name === 'largest'
      ? largestProver(graph, budget, left, [], options)
      : prover(graph, 'pairwise', budget, [], options);
  proof.advance(stop);
  return proof.result();
}

/** Value without a set by Floyd and Warshall, and the least of all sets within the budget. */
function brute(nodes: number, edges: readonly (readonly [number, number])[], cost: readonly number[], budget: number) {
  const all = subsets(cost, budget).map((set) => slowShape(nodes, edges, set));
  const least = (name: 'pairwise' | 'largest') => Math.min(...all.map((shape) => shape[name]));
  return { pairwise: least('pairwise'), largest: least('largest') };
}

describe('state under moves', () => {
  it('energy, rise, drop and largest equal recomputation after every move', () => {
    for (let i = 0; i < 120; i++) {
      const random = randomFor(`moves ${i}`);
      const nodes = random.between(1, 14);
      const edges = randomEdges(random, nodes);
      const weight = Int32Array.from({ length: nodes }, () => random.between(1, 3));
      const graph = { ...weightless(nodes, edges, Array(nodes).fill(1)), weight };
      const total = weight.reduce((sum, w) => sum + w, 0);
      const phi = Float64Array.from({ length: total + 1 }, (_, s) => (s * (s - 1)) / 2 + s * s * s);
      const state = cutState(graph, phi);
      const fresh = (out: Uint8Array) => {
        // Components by repeated merging.
        const label = Array.from({ length: nodes }, (_, v) => v);
        for (let turn = 0; turn < nodes; turn++) {
          for (const [a, b] of edges) {
            if (out[a] !== 0 || out[b] !== 0) continue;
            const low = Math.min(label[a] ?? 0, label[b] ?? 0);
            label[a] = low;
            label[b] = low;
          }
        }
        const sizes = new Map<number, number>();
        label.forEach((l, v) => {
          if (out[v] === 0) sizes.set(l, (sizes.get(l) ?? 0) + (weight[v] ?? 0));
        });
        const list = [...sizes.values()];
        return { energy: list.reduce((sum, s) => sum + (phi[s] ?? 0), 0), largest: Math.max(0, ...list) };
      };
      for (let move = 0; move < 30; move++) {
        const v = random.below(nodes);
        const flipped = state.removed.slice();
        flipped[v] = 1 - (flipped[v] ?? 0);
        const after = fresh(flipped);
        const before = state.energy();
        if (state.removed[v] === 0) {
          expect(state.drop(v)).toBe(before - after.energy);
          state.take(v);
        } else {
          expect(state.rise(v)).toBe(after.energy - before);
          state.give(v);
        }
        expect([state.energy(), state.largest()]).toEqual([after.energy, after.largest]);
        const taken = [...state.removed.keys()].filter((u) => state.removed[u] === 1);
        expect([...state.list.subarray(0, state.taken())].toSorted((a, b) => a - b)).toEqual(taken);
        expect(state.spent()).toBe(taken.length);
      }
    }
  });
});

describe('proof', () => {
  it.each(names)('%s: branch and bound equals the best of all subsets; folded too', (name) => {
    for (let i = 0; i < 1000; i++) {
      const random = randomFor(`branch ${name} ${i}`);
      const nodes = random.between(1, 9);
      const edges = randomEdges(random, nodes);
      const cost = randomCosts(random, nodes);
      const budget = random.between(0, 5);
      const best = brute(nodes, edges, cost, budget)[name];
      const whole = branchAndBound(weightless(nodes, edges, cost), name, budget, mostLeft(cost, budget), () => false);
      expect([whole.value, whole.bound]).toEqual([best, best]);
      const { graph, origin } = foldLeaves(plainGraph(nodes, edges), Float64Array.from(cost));
      const folded = branchAndBound(graph, name, budget, mostLeft(cost, budget), () => false);
      const plan = folded.plan.map((v) => origin[v] ?? -1);
      expect(plan.reduce((sum, v) => sum + (cost[v] ?? 0), 0)).toBeLessThanOrEqual(budget);
      // Folded leaves stay as parties of their own; only taking everything would leave none.
      if (best > 0 || name === 'pairwise') expect(slowShape(nodes, edges, plan)[name]).toBe(best);
      expect(folded.bound).toBeLessThanOrEqual(best);
    }
  });

  it.each(names)('%s: bounds hold after any number of rounds and cases', (name) => {
    for (let i = 0; i < 500; i++) {
      const random = randomFor(`bound ${name} ${i}`);
      const nodes = random.between(2, 10);
      const edges = randomEdges(random, nodes);
      const cost = randomCosts(random, nodes);
      const budget = random.between(0, 4);
      const best = brute(nodes, edges, cost, budget)[name];
      const graph = weightless(nodes, edges, cost);
      const decided = Uint8Array.from(cost, (c) => (Number.isFinite(c) ? 0 : 1));
      const left = mostLeft(cost, budget);
      const limit = random.between(0, nodes);
      const measure = name === 'pairwise' ? name : { limit, left, pairs: mostPairs(left, limit) };
      const { improve } = relaxedBound(graph, measure, budget, () => false);
      const cut = { level: 0, slope: new Float64Array(nodes) };
      const x = Float64Array.from({ length: nodes }, () => random.below(100) / 100);
      const bound = improve(decided, cut, x, random.below(30), Infinity);
      // Of the largest: a bound above the limit says that nothing keeps to it.
      const most = name === 'pairwise' ? best : best <= limit ? limit : Infinity;
      expect(bound).toBeLessThanOrEqual(most + 1e-6);
      let asked = 0;
      const patience = random.below(12);
      const short = branchAndBound(graph, name, budget, mostLeft(cost, budget), () => ++asked > patience, {
        rootRounds: 2,
        rounds: 1,
      });
      expect(short.bound).toBeLessThanOrEqual(best);
      expect(short.value).toBeGreaterThanOrEqual(best);
    }
  });

  it.each(names)('%s: a mixed-integer solver finds the same on larger graphs', async (name) => {
    const milp = await highsSolver();
    for (let i = 0; i < 12; i++) {
      const random = randomFor(`milp ${name} ${i}`);
      const nodes = random.between(14, 20);
      const edges = randomEdges(random, nodes);
      const cost = randomCosts(random, nodes);
      const ours = branchAndBound(weightless(nodes, edges, cost), name, 4, mostLeft(cost, 4), () => false);
      const theirs = await milp(pairProgram(name, plainGraph(nodes, edges), cost, 4), { seconds: 20 });
      expect([theirs.status, Math.round(theirs.objective)]).toEqual(['optimal', ours.value]);
    }
  });
});

describe('search', () => {
  it('grown cuts keep within the budget, and find the clique behind two doors', () => {
    for (let i = 0; i < 200; i++) {
      const random = randomFor(`grown ${i}`);
      const nodes = random.between(2, 14);
      const cost = randomCosts(random, nodes);
      const budget = random.between(1, 5);
      const phi = Float64Array.from({ length: nodes + 1 }, (_, s) => (s * (s - 1)) / 2);
      for (const plan of grownCuts(weightless(nodes, randomEdges(random, nodes), cost), phi, budget)) {
        expect(plan.reduce((sum, v) => sum + (cost[v] ?? 0), 0)).toBeLessThanOrEqual(budget);
        expect(new Set(plan).size).toBe(plan.length);
      }
    }
    // 0 to 7 complete, 8 to 11 complete, both joined by 12 and 13 only, which are joined to many: neither helps without the other.
    const edges: [number, number][] = [];
    for (let a = 0; a < 8; a++) for (let b = 0; b < a; b++) edges.push([a, b]);
    for (let a = 8; a < 12; a++) for (let b = 8; b < a; b++) edges.push([a, b]);
    for (const door of [12, 13]) for (const v of [0, 1, 2, 8, 9, 10]) edges.push([door, v]);
    const phi = Float64Array.from({ length: 15 }, (_, s) => (s * (s - 1)) / 2);
    const [first = []] = grownCuts(weightless(14, edges, Array(14).fill(1)), phi, 2);
    expect([...first].toSorted((a, b) => a - b)).toEqual([12, 13]);
  });

  it.each(names)(
    '%s: finds the best of all subsets of small graphs, within the budget, the same for the same seed',
    (name) => {
      for (let i = 0; i < 150; i++) {
        const random = randomFor(`anneal ${name} ${i}`);
        const nodes = random.between(2, 10);
        const edges = randomEdges(random, nodes);
        const cost = randomCosts(random, nodes);
        const budget = random.between(1, 4);
        const run = () => {
          const search = annealSearch(weightless(nodes, edges, cost), name, budget, randomFor('seed'), { steps: 2000 });
          for (let round = 0; round < 3; round++) search.round(() => false);
          return { value: search.best(), plan: [...search.plan()] };
        };
        const found = run();
        expect(run()).toEqual(found);
        expect(found.plan.reduce((sum, v) => sum + (cost[v] ?? 0), 0)).toBeLessThanOrEqual(budget);
        expect(slowShape(nodes, edges, found.plan)[name]).toBe(found.value);
        expect(found.value).toBe(brute(nodes, edges, cost, budget)[name]);
      }
    },
  );

  it('the whole: costs, protected parties, units of several nodes', async () => {
    for (let i = 0; i < 300; i++) {
      const random = randomFor(`whole ${i}`);
      const name = random.pick(['pairwise', 'largest', 'fragmentation'] as const);
      const nodes = random.between(1, 9);
      const edges = randomEdges(random, nodes);
      const units = Array.from({ length: nodes }, (_, v): FreezableUnit => ({
        key: `account:${v}`,
        nodes: random.chance(10) ? [v, random.below(nodes)] : [v],
        cost: random.between(1, 2),
      })).filter(() => random.chance(85));
      const budget = random.between(0, 4);
      const costs = units.map((unit) => unit.cost);
      const of = (set: readonly number[]) =>
        slowShape(
          nodes,
          edges,
          set.flatMap((u) => units[u]?.nodes ?? []),
        )[name];
      const best = Math.min(...subsets(costs, budget).map(of));
      const graph = plainGraph(nodes, edges);
      const exact = await solveStructural(name, graph, units, budget);
      expect([exact.proved, exact.value, of(exact.plan)]).toEqual([
        true,
        expect.closeTo(best, 9),
        expect.closeTo(best, 9),
      ]);
      const quick = await solveStructural(name, graph, units, budget, { mostPlans: 0, searchSteps: 3000 });
      expect(quick.bound).toBeLessThanOrEqual(best + 1e-9);
      expect(quick.value).toBeGreaterThanOrEqual(best - 1e-9);
      expect(quick.proved).toBe(Math.abs(quick.bound - quick.value) < 1e-9);
      expect(of(quick.plan)).toBeCloseTo(quick.value, 9);
      expect(quick.plan.reduce((sum, u) => sum + (costs[u] ?? 0), 0)).toBeLessThanOrEqual(budget);
      expect(structuralObjectives[name].value(graph, new Uint8Array(nodes))).toBeCloseTo(quick.initial, 9);
    }
  });
});
