/** Freeze lists: the index by hand, the best list against every list, and lists by rule of thumb on a drawn network. */
import { describe, expect, it } from 'vitest';
import { bestList } from '../../src/core/disruption/best-list.ts';
import { freezeTimes } from '../../src/core/disruption/freeze-times.ts';
import { paidFor, scoreList } from '../../src/core/disruption/freeze-list.ts';
import { baselineList, listBaselines } from '../../src/core/disruption/list-baselines.ts';
import { listReport } from '../../src/core/disruption/list-report.ts';
import type { FlowNetwork, FreezableUnit } from '../../src/core/disruption/objective.ts';
import { plainGraph } from '../../src/core/disruption/plain-graph.ts';
import { planValue, type Measure, type TimedFreeze } from '../../src/core/disruption/plan-value.ts';
import { removalCurve, robustness } from '../../src/core/disruption/removal-curve.ts';
import { flowModel, temporalFlow } from '../../src/core/disruption/temporal-flow.ts';
import { seededRandom, type Random } from '../../src/core/scenario/random.ts';

const unlimited = { evaluations: Infinity, expired: () => false };
const unitOf = (node: number, cost = 1): FreezableUnit => ({ key: `account:${node}`, nodes: [node], cost });
const timed = (units: readonly FreezableUnit[]) => units.map((unit): TimedFreeze => ({ unit, at: 0 }));

/** Every node holds one account; who pays whom is the graph. */
function measureOf(network: FlowNetwork): Measure {
  const nodes = Array.from({ length: network.nodes }, (_, v) => v);
  return {
    flow: { network, ledgerIndex: new Int32Array(network.from.length) },
    model: flowModel(network),
    graph: {
      graph: plainGraph(
        network.nodes,
        Array.from(network.from, (v, i) => [v, network.to[i]] as const),
      ),
      keys: nodes.map((v) => `account:${v}` as const),
      accounts: nodes.map((v) => [v]),
    },
  };
}

function networkOf(moves: readonly (readonly [from: number, to: number, time: number, amount: number])[]): FlowNetwork {
  const rows = moves.toSorted((a, b) => a[2] - b[2]);
  const nodes = Math.max(...rows.flatMap(([from, to]) => [from, to])) + 1;
  return {
    nodes,
    from: Uint32Array.from(rows, (row) => row[0]),
    to: Uint32Array.from(rows, (row) => row[1]),
    time: Float64Array.from(rows, (row) => row[2]),
    amount: Float64Array.from(rows, (row) => row[3]),
    sources: [0],
    targets: [nodes - 1],
  };
}

function randomNetwork(random: Random): FlowNetwork {
  const nodes = 5 + random.below(3);
  return networkOf([
    [0, nodes - 1, 0, 1],
    ...Array.from(
      { length: 10 + random.below(20) },
      () => [random.below(nodes), random.below(nodes), random.below(12), 1 + random.below(9)] as const,
    ),
  ]);
}

/** The unit anchor of GRADING: s 0, c 1, a 2, b 3, d 4, t 5. */
const anchor = networkOf([
  [0, 2, 1, 10],
  [2, 5, 2, 10],
  [0, 3, 5, 20],
  [3, 5, 3, 20],
  [0, 1, 1, 6],
  [1, 5, 4, 6],
  [1, 4, 2, 6],
  [4, 5, 3, 3],
]);

describe('the index of a list', () => {
  const measure = measureOf(anchor);
  const funds = (freezes: readonly TimedFreeze[]) => planValue(measure, 'funds', freezes);
  const [a, b, c] = [unitOf(2), unitOf(3), unitOf(1)];

  it.each([
    ['nothing', [], 1, 1],
    ['the best order of the anchor', [a, c], (6 + 0) / 2 / 16, (6 + 0) / 2 / 16],
    ['the other order', [c, a], (10 + 0) / 2 / 16, (10 + 0) / 2 / 16],
    ['one freeze short', [a], 6 / 16, 6 / 16],
    ['one that changes nothing first', [b, a], (16 + 6) / 2 / 16, (16 + 6) / 2 / 16],
  ])('of %s', (_, units, byCost, byCount) => {
    const score = scoreList(timed(units), { budget: 2, steps: 2 }, funds);
    expect(score.byCost).toBeCloseTo(byCost, 12);
    expect(score.byCount).toBeCloseTo(byCount, 12);
  });

  it('weighs a step by its cost, keeps what is not spent as it is, and ends at the first that no longer fits', () => {
    const dear = { ...a, cost: 3 };
    const score = scoreList(timed([dear, c]), { budget: 5, steps: 5 }, funds);
    expect(score.points).toEqual([
      { cost: 0, value: 16 },
      { cost: 3, value: 6 },
      { cost: 4, value: 0 },
    ]);
    expect(score.byCost).toBeCloseTo((3 * 6) / 5 / 16, 12);
    expect(score.byCount).toBeCloseTo(6 / 5 / 16, 12);
    expect(paidFor(timed([c, dear, b]), 3).map(({ unit }) => unit)).toEqual([c]);
  });

  it('is the R-index and ANC of the order of a whole graph', () => {
    const random = seededRandom('115fe'.repeat(7));
    for (let round = 0; round < 60; round++) {
      const one = measureOf(randomNetwork(random));
      const { graph } = one.graph;
      const costs = Array.from({ length: graph.nodes }, () => 1 + random.below(3));
      const order = random.shuffle(Array.from({ length: graph.nodes }, (_, v) => v));
      const list = timed(order.map((v) => unitOf(v, costs[v])));
      const budget = costs.reduce((sum, cost) => sum + cost, 0);
      const curve = removalCurve(graph, order);
      const steps = order.map((v) => costs[v] ?? 1);
      for (const name of ['largest', 'pairwise'] as const) {
        const score = scoreList(list, { budget, steps: graph.nodes }, (set) => planValue(one, name, set));
        const scale = name === 'largest' ? graph.nodes / (curve.largest[0] ?? 1) : 1;
        const by = name === 'largest' ? ('largest' as const) : ('pairs' as const);
        expect(score.byCount).toBeCloseTo(robustness(graph.nodes, curve)[by] * scale, 10);
        expect(score.byCost).toBeCloseTo(robustness(graph.nodes, curve, steps)[by] * scale, 10);
      }
    }
  });
});

/** Every list within the budget, the empty one too. */
function* lists(units: readonly FreezableUnit[], budget: number): Generator<readonly number[]> {
  yield [];
  for (const [u, unit] of units.entries()) {
    if (unit.cost > budget) continue;
    const others = units.map((one, i) => (i === u ? { ...one, cost: Infinity } : one));
    for (const rest of lists(others, budget - unit.cost)) yield [u, ...rest];
  }
}

describe('the best list', () => {
  it.each(['funds', 'pairwise', 'largest', 'fragmentation'] as const)('is no worse than any list: %s', (objective) => {
    const random = seededRandom('be571'.repeat(7));
    let short = 0;
    for (let round = 0; round < 60; round++) {
      const measure = measureOf(randomNetwork(random));
      const units = Array.from({ length: measure.graph.graph.nodes - 2 }, (_, v) => unitOf(v + 1, 1 + random.below(2)));
      const budget = 2 + random.below(2);
      const value = (set: readonly number[]) =>
        planValue(
          measure,
          objective,
          set.map((u) => ({ unit: units[u] ?? unitOf(0), at: 0 })),
        );
      const index = (list: readonly number[]) =>
        scoreList(
          list.map((u) => ({ unit: units[u] ?? unitOf(0), at: 0 })),
          { budget, steps: 1 },
          (set) => planValue(measure, objective, set),
        ).byCost;
      const least = Math.min(...[...lists(units, budget)].map(index));
      const floor = Math.min(...[...lists(units, budget)].map(value));
      for (const bound of [0, floor]) {
        const found = bestList(units, budget, value, bound, unlimited);
        expect(found.proved).toBe(true);
        expect(index(found.list)).toBeCloseTo(least, 10);
      }
      const hurried = bestList(units, budget, value, 0, { ...unlimited, evaluations: 1 });
      expect(index(hurried.list)).toBeGreaterThanOrEqual(least - 1e-9);
      if (!hurried.proved) short++;
    }
    expect(short).toBeGreaterThan(5);
  });

  it('ends when told, and says that nothing is proved', () => {
    const measure = measureOf(anchor);
    const units = [1, 2, 3, 4].map((v) => unitOf(v));
    const value = (set: readonly number[]) =>
      temporalFlow(
        measure.model,
        freezeTimes(
          6,
          set.map((u) => ({ unit: units[u] ?? unitOf(0), at: 0 })),
        ),
      ).value;
    const asked = { evaluations: Infinity, expired: () => true };
    expect(bestList(units, 2, value, 0, asked)).toEqual({ list: [], proved: false });
    expect(bestList(units, 2, value, 0, unlimited)).toEqual({ list: [1, 0], proved: true });
  });
});

describe('lists beside each other', () => {
  // A hub of the graph (1) that no money passes in time, and the mover behind it (6) with two neighbours.
  const network = networkOf([
    [0, 6, 1, 50],
    [6, 7, 3, 50],
    [1, 2, 1, 9],
    [1, 3, 1, 9],
    [1, 4, 1, 9],
    [1, 5, 1, 9],
    [1, 7, 1, 9],
    [0, 1, 2, 90],
  ]);
  const measure = measureOf(network);
  const units = [1, 2, 3, 4, 5, 6].map((v) => unitOf(v, v === 1 ? 2 : 1));
  const ground = { measure, objective: 'funds' as const, units, budget: 3, from: 0, floor: 0, known: [] };

  it('takes the hub first by degree, the busiest for its cost by volume', () => {
    const named = Object.fromEntries(
      listBaselines.map((one) => [one.name, baselineList(one, measure, units, 3).map((u) => units[u]?.key)]),
    );
    expect(named).toEqual({
      degree: ['account:1', 'account:6'],
      betweenness: ['account:1', 'account:6'],
      volume: ['account:6', 'account:1'],
    });
  });

  it('reports the own order, its best order, the others and the best', () => {
    const [hub, , , , , mover] = timed(units);
    if (hub === undefined || mover === undefined) throw new Error('no units');
    const report = listReport(ground, [hub, mover, ...timed([unitOf(5)])], unlimited);
    expect(report.mine).toMatchObject({ keys: ['account:1', 'account:6'], beyond: ['account:5'] });
    expect(report.mine.score.byCost).toBeCloseTo(2 / 3, 12);
    expect(report.reordered).toMatchObject({ keys: ['account:6'], proved: true, score: { byCost: 0 } });
    expect(report.best).toMatchObject({ keys: ['account:6'], proved: true, score: { byCost: 0 } });
    expect(report.baselines.map(({ score }) => Math.round(score.byCost * 300) / 100)).toEqual([2, 2, 0]);
  });
});
