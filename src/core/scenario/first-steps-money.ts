/** The hidden money of `first-steps`: who sends what to whom, when, and the chains it makes. */
import type { Handle } from './draft.ts';
import type { FlowPlan } from './flow-plan.ts';
import type { Random } from './random.ts';

/** Gifts to a card, on to the front and a courier, abroad; part of it before the decision on day 28. */
export function moveFirstMoney(plan: FlowPlan, donors: readonly Handle[], random: Random) {
  const gift = (donor: Handle, day: number) =>
    plan.send({
      from: donor,
      to: 'collector',
      day,
      amount: random.between(18, 55) * 100_000,
      channel: 'mobile',
      kind: 'charity',
    });
  const early = donors.map((donor) => gift(donor, random.between(3, 9)));
  const loan = plan.send({
    from: 'listed',
    to: 'front',
    day: 7,
    amount: 60_000_000,
    channel: 'transfer',
    kind: 'loan',
  });
  const first = plan.send({
    from: 'collector',
    to: 'front',
    day: 11,
    amount: { percent: 64 },
    channel: 'transfer',
    kind: 'services',
  });
  const act = plan.send({
    from: 'front',
    to: 'facilitator',
    day: 14,
    amount: { percent: 78 },
    channel: 'transfer',
    kind: 'services',
  });
  const wire = plan.send({
    from: 'facilitator',
    to: 'end-user',
    day: 17,
    amount: { percent: 92 },
    channel: 'wire',
    kind: 'abroad',
    currency: 'USD',
  });
  const second = donors.map((donor) => gift(donor, random.between(15, 21)));
  const advance = plan.send({
    from: 'listed',
    to: 'front',
    day: 24,
    amount: 38_000_000,
    channel: 'transfer',
    kind: 'invoice',
  });
  const errand = plan.send({
    from: 'collector',
    to: 'courier',
    day: 25,
    amount: { percent: 70 },
    channel: 'mobile',
    kind: 'friends',
  });
  const late = donors.slice(0, 4).map((donor) => gift(donor, random.between(28, 31)));
  const help = plan.send({
    from: 'listed',
    to: 'courier',
    day: 30,
    amount: 82_000_000,
    channel: 'transfer',
    kind: 'loan',
  });
  const big = plan.send({
    from: 'listed',
    to: 'front',
    day: 31,
    amount: 56_000_000,
    channel: 'transfer',
    kind: 'services',
  });
  const handover = plan.send({
    from: 'collector',
    to: 'front',
    day: 33,
    amount: { percent: 90 },
    channel: 'transfer',
    kind: 'services',
  });
  const pass = plan.send({
    from: 'front',
    to: 'facilitator',
    day: 35,
    amount: { percent: 93 },
    channel: 'transfer',
    kind: 'invoice',
  });
  const run = plan.send({
    from: 'courier',
    to: 'end-user',
    day: 36,
    amount: { percent: 96 },
    channel: 'wire',
    kind: 'abroad',
    currency: 'USD',
  });
  const last = plan.send({
    from: 'facilitator',
    to: 'end-user',
    day: 37,
    amount: { percent: 95 },
    channel: 'wire',
    kind: 'importing',
    currency: 'USD',
  });
  const hops = (...tags: readonly string[]) => tags.map((tag) => ({ tag }));
  return {
    marks: { wire: last, handover, errand },
    list: [
      { id: 'chain-1', hops: hops(early[0], first, act, wire) },
      { id: 'chain-2', hops: hops(loan, act, wire) },
      { id: 'chain-3', hops: hops(second[1], errand, run) },
      { id: 'chain-4', hops: hops(help, run) },
      { id: 'chain-5', hops: hops(late[2], handover, pass, last) },
      { id: 'chain-6', hops: hops(big, pass, last) },
      { id: 'chain-7', hops: hops(advance, pass, last) },
    ],
  };
}
