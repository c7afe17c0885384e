/** Recipe `first-steps`: a guided case of about 60 accounts; every move of the desk is needed once. */
import { period } from './calendar.ts';
import { firmIntents, grantIntents, remittanceIntents, type Firm } from './commerce.ts';
import type { Handle } from './draft.ts';
import { openFlowPlan } from './flow-plan.ts';
import { drawHousehold, householdIntents } from './households.ts';
import { composeWatchlist, listingByAlias } from './listings.ts';
import { namesakeOf } from './namesake.ts';
import { relateTown } from './neighbours.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';
import { settleTown, type Town } from './town.ts';
import { openWorld, type World } from './world.ts';

const days = 42;
const decisionDay = 28;

/** The whole story for one seed. */
export function composeFirstSteps(random: Random): Story {
  const span = period('2026-03-02', days);
  const world = openWorld(random.fork('world'), span, 2);
  const town = settleTown(world, {
    employers: 2,
    retailers: 3,
    utilities: 1,
    telecoms: 1,
    wholesalers: 2,
    suppliersAbroad: 1,
    traders: 1,
    charities: 1,
    recipientsAbroad: 3,
    schoolsAbroad: 0,
    residents: 26,
    secondAccounts: 8,
  });
  const listed = world.person('listed', { origin: 'kazakh', male: true });
  for (const member of ['collector', 'facilitator', 'courier']) world.person(member);
  world.body('front', 'wholesale');
  const endUser = world.person('end-user', { country: 'TR', origin: 'arabic' });
  world.person('namesake', { male: true, names: namesakeOf(listed.names, ['Тұрсынұлы', 'Турсунович']) });
  world.body('relief', 'relief');
  relateTown(world, town, 8);
  relateMembers(world, town);
  live(world, town);
  const donors = world.random.fork('donors').shuffle(town.residents).slice(0, 6);
  const plan = openFlowPlan(random.fork('flow'), span, new Set([...donors, 'listed']));
  const chains = moveMoney(plan, donors, random.fork('timing'));
  world.pay(...plan.intents);
  const listings = composeWatchlist(random.fork('watchlist'), world, [
    (uid, draw) => listingByAlias(draw, uid, listed, 0, []),
    (uid, draw) => ({
      ...listingByAlias(draw, uid, endUser, 3, endUser.party.identifiers.slice(0, 1)),
      parts: endUser.names.listed.split(' '),
    }),
  ]);
  const [listedUid, endUserUid] = listings.found;
  return {
    draft: world.draft(),
    span,
    decisionTime: span.start + decisionDay * 86_400_000 + 8 * 3_600_000,
    roles: {
      listed: 'financier',
      collector: 'collector',
      front: 'front',
      facilitator: 'facilitator',
      courier: 'courier',
      'end-user': 'end-user',
      ...Object.fromEntries(donors.map((donor) => [donor, 'donor' as const])),
    },
    cells: [
      { id: 'collection', parties: ['collector', ...donors] },
      { id: 'movement', parties: ['listed', 'front', 'facilitator', 'courier'] },
      { id: 'use', parties: ['end-user'] },
    ],
    chains: chains.list,
    gaps: plan.gaps,
    listed: [
      { party: 'listed', listing: listedUid },
      { party: 'end-user', listing: endUserUid },
    ],
    decoys: ['namesake', town.traders[0], town.payroll, town.transfer, 'partner'],
    covered: ['relief'],
    claims: [
      { party: 'listed', reason: 'listed', weight: 2, evidence: [{ listing: listedUid }] },
      { party: 'end-user', reason: 'listed', weight: 1, evidence: [{ listing: endUserUid }] },
      { party: 'front', reason: 'owned', weight: 2, evidence: [{ relation: ['listed', 'owns', 'front'] }] },
      {
        party: 'facilitator',
        reason: 'on-behalf',
        weight: 2,
        evidence: [{ relation: ['facilitator', 'signs', 'front'] }, { tag: chains.marks.wire }],
      },
      {
        party: 'collector',
        reason: 'on-behalf',
        weight: 1,
        evidence: [{ relation: ['listed', 'shared-phone', 'collector'] }, { tag: chains.marks.handover }],
      },
      {
        party: 'courier',
        reason: 'on-behalf',
        weight: 1,
        evidence: [{ relation: ['collector', 'family', 'courier'] }, { tag: chains.marks.errand }],
      },
    ],
    sources: [...donors, 'listed'],
    endUsers: ['end-user'],
    listings: listings.all,
    budget: 2,
    costs: { person: 1, company: 1, npo: 2, mvts: 2, public: 2, bank: 2 },
    minutes: 10,
    guided: true,
  };
}

function relateMembers(world: World, town: Town): void {
  world.relate('listed', 'owns', 'front', 5000);
  world.person('partner');
  world.relate('partner', 'owns', 'front', 5000);
  world.relate('facilitator', 'signs', 'front');
  world.relate('listed', 'shared-phone', 'collector');
  world.relate('collector', 'family', 'courier');
  world.relate('namesake', 'family', town.residents[0]);
}

function live(world: World, town: Town): void {
  const random = world.random.fork('live');
  const people = [...town.residents, 'namesake', 'partner', 'listed', 'collector', 'facilitator', 'courier'];
  for (const account of people) {
    const home = drawHousehold(random, account, town, 92);
    const opening = account === 'listed' ? 2_900_000 + random.below(300_000) : home.opening;
    world.pay(...householdIntents(world, town, { ...home, opening }));
  }
  const firms: Firm[] = [
    ...town.employers.map((account) => ({
      account,
      funding: 22_000_000,
      weekly: 0,
      suppliers: town.wholesalers,
      gap: 9,
      size: 700_000,
      importsFrom: null,
    })),
    {
      account: town.payroll,
      funding: 19_000_000,
      weekly: 0,
      suppliers: town.telecoms,
      gap: 20,
      size: 90_000,
      importsFrom: null,
    },
    ...town.retailers.map((account) => ({
      account,
      funding: 1_500_000,
      weekly: 800_000,
      suppliers: [...town.wholesalers, 'front'],
      gap: 12,
      size: 350_000,
      importsFrom: null,
    })),
    ...town.wholesalers.map((account) => ({
      account,
      funding: 4_000_000,
      weekly: 0,
      suppliers: [],
      gap: 10,
      size: 500_000,
      importsFrom: town.suppliersAbroad[0],
    })),
  ];
  for (const firm of firms) world.pay(...firmIntents(world, town, firm));
  world.pay(
    ...remittanceIntents(world, random.shuffle(town.residents).slice(0, 5), town.transfer, town.recipientsAbroad),
  );
  world.pay(
    ...grantIntents(world, town.charities[0], 'relief', 'relief', 12, 60_000),
    ...grantIntents(world, town.payroll, 'relief', 'relief', 16, 150_000),
  );
}

/** The hidden money: gifts to a card, on to the front and a courier, abroad; part of it before the decision. */
function moveMoney(plan: ReturnType<typeof openFlowPlan>, donors: readonly Handle[], random: Random) {
  const gift = (donor: Handle, day: number) =>
    plan.send({
      from: donor,
      to: 'collector',
      day,
      amount: random.between(18, 55) * 100_000,
      channel: 'mobile',
      kind: 'charity',
      round: 88,
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
