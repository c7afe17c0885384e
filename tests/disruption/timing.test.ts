/** Delays, the order of freezes and the front of funds against harm: each against trying everything. */
import { describe, expect, it } from 'vitest';
import { delayCurve, delaySteps } from '../../src/core/disruption/delay-clock.ts';
import { bestFreezeOrder } from '../../src/core/disruption/timed-order.ts';
import { freezeTimes } from '../../src/core/disruption/freeze-times.ts';
import { fundsValue } from '../../src/core/disruption/funds-branch.ts';
import type { FlowNetwork, FreezableUnit } from '../../src/core/disruption/objective.ts';
import { paretoFront } from '../../src/core/disruption/pareto-front.ts';
import { flowModel, temporalFlow } from '../../src/core/disruption/temporal-flow.ts';
import { seededRandom, type Random } from '../../src/core/scenario/random.ts';
import { subsets } from './brute-force.ts';

const unlimited = { evaluations: Infinity, expired: () => false };
const unitOf = (node: number, cost = 1): FreezableUnit => ({ key: `account:${node}`, nodes: [node], cost });

/** The unit anchor of GRADING: s 0, a 1, b 2, c 3, d 4, t 5. */
const anchor: FlowNetwork = {
  nodes: 6,
  from: Uint32Array.from([0, 0, 1, 3, 2, 4, 3, 0]),
  to: Uint32Array.from([3, 1, 5, 4, 5, 5, 5, 2]),
  time: Float64Array.from([1, 1, 2, 2, 3, 3, 4, 5]),
  amount: Float64Array.from([6, 10, 10, 6, 20, 3, 6, 20]),
  sources: [0],
  targets: [5],
};

function randomNetwork(random: Random): FlowNetwork {
  const nodes = 5 + random.below(4);
  const rows = Array.from({ length: 10 + random.below(25) }, () => ({
    from: random.below(nodes),
    to: random.below(nodes),
    time: random.below(12),
    amount: 1 + random.below(9),
  })).toSorted((a, b) => a.time - b.time);
  return {
    nodes,
    from: Uint32Array.from(rows, (row) => row.from),
    to: Uint32Array.from(rows, (row) => row.to),
    time: Float64Array.from(rows, (row) => row.time),
    amount: Float64Array.from(rows, (row) => row.amount),
    sources: [0],
    targets: [nodes - 1],
  };
}
const middle = (network: FlowNetwork): readonly FreezableUnit[] =>
  Array.from({ length: network.nodes - 2 }, (_, i) => unitOf(i + 1, 1 + (i % 2)));

describe('the delay clock', () => {
  it('reads the unit anchor: a is too late at 3, c leaves 13 from 3 on', () => {
    const model = flowModel(anchor);
    const late = (node: number) => delayCurve(model, [{ unit: unitOf(node), at: 0 }], [0, 1, 2, 3, 4, 5]);
    expect(late(1).map(({ value }) => value)).toEqual([6, 6, 6, 16, 16, 16]);
    expect(late(3).map(({ value }) => value)).toEqual([10, 10, 10, 13, 13, 16]);
  });

  it('is the flow with later freezes, whichever of them come late, and steps name every rise', () => {
    const random = seededRandom('de1a7'.repeat(7));
    for (let round = 0; round < 400; round++) {
      const network = randomNetwork(random);
      const model = flowModel(network);
      const plan = middle(network)
        .slice(0, 3)
        .map((unit) => ({ unit, at: random.below(6) }));
      const late = new Set([0, 1, 2].filter(() => random.below(2) === 0));
      const delays = Array.from({ length: 15 }, (_, i) => i);
      const slow = delays.map((delay) => {
        const shifted = plan.map((freeze, i) => (late.has(i) ? { ...freeze, at: freeze.at + delay } : freeze));
        return { delay, value: temporalFlow(model, freezeTimes(network.nodes, shifted)).value };
      });
      expect(delayCurve(model, plan, delays, late)).toEqual(slow);
      const whole = delayCurve(model, plan, delays).map(({ value }) => value);
      const steps = new Set(delaySteps(model, plan, 1, 14));
      for (let i = 1; i < delays.length; i++) if (whole[i] !== whole[i - 1]) expect(steps.has(i)).toBe(true);
    }
  });
});

function orders(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

it('the order of freezes is the best of all orders', () => {
  const random = seededRandom('0bde5'.repeat(7));
  let mattered = 0;
  for (let round = 0; round < 300; round++) {
    const network = randomNetwork(random);
    const model = flowModel(network);
    const units = middle(network).slice(0, 4);
    const values = orders([...units.keys()]).map(
      (order) =>
        temporalFlow(
          model,
          freezeTimes(
            network.nodes,
            order.map((u, i) => ({ unit: units[u], at: 1 + 3 * i })),
          ),
        ).value,
    );
    const found = bestFreezeOrder(model, units, 1, 3, unlimited);
    expect(found.value).toBe(Math.min(...values));
    expect(found.proved).toBe(true);
    expect(found.atOnce).toBeLessThanOrEqual(found.value);
    expect([...found.order].toSorted((a, b) => a - b)).toEqual([...units.keys()]);
    if (Math.min(...values) < Math.max(...values)) mattered++;
    const hurried = bestFreezeOrder(model, units, 1, 3, { evaluations: 3, expired: () => false });
    expect(hurried.bound).toBeLessThanOrEqual(found.value);
    expect(hurried.value).toBeGreaterThanOrEqual(found.value);
  }
  expect(mattered).toBeGreaterThan(30);
});

it('the front holds exactly the plans that no plan betters', () => {
  const random = seededRandom('f0a7'.repeat(9));
  let wide = 0;
  for (let round = 0; round < 400; round++) {
    const network = randomNetwork(random);
    const model = flowModel(network);
    const units = middle(network);
    // Harm of a union: shared things count once, so it is not a sum.
    const things = units.map(() => Array.from({ length: random.below(7) }, () => random.below(20)));
    const harmOf = (plan: readonly number[]) => new Set(plan.flatMap((u) => things[u])).size;
    const every = subsets(
      units.map((unit) => unit.cost),
      4,
    ).map((plan) => ({ value: fundsValue(model, units, plan, 0), harm: harmOf(plan) }));
    const best = new Set(
      every
        .filter(
          (a) => !every.some((b) => b.value <= a.value && b.harm <= a.harm && (b.value < a.value || b.harm < a.harm)),
        )
        .map(({ value, harm }) => `${value} ${harm}`),
    );
    const front = paretoFront(model, units, 4, 0, harmOf, 50, unlimited);
    expect(front.complete).toBe(true);
    expect(new Set(front.points.map(({ value, harm }) => `${value} ${harm}`))).toEqual(best);
    expect(front.points.every(({ plan, harm, proved }) => proved && harmOf(plan) === harm)).toBe(true);
    if (front.points.length > 2) wide++;
  }
  expect(wide).toBeGreaterThan(10);
});
