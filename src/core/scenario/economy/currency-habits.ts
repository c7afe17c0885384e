/** Which currency a payment is in: across a border mostly a foreign one, at home now and then, so that in all a given share is foreign. */
import type { Below } from './dice.ts';
import { currencies, economyRates, type EconomyCurrency } from './economy.ts';

const places = (list: string): Uint8Array =>
  Uint8Array.from(list.split(' ').map((one) => currencies.indexOf(one as EconomyCurrency)));

/** Base minor units from which people use dollars and euros; smaller sums go in currencies of smaller units, so that round figures can be written. */
const large = 10_000_000;
const largeTable = places('USD USD USD USD USD EUR EUR RUB');
const smallTable = places('RUB RUB RUB KGS CNY TRY RUB USD');
const ownTable: { readonly [country: string]: EconomyCurrency } = {
  KG: 'KGS',
  RU: 'RUB',
  TR: 'TRY',
  AE: 'AED',
  CN: 'CNY',
  DE: 'EUR',
  UZ: 'USD',
};

export const rateTable = Float64Array.from(currencies.map((one) => economyRates[one]));

/** Place in `currencies` of each country's own, KZT at home. */
export function ownCurrencies(countries: readonly string[]): Uint8Array {
  return Uint8Array.from(countries.map((one) => currencies.indexOf(ownTable[one] ?? 'KZT')));
}

/** A foreign currency for a payment of `base` minor units; `own` is that of the country abroad, 0 for none. */
export function foreignCurrency(dice: Below, base: number, own: number): number {
  const drawn = dice.below(128);
  if (own > 0 && drawn < 72) return own;
  return (base >= large ? largeTable : smallTable)[drawn & 7];
}

/** Chances in 10,000 that a payment across a border and one at home are in a foreign currency. */
export interface ForeignChances {
  readonly across: number;
  readonly home: number;
}

/**
 * Chances that make `percent` of all foreign when `across` of `all` payments cross a border. At least a quarter of the foreign payments
 * stay at home, so that a currency does not tell the border.
 */
export function foreignChances(percent: number, across: number, all: number): ForeignChances {
  const wanted = percent * 100;
  if (across === 0) return { across: wanted, home: wanted };
  const most = Math.min(8500, Math.floor((wanted * 3 * all) / (4 * across)));
  const rest = Math.floor((wanted * all - most * across) / Math.max(1, all - across));
  if (rest <= most) return { across: most, home: Math.max(0, rest) };
  return { across: wanted, home: wanted };
}
