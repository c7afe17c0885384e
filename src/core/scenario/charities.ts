/** The money life of funds: large gifts, grants, what honest grantees do with them, and a neighbour's appeal for help. */
import { exactFigure, giftFigure, nearFigure, tidyDown } from './amounts.ts';
import { momentOn, officeHours, walletHours } from './calendar.ts';
import { rates, type Handle, type Intent } from './draft.ts';
import { purposeText } from './purposes.ts';
import type { World } from './world.ts';

/** A fund's payments to a payee, about every `gap` days, of about `size` whole tenge. */
export function grantIntents(
  world: World,
  from: Handle,
  to: Handle,
  kind: 'grant' | 'relief',
  gap: number,
  size: number,
): Intent[] {
  const random = world.random.fork(`grants ${from} ${to}`);
  const { span } = world;
  const made: Intent[] = [];
  const abroad = world.partyOf(to).country !== 'KZ';
  for (
    let day = random.between(4, gap);
    day < span.days;
    day += random.between(Math.floor((gap * 6) / 10), Math.floor((gap * 14) / 10))
  ) {
    const at = momentOn(random, span, day, officeHours);
    const amount = nearFigure(random, abroad ? Math.floor((size * 100) / rates.USD) : size * 100, 25, 55);
    made.push({
      at,
      from,
      to,
      amount,
      currency: abroad ? 'USD' : 'KZT',
      channel: abroad ? 'wire' : 'transfer',
      purpose: purposeText(random, kind, at),
    });
  }
  return made;
}

/** One payment to a covered payee on a given day, certain to happen: somebody's relief depends on it. Whole tenge. */
export function reliefPayment(world: World, from: Handle, to: Handle, day: number, size: number): Intent {
  const random = world.random.fork(`relief ${from} ${to} ${day}`);
  const abroad = world.partyOf(to).country !== 'KZ';
  const currency = abroad ? 'USD' : 'KZT';
  const at = momentOn(random, world.span, day, officeHours);
  const amount = nearFigure(random, Math.floor((size * 100) / rates[currency]), 20, 55);
  const purpose = purposeText(random, 'relief', at);
  return {
    at,
    from,
    to,
    amount,
    currency,
    channel: abroad ? 'wire' : 'transfer',
    purpose,
    tag: `relief:${from}>${to}`,
  };
}

/** A large gift and the grant it pays for some days later: how honest money runs through a fund. Whole tenge. */
export function endowmentIntents(
  world: World,
  giver: Handle,
  fund: Handle,
  grantee: Handle,
  day: number,
  size: number,
): Intent[] {
  const random = world.random.fork(`endowment ${fund} ${day}`);
  const given = giftFigure(random, Math.floor((size * 88) / 100), Math.floor((size * 112) / 100));
  const at = momentOn(random, world.span, day, officeHours);
  const later = momentOn(random, world.span, day + random.between(3, 7), officeHours);
  const passed = Math.floor((given * random.between(92, 98)) / 100);
  const amount = random.chance(45) ? passed - (passed % 500_000) : tidyDown(random, passed);
  return [
    {
      at,
      from: giver,
      to: fund,
      amount: given,
      currency: 'KZT',
      channel: 'transfer',
      purpose: purposeText(random, 'charity', at),
    },
    {
      at: later,
      from: fund,
      to: grantee,
      amount,
      currency: 'KZT',
      channel: 'transfer',
      purpose: purposeText(random, 'grant', later),
    },
  ];
}

/** What an honest grantee does: help to families, a little each, and goods from shops. */
export function helpIntents(
  world: World,
  grantee: Handle,
  families: readonly Handle[],
  shops: readonly Handle[],
  gap: number,
): Intent[] {
  const random = world.random.fork(`help ${grantee}`);
  const { span } = world;
  const made: Intent[] = [];
  for (let day = random.between(6, 14); day < span.days; day += random.between(1, gap * 2)) {
    const at = momentOn(random, span, day, officeHours);
    const family = random.chance(72);
    const to = random.pick(family ? families : shops);
    const amount = family ? giftFigure(random, 20_000, 90_000) : exactFigure(random, 60_000, 320_000);
    made.push({
      at,
      from: grantee,
      to,
      amount,
      currency: 'KZT',
      channel: 'transfer',
      purpose: purposeText(random, family ? 'aid' : 'invoice', at),
    });
  }
  return made;
}

/** An honest appeal: neighbours give to one person's card, who pays for what was asked. */
export function appealIntents(
  world: World,
  organiser: Handle,
  givers: readonly Handle[],
  payee: Handle,
  start: number,
): Intent[] {
  const random = world.random.fork(`appeal ${organiser}`);
  const { span } = world;
  const made: Intent[] = [];
  for (const from of givers) {
    for (let times = random.between(1, 3), day = start; times > 0; times--) {
      day += random.between(0, 9);
      const at = momentOn(random, span, day, walletHours);
      const channel = random.chance(70) ? 'mobile' : 'transfer';
      made.push({
        at,
        from,
        to: organiser,
        amount: giftFigure(random, 8000, 75_000),
        currency: 'KZT',
        channel,
        purpose: purposeText(random, 'charity', at),
      });
    }
  }
  for (const day of [start + 12, start + 24, start + 31]) {
    const at = momentOn(random, span, day, officeHours);
    made.push({
      at,
      from: organiser,
      to: payee,
      amount: exactFigure(random, givers.length * 20_000, givers.length * 26_000),
      currency: 'KZT',
      channel: 'transfer',
      purpose: purposeText(random, 'invoice', at),
    });
  }
  return made;
}
