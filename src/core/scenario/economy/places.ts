/** Who holds which account, where it is kept and where its holder lives: compact columns that the day loop and the tables share. */
import type { Census } from './census.ts';
import { fixed, openDice, type Key } from './dice.ts';
import { countriesAbroad } from './institutions.ts';

export interface Places {
  /** Party of an account. Account p of p < parties is the main account of party p. */
  readonly holder: Uint32Array;
  /** Desk (account and party place) of the institution that keeps an account. */
  readonly desk: Uint8Array;
  /** Place in `countries` of a party; 0 is home. */
  readonly country: Uint8Array;
  readonly countries: readonly string[];
  accountsOf(party: number): readonly number[];
}

/** Second accounts go to parties of all sorts alike (one in eight of them is a third), desks apart. */
export function dealPlaces(census: Census, key: Key): Places {
  const { parties, accounts, institutions, runs } = census;
  const countries = ['KZ', ...new Set(institutions.map((one) => one.country).filter((country) => country !== 'KZ'))];
  const table = countriesAbroad(institutions);
  const country = new Uint8Array(parties);
  for (const [place, one] of institutions.entries()) country[place] = countries.indexOf(one.country);
  for (const group of ['companyAbroad', 'npoAbroad', 'personAbroad'] as const) {
    for (let i = 0, p = runs[group].from; i < runs[group].count; i++, p++) {
      country[p] = countries.indexOf(table[fixed(key, p, 1, table.length)]);
    }
  }
  // Two schools of three are abroad.
  for (let i = 0, p = runs.school.from; i < runs.school.count; i++, p++) {
    if (i % 3 > 0) country[p] = countries.indexOf(table[fixed(key, p, 1, table.length)]);
  }
  const kept = countries.map((one) => institutions.flatMap((bank, place) => (bank.country === one ? [place] : [])));
  const holder = new Uint32Array(accounts);
  for (let p = 0; p < parties; p++) holder[p] = p;
  const first = new Int32Array(parties).fill(-1);
  const next = new Int32Array(accounts - parties).fill(-1);
  const dice = openDice(key, 0, 3);
  for (let a = parties; a < accounts; a++) {
    const third = a > parties && dice.below(8) === 0;
    let p = 0;
    if (third) p = holder[parties + dice.below(a - parties)];
    else
      do p = runs.tax.from + dice.below(parties - runs.tax.from);
      while (first[p] >= 0);
    holder[a] = p;
    next[a - parties] = first[p];
    first[p] = a;
  }
  const desk = new Uint8Array(accounts);
  for (let a = 0; a < accounts; a++) {
    const banks = kept[country[holder[a]]];
    desk[a] = a < institutions.length ? a : banks[fixed(key, a, 2, banks.length)];
  }
  return {
    holder,
    desk,
    country,
    countries,
    accountsOf(party) {
      const list = [party];
      for (let a = first[party]; a >= 0; a = next[a - parties]) list.push(a);
      return list;
    },
  };
}
