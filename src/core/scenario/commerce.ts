/** The money life of firms: funding, card revenue, suppliers, contractors, taxes, imports; wages are paid where households live. */
import { exactFigure, nearFigure } from './amounts.ts';
import { momentOn, monthly, officeHours, type Hours } from './calendar.ts';
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
  /** How many residents it pays as contractors. */
  readonly contractors: number;
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
        exactFigure(random, Math.floor((firm.weekly * 7) / 10), Math.floor((firm.weekly * 13) / 10)),
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
  // Persons who work for the firm now and then and are paid by account.
  for (const contractor of random.shuffle(town.residents).slice(0, firm.contractors)) {
    for (let day = random.between(3, 40); day < span.days; day += random.between(25, 50)) {
      const kind = random.chance(60) ? 'services' : 'invoice';
      const amount = nearFigure(random, random.between(60, 420) * 100_000, 10, 45);
      plan(account, contractor, amount, 'KZT', day, officeHours, 'transfer', kind);
    }
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
