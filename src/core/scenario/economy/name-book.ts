/** Names of natural persons, worked out from a place: origin and sex are hashed, and the place among those alike picks a combination nobody else has. */
import type { NameForms } from '../people.ts';
import type { LanguageMix } from '../recipe.ts';
import { inLatin, inRussian } from '../romanise.ts';
import { personsOf, type Census } from './census.ts';
import { fixed, type Key } from './dice.ts';
import {
  arabicNames,
  centralNames,
  chineseNames,
  germanNames,
  kazakhNames,
  russianNames,
  turkishNames,
  type CyrillicPool,
  type LatinPool,
} from './name-words.ts';
import type { Places } from './places.ts';

const origins = ['kazakh', 'russian', 'arabic', 'central', 'turkish', 'chinese', 'german'] as const;
type Origin = (typeof origins)[number];

const pools = {
  kazakh: kazakhNames,
  russian: russianNames,
  arabic: arabicNames,
  central: centralNames,
  turkish: turkishNames,
  chinese: chineseNames,
  german: germanNames,
};

/** In an economy with more persons than this, some share a name as in life. */
const allDistinct = 4000;

export interface NameBook {
  male(person: number): boolean;
  forms(person: number): NameForms;
}

/** `person` is a party place of a natural person. */
export function nameBook(census: Census, places: Places, mix: LanguageMix, key: Key): NameBook {
  const { from, count } = personsOf(census);
  const sort = new Uint8Array(count);
  const rank = new Uint32Array(count);
  const used = new Uint32Array(origins.length * 2);
  const spelt: Spelt = {
    passport: remembered((word) => inLatin(word, 'passport')),
    list: remembered((word) => inLatin(word, 'list')),
    russian: remembered(inRussian),
  };
  for (let i = 0; i < count; i++) {
    const place = from + i;
    const female = fixed(key, place, 21, 2);
    let origin = originOf(places.countries[places.country[place]], mix, fixed(key, place, 22, 1000));
    if (count <= allDistinct) {
      for (let tries = 0; used[origin * 2 + female] >= capacity(origin, female) && tries < origins.length; tries++) {
        origin = tries;
      }
    }
    sort[i] = origin * 2 + female;
    rank[i] = used[sort[i]]++;
  }
  return {
    male: (person) => (sort[person - from] & 1) === 0,
    forms(person) {
      const female = sort[person - from] & 1;
      const origin = sort[person - from] >>> 1;
      const room = capacity(origin, female);
      const stride = strideFor(room, key);
      const combination = (rank[person - from] * stride + fixed(key, 7, origin, room)) % room;
      const givens = givensOf(origin, female).length;
      const [given, family] = [combination % givens, Math.floor(combination / givens)];
      return written(spelt, origins[origin], female === 1, given, family, fixed(key, person, 23, 1_000_000));
    },
  };
}

function givensOf(origin: number, female: number): readonly unknown[] {
  const pool = pools[origins[origin]];
  return female === 1 ? pool.women : pool.men;
}

function capacity(origin: number, female: number): number {
  return givensOf(origin, female).length * pools[origins[origin]].surnames.length;
}

/** A step through all combinations that comes back to the first only after the last. */
function strideFor(room: number, key: Key): number {
  const primes = [1009, 1013, 1019, 1021, 1031, 1033, 1039];
  const fit = primes.filter((prime) => room % prime !== 0);
  return fit[fixed(key, room, 24, fit.length)];
}

function originOf(country: string, mix: LanguageMix, drawn: number): number {
  const { kazakh, russian, arabic } = mix;
  const total = kazakh + russian + arabic;
  // Those who speak English only are of all origins; without a mix the region's own.
  const at = total === 0 ? 0 : Math.floor((drawn * total) / 1000);
  const home: Origin = total === 0 || at < kazakh ? 'kazakh' : at < kazakh + russian ? 'russian' : 'arabic';
  const origin: Origin =
    country === 'KZ'
      ? home
      : drawn >= 850
        ? 'kazakh'
        : country === 'KG' || country === 'UZ'
          ? 'central'
          : country === 'RU'
            ? 'russian'
            : country === 'AE'
              ? 'arabic'
              : country === 'TR'
                ? 'turkish'
                : country === 'CN'
                  ? 'chinese'
                  : 'german';
  return origins.indexOf(origin);
}

function written(
  spelt: Spelt,
  origin: Origin,
  female: boolean,
  given: number,
  family: number,
  fathers: number,
): NameForms {
  switch (origin) {
    case 'kazakh':
    case 'central':
    case 'russian':
      return cyrillicForms(spelt, origin, pools[origin], female, given, family, fathers);
    case 'arabic': {
      const one = (female ? arabicNames.women : arabicNames.men)[given];
      const two = arabicNames.surnames[family];
      const cyrillic = `${two[0]} ${one[0]}`;
      return {
        native: cyrillic,
        russian: cyrillic,
        latin: `${one[1]} ${two[1]}`,
        listed: `${one[3]} ${two[3]}`,
        original: `${one[2]} ${two[2]}`,
      };
    }
    case 'turkish':
    case 'chinese':
    case 'german':
      return latinForms(pools[origin], female, given, family);
  }
}

/** The few words names are made of, each spelt once. */
interface Spelt {
  readonly passport: (word: string) => string;
  readonly list: (word: string) => string;
  readonly russian: (word: string) => string;
}

function remembered(spell: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = spell(word);
    known.set(word, made);
    return made;
  };
}

function cyrillicForms(
  spelt: Spelt,
  origin: 'kazakh' | 'central' | 'russian',
  pool: CyrillicPool,
  female: boolean,
  given: number,
  family: number,
  fathers: number,
): NameForms {
  const first = (female ? pool.women : pool.men)[given];
  const stem = pool.surnames[family];
  const last = !female ? stem : stem.endsWith('ий') ? `${stem.slice(0, -2)}ая` : `${stem}а`;
  const father = pool.fathers[fathers % pool.fathers.length];
  const ending = female ? 'овна' : 'ович';
  return {
    native: `${last} ${first} ${father}${origin === 'kazakh' ? (female ? 'қызы' : 'ұлы') : ending}`,
    russian: `${spelt.russian(last)} ${spelt.russian(first)} ${spelt.russian(father)}${ending}`,
    latin: `${spelt.passport(first)} ${spelt.passport(last)}`,
    listed: `${spelt.list(first)} ${spelt.list(last)}`,
    original: `${first} ${last}`,
  };
}

function latinForms(pool: LatinPool, female: boolean, given: number, family: number): NameForms {
  const [first, firstLatin] = (female ? pool.women : pool.men)[given].split('/');
  const [last, lastLatin] = pool.surnames[family].split('/');
  const native = `${firstLatin} ${lastLatin}`;
  return {
    native,
    russian: `${last} ${first}`,
    latin: native,
    listed: `${plain(firstLatin)} ${plain(lastLatin)}`,
    original: native,
  };
}

const plainLetters: { readonly [letter: string]: string } = {
  ş: 's',
  Ş: 'S',
  ı: 'i',
  ğ: 'g',
  ç: 'c',
  ö: 'oe',
  Ö: 'Oe',
  ü: 'ue',
};

/** As a foreign list spells it: without marks. */
function plain(text: string): string {
  return [...text].map((letter) => plainLetters[letter] ?? letter).join('');
}
