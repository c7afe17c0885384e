/** Money that crosses borders for ordinary reasons: remittances, help to relatives, tuition, and what is done with it there. */
import { exactFigure, nearFigure, roundFigure } from './amounts.ts';
import { momentOn, officeHours, shopHours } from './calendar.ts';
import { rates, type Handle, type Intent } from './draft.ts';
import { purposeText } from './purposes.ts';
import type { World } from './world.ts';

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

/** Wires abroad by residents: help to relatives and tuition; one sender, one receiver, every few weeks. */
export function wireIntents(world: World, senders: readonly Handle[], receivers: readonly Handle[]): Intent[] {
  const random = world.random.fork('wires');
  const { span } = world;
  const made: Intent[] = [];
  for (const from of senders) {
    const to = random.pick(receivers);
    const currency = world.partyOf(to).country === 'KG' ? 'KGS' : random.chance(75) ? 'USD' : 'EUR';
    const usual = random.between(80, 420) * 100_000;
    for (let day = random.between(3, 40); day < span.days; day += random.between(22, 48)) {
      const at = momentOn(random, span, day, officeHours);
      const amount = nearFigure(random, Math.floor(usual / rates[currency]), 30, 45);
      made.push({ at, from, to, amount, currency, channel: 'wire', purpose: purposeText(random, 'abroad', at) });
    }
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
        const purpose = purposeText(random, 'drawnAbroad', at);
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
        const purpose = purposeText(random, 'boughtAbroad', at);
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
