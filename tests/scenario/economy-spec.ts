/** Economies the tests open, and what can be read off their payments. */
import type { Economy, EconomySpec, PurposeKind } from '../../src/core/scenario/economy/economy.ts';
import { currencies, economyRates } from '../../src/core/scenario/economy/economy.ts';
import { openEconomy } from '../../src/core/scenario/economy/open-economy.ts';
import { kindOf } from '../../src/core/scenario/economy/purpose-book.ts';
import { period } from '../../src/core/scenario/calendar.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';

export const seed = '00112233445566778899aabbccddeeff';
export const otherSeed = 'feedfacecafebeef0123456789abcdef';

export function specOf(accounts: number, transactions: number, more: Partial<EconomySpec> = {}): EconomySpec {
  return {
    span: period('2026-02-02', 90),
    accounts,
    transactions,
    languages: { kazakh: 45, russian: 40, english: 10, arabic: 5 },
    foreignPercent: 8,
    ...more,
  };
}

export function opened(spec: EconomySpec, from = seed): Economy {
  return openEconomy(seededRandom(from), spec);
}

export interface Payment {
  readonly at: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly currency: number;
  readonly channel: number;
  readonly purpose: number;
  readonly kind: PurposeKind;
  /** Base minor units. */
  readonly base: number;
}

/** All payments of the period, day by day, as rows. */
export function paymentsOf(economy: Economy): Payment[] {
  const rows: Payment[] = [];
  for (let day = 0; day < economy.spec.span.days; day++) {
    const made = economy.day(day);
    for (let i = 0; i < made.size; i++) {
      const currency = made.currency[i] ?? 0;
      const amount = made.amount[i] ?? 0;
      const purpose = made.purpose[i] ?? 0;
      rows.push({
        at: made.at[i] ?? 0,
        day,
        from: made.from[i] ?? 0,
        to: made.to[i] ?? 0,
        amount,
        currency,
        channel: made.channel[i] ?? 0,
        purpose,
        kind: kindOf(purpose),
        base: amount * economyRates[currencies[currency] ?? 'KZT'],
      });
    }
  }
  return rows;
}

/** Share of a histogram's mass that would have to move to make it the other. */
export function distance(one: readonly number[], two: readonly number[]): number {
  const sum = (list: readonly number[]) => list.reduce((all, value) => all + value, 0);
  const [all, other] = [sum(one), sum(two)];
  return one.reduce((moved, value, i) => moved + Math.abs(value / all - (two[i] ?? 0) / other), 0) / 2;
}

export function histogram(values: readonly number[], bins: number): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Zeros at the end of an amount in minor units. */
export function zerosOf(amount: number): number {
  let zeros = 0;
  for (let rest = amount; rest > 0 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}
