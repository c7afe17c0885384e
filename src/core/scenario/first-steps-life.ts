/** The ordinary life around `first-steps`: households, firms, remittances, gifts. */
import { appealIntents, grantIntents, helpIntents, reliefPayment } from './charities.ts';
import { firmIntents, type Firm } from './commerce.ts';
import { drawHousehold, householdIntents } from './households.ts';
import { remittanceIntents, wireIntents } from './remittances.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/** Adds every ordinary payment to the world. */
export function liveFirstSteps(world: World, town: Town): void {
  const random = world.random.fork('live');
  const { residents, wholesalers, telecoms } = town;
  const people = [
    ...residents,
    ...town.traders,
    'namesake',
    'partner',
    'appeal',
    'listed',
    'collector',
    'facilitator',
    'courier',
  ];
  for (const account of people) {
    const home = drawHousehold(random, account, town, 66);
    const opening = account === 'listed' ? 2_900_000 + random.below(300_000) : home.opening;
    const employer = town.traders.includes(account) ? null : home.employer;
    world.pay(...householdIntents(world, town, { ...home, employer, opening }));
  }
  const plain = { weekly: 0, suppliers: wholesalers, gap: 10, size: 500_000, contractors: 1, importsFrom: null };
  const firms: Firm[] = [
    ...town.employers.map((account) => ({ ...plain, account, funding: 22_000_000 })),
    { ...plain, account: town.payroll, funding: 19_000_000, suppliers: telecoms, gap: 20, size: 90_000 },
    ...town.retailers.map((account) => ({
      ...plain,
      account,
      funding: 1_500_000,
      weekly: 800_000,
      suppliers: [...wholesalers, 'front'],
      contractors: 0,
    })),
    ...wholesalers.map((account) => ({
      ...plain,
      account,
      funding: 4_000_000,
      suppliers: [],
      importsFrom: town.suppliersAbroad[0],
    })),
  ];
  for (const firm of firms) world.pay(...firmIntents(world, town, firm));
  const shuffled = random.shuffle(residents);
  world.pay(...remittanceIntents(world, shuffled.slice(0, 4), town.transfer, town.recipientsAbroad));
  world.pay(...wireIntents(world, shuffled.slice(4, 8), town.recipientsAbroad));
  world.pay(...appealIntents(world, 'appeal', shuffled.slice(8, 15), wholesalers[0], 5));
  world.pay(...grantIntents(world, town.charities[0], 'relief', 'relief', 12, 60_000));
  world.pay(...grantIntents(world, town.payroll, 'relief', 'relief', 16, 150_000));
  world.pay(reliefPayment(world, town.payroll, 'relief', 32, 140_000));
  world.pay(...helpIntents(world, 'relief', residents, town.retailers, 6));
}
