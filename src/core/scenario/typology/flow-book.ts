/**
 * Books of the hidden money: what leaves an account was received strictly before, less what was kept. Sends are planned one after
 * another; each comes after every arrival planned for its payer so far, so no order of planning can break the rule.
 */
import type { AccountPlace, Economy } from '../economy/economy.ts';
import { economyRates } from '../economy/economy.ts';
import { dayOf, isWeekend } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Mix } from './mix.ts';
import type { PlannedPayment } from './network-plan.ts';
import type { FlowStep, Tag } from './typology.ts';

export interface BookGap {
  readonly id: string;
  readonly from: AccountPlace;
  readonly to: AccountPlace;
  readonly at: number;
  readonly amount: number;
}

export interface FlowBook {
  /** Lets an account send without having received. */
  source(account: AccountPlace): void;
  /** Null when the moment falls after the period, or nothing is left to send. */
  send(step: FlowStep): Tag | null;
  leap(from: AccountPlace, to: AccountPlace, days: number): BookGap | null;
  held(account: AccountPlace): number;
  /** Of what it holds, what can have come in from this moment on. */
  fresh(account: AccountPlace, since: number): number;
  /** Flow payments planned so far in a week of the period. */
  inWeek(week: number): number;
  /** UTC ms of the last arrival; 0 when there was none. */
  ready(account: AccountPlace): number;
  readonly sources: ReadonlySet<AccountPlace>;
  readonly payments: readonly PlannedPayment[];
  readonly gaps: readonly BookGap[];
}

const minute = 60_000;
/** Least flow payment, base minor units: smaller leftovers stay where they are. */
const least = 50_000;

/** `scale(day)` in percent multiplies what sources give. */
export function openFlowBook(random: Random, economy: Economy, mix: Mix, scale: (day: number) => number): FlowBook {
  const { span } = economy.spec;
  const end = span.start + span.days * 86_400_000;
  const sources = new Set<AccountPlace>();
  const held = new Map<AccountPlace, number>();
  const ready = new Map<AccountPlace, number>();
  const arrivals = new Map<AccountPlace, { readonly at: number; readonly amount: number }[]>();
  const weeks = new Map<number, number>();
  const payments: PlannedPayment[] = [];
  const gaps: BookGap[] = [];
  const holding = (account: AccountPlace) => held.get(account) ?? 0;
  const arrive = (account: AccountPlace, amount: number, at: number) => {
    held.set(account, holding(account) + amount);
    const list = arrivals.get(account);
    if (list === undefined) arrivals.set(account, [{ at, amount }]);
    else list.push({ at, amount });
    ready.set(account, Math.max(ready.get(account) ?? 0, at));
  };
  const momentFor = (account: AccountPlace, day: number): number | null => {
    const last = sources.has(account) ? 0 : (ready.get(account) ?? 0);
    const after = last === 0 ? span.start : last + random.between(20, 150) * minute;
    const first = Math.max(0, day, dayOf(span, after));
    if (first >= span.days) return null;
    let at = economy.moment(random, first, after);
    // What came in on a weekend day has been sifted once: sifted twice, weekends would be empty.
    if (last > 0 && isWeekend(span, first) && dayOf(span, at) !== first) at = economy.moment(random, first, after);
    return at > last && at < end ? at : null;
  };
  return {
    sources,
    payments,
    gaps,
    held: holding,
    fresh: (account, since) =>
      Math.min(
        holding(account),
        (arrivals.get(account) ?? []).reduce((sum, one) => (one.at >= since ? sum + one.amount : sum), 0),
      ),
    inWeek: (week) => weeks.get(week) ?? 0,
    ready: (account) => ready.get(account) ?? 0,
    source: (account) => void sources.add(account),
    send({ from, to, day, amount, manner, kinds }) {
      const free = sources.has(from);
      const at = momentFor(from, day);
      if (at === null || from === to) return null;
      const most = free ? 1e13 : holding(from);
      const aim = free ? Math.floor((amount * random.between(88, 112) * scale(day)) / 10_000) : amount;
      if (Math.min(aim, most) < least) return null;
      const { channel, currency } = mix.deal(
        random,
        manner,
        economy.account(from).country,
        economy.account(to).country,
        Math.min(aim, most),
      );
      const rate = economyRates[currency];
      const written = economy.figure(random, Math.floor(Math.min(aim, most) / rate), Math.floor(most / rate));
      const base = written * rate;
      if (base <= 0 || base > most) return null;
      if (!free) held.set(from, holding(from) - base);
      arrive(to, base, at);
      const week = Math.floor(dayOf(span, at) / 7);
      weeks.set(week, (weeks.get(week) ?? 0) + 1);
      const tag = `flow:${payments.length}`;
      payments.push({
        at,
        from,
        to,
        amount: written,
        currency,
        channel,
        purpose: economy.purpose(random, mix.kind(random, channel, manner, kinds)),
        tag,
        flow: true,
      });
      return tag;
    },
    leap(from, to, days) {
      const last = ready.get(from) ?? 0;
      const amount = holding(from);
      const day = dayOf(span, last) + days;
      if (amount < least || day >= span.days) return null;
      const at = economy.moment(random, day, last + 30 * minute);
      if (at >= end) return null;
      held.set(from, 0);
      arrive(to, amount, at);
      const gap = { id: `gap-${gaps.length + 1}`, from, to, at, amount };
      gaps.push(gap);
      return gap;
    },
  };
}
