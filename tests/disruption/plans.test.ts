/** Plans side by side: what arrives when, what becomes of each link, who else is among the best, what each freeze is worth. */
import { describe, expect, it } from 'vitest';
import { arrivalCurve, lateness } from '../../src/core/disruption/arrival-curve.ts';
import { bestFundsPlans, bestPlansByTrying } from '../../src/core/disruption/best-plans.ts';
import { day, delayReport, hour } from '../../src/core/disruption/delay-report.ts';
import { exactUpTo, freezeShares } from '../../src/core/disruption/freeze-shares.ts';
import { freezeTimes } from '../../src/core/disruption/freeze-times.ts';
import { branchFunds, fundsValue } from '../../src/core/disruption/funds-branch.ts';
import type { FlowNetwork, FreezableUnit } from '../../src/core/disruption/objective.ts';
import { planFlows } from '../../src/core/disruption/plan-flows.ts';
import { planPicture } from '../../src/core/disruption/plan-picture.ts';
import { flowModel, temporalFlow } from '../../src/core/disruption/temporal-flow.ts';
import type { Random } from '../../src/core/scenario/random.ts';
import { subsets } from './brute-force.ts';
import { randomFor } from './random-network.ts';
import { anchor, smallNetwork } from './small-network.ts';

const unlimited = { evaluations: Infinity, expired: () => false };
const freezeAt = (units: readonly FreezableUnit[], times: readonly number[]) =>
  units.map((unit, i) => ({ unit, at: times[i] ?? 0 }));
/** Dense enough that money has several ways. */
function randomNetwork(random: Random): FlowNetwork {
  const nodes = random.between(5, 8);
  const times = Array.from({ length: random.between(20, 44) }, () => random.below(10)).toSorted((a, b) => a - b);
  return {
    nodes,
    from: Uint32Array.from(times, () => random.below(nodes)),
    to: Uint32Array.from(times, () => random.below(nodes)),
    time: Float64Array.from(times),
    amount: Float64Array.from(times, () => random.below(6)),
    sources: [0],
    targets: nodes > 6 ? [nodes - 1, nodes - 2] : [nodes - 1],
  };
}
/** Nodes that are neither first nor last, so that some are sources or targets of the larger networks. */
const inner = (network: FlowNetwork): readonly FreezableUnit[] =>
  Array.from({ length: network.nodes - 2 }, (_, i) => ({
    key: `account:${i + 1}` as const,
    nodes: [i + 1],
    cost: 1 + (i % 2),
  }));
const planOf = (random: Random, network: FlowNetwork) =>
  inner(network)
    .filter(() => random.chance(25))
    .map((unit) => ({ unit, at: random.between(0, 5) }));

describe('by when money arrives', () => {
  it('is the largest delivery by each instant', () => {
    const random = randomFor('arrivals');
    let late = 0;
    for (let round = 0; round < 300; round++) {
      const network = randomNetwork(random);
      const plan = planOf(random, network);
      const curve = arrivalCurve(flowModel(network), plan);
      for (let t = 0; t <= 9; t++) {
        const amount = network.amount.map((size, i) =>
          network.targets.includes(network.to[i]) && network.time[i] > t ? 0 : size,
        );
        const slow = temporalFlow(flowModel({ ...network, amount }), freezeTimes(network.nodes, plan)).value;
        expect(curve.findLast(({ time }) => time <= t)?.value ?? 0).toBe(slow);
      }
      const before = arrivalCurve(flowModel(network), []);
      const { amount, by } = lateness(before, curve);
      // Unit by unit, the slow way.
      const times = (list: typeof curve) =>
        list.flatMap(({ time, value }, i) => Array.from({ length: value - (list[i - 1]?.value ?? 0) }, () => time));
      const [first, second] = [times(before), times(curve)];
      const waits = second.map((time, q) => time - (first[q] ?? NaN));
      expect(waits.every((wait) => wait >= 0)).toBe(true);
      expect(amount).toBe(waits.filter((wait) => wait > 0).length);
      expect(amount * by).toBeCloseTo(
        waits.reduce((sum, wait) => sum + wait, 0),
        6,
      );
      if (amount > 0) late++;
    }
    expect(late).toBeGreaterThan(10);
  });

  it('of two ways, freezing the early one leaves the later money: late, not rerouted', () => {
    const { network, units } = smallNetwork('s>a 10@1, a>t 10@2, s>b 10@1, b>t 10@9', ['s'], ['t']);
    const a = units.filter(({ key }) => key === 'account:a');
    expect(planFlows(flowModel(network), freezeAt(a, [0]), 0)).toEqual({
      before: 20,
      after: 10,
      rerouted: 0,
      slipped: 0,
      late: { amount: 10, by: 7 },
    });
  });

  it('money that finds another way is rerouted, and what passes before the freeze has slipped through', () => {
    const { network, units } = smallNetwork('s>a 10@1, a>b 10@2, b>t 10@3, a>c 4@2, c>d 4@3, d>t 4@5', ['s'], ['t']);
    const b = units.filter(({ key }) => key === 'account:b');
    expect(planFlows(flowModel(network), freezeAt(b, [0]), 0)).toEqual({
      before: 10,
      after: 4,
      rerouted: 4,
      slipped: 0,
      late: { amount: 4, by: 2 },
    });
    const anchored = anchor.units.filter(({ key }) => key === 'account:a');
    expect(planFlows(flowModel(anchor.network), freezeAt(anchored, [3]), 0)).toMatchObject({
      before: 16,
      after: 16,
      slipped: 10,
    });
  });

  it('parts of the flow are never more than the whole', () => {
    const random = randomFor('parts');
    let rerouted = 0;
    for (let round = 0; round < 300; round++) {
      const network = randomNetwork(random);
      const flows = planFlows(flowModel(network), planOf(random, network), 0);
      expect(flows.after).toBeLessThanOrEqual(flows.before);
      for (const part of [flows.rerouted, flows.slipped, flows.late.amount]) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(flows.after);
      }
      if (flows.rerouted > 0) rerouted++;
    }
    expect(rerouted).toBeGreaterThan(2);
  });
});

describe('the picture', () => {
  const holder = (names: readonly string[]) => (v: number) => `party:${names[v] ?? ''}` as const;

  it('tells what becomes of each link of the anchor when a and c are frozen', () => {
    const { network, names, units } = anchor;
    const plan = freezeAt(
      units.filter(({ key }) => key === 'account:c'),
      [3],
    );
    const picture = planPicture(network, holder(names), [[], plan]);
    const fate = (from: string, to: string) =>
      picture.plans.map(
        ({ links }) =>
          links[picture.links.findIndex((l) => l.from === `party:${from}` && l.to === `party:${to}`)] ?? null,
      );
    const all = (amount: number) => ({ stopped: 0, dry: 0, open: amount });
    // c pays d at 2, before its freeze; what it would pay t at 4 is stopped.
    expect(fate('c', 'd')).toEqual([all(6), all(6)]);
    expect(fate('c', 't')).toEqual([all(6), { stopped: 6, dry: 0, open: 0 }]);
    // b is paid after it has paid: no money ever came that way.
    expect(fate('b', 't')).toEqual([
      { stopped: 0, dry: 20, open: 0 },
      { stopped: 0, dry: 20, open: 0 },
    ]);
    expect(picture.plans.map(({ frozen }) => frozen)).toEqual([[], ['party:c']]);
    expect(picture.nodes.filter(({ end }) => end !== '')).toEqual([
      { key: 'party:t', end: 'target', crowd: 1 },
      { key: 'party:s', end: 'source', crowd: 1 },
    ]);
  });

  it('draws many first payers as one, but for the largest and the frozen', () => {
    const donors = Array.from({ length: 9 }, (_, i) => `d${i}`);
    const rows = donors.map((name, i) => `${name}>a ${i + 1}@1`);
    const { network, names, units } = smallNetwork([...rows, 'a>t 45@2'].join(','), donors, ['t']);
    expect(units.map(({ key }) => key)).toEqual(['account:a']);
    const first = { unit: { key: 'account:d0', nodes: [names.indexOf('d0')], cost: 1 } as const, at: 0 };
    const picture = planPicture(network, holder(names), [[], [first]]);
    expect(picture.nodes.filter(({ end }) => end === 'source').map(({ key, crowd }) => [key, crowd])).toEqual([
      ['party:d0', 1],
      ['party:(sources)', 3],
      ['party:d8', 1],
      ['party:d7', 1],
      ['party:d6', 1],
      ['party:d5', 1],
      ['party:d4', 1],
    ]);
    expect(picture.links.find(({ from }) => from === 'party:(sources)')?.amount).toBe(2 + 3 + 4);
    expect(picture.total).toBe(11);
  });

  it('keeps every amount, and draws frozen holders first when there are too many', () => {
    const random = randomFor('pictures');
    for (let round = 0; round < 200; round++) {
      const network = randomNetwork(random);
      const plan = planOf(random, network);
      const names = Array.from({ length: network.nodes }, (_, v) => String(v));
      const { links, plans, total } = planPicture(network, holder(names), [[], plan]);
      for (const one of plans) {
        expect(one.links.map(({ stopped, dry, open }) => stopped + dry + open)).toEqual(links.map((l) => l.amount));
      }
      expect(plans[0]?.links.every(({ stopped }) => stopped === 0)).toBe(true);
      const few = planPicture(network, holder(names), [[], plan], 2);
      expect(few.total).toBe(total);
      expect(few.nodes.length).toBeLessThanOrEqual(2);
      const touched = new Set([...network.from, ...network.to].map((v) => `party:${v}`));
      const frozen = plan.map(({ unit }) => `party:${unit.nodes[0]}`).filter((key) => touched.has(key));
      expect(few.plans[1]?.frozen).toHaveLength(Math.min(2, new Set(frozen).size));
    }
  });
});

it('the best plans are all best plans with nothing idle in them', () => {
  const random = randomFor('best');
  let several = 0;
  for (let round = 0; round < 300; round++) {
    const network = randomNetwork(random);
    const model = flowModel(network);
    const units = inner(network);
    const value = (plan: readonly number[]) => fundsValue(model, units, plan, 2);
    const every = subsets(
      units.map((unit) => unit.cost),
      4,
    ).map((plan) => ({ plan, f: value(plan) }));
    const best = Math.min(...every.map(({ f }) => f));
    const idle = (plan: readonly number[]) => plan.some((u) => value(plan.filter((v) => v !== u)) <= best);
    const wanted = every.filter(({ plan, f }) => f === best && !idle(plan)).map(({ plan }) => plan.join());
    const text = (plans: readonly (readonly number[])[]) => plans.map((plan) => plan.join()).toSorted();
    const found = bestFundsPlans(model, units, 4, 2, best, Infinity, unlimited);
    expect(text(found.plans)).toEqual(wanted.toSorted());
    expect(found.complete).toBe(true);
    expect(found.plans.length).toBe(branchFunds(model, units, 4, 2, [], unlimited).coOptimal);
    const tried = bestPlansByTrying(units, 4, value, best, 0, Infinity, unlimited);
    expect(text(tried.plans)).toEqual(wanted.toSorted());
    if (wanted.length > 1) {
      several++;
      expect(bestFundsPlans(model, units, 4, 2, best, 1, unlimited)).toMatchObject({ complete: false });
    }
  }
  expect(several).toBeGreaterThan(20);
});

function orders(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

describe('what a freeze is worth', () => {
  it('is its average step over all orders', () => {
    const random = randomFor('shares');
    for (let round = 0; round < 100; round++) {
      const network = randomNetwork(random);
      const model = flowModel(network);
      const units = inner(network).slice(0, 4);
      const value = (set: readonly number[]) => fundsValue(model, units, set, 0);
      const shares = freezeShares(units.length, value);
      const all = orders([...units.keys()]);
      shares.forEach(({ share, alone, leftOut }, i) => {
        const steps = all.map((order) => {
          const at = order.indexOf(i);
          return value(order.slice(0, at)) - value(order.slice(0, at + 1));
        });
        expect(share).toBeCloseTo(steps.reduce((sum, step) => sum + step, 0) / all.length, 9);
        expect(alone).toBe(value([]) - value([i]));
        expect(leftOut).toBe(value([...units.keys()].filter((u) => u !== i)) - value([...units.keys()]));
      });
    }
  });

  it('adds up to the whole effect, however many there are', () => {
    for (const count of [0, 1, exactUpTo, exactUpTo + 1, 30]) {
      const value = (set: readonly number[]) =>
        1000 -
        Math.min(
          200,
          set.reduce((sum, i) => sum + i + 1, 0),
        );
      const sum = freezeShares(count, value).reduce((total, { share }) => total + share, 0);
      expect(sum).toBeCloseTo(1000 - value(Array.from({ length: count }, (_, i) => i)), 6);
    }
  });
});

it('a delay report gives the curve, the loss by freeze and an order', () => {
  // a's money passes after 30 hours, b's after 80.
  const { network, units } = smallNetwork(
    `s>a 10@${hour}, a>t 10@${30 * hour}, s>b 7@${hour}, b>t 7@${80 * hour}`,
    ['s'],
    ['t'],
  );
  const report = delayReport(flowModel(network), units, 2 * hour, day, unlimited);
  expect(report).toMatchObject({ unfrozen: 17, atOnce: 0, afterDay: 0, afterThreeDays: 10 });
  expect(report.curve).toEqual([
    { delay: 0, value: 0 },
    { delay: 29 * hour, value: 10 },
    { delay: 79 * hour, value: 17 },
  ]);
  // Its end is that of the data, and what slips past is named: at 79 hours' delay nothing is left to stop.
  expect(report.horizon).toBe(79 * hour);
  expect(report.slips).toEqual([
    { delay: 29 * hour, transactions: [2], more: 10 },
    { delay: 79 * hour, transactions: [3], more: 7 },
  ]);
  expect(report.marks.map(({ delay, value }) => [delay / hour, value])).toEqual([
    [0, 0],
    [6, 0],
    [12, 0],
    [24, 0],
    [72, 10],
    [79, 17],
  ]);
  expect(report.freezes).toEqual([
    { key: 'account:a', day: 0, threeDays: 10, longest: 10 },
    { key: 'account:b', day: 0, threeDays: 0, longest: 7 },
  ]);
  expect(report.order).toEqual({ keys: expect.arrayContaining(['account:a', 'account:b']), value: 0, bound: 0, proved: true }); // prettier-ignore
  const slow = delayReport(flowModel(network), units, 2 * hour, 3 * day, unlimited);
  expect(slow.order).toMatchObject({ keys: ['account:a', 'account:b'], value: 0, proved: true });
  const slower = delayReport(flowModel(network), units, 2 * hour, 4 * day, unlimited);
  expect(slower.order).toMatchObject({ keys: ['account:a', 'account:b'], value: 7, proved: true });
});
