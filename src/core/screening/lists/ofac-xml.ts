/**
 * Reads OFAC's legacy sdn.xml into listings, by local name: the namespace was changed twice. Source: the published schema and shapes,
 * `publshInformation` misspelt as Treasury has it.
 */
import type { BirthDate, Listing } from '../../dataset/dataset.ts';
import { genderOf } from './gender.ts';
import { wordedDate } from './list-dates.ts';
import { listingGate } from './listing-gate.ts';
import { distinct, nameList, oneLine } from './names.ts';
import { readRemarks } from './ofac-remarks.ts';
import type { ListFormat, ListInput, ListReader } from './read-list.ts';
import { childrenOf, grandchildrenOf, textOf, textsOf, type XmlElement } from './xml-element.ts';
import { createXmlRecordReader } from './xml-records.ts';
import { rootOf } from './xml-root.ts';

const addressParts = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode', 'country'];

const nameOf = (element: XmlElement): string =>
  oneLine(`${textOf(element, 'firstName')} ${textOf(element, 'lastName')}`);
const isMain = (element: XmlElement): boolean => textOf(element, 'mainEntry') === 'true';
/** Texts of `group/item/part`, the main entry first. */
const itemTexts = (entry: XmlElement, group: string, item: string, part: string): readonly string[] => {
  const items = grandchildrenOf(entry, group, item);
  return [...items.filter(isMain), ...items.filter((one) => !isMain(one))]
    .flatMap((one) => textsOf(one, part))
    .map(oneLine);
};

function idsOf(entry: XmlElement): readonly string[] {
  return grandchildrenOf(entry, 'idList', 'id').flatMap((id) => {
    const number = oneLine(textOf(id, 'idNumber'));
    const type = oneLine(textOf(id, 'idType'));
    // Sex, risks of secondary sanctions and the like stand among the documents, too.
    return /\d/.test(number) && !/:$|sanction|phone|website|email/i.test(type)
      ? [type === '' ? number : `${type}: ${number}`]
      : [];
  });
}

function listingOf(entry: XmlElement, raw: string, onOddDate: (found: string) => void): Omit<Listing, 'uid'> {
  const remarks = readRemarks(textOf(entry, 'remarks'));
  const names = nameList();
  names.add(nameOf(entry), 'primary');
  for (const aka of grandchildrenOf(entry, 'akaList', 'aka')) {
    const former = /^f\.?k\.?a/i.test(textOf(aka, 'type'));
    names.add(nameOf(aka), textOf(aka, 'category').toLowerCase() === 'weak' ? 'low' : former ? 'former' : 'good');
  }
  for (const alias of remarks.aliases) names.add(alias.text, alias.quality);
  const dates = itemTexts(entry, 'dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth').flatMap(
    (text): readonly BirthDate[] => {
      const date = wordedDate(text);
      if (date === null) onOddDate(text);
      return date === null ? [] : [date];
    },
  );
  for (const text of remarks.oddDates) onOddDate(text);
  const sex = grandchildrenOf(entry, 'idList', 'id').find((id) => textOf(id, 'idType') === 'Gender');
  const addresses = distinct(
    grandchildrenOf(entry, 'addressList', 'address').map((address) =>
      addressParts.flatMap((part) => textsOf(address, part).map(oneLine)).join(', '),
    ),
  );
  const callSigns = childrenOf(entry, 'vesselInfo').flatMap((vessel) => textsOf(vessel, 'callSign'));
  return {
    list: 'ofac',
    listRef: oneLine(textOf(entry, 'uid')),
    kind: textOf(entry, 'sdnType').toLowerCase() === 'individual' ? 'person' : 'body',
    names: names.all,
    dob: dates.length > 0 ? dates : remarks.dob,
    pob: itemTexts(entry, 'placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth').join('; ') || remarks.pob.join('; '),
    nationality: distinct([
      ...itemTexts(entry, 'nationalityList', 'nationality', 'country'),
      ...itemTexts(entry, 'citizenshipList', 'citizenship', 'country'),
      ...remarks.nationality,
    ]),
    ids: distinct([...callSigns.map((sign) => `Call sign: ${sign}`), ...idsOf(entry), ...remarks.ids]),
    designation: distinct(textOf(entry, 'title').split(';')),
    programmes: distinct(childrenOf(entry, 'programList').flatMap((list) => textsOf(list, 'program'))),
    listedOn: '',
    updatedOn: '',
    ...(sex === undefined ? remarks.gender : genderOf(textOf(sex, 'idNumber'))),
    ...(addresses.length > 0 && { addresses }),
    ...(remarks.linkedTo.length > 0 && { linkedTo: remarks.linkedTo }),
    raw,
  };
}

const kinds: ReadonlySet<string> = new Set(['individual', 'entity', 'vessel', 'aircraft']);

function open({ file, sink }: ListInput): ListReader {
  const pass = listingGate(sink);
  return createXmlRecordReader({
    file,
    root: 'sdnList',
    records: new Set(['sdnEntry']),
    onTooLong: (column, row, found) => sink.onRejected({ code: 'record-too-long', row, column, found }),
    onRecord({ element, raw, line }) {
      const kind = textOf(element, 'sdnType');
      if (!kinds.has(kind.toLowerCase())) {
        return sink.onRejected({ code: 'kind-unknown', row: line, column: 'sdnType', found: kind.slice(0, 80) });
      }
      const listing = listingOf(element, raw, (found) =>
        sink.onDoubt({ code: 'date-not-a-date', row: line, column: 'dateOfBirth', found: found.slice(0, 80) }),
      );
      pass({ id: listing.listRef, listing, row: line, idColumn: 'uid', nameColumn: 'lastName' });
    },
  });
}

export const ofacXml: ListFormat = { name: 'ofac-xml', recognises: (head) => rootOf(head) === 'sdnList', open };
