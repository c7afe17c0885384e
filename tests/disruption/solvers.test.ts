/** Clever against brute on small random networks: flow values, optima, their number, and the mixed-integer programs. */
import { describe, expect, it } from 'vitest';
import { highsSolver } from '../../src/cli/highs.ts';
import { fundsModel } from '../../src/core/disruption/funds-model.ts';
import type { FreezableUnit } from '../../src/core/disruption/objective.ts';
import { plainGraph } from '../../src/core/disruption/plain-graph.ts';
import { solveStructural } from '../../src/core/disruption/solve-structural.ts';
import { solveFunds } from '../../src/core/disruption/solve.ts';
import { structuralBound, structuralObjectives } from '../../src/core/disruption/structural.ts';
import { flowModel, temporalFlow } from '../../src/core/disruption/temporal-flow.ts';
import { slowFrozenFlow, slowShape, subsets } from './brute-force.ts';
import { randomEdges, randomFor, randomNetwork } from './random-network.ts';

const names = ['pairwise', 'largest', 'fragmentation'] as const;
const oneEach = (nodes: number, cost: (v: number) => number = () => 1): FreezableUnit[] =>
  Array.from({ length: nodes }, (_, v) => ({ key: `account:${v}`, nodes: [v], cost: cost(v) }));

describe('temporal flow', () => {
  it('equals unit-by-unit augmentation on the full expansion, frozen or not', () => {
    for (let i = 0; i < 400; i++) {
      const random = randomFor(`flow ${i}`);
      const network = randomNetwork(random);
      const times = Float64Array.from({ length: network.nodes }, () =>
        random.chance(30) ? random.between(0, 9) : Infinity,
      );
      const { value, flow } = temporalFlow(flowModel(network), times);
      expect(value).toBe(slowFrozenFlow(network, new Map([...times].map((t, v) => [v, t]))));
      // What it says it sends can be sent: within amounts, and nothing leaves before it came.
      const net = (v: number) => !network.sources.includes(v) && !network.targets.includes(v);
      for (let k = 0; k < network.from.length; k++) {
        expect(flow[k]).toBeLessThanOrEqual(network.amount[k] ?? 0);
        const v = network.from[k] ?? 0;
        if (!net(v)) continue;
        let balance = 0;
        for (let j = 0; j < network.from.length; j++) {
          if (network.to[j] === v && (network.time[j] ?? 0) < (network.time[k] ?? 0)) balance += flow[j] ?? 0;
          if (network.from[j] === v && (network.time[j] ?? 0) <= (network.time[k] ?? 0)) balance -= flow[j] ?? 0;
        }
        expect(balance).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('an opening balance pays ahead, and is made good later', () => {
    const at = (opening: number) =>
      temporalFlow(
        flowModel({
          nodes: 3,
          from: Uint32Array.of(1, 0),
          to: Uint32Array.of(2, 1),
          time: Float64Array.of(1, 2),
          amount: Float64Array.of(9, 5),
          sources: [0],
          targets: [2],
          opening: Float64Array.of(0, opening, 0),
        }),
        null,
      ).value;
    expect([at(0), at(3), at(8)]).toEqual([0, 3, 5]);
  });

  it('refuses a node that is source and target', () => {
    const network = { ...randomNetwork(randomFor('x')), sources: [0], targets: [0] };
    expect(() => flowModel(network)).toThrow(RangeError);
  });
});

describe('funds optimum', () => {
  it('equals the best of all subsets, and so does the number of smallest best plans', async () => {
    for (let i = 0; i < 150; i++) {
      const random = randomFor(`funds ${i}`);
      const network = randomNetwork(random);
      const from = random.between(0, 4);
      const units = oneEach(network.nodes, () => random.between(1, 3)).filter(() => random.chance(80));
      const budget = random.between(0, 5);
      const f = (set: readonly number[]) =>
        slowFrozenFlow(network, new Map(set.flatMap((u) => units[u]?.nodes.map((v) => [v, from] as const) ?? [])));
      const all = subsets(
        units.map((unit) => unit.cost),
        budget,
      ).map((set) => ({ set, value: f(set) }));
      const best = Math.min(...all.map(({ value }) => value));
      const sets = all.filter(({ value }) => value === best).map(({ set }) => set);
      const smallest = sets.filter(
        (set) => !sets.some((o) => o.length < set.length && o.every((u) => set.includes(u))),
      );
      const got = await solveFunds(network, units, budget, from);
      expect([got.initial, got.value, got.bound, got.proved, got.coOptimal]).toEqual([
        f([]),
        best,
        best,
        true,
        smallest.length,
      ]);
      expect(smallest).toContainEqual(got.plan);
    }
  });

  it('cut short, the bound still holds', async () => {
    for (let i = 0; i < 60; i++) {
      const random = randomFor(`funds ${i}`);
      const network = randomNetwork(random);
      const units = oneEach(network.nodes);
      const exact = await solveFunds(network, units, 3, 0);
      const cut = await solveFunds(network, units, 3, 0, { mostFlows: 2, searchSteps: 3 });
      expect(cut.bound).toBeLessThanOrEqual(exact.value);
      expect(cut.value).toBeGreaterThanOrEqual(exact.value);
      expect(cut.proved).toBe(cut.bound === cut.value);
    }
  });

  it('the mixed-integer program finds the same', async () => {
    const milp = await highsSolver();
    for (let i = 0; i < 60; i++) {
      const random = randomFor(`milp ${i}`);
      const network = randomNetwork(random);
      const units = oneEach(network.nodes, () => random.between(1, 3));
      const budget = random.between(0, 5);
      const exact = await solveFunds(network, units, budget, 2);
      const program = fundsModel(flowModel(network), units, budget, 2);
      const result = await milp(program.text, { seconds: 10 });
      expect(Math.round(result.objective * program.scale)).toBe(exact.value);
      const solved = await solveFunds(network, units, budget, 2, { mostFlows: 1, searchSteps: 1, milp, seconds: 10 });
      expect([solved.value, solved.proved]).toEqual([exact.value, true]);
    }
  });
});

describe('structural optima', () => {
  it.each(names)('%s equals the best of all subsets', async (name) => {
    for (let i = 0; i < 60; i++) {
      const random = randomFor(`${name} ${i}`);
      const nodes = random.between(1, 9);
      const edges = randomEdges(random, nodes);
      const units = oneEach(nodes, () => random.between(1, 2));
      const budget = random.between(0, 4);
      const all = subsets(
        units.map((unit) => unit.cost),
        budget,
      ).map((set) => slowShape(nodes, edges, set)[name]);
      const best = Math.min(...all);
      const got = await solveStructural(name, plainGraph(nodes, edges), units, budget);
      expect(got.value).toBeCloseTo(best, 9);
      expect([got.proved, got.solver]).toEqual([true, 'exhaustive']);
      expect(slowShape(nodes, edges, got.plan)[name]).toBeCloseTo(best, 9);
      expect(structuralBound(structuralObjectives[name], plainGraph(nodes, edges), units, budget)).toBeLessThanOrEqual(
        best + 1e-9,
      );
    }
  });
});
