/** Makes the invented persons of a scenario: names in three written forms, birth date, identifiers, occupation. */
import { someDate } from './calendar.ts';
import type { Handle, PartyDraft } from './draft.ts';
import { inventedIin, inventedPassport, inventedPhone } from './identifiers.ts';
import { arabic, kazakh, russian, turkish } from './name-pool.ts';
import type { Random } from './random.ts';
import { inLatin, inRussian } from './romanise.ts';
import { UntoldError } from './untold.ts';

export type Origin = 'kazakh' | 'russian' | 'arabic' | 'turkish';

/** How one person's name is written. */
export interface NameForms {
  /** As at home: Kazakh or Russian Cyrillic, or Latin for parties abroad. Surname first in Cyrillic. */
  readonly native: string;
  readonly russian: string;
  /** Latin, given name first, as passports spell it. */
  readonly latin: string;
  /** Latin as a foreign list would spell it. */
  readonly listed: string;
  /** Original script for a list: Cyrillic or Arabic. */
  readonly original: string;
}

export interface Person {
  readonly party: PartyDraft;
  readonly names: NameForms;
}

export interface PersonOptions {
  readonly origin?: Origin;
  readonly male?: boolean;
  readonly country?: string;
  /** Take this name instead of a fresh one: a namesake. */
  readonly names?: NameForms;
}

const occupations =
  'учитель|медсестра|водитель|бухгалтер|продавец|инженер|мұғалім|дәрігер|құрылысшы|программист|повар|слесарь|логист|кассир|агроном|есепші|механик|студент|менеджер|электрик'.split(
    '|',
  );
const occupationsAbroad = 'trade|logistics|construction|student|services|employee'.split('|');

/** A maker of persons; no two it makes share a surname and given name unless asked to. */
export function peopleMaker(random: Random): (handle: Handle, options?: PersonOptions) => Person {
  const taken = new Set<string>();
  return (handle, options = {}) => {
    const origin = options.origin ?? (random.chance(74) ? 'kazakh' : random.chance(75) ? 'russian' : 'arabic');
    const country = options.country ?? 'KZ';
    const male = options.male ?? (origin === 'arabic' || origin === 'turkish' || random.chance(50));
    let names = options.names ?? drawNames(random, origin, male);
    for (let tries = 0; options.names === undefined && taken.has(shortKey(names)); tries++) {
      if (tries > 500) throw new UntoldError('people: name pool exhausted');
      names = drawNames(random, origin, male);
    }
    taken.add(shortKey(names));
    const born = someDate(random, 1962, 2003);
    return {
      names,
      party: {
        handle,
        kind: 'person',
        ...written(random, names, country),
        born,
        country,
        ...papers(random, born, male, country),
      },
    };
  };
}

/** Two persons with the same surname and given name would be namesakes, patronymic or not. */
function shortKey(names: NameForms): string {
  return names.latin;
}

/** The registered form and, for some, others: every form occurs among all sorts of people. */
function written(random: Random, names: NameForms, country: string): { name: string; otherNames: readonly string[] } {
  const forms = country === 'KZ' ? [names.native, names.native, names.russian, names.latin] : [names.latin];
  const name = random.pick(forms);
  const others = [...new Set([names.native, names.russian, names.latin])].filter((form) => form !== name);
  const otherNames = country === 'KZ' && others.length > 0 && random.chance(25) ? [random.pick(others)] : [];
  return { name, otherNames };
}

function papers(
  random: Random,
  born: string,
  male: boolean,
  country: string,
): Pick<PartyDraft, 'identifiers' | 'activity'> {
  const number = country === 'KZ' ? inventedIin(random, born, male) : inventedPassport(random);
  const identifiers = random.chance(60) ? [number, inventedPhone(random)] : [number];
  return { identifiers, activity: random.pick(country === 'KZ' ? occupations : occupationsAbroad) };
}

function drawNames(random: Random, origin: Origin, male: boolean): NameForms {
  switch (origin) {
    case 'kazakh': {
      const given = random.pick(male ? kazakh.men : kazakh.women);
      const family = random.pick(kazakh.surnames) + (male ? '' : 'а');
      const father = random.pick(kazakh.fathers);
      const patronymic = father + (male ? 'ұлы' : 'қызы');
      const russianFather = inRussian(father) + (male ? 'ович' : 'овна');
      return {
        native: `${family} ${given} ${patronymic}`,
        russian: `${inRussian(family)} ${inRussian(given)} ${russianFather}`,
        latin: `${inLatin(given, 'passport')} ${inLatin(family, 'passport')}`,
        listed: `${inLatin(given, 'list')} ${inLatin(family, 'list')}`,
        original: `${given} ${family}`,
      };
    }
    case 'russian': {
      const given = random.pick(male ? russian.men : russian.women);
      const stem = random.pick(russian.surnames);
      const family = male ? stem : stem.endsWith('ий') ? `${stem.slice(0, -2)}ая` : `${stem}а`;
      const whole = `${family} ${given} ${random.pick(russian.fathers)}${male ? 'ович' : 'овна'}`;
      const latin = (spelling: 'passport' | 'list') => `${inLatin(given, spelling)} ${inLatin(family, spelling)}`;
      return {
        native: whole,
        russian: whole,
        latin: latin('passport'),
        listed: latin('list'),
        original: `${given} ${family}`,
      };
    }
    case 'arabic': {
      const given = random.pick(arabic.given);
      const family = random.pick(arabic.family);
      const cyrillic = `${family[0]} ${given[0]}`;
      return {
        native: cyrillic,
        russian: cyrillic,
        latin: `${given[1]} ${family[1]}`,
        listed: `${given[3]} ${family[3]}`,
        original: `${given[2]} ${family[2]}`,
      };
    }
    case 'turkish': {
      const latin = `${random.pick(turkish.given)} ${random.pick(turkish.family)}`;
      return { native: latin, russian: latin, latin, listed: latin, original: latin };
    }
  }
}
