/**
 * Makes ends meet: from what each account will spend on average, what it opens with and what it earns. Amounts are base minor units
 * (tiyn). O(accounts × habits of their crowd).
 */
import type { Period } from '../calendar.ts';
import { homePersonsOf, type Census } from './census.ts';
import type { Crowds } from './crowds.ts';
import { fixed, hashed, type Key } from './dice.ts';
import { crowdNames, habits } from './habits.ts';
import type { Places } from './places.ts';
import { busy, rateOf, skewed, sought, wealthTable } from './quantiles.ts';

export interface Budget {
  /** Wealth beside others of the same sort, percent. */
  readonly scale: Uint16Array;
  /** Paid in when it opens. */
  readonly opening: Float64Array;
  /** Monthly income of a person's account (0: none), the account that pays it and the day of the month. */
  readonly income: Float64Array;
  readonly payer: Uint32Array;
  readonly payday: Uint8Array;
  /** What a body's account takes in from outside every `takingsEvery` days (0: nothing). */
  readonly takings: Float64Array;
  readonly takingsEvery: number;
}

/** Paydays: the whole month, some days more often. */
const paydays = Uint8Array.from(
  Array.from({ length: 28 }, (_, i) => i + 1).concat([5, 5, 10, 10, 10, 15, 15, 20, 25, 25, 28]),
);

export function drawBudget(
  span: Period,
  census: Census,
  places: Places,
  crowds: Crowds,
  transactions: number,
  key: Key,
): Budget {
  const { accounts, parties, runs } = census;
  const { holder } = places;
  const desks = runs.desk.count;
  const persons = runs.resident.from;
  const people = crowds.people.length + crowds.awayPeople.length;
  const bodies = accounts - desks - people;
  const scale = new Uint16Array(accounts);
  for (let a = desks; a < accounts; a++) scale[a] = wealthTable[fixed(key, holder[a], 41, 32)];

  // Incomes take at most a quarter of the payments, takings a tenth; who has none lives on what he opened with.
  const months = Math.max(1, Math.floor((span.days + 15) / 30));
  const earners = Math.min(1000, Math.floor((250 * transactions) / (people * months)));
  const takingsEvery = Math.max(3, Math.ceil((bodies * span.days * 10) / transactions));
  const earns = (a: number) => fixed(key, a, 42, 1000) < earners;
  const planned =
    accounts - desks + Math.floor((people * months * earners) / 1000) + Math.floor((bodies * span.days) / takingsEvery);
  const free = Math.max(Math.floor(transactions / 4), transactions - planned);

  const spent = new Float64Array(accounts);
  const allWeights = habits.reduce((sum, one) => sum + one.weight, 0);
  for (const name of crowdNames) {
    const crowd = crowds[name];
    let each = 0;
    for (const one of habits) {
      if (one.crowd !== name || one.side === 'fromDesk') continue;
      each += Math.floor((Math.floor((free * one.weight) / allWeights) * one.mean) / crowd.length);
    }
    for (let rank = 0; rank < crowd.length; rank++) {
      const a = crowd[rank];
      spent[a] += Math.floor((each * rateOf(busy, rank, crowd.length)) / 256) * scale[a];
    }
  }

  const opening = new Float64Array(accounts);
  const income = new Float64Array(accounts);
  const payer = new Uint32Array(accounts);
  const payday = new Uint8Array(accounts);
  const takings = new Float64Array(accounts);
  /** Incomes an account pays in a month: a firm keeps so much at hand. */
  const wages = new Float64Array(accounts);
  const monthly = (total: number) => Math.floor((total * 30) / Math.max(30, span.days));
  // Second accounts first: the main account carries what they get.
  for (let a = accounts - 1; a >= desks; a--) {
    const p = holder[a];
    if (p < persons) continue;
    const purse = 60_000 * scale[a];
    if (earns(a)) {
      const need = Math.floor((monthly(spent[a]) * 118) / 100);
      payday[a] = paydays[fixed(key, a, 45, paydays.length)];
      payer[a] = a >= parties ? p : earnsFrom(census, places, key, p);
      income[a] = a >= parties ? Math.max(need, 20_000 * scale[a]) : Math.max(need, 130_000 * scale[a]);
      if (payer[a] >= desks) {
        spent[payer[a]] += income[a] * months;
        wages[payer[a]] += income[a];
      }
      opening[a] = purse * 2 + Math.floor((monthly(spent[a]) * 13) / 10);
    } else {
      opening[a] = purse * 2 + Math.floor((spent[a] * 15) / 10);
    }
  }
  const regular = takingsEvery < span.days;
  for (let a = desks; a < accounts; a++) {
    if (holder[a] >= persons) continue;
    const share = regular ? Math.floor((spent[a] * takingsEvery) / span.days) : spent[a];
    opening[a] = 700_000 * scale[a] + Math.floor(share * 2) + (regular ? wages[a] : 0);
    takings[a] = regular ? Math.max(100_000 * scale[a], Math.floor((share * 112) / 100)) : 0;
  }
  return { scale, opening, income, payer, payday, takings, takingsEvery };
}

/** Who pays a person's income: a payroll firm, an employer, a shop or a trading firm, or nobody but his own cash (the desk). */
function earnsFrom(census: Census, places: Places, key: Key, p: number): number {
  const { payroll, employer, retail, wholesale, companyAbroad } = census.runs;
  const lot = fixed(key, p, 46, 100);
  if (lot >= 88) return places.desk[p];
  const home = homePersonsOf(census);
  const run =
    p >= home.from + home.count
      ? companyAbroad
      : lot < 24
        ? payroll
        : lot < 62
          ? employer
          : lot < 75
            ? retail
            : wholesale;
  return run.from + skewed(sought, hashed(key, p, 47), run.count);
}
