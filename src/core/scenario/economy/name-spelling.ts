/** The words names are made of, each spelt once in every form a name is written in, and whole names put together from them. */
import type { NameForms } from '../people.ts';
import { inLatin, inRussian } from '../romanise.ts';
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

export const origins = ['kazakh', 'russian', 'arabic', 'central', 'turkish', 'chinese', 'german'] as const;
export type Origin = (typeof origins)[number];

/** Words for one origin and sex. */
export interface NameWords {
  readonly givens: readonly NameForms[];
  readonly families: readonly NameForms[];
  /** Patronymics; empty where there are none. */
  readonly fathers: readonly Pick<NameForms, 'native' | 'russian'>[];
  /** Whether a name as at home starts with the surname; in Russian it always does, in Latin never. */
  readonly familyFirst: boolean;
}

const spelt = new Map<string, NameWords>();

/** Spelt once and kept: each economy asks anew, and spelling is a tenth of its making. */
export function nameWords(origin: Origin, female: boolean): NameWords {
  const place = `${origin} ${female}`;
  const words = spelt.get(place) ?? spell(origin, female);
  spelt.set(place, words);
  return words;
}

function spell(origin: Origin, female: boolean): NameWords {
  switch (origin) {
    case 'kazakh':
      return cyrillicWords(kazakhNames, female, female ? 'қызы' : 'ұлы');
    case 'russian':
      return cyrillicWords(russianNames, female, female ? 'овна' : 'ович');
    case 'central':
      return cyrillicWords(centralNames, female, female ? 'овна' : 'ович');
    case 'arabic': {
      const spelt = ([cyrillic, latin, original, listed]: readonly [string, string, string, string]): NameForms => ({
        native: cyrillic,
        russian: cyrillic,
        latin,
        listed,
        original,
      });
      const { men, women, surnames } = arabicNames;
      return {
        givens: (female ? women : men).map(spelt),
        families: surnames.map(spelt),
        fathers: [],
        familyFirst: true,
      };
    }
    case 'turkish':
      return latinWords(turkishNames, female);
    case 'chinese':
      return latinWords(chineseNames, female);
    case 'german':
      return latinWords(germanNames, female);
  }
}

/** The name of a combination, 0 .. givens × families - 1; `fathers` picks the patronymic. */
export function fullName(
  { givens, families, fathers, familyFirst }: NameWords,
  combination: number,
  father: number,
): NameForms {
  const given = givens[combination % givens.length];
  const family = families[Math.floor(combination / givens.length)];
  const latin = `${given.latin} ${family.latin}`;
  const listed = `${given.listed} ${family.listed}`;
  const original = `${given.original} ${family.original}`;
  if (fathers.length > 0) {
    const { native, russian } = fathers[father % fathers.length];
    return {
      native: `${family.native} ${given.native} ${native}`,
      russian: `${family.russian} ${given.russian} ${russian}`,
      latin,
      listed,
      original,
    };
  }
  return {
    native: familyFirst ? `${family.native} ${given.native}` : `${given.native} ${family.native}`,
    russian: `${family.russian} ${given.russian}`,
    latin,
    listed,
    original,
  };
}

function cyrillicWords(pool: CyrillicPool, female: boolean, ending: string): NameWords {
  const surname = (stem: string) => (!female ? stem : stem.endsWith('ий') ? `${stem.slice(0, -2)}ая` : `${stem}а`);
  const spelt = (word: string): NameForms => ({
    native: word,
    russian: inRussian(word),
    latin: inLatin(word, 'passport'),
    listed: inLatin(word, 'list'),
    original: word,
  });
  return {
    givens: (female ? pool.women : pool.men).map(spelt),
    families: pool.surnames.map((stem) => spelt(surname(stem))),
    fathers: pool.fathers.map((father) => ({
      native: `${father}${ending}`,
      russian: `${inRussian(father)}${female ? 'овна' : 'ович'}`,
    })),
    familyFirst: true,
  };
}

function latinWords(pool: LatinPool, female: boolean): NameWords {
  const spelt = (pair: string): NameForms => {
    const [cyrillic, latin] = pair.split('/');
    return { native: latin, russian: cyrillic, latin, listed: plain(latin), original: latin };
  };
  return {
    givens: (female ? pool.women : pool.men).map(spelt),
    families: pool.surnames.map(spelt),
    fathers: [],
    familyFirst: false,
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
