/** What the register says of a party, worked out from its place when asked for. */
import type { PartyKind } from '../../dataset/dataset.ts';
import { someDate } from '../calendar.ts';
import type { PartyDraft } from '../draft.ts';
import { inventedBin, inventedIin, inventedPassport, inventedPhone } from '../identifiers.ts';
import type { Random } from '../random.ts';
import type { LanguageMix } from '../recipe.ts';
import {
  abroadForms,
  companyForms,
  companyWords,
  fundForms,
  fundWords,
  publicForms,
  type BodyLanguage,
} from './body-words.ts';
import { groups, type Census, type Group } from './census.ts';
import { fixed, placeRandoms, type Key } from './dice.ts';
import type { NameBook } from './name-book.ts';
import type { Places } from './places.ts';

type PartyFacts = Omit<PartyDraft, 'handle'>;

const trades: {
  readonly [group in Exclude<Group, 'resident' | 'trader' | 'personAbroad'>]: readonly [PartyKind, string];
} = {
  desk: ['company', 'банк: касса и расчёты'],
  tax: ['public', 'налоговый орган'],
  utility: ['public', 'коммунальные услуги'],
  telecom: ['company', 'связь'],
  payroll: ['company', 'аутсорсинг персонала, расчёт заработной платы'],
  employer: ['company', 'строительство|производство|ИТ-услуги|логистика|образование|медицинские услуги'],
  retail: ['company', 'розничная торговля|бөлшек сауда'],
  wholesale: ['company', 'оптовая торговля|торговля и посредничество|көтерме сауда'],
  holding: ['company', 'управление активами|активтерді басқару'],
  charity: ['npo', 'благотворительность|социальная помощь|помощь семьям|әлеуметтік көмек'],
  relief: ['npo', 'гуманитарная помощь: партнёр по плану гуманитарного реагирования ООН'],
  mvts: ['mvts', 'денежные переводы|ақша аударымдары'],
  vasp: ['vasp', 'биржа цифровых активов|обмен цифровых активов'],
  school: ['public', 'образование|білім беру|education'],
  companyAbroad: ['company', 'wholesale trade|trading|import-export'],
  npoAbroad: ['npo', 'charity|community aid'],
};

/** One list for persons everywhere, whatever language the register is kept in: no occupation tells who lives where. */
const occupations =
  'учитель|фельдшер|водитель|бухгалтер|продавец|инженер|мұғалім|дәрігер|құрылысшы|программист|повар|слесарь|логист|кассир|агроном|есепші|механик|студент|менеджер|электрик|предприниматель|кәсіпкер|trade|logistics|construction|services|employee'.split(
    '|',
  );

/** The register. `before` is the year the period starts in. */
export function partyBook(
  census: Census,
  places: Places,
  names: NameBook,
  mix: LanguageMix,
  key: Key,
  before: number,
): (place: number) => PartyFacts {
  const randomOf = placeRandoms(key, 61);
  return (place) => {
    const one = randomOf(place);
    const group = groups[census.groupOf[place]];
    const country = places.countries[places.country[place]];
    switch (group) {
      case 'resident':
      case 'trader':
      case 'personAbroad':
        return person(one, names, mix, place, country, before);
      default:
        return body(one, census, mix, key, place, group, country);
    }
  };
}

/** One law for the form of the name, second names, papers and birth dates of persons of all sorts. */
function person(
  random: Random,
  names: NameBook,
  mix: LanguageMix,
  place: number,
  country: string,
  before: number,
): PartyFacts {
  const { native, russian, latin } = names.forms(place);
  const latinPercent = 15 + Math.min(35, mix.english);
  const cyrillic = /^[A-Z]/.test(native) ? russian : random.chance(70) ? native : russian;
  const [name, other] = random.chance(latinPercent) ? [latin, cyrillic] : [cyrillic, latin];
  const born = someDate(random, before - 64, before - 22);
  const number = country === 'KZ' ? inventedIin(random, born, names.male(place)) : inventedPassport(random);
  return {
    kind: 'person',
    name,
    otherNames: random.chance(25) ? [other] : [],
    born,
    country,
    identifiers: random.chance(60) ? [number, inventedPhone(random)] : [number],
    activity: random.pick(occupations),
  };
}

function body(
  random: Random,
  census: Census,
  mix: LanguageMix,
  key: Key,
  place: number,
  group: Exclude<Group, 'resident' | 'trader' | 'personAbroad'>,
  country: string,
): PartyFacts {
  const [kind, activities] = trades[group];
  const number = country === 'KZ' ? inventedBin(random) : `ZZ-${random.between(100_000, 999_999)}`;
  return {
    kind,
    name:
      group === 'desk'
        ? census.institutions[place].name
        : bodyName(random, census, mix, key, place, group, kind, country),
    otherNames: [],
    born: '',
    country,
    identifiers: random.chance(60) ? [number, inventedPhone(random)] : [number],
    activity: random.pick(activities.split('|')),
  };
}

function bodyName(
  random: Random,
  census: Census,
  mix: LanguageMix,
  key: Key,
  place: number,
  group: Group,
  kind: PartyKind,
  country: string,
): string {
  const language = languageOf(mix, random.below(1000), country);
  const pool = (kind === 'npo' ? fundWords : companyWords)[language];
  const room = pool.heads.length * pool.tails.length;
  const { charity, relief, npoAbroad } = census.runs;
  // Funds are counted apart, since fewer words are fit for them.
  const nth =
    kind !== 'npo'
      ? place
      : group === 'npoAbroad'
        ? place - npoAbroad.from + charity.count + relief.count
        : place - charity.from;
  // 2003 is prime and divides no pool: bodies step through all combinations before any comes again, then with a number.
  const combination = (nth * 2003 + fixed(key, room, 31, room)) % room;
  const again = Math.floor(nth / room);
  const head = pool.heads[Math.floor(combination / pool.tails.length)];
  const name = `${head} ${pool.tails[combination % pool.tails.length]}${again > 0 ? `-${again + 1}` : ''}`;
  return random.pick(formsOf(group, kind, country, language)).replace('*', name);
}

function formsOf(group: Group, kind: PartyKind, country: string, language: BodyLanguage): readonly string[] {
  if (group === 'tax' || group === 'utility' || group === 'school') return publicForms[group][language];
  if (kind === 'npo') return fundForms[language];
  return country === 'KZ' ? companyForms[language] : abroadForms[country];
}

function languageOf(mix: LanguageMix, drawn: number, country: string): BodyLanguage {
  if (country !== 'KZ') return country === 'RU' || country === 'KG' ? 'russian' : 'english';
  const { kazakh, russian, english } = mix;
  const total = kazakh + russian + english;
  const at = total === 0 ? 0 : Math.floor((drawn * total) / 1000);
  if (total === 0) return 'russian';
  return at < kazakh ? 'kazakh' : at < kazakh + russian ? 'russian' : 'english';
}
