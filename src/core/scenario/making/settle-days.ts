/**
 * Settles the payments of economy and network day by day, in time order, so that no account goes below what it may owe. An ordinary
 * payment its payer cannot afford does not happen; nor does one that would eat what the payer's part in the hidden flow still needs. Flow
 * payments always happen: whoever starts or carries them is given the money beforehand by an ordinary cash deposit at the own bank.
 * O(payments); memory O(accounts + one day).
 */
import { channels, currencies, economyRates, type AccountPlace, type Economy } from '../economy/economy.ts';
import type { Random } from '../random.ts';
import type { NetworkPlan, PlannedPayment } from '../typology/network-plan.ts';
import { baseOf, openReserves } from './reserves.ts';

/** One settled row: time (UTC ms), accounts, minor units, places in `currencies` and `channels`, purpose, tag of a planned payment. */
export type OnRow = (
  at: number,
  from: AccountPlace,
  to: AccountPlace,
  amount: number,
  currency: number,
  channel: number,
  purpose: number,
  tag: string | null,
) => void;

const dayLength = 86_400_000;
const rateOf = currencies.map((code) => economyRates[code]);

/** Calls `onRow` for every payment that happens, ascending by time. */
export function settleDays(random: Random, economy: Economy, plan: NetworkPlan, onRow: OnRow): void {
  const { span } = economy.spec;
  const end = span.start + span.days * dayLength;
  const planned = plan.payments.filter((payment) => payment.at < end);
  const flow = planned.filter((payment) => payment.flow);
  const reserves = openReserves(flow);
  const inFlow = new Uint8Array(economy.accounts);
  for (const { from, to } of flow) inFlow[from] = inFlow[to] = 1;
  const balance = new Float64Array(economy.accounts);
  const deskOf = openDesks(economy);
  let next = 0;

  const affords = (from: AccountPlace, base: number): boolean => {
    const needed = inFlow[from] === 1 ? base + reserves.kept(from) : base;
    return balance[from] >= needed || balance[from] + economy.credit(from) >= needed;
  };
  const move = (from: AccountPlace, to: AccountPlace, base: number) => {
    balance[from] -= base;
    balance[to] += base;
  };

  for (let index = 0; index < span.days; index++) {
    const start = span.start + index * dayLength;
    const due: PlannedPayment[] = [];
    while (next < planned.length && planned[next].at < start + dayLength) due.push(planned[next++]);
    const soon: PlannedPayment[] = [...due];
    for (let k = next; k < planned.length && planned[k].at < start + 2 * dayLength; k++) soon.push(planned[k]);
    const extra = [...due, ...deposits(soon, start)].toSorted((a, b) => a.at - b.at);
    const day = economy.day(index);
    let e = 0;
    for (let i = 0; i <= day.size; i++) {
      const until = i < day.size ? day.at[i] : Number.POSITIVE_INFINITY;
      while (e < extra.length && extra[e].at <= until) settlePlanned(extra[e++]);
      if (i === day.size) break;
      const from = day.from[i];
      const base = day.amount[i] * rateOf[day.currency[i]];
      if (!affords(from, base)) continue;
      move(from, day.to[i], base);
      onRow(until, from, day.to[i], day.amount[i], day.currency[i], day.channel[i], day.purpose[i], null);
    }
  }

  function settlePlanned(payment: PlannedPayment): void {
    const base = baseOf(payment);
    if (payment.flow) reserves.pass(payment);
    else if (!affords(payment.from, base)) return;
    move(payment.from, payment.to, base);
    const { at, from, to, amount, purpose, tag } = payment;
    const [currency, channel] = [currencies.indexOf(payment.currency), channels.indexOf(payment.channel)];
    onRow(at, from, to, amount, currency, channel, purpose, tag === '' ? null : tag);
  }

  /** Cash that flow payers lack today or tomorrow, paid in before they need it. */
  function deposits(soon: readonly PlannedPayment[], start: number): PlannedPayment[] {
    const made: PlannedPayment[] = [];
    const seen = new Set<AccountPlace>();
    for (const { from, at, flow: isFlow } of soon) {
      if (!isFlow || seen.has(from)) continue;
      seen.add(from);
      const lack = reserves.kept(from) - balance[from];
      if (lack <= 0) continue;
      const last = Math.min(at, start + dayLength) - 1000;
      const wished = economy.moment(random, Math.floor((start - economy.spec.span.start) / dayLength));
      const moment = wished < last ? wished : start + Math.floor((last - start) / 2000) * 1000;
      const target = Math.floor((lack * random.between(104, 130)) / 100);
      const drawn = economy.figure(random, target, Number.MAX_SAFE_INTEGER);
      made.push({
        at: moment,
        from: deskOf(from),
        to: from,
        amount: Math.max(drawn, lack),
        currency: 'KZT',
        channel: 'cash',
        purpose: economy.purpose(random, 'deposit'),
        tag: '',
        flow: false,
      });
    }
    return made;
  }
}

/** The desk of the bank that keeps an account: where cash comes in. */
function openDesks(economy: Economy): (account: AccountPlace) => AccountPlace {
  const desks = new Map<string, AccountPlace>();
  for (let a = 0; a < economy.accounts; a++) {
    if (economy.credit(a) === Number.POSITIVE_INFINITY) desks.set(economy.account(a).institution, a);
  }
  return (account) => {
    const desk = desks.get(economy.account(account).institution);
    if (desk === undefined) throw new Error(`economy: no desk of ${economy.account(account).institution}`);
    return desk;
  };
}
