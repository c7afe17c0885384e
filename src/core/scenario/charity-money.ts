/** The hidden money of `charity-front`: who sends what to whom, when, and the chains it makes. */
import { collectors } from './charity-cast.ts';
import type { Handle } from './draft.ts';
import type { FlowPlan } from './flow-plan.ts';
import type { Random } from './random.ts';
import type { HopDraft } from './story.ts';

/** Whole tenge to tiyn. */
const kzt = (amount: number) => amount * 100;

/** Plans every step; the decision falls on day 85, before office hours are over. Returns the chains and the payments that serve as evidence. */
export function moveCharityMoney(plan: FlowPlan, donors: readonly Handle[], random: Random) {
  const gifts = (from: number, to: number): string[] =>
    donors.map((donor, place) =>
      plan.send({
        from: donor,
        to: collectors[place % 3],
        day: random.between(from, to),
        amount: kzt(random.between(18, 90) * 1000),
        channel: random.chance(70) ? 'mobile' : 'transfer',
        kind: 'charity',
      }),
    );
  const move = (
    from: Handle,
    to: Handle,
    day: number,
    percent: number,
    kind: Parameters<FlowPlan['send']>[0]['kind'],
  ) => plan.send({ from, to, day, amount: { percent }, channel: 'transfer', kind });
  const give = (from: Handle, to: Handle, day: number, amount: number, kind: Parameters<FlowPlan['send']>[0]['kind']) =>
    plan.send({ from, to, day, amount: kzt(amount), channel: 'transfer', kind });
  const wire = (
    from: Handle,
    to: Handle,
    day: number,
    percent: number,
    currency: 'USD' | 'EUR' | 'KGS',
    kind: 'abroad' | 'importing',
  ) => plan.send({ from, to, day, amount: { percent }, channel: 'wire', kind, currency });

  const giftsA = gifts(2, 17);
  const earmarked = give('financier', 'fund', 10, 1_500_000, 'charity');
  const subgrant = move('fund', 'sub-grantee', 15, 96, 'grant');
  const k0a = move('collector/0', 'sub-grantee', 18, 90, 'services');
  const k1a = move('collector/1', 'sub-grantee', 19, 88, 'charity');
  const l1 = give('listed', 'front', 22, 1_500_000, 'loan');
  const s1 = move('sub-grantee', 'front', 24, 80, 'services');
  const c1 = move('front', 'hawala', 28, 45, 'services');
  const x3a = move('front', 'facilitator/2', 30, 85, 'invoice');
  const f1 = give('financier', 'facilitator/1', 31, 500_000, 'loan');
  const w1 = wire('facilitator/2', 'end-user/0', 34, 95, 'USD', 'importing');
  const w2 = wire('facilitator/1', 'end-user/2', 36, 94, 'KGS', 'abroad');
  const firstGap = plan.leap('hawala', 'broker', 33, 97);
  const b1 = wire('broker', 'end-user/1', 39, 97, 'USD', 'importing');

  const giftsB = gifts(22, 50);
  const k2b = move('collector/2', 'courier', 52, 85, 'loan');
  const k0b = move('collector/0', 'sub-grantee', 53, 92, 'services');
  const earmarkedB = give('financier', 'fund', 56, 2_000_000, 'charity');
  const subgrantB = move('fund', 'sub-grantee', 60, 97, 'grant');
  const s2 = move('sub-grantee', 'front', 64, 70, 'services');
  const l2 = give('listed', 'front', 66, 1_500_000, 'invoice');
  const x3b = move('front', 'facilitator/2', 71, 55, 'services');
  const w3b = wire('facilitator/2', 'end-user/1', 74, 95, 'USD', 'importing');
  const s2t = move('sub-grantee', 'trader-front', 70, 80, 'invoice');
  const w3 = wire('courier', 'end-user/2', 72, 60, 'KGS', 'abroad');

  // The largest giver has given before the decision: freezing the purse then is too late for what is on its way.
  const earmarkedC = give('financier', 'fund', 73, 2_400_000, 'charity');
  const f2 = give('financier', 'facilitator/1', 75, 600_000, 'loan');
  const giftsC = gifts(60, 87);
  const f3 = give('financier', 'facilitator/1', 88, 250_000, 'loan');
  const l3 = give('listed', 'front', 82, 1_100_000, 'services');
  const subgrantC = move('fund', 'sub-grantee', 84, 97, 'grant');
  const c2 = move('front', 'facilitator/0', 85, 55, 'invoice');
  const t1 = move('trader-front', 'facilitator/1', 86, 60, 'loan');
  const k2c = move('collector/2', 'courier', 88, 90, 'friends');
  const k1c = move('collector/1', 'trader-front', 89, 93, 'invoice');
  const k0c = move('collector/0', 'sub-grantee', 89, 93, 'services');
  const w4 = wire('facilitator/0', 'end-user/0', 90, 90, 'USD', 'importing');
  const w5 = wire('facilitator/1', 'end-user/2', 92, 85, 'USD', 'abroad');
  const s3 = move('sub-grantee', 'front', 93, 44, 'services');
  const s3t = move('sub-grantee', 'trader-front', 94, 90, 'services');
  const w6 = wire('courier', 'end-user/2', 95, 92, 'KGS', 'abroad');
  const c3 = move('front', 'hawala', 98, 40, 'services');
  const t2 = move('trader-front', 'hawala', 99, 45, 'invoice');
  const c4 = move('front', 'facilitator/0', 101, 92, 'invoice');
  const t3 = move('trader-front', 'facilitator/1', 102, 92, 'loan');
  const secondGap = plan.leap('hawala', 'broker', 102, 97);
  const w7 = wire('facilitator/0', 'end-user/1', 105, 93, 'USD', 'importing');
  const w8 = wire('facilitator/1', 'end-user/0', 106, 93, 'EUR', 'abroad');
  const b2 = wire('broker', 'end-user/1', 107, 60, 'USD', 'importing');
  const b3 = wire('broker', 'end-user/0', 109, 95, 'USD', 'importing');

  const chain = (...steps: readonly string[]): readonly HopDraft[] =>
    steps.map((step) => (step.startsWith('gap') ? { gap: step } : { tag: step }));
  const chains: readonly (readonly HopDraft[])[] = [
    chain(earmarked, subgrant, s1, x3a, w1),
    chain(l1, c1, firstGap, b1),
    chain(giftsA[0], k0a, s1, x3a, w1),
    chain(giftsA[1], k1a, s1, c1, firstGap, b1),
    chain(f1, w2),
    chain(giftsB[2], k2b, w3),
    chain(giftsB[0], k0b, s2, c2, w4),
    chain(earmarkedB, subgrantB, s2t, t1, w5),
    chain(l2, x3b, w3b),
    chain(l2, c2, w4),
    chain(f2, w5),
    chain(f3, w5),
    chain(earmarkedC, subgrantC, s3, c4, w7),
    chain(l3, c3, secondGap, b2),
    chain(giftsC[1], k1c, t2, secondGap, b3),
    chain(giftsC[0], k0c, s3t, t3, w8),
    chain(giftsC[2], k2c, w6),
  ];
  return {
    chains: chains.map((hops, i) => ({ id: `chain-${i + 1}`, hops })),
    marks: { subgrantC, s3, c2, c4, w4, w5, w6, t2, k0c, k1c, k2c, x3a, w1, b2, earmarkedC, f2, c3, w8 },
  };
}
