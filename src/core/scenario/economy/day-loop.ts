/** The payments of one day: what is due on it (openings, wages, takings) and, up to the day's size, what people pay of their own accord. O(payments of the day). */
import type { Period } from '../calendar.ts';
import { countryOf, deskOf, isPerson, openDayOf, packCard, scaleOf, withCards } from './account-cards.ts';
import type { Budget } from './budget.ts';
import type { Census } from './census.ts';
import { dayOfMonth, dayWeights, secondOfDay } from './clock.ts';
import type { Crowds } from './crowds.ts';
import { foreignChances, foreignCurrency, ownCurrencies, rateTable, type ForeignChances } from './currency-habits.ts';
import { columns } from './day-columns.ts';
import { fixed, openDice, steadyDraws, type Below, type Key } from './dice.ts';
import { daySizes, sortDues } from './dues.ts';
import type { DayOfPayments } from './economy.ts';
import { writtenFigure } from './figures.ts';
import { channelTable, crowdNames, habits, habitTables } from './habits.ts';
import { dealOpenings } from './openings.ts';
import { otherSideFinders } from './other-side.ts';
import type { Places } from './places.ts';
import { purposeKinds, type PurposeBook } from './purpose-book.ts';
import { busy, scattered, skewed } from './quantiles.ts';
import { timeOrder } from './time-order.ts';

export interface DayLoopParts {
  readonly span: Period;
  readonly census: Census;
  readonly places: Places;
  readonly crowds: Crowds;
  readonly budget: Budget;
  readonly book: PurposeBook;
  readonly transactions: number;
  readonly foreignPercent: number;
  readonly key: Key;
}

const dayLength = 86_400_000;
const kindAt = (kind: (typeof purposeKinds)[number]) => purposeKinds.indexOf(kind);
const paidIn = channelTable('cash transfer cash transfer card transfer cash mobile');
const wages = channelTable('transfer transfer transfer transfer transfer transfer mobile card');
const taken = channelTable('acquiring acquiring acquiring transfer acquiring transfer cash acquiring');
const dueKinds = {
  opening: kindAt('opening'),
  funding: kindAt('funding'),
  salary: kindAt('salary'),
  services: kindAt('services'),
  deposit: kindAt('deposit'),
  acquiring: kindAt('acquiring'),
  exchange: kindAt('exchange'),
};

export function dayLoop(parts: DayLoopParts): (index: number) => DayOfPayments {
  const { span, census, places, crowds, budget, book, key } = parts;
  const { holder, desk, country } = places;
  const { accounts, runs } = census;
  const desks = runs.desk.count;
  const persons = runs.resident.from;
  const own = ownCurrencies(places.countries);

  const incomes = sortDues(accounts, 32, (a) => (budget.income[a] > 0 ? budget.payday[a] : -1));
  const every = budget.takingsEvery;
  const takings = sortDues(accounts, every, (a) => (budget.takings[a] > 0 ? fixed(key, a, 71, every) : -1));
  const days = Array.from({ length: span.days }, (_, index) => index);
  const monthDay = days.map((index) => dayOfMonth(span, index));
  const { transactions } = parts;
  const weights = dayWeights(span);
  const regular = days.map((index) => incomes.size(monthDay[index]) + takings.size(index % every));
  const { openDay, deposit } = dealOpenings({
    accounts,
    desks,
    isPerson: (a) => holder[a] >= persons,
    transactions,
    sizes: daySizes(weights, regular, transactions),
    due: regular,
    firstIncome: (a) => (budget.income[a] > 0 ? monthDay.indexOf(budget.payday[a]) : -1),
    key,
  });
  const openings = sortDues(accounts, span.days, (a) => (deposit[a] === 1 ? openDay[a] : -1));
  const due = regular.map((count, index) => count + openings.size(index));
  const sizes = daySizes(weights, due, transactions);
  const capacity = sizes.reduce((most, size) => Math.max(most, size), 1);

  const made = columns(capacity);
  const sorted = columns(capacity);
  const at = new Float64Array(capacity);
  const seconds = new Uint32Array(capacity);
  const order = timeOrder(capacity);

  const finders = otherSideFinders(census, places, key);
  const find = habits.map((one) => finders[one.side]);
  const cards = new Uint32Array(accounts);
  for (let a = 0; a < accounts; a++) {
    cards[a] = packCard({
      person: holder[a] >= persons,
      desk: desk[a],
      country: country[holder[a]],
      scale: budget.scale[a],
      openDay: openDay[a],
    });
  }
  const dealt = new Map(crowdNames.map((name) => [name, withCards(crowds[name], cards)]));
  const crowd = habits.map((one) => dealt.get(one.crowd) ?? cards);
  const kinds = Uint8Array.from(habits, (one) => kindAt(one.kind));
  const fromDesk = Uint8Array.from(habits, (one) => (one.side === 'fromDesk' ? 1 : 0));
  const means = Float64Array.from(habits, (one) => one.mean);
  const waysOf = habits.map((one) => one.channels);
  const steady = steadyDraws(key);

  let chances: ForeignChances = { across: 0, home: 0 };
  let across = 0;

  /** Fills `made` and returns how many payments the day has. */
  const fill = (index: number): number => {
    const dice = openDice(key, index, 90);
    const size = sizes[index];
    const table = habitTables[Math.min(2, Math.floor((monthDay[index] - 1) / 10))];
    let n = 0;
    /** `abroad`: country of the side abroad, the payer's when both are. */
    const pay = (
      from: number,
      to: number,
      abroad: number,
      base: number,
      kind: number,
      ways: Uint8Array,
      figures: Below,
    ) => {
      if (abroad > 0) across++;
      const foreign = figures.below(10_000) < (abroad > 0 ? chances.across : chances.home);
      const currency = foreign ? foreignCurrency(figures, base, own[abroad]) : 0;
      made.from[n] = from;
      made.to[n] = to;
      made.amount[n] = writtenFigure(figures, Math.floor(base / rateTable[currency]), Number.MAX_SAFE_INTEGER);
      made.currency[n] = currency;
      made.channel[n] = ways[figures.below(8)];
      made.purpose[n] = book.draw(dice, kind);
      seconds[n] = secondOfDay(dice);
      n++;
    };
    for (let k = 0; k < openings.size(index); k++) {
      const a = openings.at(index, k);
      const kind = dice.below(3) === 0 ? dueKinds.funding : dueKinds.opening;
      pay(desk[a], a, countryOf(cards[a]), scattered(dice, 300) * 1000 + budget.opening[a], kind, paidIn, dice);
    }
    for (let k = 0, month = monthDay[index]; k < incomes.size(month); k++) {
      const a = incomes.at(month, k);
      // Whoever has no money yet does not pay wages: cash comes in instead.
      const meant = budget.payer[a];
      const from = meant >= desks && openDay[meant] >= index ? desk[a] : meant;
      const kind =
        from < desks
          ? dueKinds.deposit
          : holder[from] === holder[a]
            ? dueKinds.funding
            : a % 8 === 0
              ? dueKinds.services
              : dueKinds.salary;
      pay(
        from,
        a,
        countryOf(cards[from]) || countryOf(cards[a]),
        budget.income[a],
        kind,
        from < desks ? paidIn : wages,
        steady(a),
      );
    }
    for (let k = 0, phase = index % every; k < takings.size(phase); k++) {
      const a = takings.at(phase, k);
      const group = holder[a];
      const kind =
        group >= runs.mvts.from && group < runs.vasp.from
          ? dueKinds.deposit
          : group >= runs.vasp.from && group < runs.school.from
            ? dueKinds.exchange
            : dueKinds.acquiring;
      pay(
        desk[a],
        a,
        countryOf(cards[a]),
        Math.floor((budget.takings[a] * (700 + dice.below(601))) / 1000),
        kind,
        taken,
        dice,
      );
    }
    while (n < size) {
      const which = table[dice.bits() >>> 20];
      const list = crowd[which];
      const heads = list.length >>> 1;
      let rank = skewed(busy, dice.bits(), heads);
      for (let tries = 0; tries < 12 && openDayOf(list[2 * rank + 1]) >= index; tries++) {
        rank = skewed(busy, dice.bits(), heads);
      }
      const a = list[2 * rank];
      const card = list[2 * rank + 1];
      if (openDayOf(card) >= index && fromDesk[which] === 0) {
        // Nobody of the crowd has money yet: something comes in instead.
        const person = isPerson(card);
        const kind = dice.below(4) === 0 ? dueKinds.exchange : person ? dueKinds.deposit : dueKinds.acquiring;
        pay(
          deskOf(card),
          a,
          countryOf(card),
          scattered(dice, (person ? 48_000 : 240_000) * scaleOf(card)),
          kind,
          person ? paidIn : taken,
          dice,
        );
        continue;
      }
      const other = find[which](dice, a);
      if (other === a) continue;
      const base = Math.max(10_000, scattered(dice, means[which] * scaleOf(card)));
      if (fromDesk[which] === 1) pay(other, a, countryOf(card), base, kinds[which], waysOf[which], dice);
      else pay(a, other, countryOf(card) || countryOf(cards[other]), base, kinds[which], waysOf[which], dice);
    }
    return n;
  };

  // A sample of days says how much crosses borders.
  const sample = Math.max(8, Math.ceil((span.days * 20_000) / transactions));
  const step = Math.max(1, Math.floor(span.days / sample));
  let all = 0;
  for (let index = Math.floor(step / 2); index < span.days; index += step) all += fill(index);
  chances = foreignChances(parts.foreignPercent, across, Math.max(1, all));

  return (index) => {
    if (!Number.isInteger(index) || index < 0 || index >= span.days) throw new RangeError(`economy: no day ${index}`);
    const size = fill(index);
    const ordered = order.sort(seconds, size);
    const midnight = span.start + index * dayLength;
    for (let i = 0; i < size; i++) {
      const place = ordered[i];
      at[i] = midnight + seconds[place] * 1000;
      sorted.from[i] = made.from[place];
      sorted.to[i] = made.to[place];
      sorted.amount[i] = made.amount[place];
      sorted.currency[i] = made.currency[place];
      sorted.channel[i] = made.channel[place];
      sorted.purpose[i] = made.purpose[place];
    }
    return { size, at, ...sorted };
  };
}
