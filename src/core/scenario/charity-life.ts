/** The ordinary life around `charity-front`: households, firms, remittances, grants, appeals. */
import { nearFigure } from './amounts.ts';
import { momentOn, officeHours } from './calendar.ts';
import { appealIntents, endowmentIntents, grantIntents, helpIntents, reliefPayment } from './charities.ts';
import type { Cast } from './charity-cast.ts';
import { firmIntents, type Firm } from './commerce.ts';
import { drawHousehold, householdIntents } from './households.ts';
import { purposeText } from './purposes.ts';
import type { Random } from './random.ts';
import { abroadIntents, remittanceIntents, wireIntents } from './remittances.ts';
import type { World } from './world.ts';

/** Adds every ordinary payment to the world. */
export function liveCharityFront(world: World, cast: Cast): void {
  const { town } = cast;
  const random = world.random.fork('live');
  for (const account of [...town.residents, ...cast.households, ...town.traders]) {
    const home = drawHousehold(random, account, town, 37);
    const rich = account === 'listed' ? 6_000_000 : account === 'financier' ? 9_800_000 : 0;
    const employer = town.traders.includes(account) ? null : home.employer;
    world.pay(...householdIntents(world, town, { ...home, employer, opening: home.opening + rich }));
  }
  const seconds = world.draft().accounts.filter((one) => one.handle.endsWith('/2') && one.holder !== one.handle);
  for (const { handle } of seconds) {
    const home = drawHousehold(random, handle, town, 22);
    world.pay(...householdIntents(world, town, { ...home, employer: null, landlord: null }));
  }
  for (const firm of firmsOf(world, cast)) world.pay(...firmIntents(world, town, firm));
  crossBorders(world, cast, random);
  give(world, cast, random);
}

function firmsOf(world: World, { town }: Cast): Firm[] {
  const random = world.random.fork('firms');
  const { wholesalers, telecoms } = town;
  const plain = { weekly: 0, suppliers: wholesalers, gap: 18, size: 600_000, contractors: 1, importsFrom: null };
  const shops = [...town.retailers, 'minority'];
  return [
    ...town.employers.map((account) => ({ ...plain, account, funding: 46_000_000, weekly: 1_400_000, contractors: 3 })),
    { ...plain, account: town.payroll, funding: 122_000_000, gap: 40, size: 200_000, suppliers: telecoms },
    ...shops.map((account) => ({
      ...plain,
      account,
      funding: 2_500_000,
      weekly: 1_100_000,
      suppliers: [...wholesalers, 'front'],
      gap: 16,
      size: 500_000,
    })),
    ...wholesalers.map((account) => ({
      ...plain,
      account,
      funding: 7_000_000,
      gap: 28,
      importsFrom: random.pick(town.suppliersAbroad),
    })),
    { ...plain, account: 'front', funding: 1_800_000, gap: 30, size: 250_000 },
    { ...plain, account: 'holding', funding: 1_200_000, gap: 45, size: 150_000 },
    { ...plain, account: 'innocent-holding', funding: 3_000_000, gap: 24, size: 300_000 },
  ];
}

function crossBorders(world: World, { town }: Cast, random: Random): void {
  const senders = random.shuffle(town.residents);
  world.pay(...remittanceIntents(world, senders.slice(0, 20), town.transfer, town.recipientsAbroad));
  world.pay(...remittanceIntents(world, senders.slice(20, 31), 'hawala', town.recipientsAbroad));
  world.pay(
    ...wireIntents(world, senders.slice(31, 55), [
      ...town.recipientsAbroad,
      ...town.schoolsAbroad,
      ...town.schoolsAbroad,
    ]),
  );
  const abroad = [...town.recipientsAbroad, 'end-user/0', 'end-user/1', 'end-user/2'];
  world.pay(...abroadIntents(world, random.shuffle(abroad), town.suppliersAbroad));
  // The broker pays out of its own float: what reached it reached it off the books.
  for (const [day, amount] of [
    [1, 760_000],
    [46, 540_000],
    [88, 690_000],
  ] as const) {
    const at = momentOn(random, world.span, day, officeHours);
    const purpose = purposeText(random, 'fundingAbroad', at);
    world.pay({
      at,
      from: world.deskOf('broker'),
      to: 'broker',
      amount: nearFigure(random, amount, 6, 50),
      currency: 'USD',
      channel: 'transfer',
      purpose,
      tag: `float:${day}`,
    });
  }
}

function give(world: World, { town }: Cast, random: Random): void {
  const grantees = ['grantee/0', 'grantee/1', 'grantee/2'];
  const funds = [...town.charities, 'fund'];
  for (const fund of funds) {
    world.pay(...grantIntents(world, fund, random.pick(grantees), 'grant', 24, 90_000));
    world.pay(...grantIntents(world, fund, 'relief', 'relief', 28, 110_000));
  }
  [8, 22, 35, 50, 61, 79, 95].forEach((day, i) => {
    const giver = random.pick(town.employers);
    const fund = i % 2 === 0 ? 'fund' : random.pick(town.charities);
    world.pay(
      ...endowmentIntents(
        world,
        giver,
        fund,
        grantees[i % 3],
        day + random.below(4),
        random.between(110, 240) * 10_000,
      ),
    );
  });
  const families = random.shuffle(town.residents).slice(0, 70);
  for (const grantee of grantees) world.pay(...helpIntents(world, grantee, families, town.retailers, 4));
  world.pay(...helpIntents(world, 'relief', families, town.wholesalers, 7));
  world.pay(...appealIntents(world, 'appeal', random.shuffle(town.residents).slice(0, 18), town.employers[0], 41));
  world.pay(...grantIntents(world, town.payroll, 'relief', 'relief', 30, 400_000));
  world.pay(
    reliefPayment(world, town.payroll, 'relief', 82, 380_000),
    reliefPayment(world, 'relief', 'relief-abroad', 86, 280_000),
  );
  world.pay(...grantIntents(world, 'relief', 'relief-abroad', 'relief', 26, 300_000));
}
