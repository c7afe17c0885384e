/**
 * Writes one listing of an invented person or body in the shape of the UN consolidated list. Listings of parties that occur in the data and
 * of those that do not come from this one function, so that nothing about a record tells whether its subject is in the data.
 */
import { someDate } from '../calendar.ts';
import { homeWords } from '../organisations.ts';
import type { NameForms } from '../people.ts';
import type { Random } from '../random.ts';
import { inLatin } from '../romanise.ts';
import type { ListingDraft } from '../story.ts';

export interface ListedPerson {
  readonly names: NameForms;
  /** ISO date. */
  readonly born: string;
  readonly country: string;
  readonly identifiers: readonly string[];
}

/** Noms de guerre in Latin and Arabic script, and where their bearer is said to be from. */
const noms = [
  ['Abu Talha', 'أبو طلحة'],
  ['Abu Muaz', 'أبو معاذ'],
  ['Abu Rayyan', 'أبو ريان'],
  ['Abu Salman', 'أبو سلمان'],
  ['Abu Zakariya', 'أبو زكريا'],
  ['Abu Naim', 'أبو نعيم'],
  ['Abu Haris', 'أبو حارث'],
  ['Abu Lubaba', 'أبو لبابة'],
  ['Abu Safwan', 'أبو صفوان'],
  ['Abu Idris', 'أبو إدريس'],
] as const;
const origins = [
  ['al-Kazakhi', 'القازاقي'],
  ['al-Muhajir', 'المهاجر'],
  ['al-Turkistani', 'التركستاني'],
  ['al-Shami', 'الشامي'],
] as const;
const trades = ['the Accountant', 'the Teacher', 'the Driver', 'the Trader', 'the Printer'] as const;
const bodyForms = ['Trading', 'Exchange', 'Relief Circle', 'General Commerce', 'Logistics', 'Charity Fund'] as const;

/** By ISO code, as the published list writes them. */
const countries: { readonly [code: string]: string } = {
  KZ: 'Kazakhstan',
  KG: 'Kyrgyzstan',
  UZ: 'Uzbekistan',
  TJ: 'Tajikistan',
  TR: 'Türkiye',
  AE: 'United Arab Emirates',
  RU: 'Russian Federation',
  CN: 'China',
  DE: 'Germany',
};

/** A person under another name with the own one as a good alias, or under the own one in the list's spelling. Birth date exact, approximate or a span that holds it. */
export function personListing(random: Random, uid: string, person: ListedPerson, listedOn: string): ListingDraft {
  const { names } = person;
  const [nom, other] = random.shuffle(noms);
  const [epithet, epithetOriginal] = random.pick(origins);
  const hidden = random.chance(50);
  const low = random.chance(60) ? `${other[0]}; ${names.listed.split(' ')[0]} ${random.pick(trades)}` : other[0];
  const country = countries[person.country] ?? '';
  return {
    uid,
    kind: 'person',
    parts: hidden ? [...nom[0].split(' '), epithet] : names.listed.split(' '),
    aliases: [
      { quality: 'Good', text: hidden ? names.listed : random.chance(50) ? names.latin : `${names.latin}; ${nom[0]}` },
      { quality: 'Low', text: low },
    ],
    original: hidden ? `${nom[1]} ${epithetOriginal}` : names.original,
    born: birth(random, Number(person.born.slice(0, 4)), person.born),
    country,
    nationality: country,
    documents: random.chance(50) ? person.identifiers.slice(0, 1) : [],
    listedOn,
  };
}

function birth(random: Random, year: number, date: string): ListingDraft['born'] {
  const drawn = random.below(100);
  if (drawn < 45) return { type: 'EXACT', date };
  if (drawn < 70) return { type: 'APPROXIMATELY', year: year + random.between(-1, 1) };
  return { type: 'BETWEEN', from: year - random.between(0, 2), to: year + random.between(0, 2) };
}

/** A body under a name it bore before, its present name as an alias in Latin. `name` as registered. */
export function bodyListing(
  random: Random,
  uid: string,
  body: { readonly name: string; readonly country: string },
  listedOn: string,
): ListingDraft {
  const former = `${inLatin(random.pick(homeWords), 'list')} ${random.pick(bodyForms)}`;
  const own = inLatin((/«(.*)»/.exec(body.name)?.[1] ?? body.name).trim(), 'list');
  return {
    uid,
    kind: 'body',
    parts: [former],
    aliases: [
      { quality: 'a.k.a.', text: random.chance(50) ? own : `${own}; ${own} ${random.pick(bodyForms)}` },
      ...(random.chance(40) ? [{ quality: 'f.k.a.' as const, text: `${own} Office` }] : []),
    ],
    original: '',
    born: null,
    country: countries[body.country] ?? '',
    nationality: '',
    documents: [],
    listedOn,
  };
}

/** When listings that were on the list at the start were made. */
export function listedDate(random: Random): string {
  return someDate(random, 2016, 2025);
}
