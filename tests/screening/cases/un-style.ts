/** A list in the style of the UN's: a thousand invented records with about four names each, and ten thousand invented customers. */
import type { ListedName, Listing } from '../../../src/core/dataset/dataset.ts';
import { scriptOf } from '../../../src/core/screening/script.ts';
import { arabicPersons } from './arabic.ts';
import { capital, type Dice, dice } from './dice.ts';
import { kazakhCustomer } from './kazakh.ts';
import { slavicCustomer } from './slavic.ts';

const split = (text: string): readonly string[] => text.trim().split(/\s+/);

const korean = split(`kim ri pak choe jong kang jo yun jang rim han o so sin kwon hwang an song yu hong`);
const koreanGiven = split(
  `chol min song il yong ho kwang su jin hyok nam chun ung guk mun ok sun hwa myong sik jae tok`,
);
const somali = split(
  `warsame abdi nuur faarah cabdulle xasan jaamac shire guled dirie samatar osoble mire caato hirsi aweys`,
);
const congolese =
  split(`mukamba ngoyi tshibanda kasongo mbuyi ilunga kabeya lumbala mutombo kalonji bahati byamungu nshimiyimana
  hakizimana ndayisaba bisimwa nzeyimana`);
const christian = split(
  `jean bosco innocent sylvestre laurent ignace felicien leopold gaston stanislas callixte pacifique`,
);
const indonesian = split(
  `wiranto suhardi kusnadi hartono purwanto sukarna budiman santoso wibowo hidayat nurdin setiawan`,
);
const consonants = split(`b d f g h j k kh l m n q r s sh t th w y z gh dh`);
const vowels = split(`a a a i u ai`);

/** A family name of Arabic sound that nobody bears: al- and a pattern of consonants. */
function nisba(roll: Dice): string {
  const c = (): string => roll.pick(consonants);
  const v = (): string => roll.pick(vowels);
  const pattern = roll.roll(4);
  const stem =
    pattern === 0
      ? `${c()}a${c()}${c()}a${c()}`
      : pattern === 1
        ? `${c()}u${c()}ai${c()}`
        : pattern === 2
          ? `${c()}${v()}${c()}${v()}${c()}`
          : `${c()}a${c()}${c()}${v()}`;
  return `${roll.chance(0.7) ? 'al-' : ''}${capital(stem)}${roll.chance(0.7) ? 'i' : ''}`;
}

function pashto(roll: Dice): string {
  return `${capital(`${roll.pick(consonants)}${roll.pick(vowels)}${roll.pick(consonants)}`)}${roll.pick(['zai', 'yar', 'wal', 'khel', 'mand'])}`;
}

const words = (roll: Dice, list: readonly string[], count: number): string =>
  Array.from({ length: count }, () => capital(roll.pick(list))).join(' ');

/** Names of one invented person, the printed one first. */
function namesOf(roll: Dice, seed: number): readonly ListedName[] {
  const put = (text: string, quality: ListedName['quality']): ListedName => ({ text, script: scriptOf(text), quality });
  const style = roll.roll(10);
  if (style === 0) {
    const family = capital(roll.pick(korean));
    const [first, second] = [roll.pick(koreanGiven), roll.pick(koreanGiven)];
    return [
      put(`${family} ${capital(first)} ${capital(second)}`, 'primary'),
      put(`${family} ${capital(first)}-${second}`, 'good'),
      put(`${capital(first)}${second} ${family}`, 'good'),
    ];
  }
  if (style === 1) {
    const name = words(roll, somali, 3);
    return [put(name, 'primary'), put(`${name} ${words(roll, somali, 1)}`, 'good'), put(words(roll, somali, 1), 'low')];
  }
  if (style === 2) {
    const name = `${words(roll, christian, 1)} ${words(roll, congolese, 2)}`;
    return [
      put(name.toUpperCase(), 'primary'),
      put(`${words(roll, christian, 1)} ${words(roll, congolese, 1)}`, 'good'),
      put(`General ${words(roll, christian, 1)}`, 'low'),
    ];
  }
  if (style === 3) {
    const name = words(roll, indonesian, 2);
    return [
      put(name, 'primary'),
      put(words(roll, indonesian, 1), 'good'),
      put(`${name} bin ${words(roll, indonesian, 1)}`, 'good'),
    ];
  }
  const person = arabicPersons(1, seed)[0];
  const last = style > 6 ? nisba(roll) : pashto(roll);
  const names = [put(`${person.latin} ${last}`, 'primary'), put(person.script, 'original')];
  const [first] = person.latin.split(' ');
  names.push(
    put(`${capital(first.toLowerCase())} ${last}`, 'good'),
    put(`Abu ${nisba(roll).replace(/^al-/, '')}`, 'low'),
  );
  if (roll.chance(0.4)) names.push(put(nisba(roll), 'low'));
  if (roll.chance(0.3)) names.push(put(`Mullah ${capital(first.toLowerCase())} ${pashto(roll)}`, 'good'));
  return names;
}

const bodyWords = split(
  `Relief Trading Foundation Committee Exchange Front Movement Bureau Islamic Services Company Shipping Bank`,
);

/** `size` listings, about a quarter of them bodies. */
export function unStyleList(size: number, seed: number): readonly Listing[] {
  const roll = dice(seed);
  return Array.from({ length: size }, (_, i): Listing => {
    const body = i % 4 === 3;
    const names: readonly ListedName[] = body
      ? [0, 1, 2, 3].map((at) => ({
          text: `${nisba(roll)} ${at % 2 === 0 ? `${capital(roll.pick(somali))} ` : ''}${roll.pick(bodyWords)}${at === 1 ? ` ${roll.pick(bodyWords)}` : ''}`,
          script: 'Latn',
          quality: at === 0 ? 'primary' : at === 3 ? 'former' : 'good',
        }))
      : namesOf(roll, seed * 100_003 + i);
    return {
      uid: `ZZ${body ? 'e' : 'i'}.${String(i).padStart(4, '0')}`,
      list: 'un',
      listRef: '',
      kind: body ? 'body' : 'person',
      names,
      dob: [],
      pob: '',
      nationality: [],
      ids: [],
      designation: [],
      programmes: [],
      listedOn: '',
      updatedOn: '',
      raw: '',
    };
  });
}

const given =
  split(`james oliver emma sofia lukas hannah pierre camille marco giulia pedro lucia anders ingrid tomasz agnieszka mehmet
  elif giorgi nino davit ani wei li mei hiroshi yuki raj priya arjun anita samuel grace peter ruth daniel sarah david karim leila`);
const familyStems =
  split(`ander mort hall ross weber schnei lind berg kowal novak rossi mari garc lop silv pere dub laurent moreau yil dem
  kap tsik chen wang tana suzu sharm patel singh okaf mensa wilk hart brook stan`);
const familyEnds = split(`son er man ley ford ini ez eira ard ski ova ov aki mura a u li ton field well`);

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

const bodyNames = split(
  `Алтын Береке Номад Каспий Самал Табыс Жетісу Арай Восход Горизонт Меридиан Вектор Атлант Сапсан Партнёр Нұр`,
);

/** Invented customers of a bank in Kazakhstan: most of them Kazakh and Russian names, some from elsewhere, some bodies. */
export function customers(size: number, seed: number): readonly Customer[] {
  const roll = dice(seed);
  return Array.from({ length: size }, (_, i): Customer => {
    const id = `c${i}`;
    const kind = roll.roll(10);
    if (kind < 4) return { id, name: kazakhCustomer(seed + i * 7), kind: 'person' };
    if (kind < 7) return { id, name: slavicCustomer(seed + i * 7), kind: 'person' };
    if (kind < 9)
      return {
        id,
        name: `${capital(roll.pick(given))} ${capital(roll.pick(familyStems) + roll.pick(familyEnds))}`,
        kind: 'person',
      };
    return {
      id,
      name: `${roll.pick(['ТОО', 'ЖШС', 'ООО', 'АО'])} «${roll.pick(bodyNames)} ${roll.pick(bodyNames)}»`,
      kind: 'company',
    };
  });
}
