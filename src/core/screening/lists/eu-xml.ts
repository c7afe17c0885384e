/**
 * Reads the EU's consolidated financial sanctions list (FSF XML 1.1) into listings; it keeps everything in attributes. Source: the
 * published schema, and OpenSanctions' rules for it: a remark "low quality" makes an alias weak whatever `strong` says.
 */
import type { BirthDate, Listing } from '../../dataset/dataset.ts';
import { genderOf } from './gender.ts';
import { dayAlone, dayOf, isoDate, monthSpan, yearSpan } from './list-dates.ts';
import { listingGate } from './listing-gate.ts';
import { distinct, nameList, oneLine } from './names.ts';
import type { ListFormat, ListInput, ListReader } from './read-list.ts';
import { attributeOf, childrenOf, textsOf, type XmlElement } from './xml-element.ts';
import { createXmlRecordReader } from './xml-records.ts';
import { rootOf } from './xml-root.ts';

/** `00` and UNKNOWN say that the country is not known. */
function countryOf(element: XmlElement): string {
  const code = attributeOf(element, 'countryIso2Code').toUpperCase();
  const name = attributeOf(element, 'countryDescription');
  return code !== '' && code !== '00' ? code : /^unknown$/i.test(name) ? '' : name;
}

function placeOf(element: XmlElement, parts: readonly string[]): string {
  const country = attributeOf(element, 'countryDescription');
  const said = [...parts.map((part) => attributeOf(element, part)), /^unknown$/i.test(country) ? '' : country];
  return said
    .map(oneLine)
    .filter((part) => part !== '')
    .join(', ');
}

const lowQuality = /\blow? quality/i;
/** `(a) Mullah, (b) Maulavi` → Mullah, Maulavi. */
const lettered = (text: string): readonly string[] =>
  text.split(/\([a-h]\)/).map((part) => part.replace(/^[\s,;]+|[\s,;]+$/g, ''));

function namesOf(entity: XmlElement): Listing['names'] {
  const names = nameList();
  let primary = false;
  for (const alias of childrenOf(entity, 'nameAlias')) {
    const parts = ['firstName', 'middleName', 'lastName'].map((part) => attributeOf(alias, part));
    const text = attributeOf(alias, 'wholeName') || parts.join(' ');
    const weak =
      attributeOf(alias, 'strong') === 'false' || textsOf(alias, 'remark').some((remark) => lowQuality.test(remark));
    names.add(text, weak ? 'low' : primary ? 'good' : 'primary', attributeOf(alias, 'nameLanguage').toLowerCase());
    primary ||= !weak && oneLine(text) !== '';
  }
  return names.all;
}

/** One `birthdate`, or the text in it that is no date of this calendar; '' says nothing. */
function birthDateOf(element: XmlElement): BirthDate | string {
  const number = (name: string): number => Number(/^\d{1,4}$/.exec(attributeOf(element, name))?.[0] ?? 0);
  const approx = attributeOf(element, 'circa') === 'true';
  const calendar = attributeOf(element, 'calendarType');
  const said = attributeOf(element, 'birthdate');
  if (calendar !== '' && calendar !== 'GREGORIAN') return `${calendar} ${said || attributeOf(element, 'year')}`.trim();
  if (isoDate(said) !== '') return dayAlone(isoDate(said), approx);
  const [from, to] = [number('yearRangeFrom'), number('yearRangeTo')];
  if (from > 0 || to > 0) return yearSpan(from || to, to || from, approx);
  const [year, month, day] = [number('year'), number('monthOfYear'), number('dayOfMonth')];
  if (year === 0) return said;
  const date = dayOf(year, month, day);
  if (date !== '') return dayAlone(date, approx);
  return month >= 1 && month <= 12 && day === 0
    ? monthSpan(year, month, approx)
    : yearSpan(year, year, approx || day > 0);
}

function idsOf(entity: XmlElement): readonly string[] {
  const numbers = childrenOf(entity, 'identification').flatMap((one) => {
    const type = attributeOf(one, 'identificationTypeDescription') || attributeOf(one, 'identificationTypeCode');
    return distinct([attributeOf(one, 'number'), attributeOf(one, 'latinNumber')]).map((number) =>
      type === '' ? number : `${type}: ${number}`,
    );
  });
  const un = attributeOf(entity, 'unitedNationId');
  return distinct(un === '' ? numbers : [...numbers, `UN: ${un}`]);
}

function listingOf(
  entity: XmlElement,
  person: boolean,
  raw: string,
  onOddDate: (found: string) => void,
): Omit<Listing, 'uid'> {
  const regulations = childrenOf(entity, 'regulation');
  const published = regulations
    .map((one) => isoDate(attributeOf(one, 'publicationDate')))
    .filter((date) => date !== '')
    .toSorted();
  const aliases = childrenOf(entity, 'nameAlias');
  const said = (attribute: string): readonly string[] =>
    distinct(aliases.flatMap((alias) => lettered(attributeOf(alias, attribute))));
  const births = childrenOf(entity, 'birthdate');
  const titles = said('title');
  const addresses = distinct(
    childrenOf(entity, 'address').map((one) => placeOf(one, ['street', 'poBox', 'place', 'city', 'zipCode', 'region'])),
  );
  return {
    list: 'eu',
    listRef: attributeOf(entity, 'euReferenceNumber'),
    kind: person ? 'person' : 'body',
    names: namesOf(entity),
    dob: births.flatMap((element): readonly BirthDate[] => {
      const date = birthDateOf(element);
      if (typeof date !== 'string') return [date];
      if (date !== '') onOddDate(date);
      return [];
    }),
    pob: distinct(births.map((one) => placeOf(one, ['place', 'city', 'region']))).join('; '),
    nationality: distinct(childrenOf(entity, 'citizenship').map(countryOf)),
    ids: idsOf(entity),
    designation: said('function'),
    programmes: distinct(regulations.map((one) => attributeOf(one, 'programme'))),
    listedOn: isoDate(attributeOf(entity, 'designationDate')) || (published[0] ?? ''),
    updatedOn: published.at(-1) ?? '',
    ...genderOf(aliases.map((alias) => attributeOf(alias, 'gender')).find((text) => text !== '') ?? ''),
    ...(titles.length > 0 && { titles }),
    ...(addresses.length > 0 && { addresses }),
    raw,
  };
}

const kinds: ReadonlyMap<string, 'person' | 'body'> = new Map([
  ['person', 'person'],
  ['enterprise', 'body'],
  ['P', 'person'],
  ['E', 'body'],
]);

function open({ file, sink }: ListInput): ListReader {
  const pass = listingGate(sink);
  return createXmlRecordReader({
    file,
    root: 'export',
    records: new Set(['sanctionEntity']),
    onTooLong: (column, row, found) => sink.onRejected({ code: 'record-too-long', row, column, found }),
    onRecord({ element, raw, line }) {
      const [said = ''] = childrenOf(element, 'subjectType').flatMap((type) =>
        ['code', 'classificationCode'].map((name) => attributeOf(type, name)).filter((text) => text !== ''),
      );
      const kind = kinds.get(said);
      if (kind === undefined) {
        return sink.onRejected({ code: 'kind-unknown', row: line, column: 'subjectType', found: said.slice(0, 80) });
      }
      const id = attributeOf(element, 'euReferenceNumber') || attributeOf(element, 'logicalId');
      const listing = listingOf(element, kind === 'person', raw, (found) =>
        sink.onDoubt({ code: 'date-not-a-date', row: line, column: 'birthdate', found: found.slice(0, 80) }),
      );
      pass({ id, listing, row: line, idColumn: 'euReferenceNumber', nameColumn: 'nameAlias' });
    },
  });
}

export const euXml: ListFormat = {
  name: 'eu-xml',
  recognises: (head) => rootOf(head) === 'export' && /sanctionEntity|europa/.test(head),
  open,
};
