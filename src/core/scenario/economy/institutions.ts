/** Banks and payment institutions that do not exist, by country. */
import { banks } from '../organisations.ts';

export interface Institution {
  readonly name: string;
  readonly country: string;
}

const more: { readonly [country: string]: readonly string[] } = {
  KZ: [
    ...banks.KZ,
    'Qyran Bank',
    'Шұғыла Банк',
    'Банк «Степной Ключ»',
    'Tengri Kapital Bank',
    'Aq Otau Bank',
    'Zhusan Pay',
  ],
  KG: [...banks.KG, 'Кызыл-Аска Банк'],
  UZ: [...banks.UZ, 'Oqtepa Omonat Bank', 'Registon Yo‘li Bank'],
  RU: [...banks.RU, 'Банк «Тихий Плёс»', 'Камский Мост Банк'],
  TR: banks.TR,
  AE: banks.AE,
  CN: ['Jade Ferry Commercial Bank', 'Northern Kiln Bank'],
  DE: [...banks.DE, 'Lindenhafen Bank'],
};

/** Countries other than home, and of 100 parties abroad how many live there. */
const abroad = [
  ['KG', 22],
  ['UZ', 18],
  ['RU', 22],
  ['TR', 14],
  ['AE', 10],
  ['CN', 8],
  ['DE', 6],
] as const;

/** Institutions of an economy with so many parties: each has a desk, home ones first. */
export function institutionsFor(parties: number): readonly Institution[] {
  const home = parties < 100 ? 3 : parties < 400 ? 4 : parties < 5000 ? 7 : 12;
  const each = parties < 400 ? 1 : parties < 5000 ? 2 : 3;
  const countries = parties < 100 ? ['KG', 'TR', 'AE'] : abroad.map(([country]) => country);
  const taken = (country: string, count: number): Institution[] =>
    more[country].slice(0, count).map((name) => ({ name, country }));
  return [...taken('KZ', home), ...countries.flatMap((country) => taken(country, each))];
}

/** Countries abroad in which there are institutions, each as often as parties live there: a table to pick from. */
export function countriesAbroad(institutions: readonly Institution[]): readonly string[] {
  return abroad.flatMap(([country, percent]) =>
    institutions.some((one) => one.country === country) ? Array.from({ length: percent }, () => country) : [],
  );
}
