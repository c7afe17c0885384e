/** Recipe `charity-front`: about 300 accounts; a diverted sub-grant, a front under a 50/50 chain, a transfer service's missing leg. */
import { addCast, collectors } from './charity-cast.ts';
import { charityDetours } from './charity-detours.ts';
import { liveCharityFront } from './charity-life.ts';
import { moveCharityMoney } from './charity-money.ts';
import { period } from './calendar.ts';
import { openFlowPlan } from './flow-plan.ts';
import { composeWatchlist, listingByAlias } from './listings.ts';
import type { Random } from './random.ts';
import type { ClaimDraft, ListingDraft, Story } from './story.ts';
import { openWorld, type World } from './world.ts';

const days = 116;
/** The front passes money on the same morning, its fellow a day later: here delay costs by the hour. */
const decisionDay = 85;

/** The whole story for one seed. */
export function composeCharityFront(random: Random): Story {
  const span = period('2026-02-02', days);
  const world = openWorld(random.fork('world'), span, 6);
  const cast = addCast(world);
  liveCharityFront(world, cast);
  const { donors } = cast;
  const sources = [...donors, 'financier', 'listed'];
  const plan = openFlowPlan(random.fork('flow'), span, new Set(sources));
  const { chains, marks } = moveCharityMoney(plan, donors, random.fork('timing'));
  world.pay(...plan.intents);
  const listings = composeWatchlist(
    random.fork('watchlist'),
    world,
    [
      (uid, draw) => listingByAlias(draw, uid, cast.listed, 1, []),
      (uid, draw) => listingByAlias(draw, uid, cast.listedAbroad, 4, cast.listedAbroad.party.identifiers.slice(0, 1)),
    ],
    [(uid) => formerName(uid, world)],
    [cast.lookalike],
  );
  const [listedUid, abroadUid, brokerUid] = listings.found;
  return {
    draft: world.draft(),
    span,
    decisionTime: span.start + decisionDay * 86_400_000 + 9 * 3_600_000,
    roles: {
      listed: 'financier',
      financier: 'financier',
      diverter: 'diverter',
      'sub-grantee': 'front',
      holding: 'front',
      front: 'front',
      'trader-front': 'front',
      hawala: 'facilitator',
      broker: 'facilitator',
      'facilitator/0': 'facilitator',
      'facilitator/1': 'facilitator',
      'facilitator/2': 'facilitator',
      courier: 'courier',
      'end-user/0': 'end-user',
      'end-user/1': 'end-user',
      'end-user/2': 'end-user',
      ...Object.fromEntries(collectors.map((one) => [one, 'collector' as const])),
      ...Object.fromEntries(donors.map((one) => [one, 'donor' as const])),
    },
    cells: [
      { id: 'collection', parties: [...collectors, ...donors] },
      { id: 'diversion', parties: ['diverter', 'sub-grantee', 'financier'] },
      { id: 'fronts', parties: ['listed', 'holding', 'front', 'trader-front'] },
      { id: 'movement', parties: ['facilitator/0', 'facilitator/1', 'facilitator/2', 'hawala', 'broker', 'courier'] },
      { id: 'use', parties: ['end-user/0', 'end-user/1', 'end-user/2'] },
    ],
    chains,
    gaps: plan.gaps,
    listed: [
      { party: 'listed', listing: listedUid },
      { party: 'end-user/1', listing: abroadUid },
      { party: 'broker', listing: brokerUid },
    ],
    decoys: [
      'fund',
      'namesake',
      cast.town.payroll,
      cast.town.traders[0],
      cast.town.transfer,
      'partner',
      'minority',
      'appeal',
    ],
    covered: ['relief', 'relief-abroad'],
    detours: charityDetours(span.start),
    claims: claimsOf(marks, listedUid, abroadUid, brokerUid),
    sources,
    endUsers: ['end-user/0', 'end-user/1', 'end-user/2'],
    listings: listings.all,
    budget: 4,
    costs: { person: 1, company: 2, npo: 3, mvts: 3, public: 5, bank: 5 },
    minutes: 60,
    guided: false,
  };
}

function claimsOf(
  marks: ReturnType<typeof moveCharityMoney>['marks'],
  listed: string,
  abroad: string,
  broker: string,
): ClaimDraft[] {
  const onBehalf = (party: string, weight: number, evidence: ClaimDraft['evidence']): ClaimDraft => ({
    party,
    reason: 'on-behalf',
    weight,
    evidence,
  });
  return [
    { party: 'listed', reason: 'listed', weight: 2, evidence: [{ listing: listed }] },
    { party: 'end-user/1', reason: 'listed', weight: 2, evidence: [{ listing: abroad }] },
    { party: 'broker', reason: 'listed', weight: 2, evidence: [{ listing: broker }] },
    { party: 'holding', reason: 'owned', weight: 2, evidence: [{ relation: ['listed', 'owns', 'holding'] }] },
    {
      party: 'front',
      reason: 'owned',
      weight: 3,
      evidence: [{ relation: ['listed', 'owns', 'holding'] }, { relation: ['holding', 'owns', 'front'] }],
    },
    { party: 'hawala', reason: 'controlled', weight: 3, evidence: [{ relation: ['listed', 'controls', 'hawala'] }] },
    onBehalf('financier', 2, [{ relation: ['financier', 'signs', 'holding'] }, { tag: marks.earmarkedC }]),
    onBehalf('diverter', 3, [
      { relation: ['diverter', 'signs', 'fund'] },
      { relation: ['diverter', 'shared-phone', 'sub-grantee'] },
    ]),
    onBehalf('sub-grantee', 2, [{ tag: marks.subgrantC }, { tag: marks.s3 }]),
    onBehalf('trader-front', 2, [{ relation: ['trader-front', 'shared-address', 'sub-grantee'] }, { tag: marks.t2 }]),
    onBehalf('facilitator/0', 2, [
      { relation: ['facilitator/0', 'signs', 'front'] },
      { tag: marks.c2 },
      { tag: marks.w4 },
    ]),
    onBehalf('facilitator/1', 2, [
      { relation: ['facilitator/1', 'shared-phone', 'financier'] },
      { tag: marks.f2 },
      { tag: marks.w5 },
    ]),
    onBehalf('facilitator/2', 2, [
      { relation: ['facilitator/2', 'family', 'listed'] },
      { tag: marks.x3a },
      { tag: marks.w1 },
    ]),
    onBehalf('courier', 1, [{ tag: marks.k2c }, { tag: marks.w6 }]),
    onBehalf('collector/0', 1, [{ relation: ['collector/0', 'signs', 'sub-grantee'] }, { tag: marks.k0c }]),
    onBehalf('collector/1', 1, [{ relation: ['collector/1', 'family', 'diverter'] }, { tag: marks.k1c }]),
    onBehalf('collector/2', 1, [{ relation: ['collector/2', 'shared-address', 'courier'] }, { tag: marks.k2c }]),
    onBehalf('end-user/0', 1, [{ relation: ['end-user/0', 'shared-phone', 'end-user/1'] }, { tag: marks.w4 }]),
    onBehalf('end-user/2', 1, [{ relation: ['courier', 'family', 'end-user/2'] }, { tag: marks.w6 }]),
  ];
}

/** The broker abroad is on the list under the name it bore before. */
function formerName(uid: string, world: World): ListingDraft {
  const { name } = world.partyOf('broker');
  return {
    uid,
    kind: 'body',
    parts: ['Qamar Sarafi Exchange'],
    aliases: [
      { quality: 'a.k.a.', text: `${name}; Qamar General Trading` },
      { quality: 'f.k.a.', text: 'Al-Qamar Hawala Office' },
    ],
    original: 'القمر للصرافة',
    born: null,
    country: 'United Arab Emirates',
    nationality: '',
    documents: [],
    listedOn: '2024-06-18',
  };
}
