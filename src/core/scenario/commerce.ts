/** The money life of firms, funds and transfer services: funding, card revenue, suppliers, taxes, grants, remittances. */
import { exactFigure, nearFigure, roundFigure } from './amounts.ts';
import { momentOn, monthly, officeHours, shopHours, type Hours } from './calendar.ts';
import { rates, type Channel, type Currency, type Handle, type Intent } from './draft.ts';
import { purposeText, type PurposeKind } from './purposes.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

export interface Firm {
  readonly account: Handle;
  /** Whole tenge on the first days. */
  readonly funding: number;
  /** Whole tenge of card revenue a week; 0 = none. */
  readonly weekly: number;
  /** Payments to suppliers at home: about every `gap` days, of about `size` whole tenge. */
  readonly suppliers: readonly Handle[];
  readonly gap: number;
  readonly size: number;
  /** Supplier abroad, or null. */
  readonly importsFrom: Handle | null;
}

/** Everything a firm means to pay and be paid over the period, wages apart. */
export function firmIntents(world: World, town: Town, firm: Firm): Intent[] {
  const random = world.random.fork(`firm ${firm.account}`);
  const { span } = world;
  const made: Intent[] = [];
  const plan = (
    from: Handle,
    to: Handle,
    amount: number,
    currency: Currency,
    day: number,
    hours: Hours,
    channel: Channel,
    kind: PurposeKind,
  ) => {
    const at = momentOn(random, span, day, hours);
    made.push({ at, from, to, amount, currency, channel, purpose: purposeText(random, kind, at) });
  };
  const { account } = firm;
  const desk = world.deskOf(account);
  plan(
    desk,
    account,
    nearFigure(random, firm.funding * 100, 8, 60),
    'KZT',
    random.below(2),
    officeHours,
    'transfer',
    'funding',
  );
  if (firm.weekly > 0) {
    for (let day = random.between(2, 8); day < span.days; day += 7) {
      plan(
        desk,
        account,
        exactFigure(random, Math.floor(firm.weekly * 0.7), Math.floor(firm.weekly * 1.3)),
        'KZT',
        day,
        officeHours,
        'acquiring',
        'acquiring',
      );
    }
  }
  if (firm.suppliers.length > 0) {
    for (let day = random.between(2, firm.gap + 2); day < span.days; day += 1 + random.below(firm.gap * 2)) {
      const to = random.pick(firm.suppliers);
      if (to === account) continue;
      const kind = random.chance(70) ? 'invoice' : random.chance(60) ? 'services' : 'loan';
      plan(account, to, nearFigure(random, firm.size * 100, 55, 45), 'KZT', day, officeHours, 'transfer', kind);
    }
  }
  for (const day of monthly(span, random.between(15, 25))) {
    plan(account, town.tax, exactFigure(random, 40_000, 600_000), 'KZT', day, officeHours, 'transfer', 'tax');
  }
  if (firm.importsFrom !== null) {
    const currency = random.chance(65) ? 'USD' : 'EUR';
    for (let day = random.between(6, 20); day < span.days; day += random.between(14, 34)) {
      const amount = nearFigure(random, Math.floor((firm.size * 200) / rates[currency]), 40, 50);
      plan(account, firm.importsFrom, amount, currency, day, officeHours, 'wire', 'importing');
    }
  }
  return made;
}

/** Remittances and fees abroad by residents, through a transfer service or by wire. */
export function remittanceIntents(
  world: World,
  senders: readonly Handle[],
  service: Handle,
  recipients: readonly Handle[],
): Intent[] {
  const random = world.random.fork(`remittances ${service}`);
  const { span } = world;
  const made: Intent[] = [];
  for (const sender of senders) {
    const recipient = random.pick(recipients);
    const currency = world.partyOf(recipient).country === 'KG' ? 'KGS' : random.chance(70) ? 'USD' : 'EUR';
    for (let day = random.between(3, 30); day < span.days - 2; day += random.between(24, 36)) {
      const amount = roundFigure(random, 30_000, 150_000);
      const at = momentOn(random, span, day, officeHours);
      made.push({
        at,
        from: sender,
        to: service,
        amount,
        currency: 'KZT',
        channel: 'transfer',
        purpose: purposeText(random, 'remittance', at),
      });
      const later = momentOn(random, span, day + random.between(1, 2), officeHours);
      const paid = Math.floor((amount * 98) / 100 / rates[currency]);
      made.push({
        at: later,
        from: service,
        to: recipient,
        amount: paid,
        currency,
        channel: 'wire',
        purpose: purposeText(random, 'remittance', later),
      });
    }
  }
  return made;
}

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
    day += random.between(Math.floor(gap * 0.6), Math.floor(gap * 1.4))
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

/** What parties abroad do with money that came in: takings banked now and then, cash drawn, goods and fees paid. */
export function abroadIntents(world: World, accounts: readonly Handle[], shops: readonly Handle[]): Intent[] {
  const random = world.random.fork('abroad');
  const { span } = world;
  const made: Intent[] = [];
  for (const account of accounts) {
    const desk = world.deskOf(account);
    for (let day = random.between(8, 30); day < span.days; day += random.between(12, 40)) {
      const at = momentOn(random, span, day, shopHours);
      const currency = random.chance(80) ? 'USD' : 'EUR';
      if (random.chance(75)) {
        const purpose = purposeText(random, 'withdrawal', at);
        made.push({
          at,
          from: account,
          to: desk,
          amount: roundFigure(random, 100, 400),
          currency,
          channel: 'cash',
          purpose,
        });
      } else {
        const purpose = purposeText(random, 'retail', at);
        made.push({
          at,
          from: account,
          to: random.pick(shops),
          amount: exactFigure(random, 40, 260),
          currency,
          channel: 'card',
          purpose,
        });
      }
    }
  }
  return made;
}
