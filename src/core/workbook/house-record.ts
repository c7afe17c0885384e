/**
 * A record of an invented list in the very shape the generator writes them in, so that a record a trainer added or changed
 * does not stand out among the others. What this shape has no element for gets the published list's.
 */
import type { BirthDate, Listing, NameQuality } from '../dataset/dataset.ts';
import { xmlText } from '../screening/lists/xml-text.ts';

const partNames = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];
const comment = 'Invented listing for a training exercise.\nNo real person or body is meant.';

/** Lines of the record, `number` for its DATAID; `address` is a country. */
export function houseRecord(listing: Listing, number: number, address: string): readonly string[] {
  const { kind, names } = listing;
  const person = kind === 'person';
  const element = person ? 'INDIVIDUAL' : 'ENTITY';
  const texts = (quality: NameQuality) =>
    names.filter((one) => one.quality === quality).map((one) => nameText(one.text));
  const [primary = ''] = texts('primary');
  return [
    `<${element}>`,
    ...[
      leaf('DATAID', String(number)),
      leaf('VERSIONNUM', '1'),
      ...(person ? nameParts(primary) : [leaf('FIRST_NAME', primary)]),
      ...listing.programmes.map((one) => leaf('UN_LIST_TYPE', one)),
      leaf('REFERENCE_NUMBER', listing.uid),
      leaf('LISTED_ON', listing.listedOn),
      leaf('NAME_ORIGINAL_SCRIPT', texts('original').join('; ')),
      leaf('COMMENTS1', comment),
      ...listing.designation.map((one) => value('DESIGNATION', one)),
      ...(person ? orEmpty(listing.nationality).map((one) => value('NATIONALITY', one)) : []),
      value('LIST_TYPE', 'Training list'),
      value('LAST_DAY_UPDATED', listing.updatedOn),
      ...aliases(element, person, texts),
      group(`${element}_ADDRESS`, [leaf('COUNTRY', address)]),
      ...(person ? [...births(listing.dob), group('INDIVIDUAL_PLACE_OF_BIRTH', [leaf('COUNTRY', listing.pob)])] : []),
      ...(person ? documents(listing.ids) : []),
      leaf('SORT_KEY', ''),
      leaf('SORT_KEY_LAST_MOD', ''),
    ].map((line) => `  ${line}`),
    `</${element}>`,
  ];
}

/** `; ` separates names inside one element, so that no name may hold it. */
function nameText(text: string): string {
  return text.replace(/\s*;\s*/g, ', ');
}

function nameParts(name: string): readonly string[] {
  const words = name.split(' ');
  const parts = words.length <= 4 ? words : [...words.slice(0, 3), words.slice(3).join(' ')];
  return parts.map((part, i) => leaf(partNames[i], part));
}

/** Those of one quality share an element, as the generator's do; without any, an empty pair stands. */
function aliases(
  element: string,
  person: boolean,
  texts: (quality: NameQuality) => readonly string[],
): readonly string[] {
  const one = (quality: string, text: string) =>
    group(`${element}_ALIAS`, [leaf('QUALITY', quality), leaf('ALIAS_NAME', text)]);
  const all = (['good', 'low', 'former'] as const).flatMap((quality) => {
    const names = texts(quality);
    const word = { good: person ? 'Good' : 'a.k.a.', low: 'Low', former: 'f.k.a.' }[quality];
    return names.length === 0 ? [] : [one(word, names.join('; '))];
  });
  return all.length === 0 ? [one('', '')] : all;
}

function births(dates: readonly BirthDate[]): readonly string[] {
  const year = (text: string) => text.slice(0, 4);
  const birth = ({ from, to, approx }: BirthDate): readonly string[] => {
    if (from === to) return [leaf('TYPE_OF_DATE', 'EXACT'), leaf('DATE', from)];
    if (year(from) !== year(to)) {
      const type = leaf('TYPE_OF_DATE', approx ? 'APPROXIMATELY' : 'BETWEEN');
      return [type, leaf('FROM_YEAR', year(from)), leaf('TO_YEAR', year(to))];
    }
    return [leaf('TYPE_OF_DATE', approx ? 'APPROXIMATELY' : 'EXACT'), leaf('YEAR', year(from))];
  };
  const written = dates.length === 0 ? [[leaf('TYPE_OF_DATE', '')]] : dates.map(birth);
  return written.map((lines) => group('INDIVIDUAL_DATE_OF_BIRTH', lines));
}

function documents(ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [leaf('INDIVIDUAL_DOCUMENT', '')];
  return ids.map((id) => {
    const colon = id.indexOf(': ');
    const [type, number] = colon < 0 ? ['Passport', id] : [id.slice(0, colon), id.slice(colon + 2)];
    return group('INDIVIDUAL_DOCUMENT', [leaf('TYPE_OF_DOCUMENT', type), leaf('NUMBER', number)]);
  });
}

function orEmpty(list: readonly string[]): readonly string[] {
  return list.length === 0 ? [''] : list;
}

function value(name: string, text: string): string {
  return group(name, [leaf('VALUE', text)]);
}

function leaf(name: string, text: string): string {
  return text === '' ? `<${name}/>` : `<${name}>${xmlText(text)}</${name}>`;
}

function group(name: string, children: readonly string[]): string {
  return `<${name}>${children.join('')}</${name}>`;
}
