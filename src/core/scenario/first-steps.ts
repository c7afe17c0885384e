/** Recipe `first-steps`: a guided case of about 60 accounts; every move of the desk is needed once. */
import { period } from './calendar.ts';
import { liveFirstSteps } from './first-steps-life.ts';
import { moveFirstMoney } from './first-steps-money.ts';
import { openFlowPlan } from './flow-plan.ts';
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
  world.person('appeal');
  world.body('relief', 'relief');
  relateTown(world, town, 8);
  relateMembers(world, town);
  liveFirstSteps(world, town);
  const donors = world.random.fork('donors').shuffle(town.residents).slice(0, 6);
  const plan = openFlowPlan(random.fork('flow'), span, new Set([...donors, 'listed']));
  const chains = moveFirstMoney(plan, donors, random.fork('timing'));
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
    decoys: ['namesake', town.traders[0], town.payroll, town.transfer, 'partner', 'appeal'],
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
