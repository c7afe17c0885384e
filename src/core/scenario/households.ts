/** The money life of ordinary people: wages, rent, bills, shops, friends, cash, giving. Members of the network live it too. */
import { exactFigure, giftFigure, nearFigure, roundFigure } from './amounts.ts';
import { momentOn, monthly, officeHours, shopHours, walletHours, type Hours } from './calendar.ts';
import type { Channel, Handle, Intent } from './draft.ts';
import { purposeText, type PurposeKind } from './purposes.ts';
import type { Random } from './random.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

export interface Household {
  readonly account: Handle;
  readonly employer: Handle | null;
  /** Whole tenge a month. */
  readonly salary: number;
  readonly payday: number;
  readonly landlord: Handle | null;
  readonly friends: readonly Handle[];
  /** Opening cash, whole tenge at least. */
  readonly opening: number;
  /** How busy, 100 = usual. */
  readonly pace: number;
}

/** Draws the facts of one household. */
export function drawHousehold(random: Random, account: Handle, town: Town, pace = 100): Household {
  const others = town.residents.filter((one) => one !== account);
  return {
    account,
    employer: random.chance(30) ? town.payroll : random.pick(town.employers),
    salary: random.between(50, 140) * 5000,
    payday: random.pick([5, 10, 10, 15, 25]),
    landlord: random.chance(38) ? random.pick(others) : null,
    friends: random.shuffle(others).slice(0, random.between(2, 4)),
    opening: (random.chance(6) ? random.between(1200, 8500) : random.between(80, 420)) * 1000,
    pace,
  };
}

/** Everything a household means to pay and be paid over the period. */
export function householdIntents(world: World, town: Town, home: Household): Intent[] {
  const random = world.random.fork(`home ${home.account}`);
  const { span } = world;
  const made: Intent[] = [];
  const plan = (
    from: Handle,
    to: Handle,
    amount: number,
    day: number,
    hours: Hours,
    channel: Channel,
    kind: PurposeKind,
  ) => {
    const at = momentOn(random, span, day, hours);
    made.push({ at, from, to, amount, currency: 'KZT', channel, purpose: purposeText(random, kind, at) });
  };
  const { account } = home;
  const desk = world.deskOf(account);
  plan(
    desk,
    account,
    roundFigure(random, home.opening, home.opening + 60_000),
    random.below(3),
    shopHours,
    'cash',
    'opening',
  );
  if (home.employer !== null) {
    for (const day of monthly(span, home.payday)) {
      plan(
        home.employer,
        account,
        home.salary * 100,
        day,
        officeHours,
        'transfer',
        random.chance(80) ? 'salary' : 'advance',
      );
    }
  }
  if (home.landlord !== null) {
    const rent = roundFigure(random, 90_000, 190_000);
    for (const day of monthly(span, random.between(1, 28)))
      plan(account, home.landlord, rent, day, walletHours, 'mobile', 'rent');
  }
  for (const day of monthly(span, random.between(12, 27))) {
    if (random.chance(60))
      plan(
        account,
        random.pick(town.utilities),
        exactFigure(random, 9000, 42_000),
        day,
        walletHours,
        'mobile',
        'utilities',
      );
    if (random.chance(45))
      plan(
        account,
        random.pick(town.telecoms),
        roundFigure(random, 2500, 9000),
        day + 1,
        walletHours,
        'card',
        'telecom',
      );
  }
  /** Calls `act` on days of a Poisson-like rhythm: on average every `gap` days at the usual pace. */
  const now = (gap: number, act: (day: number) => void) => {
    const wide = Math.max(2, Math.floor((gap * 200) / home.pace));
    for (let day = random.below(wide); day < span.days; day += 1 + random.below(wide)) act(day);
  };
  now(12, (day) =>
    plan(account, random.pick(town.retailers), exactFigure(random, 2500, 34_000), day, shopHours, 'card', 'retail'),
  );
  if (town.traders.length > 0) {
    const trader = random.pick(town.traders);
    if (trader !== account)
      now(38, (day) => plan(account, trader, roundFigure(random, 1500, 28_000), day, shopHours, 'mobile', 'market'));
  }
  now(26, (day) =>
    plan(
      account,
      random.pick(home.friends),
      roundFigure(random, 1000, 40_000),
      day,
      walletHours,
      'mobile',
      random.chance(70) ? 'friends' : 'family',
    ),
  );
  now(32, (day) => plan(account, desk, roundFigure(random, 10_000, 90_000), day, shopHours, 'cash', 'withdrawal'));
  if (random.chance(35) && town.charities.length > 0) {
    const charity = random.pick(town.charities);
    now(34, (day) =>
      plan(
        account,
        charity,
        giftFigure(random, 1000, 30_000),
        day,
        walletHours,
        random.chance(50) ? 'mobile' : 'transfer',
        'charity',
      ),
    );
  }
  // Larger one-off payments between people, and to a firm for work done.
  if (random.chance(14)) {
    const day = random.between(12, span.days - 2);
    plan(
      account,
      random.pick(home.friends),
      nearFigure(random, random.between(80, 500) * 100_000, 10, 45),
      day,
      officeHours,
      'transfer',
      'loan',
    );
  }
  if (random.chance(16)) {
    const day = random.between(12, span.days - 2);
    const kind = random.chance(50) ? 'services' : 'invoice';
    plan(
      account,
      random.pick(town.wholesalers),
      nearFigure(random, random.between(70, 450) * 100_000, 10, 45),
      day,
      officeHours,
      'transfer',
      kind,
    );
  }
  return made;
}
