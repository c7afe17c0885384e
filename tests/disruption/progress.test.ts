/** What is told of a search while it runs: the optimum lies between bound and value at every report, neither goes back, the last is the result. */
import { describe, expect, it } from 'vitest';
import { highsSolver } from '../../src/cli/highs.ts';
import { fundsValue, branchFunds } from '../../src/core/disruption/funds-branch.ts';
import type { FlowNetwork, FreezableUnit } from '../../src/core/disruption/objective.ts';
import { plainGraph } from '../../src/core/disruption/plain-graph.ts';
import { joinSolutions } from '../../src/core/disruption/progress.ts';
import type { Solution } from '../../src/core/disruption/solution.ts';
import { solveStructural } from '../../src/core/disruption/solve-structural.ts';
import { solveFunds } from '../../src/core/disruption/solve.ts';
import { structuralObjectives, structuralValue } from '../../src/core/disruption/structural.ts';
import { flowModel } from '../../src/core/disruption/temporal-flow.ts';
import { slowFrozenFlow, slowShape, subsets } from './brute-force.ts';
import { randomEdges, randomFor, randomNetwork } from './random-network.ts';
import { wideNetwork } from './wide-network.ts';

const oneEach = (nodes: number, cost: (v: number) => number = () => 1): readonly FreezableUnit[] =>
  Array.from({ length: nodes }, (_, v) => ({ key: `account:${v}` as const, nodes: [v], cost: cost(v) }));

/** Judges a run: `best` is the optimum by brute force, `of` measures a plan another way. `rounding`: 0 for whole numbers. */
function judge(
  reports: readonly Solution[],
  result: Solution,
  best: number,
  of: (plan: readonly number[]) => number,
  rounding = 0,
): void {
  expect(reports.at(-1)).toEqual(result);
  let before: Solution | null = null;
  for (const report of reports) {
    expect(report.bound).toBeLessThanOrEqual(best + 1e-9);
    expect(report.value).toBeGreaterThanOrEqual(best - 1e-9);
    expect(of(report.plan)).toBeCloseTo(report.value, 9);
    expect(report.proved).toBe(report.bound === report.value);
    expect(report.initial).toBeCloseTo(result.initial, 9);
    if (before !== null) {
      // Sums of distances come out alike only up to their rounding.
      expect(report.value).toBeLessThanOrEqual(before.value + rounding);
      expect(report.bound).toBeGreaterThanOrEqual(before.bound - rounding);
    }
    before = report;
  }
}

interface FundsCase {
  readonly network: FlowNetwork;
  readonly units: readonly FreezableUnit[];
  readonly budget: number;
  readonly best: number;
  readonly of: (plan: readonly number[]) => number;
}

function fundsCase(label: string): FundsCase {
  const random = randomFor(label);
  const network = randomNetwork(random);
  const units = oneEach(network.nodes, () => random.between(1, 3));
  const budget = random.between(1, 6);
  const of = (set: readonly number[]) => slowFrozenFlow(network, new Map(set.map((u) => [u, 2])));
  const costs = units.map((unit) => unit.cost);
  return { network, units, budget, best: Math.min(...subsets(costs, budget).map(of)), of };
}

describe('funds', () => {
  it('100 small networks: by our own search, whole and cut short', async () => {
    for (let i = 0; i < 100; i++) {
      const { network, units, budget, best, of } = fundsCase(`told ${i}`);
      for (const limits of [{}, { mostFlows: 3, searchSteps: 2 }]) {
        const reports: Solution[] = [];
        const progress = (found: Solution) => void reports.push(found);
        const result = await solveFunds(network, units, budget, 2, { ...limits, progress });
        judge(reports, result, best, of);
        const { progress: _told, ...silent } = { ...limits, progress };
        expect(await solveFunds(network, units, budget, 2, silent)).toMatchObject({ value: result.value });
      }
    }
  });

  it('30 of them with a mixed-integer solver after two flows', async () => {
    const milp = await highsSolver();
    for (let i = 0; i < 30; i++) {
      const { network, units, budget, best, of } = fundsCase(`told ${i}`);
      const reports: Solution[] = [];
      const progress = (found: Solution) => void reports.push(found);
      const options = { mostFlows: 1, searchSteps: 1, milp, seconds: 20, progress };
      const result = await solveFunds(network, units, budget, 2, options);
      judge(reports, result, best, of);
      expect([result.proved, result.value]).toEqual([true, best]);
    }
  });

  it('the bound rises while the tree is searched, and ends at the value', () => {
    const network = wideNetwork(5, 9);
    const model = flowModel(network);
    const units = oneEach(network.nodes).slice(2);
    const reports: Solution[] = [];
    const limits = {
      evaluations: Infinity,
      expired: () => false,
      progress: (found: Solution) => void reports.push(found),
    };
    const result = branchFunds(model, units, 4, 0, [], limits);
    const bounds = reports.map((report) => report.bound);
    expect(new Set(bounds).size).toBeGreaterThan(5);
    expect(bounds.every((bound) => bound <= result.value)).toBe(true);
    expect(reports.at(-1)).toEqual(result);
    for (const { plan, value } of reports) expect(fundsValue(model, units, plan, 0)).toBe(value);
  });

  it('the mixed-integer solver tells its bound while it works', async () => {
    const milp = await highsSolver();
    const network = wideNetwork(4, 7);
    const units = oneEach(network.nodes).slice(2);
    const whole = await solveFunds(network, units, 4, 0);
    const reports: Solution[] = [];
    const progress = (found: Solution) => void reports.push(found);
    const result = await solveFunds(network, units, 4, 0, {
      mostFlows: 1,
      searchSteps: 1,
      milp,
      seconds: 60,
      progress,
    });
    expect([result.value, result.proved, result.solver]).toEqual([whole.value, true, 'milp']);
    const of = (plan: readonly number[]) => fundsValue(flowModel(network), units, plan, 0);
    judge(reports, result, whole.value, of);
    const open = reports.filter((report) => !report.proved);
    expect(new Set(open.map(({ value, bound }) => `${value} ${bound}`)).size).toBeGreaterThan(2);
  });
});

describe.each(['pairwise', 'largest', 'fragmentation'] as const)('%s', (name) => {
  it('100 small graphs: every plan tried, by search and proof, and stopped on the way', async () => {
    for (let i = 0; i < 100; i++) {
      const random = randomFor(`told ${name} ${i}`);
      const nodes = random.between(2, 10);
      const edges = randomEdges(random, nodes);
      const units = oneEach(nodes, () => random.between(1, 2));
      const budget = random.between(1, 4);
      const costs = units.map((unit) => unit.cost);
      const best = Math.min(...subsets(costs, budget).map((set) => slowShape(nodes, edges, set)[name]));
      const graph = plainGraph(nodes, edges);
      const of = (plan: readonly number[]) => structuralValue(structuralObjectives[name], graph, units, plan);
      let asked = 0;
      const patience = random.between(20, 400);
      const ways = [
        {},
        { mostPlans: 0, searchSteps: 3000 },
        { mostPlans: 0, searchSteps: 3000, spent: () => asked++ / patience },
      ];
      for (const way of ways) {
        const reports: Solution[] = [];
        const progress = (found: Solution) => void reports.push(found);
        const result = await solveStructural(name, graph, units, budget, { ...way, progress });
        judge(reports, result, best, of, structuralObjectives[name].whole ? 0 : 1e-9);
      }
    }
  });
});

it('the bound of a graph rises while its proof goes on', async () => {
  const random = randomFor('slow proof');
  const nodes = 40;
  const edges = Array.from({ length: 90 }, () => [random.below(nodes), random.below(nodes)] as const);
  const graph = plainGraph(nodes, edges);
  const reports: Solution[] = [];
  const progress = (found: Solution) => void reports.push(found);
  const options = { mostPlans: 0, searchSteps: 40_000, mostCases: 100 };
  const result = await solveStructural('pairwise', graph, oneEach(nodes), 8, { ...options, progress });
  expect(result.proved).toBe(true);
  expect(await solveStructural('pairwise', graph, oneEach(nodes), 8, options)).toEqual(result);
  const bounds = new Set(reports.map((report) => report.bound));
  expect(bounds.size).toBeGreaterThan(5);
  expect(Math.max(...bounds)).toBe(result.value);
});

it('two searches of one problem know together what either knows', () => {
  const of = (value: number, bound: number): Solution => ({
    initial: 9,
    value,
    bound,
    proved: value === bound,
    solver: 'search',
    plan: [value],
    coOptimal: null,
  });
  const cases: readonly (readonly [Solution, Solution, Partial<Solution>])[] = [
    [of(7, 2), of(6, 3), { value: 6, bound: 3, proved: false, plan: [6] }],
    [of(6, 3), of(7, 2), { value: 6, bound: 3, proved: false, plan: [6] }],
    [of(7, 5), of(5, 1), { value: 5, bound: 5, proved: true, plan: [5] }],
    [of(5, 1), of(8, 5), { value: 5, bound: 5, proved: true, plan: [5] }],
  ];
  for (const [a, b, both] of cases) expect(joinSolutions(a, b)).toMatchObject(both);
});
