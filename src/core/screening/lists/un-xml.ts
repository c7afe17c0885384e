/** Reads the UN Security Council's consolidated list (XML) into listings; records that cannot be used are told, not dropped. */
import type { BirthDate, ListedName, Listing, NameQuality } from '../../dataset/dataset.ts';
import { genderOf } from './gender.ts';
import { isoDate } from './list-dates.ts';
import { listingGate } from './listing-gate.ts';
import { nameList, oneLine } from './names.ts';
import type { ListFormat, ListInput, ListReader } from './read-list.ts';
import { readUnBirthDate } from './un-dates.ts';
import { childrenOf, textOf, textsOf, type XmlElement } from './xml-element.ts';
import { rootOf } from './xml-root.ts';
import { createXmlRecordReader } from './xml-records.ts';

const recordNames: ReadonlySet<string> = new Set(['INDIVIDUAL', 'ENTITY']);
const nameParts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/** QUALITY is Good or Low on persons and a.k.a. or f.k.a. on entities; one left empty gives no ground for calling it weak. */
function qualityOf(text: string): NameQuality {
  const word = text.toLowerCase();
  return word === 'low' ? 'low' : word === 'f.k.a.' ? 'former' : 'good';
}

/** The printed name, then aliases, then original script; a name that came before at any quality is not repeated. */
function namesOf(record: XmlElement, prefix: string): readonly ListedName[] {
  const names = nameList();
  const add = (joined: string, quality: NameQuality): void => {
    for (const piece of joined.split(';')) names.add(piece, quality);
  };
  add(nameParts.map((part) => textOf(record, part)).join(' '), 'primary');
  for (const alias of childrenOf(record, `${prefix}_ALIAS`)) {
    add(textOf(alias, 'ALIAS_NAME'), qualityOf(textOf(alias, 'QUALITY')));
  }
  for (const original of textsOf(record, 'NAME_ORIGINAL_SCRIPT')) add(original, 'original');
  return names.all;
}

function documentsOf(record: XmlElement, prefix: string): readonly string[] {
  return childrenOf(record, `${prefix}_DOCUMENT`).flatMap((document) => {
    const number = oneLine(textOf(document, 'NUMBER'));
    const type = oneLine(textOf(document, 'TYPE_OF_DOCUMENT'));
    return number === '' ? [] : [type === '' ? number : `${type}: ${number}`];
  });
}

/** One line for each element `name`, of its `parts`; empty ones left out. */
function placesOf(record: XmlElement, name: string, parts: readonly string[]): readonly string[] {
  return childrenOf(record, name)
    .map((place) =>
      parts
        .map((part) => oneLine(textOf(place, part)))
        .filter((part) => part !== '')
        .join(', '),
    )
    .filter((place) => place !== '');
}

/** VALUE texts inside `name`; some end in a stray comma. */
function valuesOf(record: XmlElement, name: string): readonly string[] {
  return childrenOf(record, name)
    .flatMap((element) => textsOf(element, 'VALUE'))
    .map((value) => oneLine(value).replace(/[\s,]+$/, ''))
    .filter((value) => value !== '');
}

function listingOf(record: XmlElement, raw: string, onOddDate: (found: string) => void): Omit<Listing, 'uid'> {
  const prefix = record.name;
  const updates = valuesOf(record, 'LAST_DAY_UPDATED').map(isoDate);
  const titles = valuesOf(record, 'TITLE');
  const addresses = placesOf(record, `${prefix}_ADDRESS`, ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY']);
  return {
    list: 'un',
    listRef: oneLine(textOf(record, 'REFERENCE_NUMBER')),
    kind: record.name === 'INDIVIDUAL' ? 'person' : 'body',
    names: namesOf(record, prefix),
    dob: childrenOf(record, `${prefix}_DATE_OF_BIRTH`).flatMap((element): readonly BirthDate[] => {
      const date = readUnBirthDate(element);
      if (typeof date !== 'string') return [date];
      if (date !== '') onOddDate(date.slice(0, 80));
      return [];
    }),
    pob: placesOf(record, `${prefix}_PLACE_OF_BIRTH`, ['CITY', 'STATE_PROVINCE', 'COUNTRY']).join('; '),
    nationality: valuesOf(record, 'NATIONALITY'),
    ids: documentsOf(record, prefix),
    designation: valuesOf(record, 'DESIGNATION'),
    programmes: textsOf(record, 'UN_LIST_TYPE').map(oneLine),
    listedOn: isoDate(textOf(record, 'LISTED_ON')),
    updatedOn: updates.reduce((latest, date) => (date > latest ? date : latest), ''),
    ...genderOf(textOf(record, 'GENDER')),
    ...(titles.length > 0 && { titles }),
    ...(addresses.length > 0 && { addresses }),
    raw,
  };
}

/**
 * `uid` is REFERENCE_NUMBER, or DATAID where there is none; a repeated one gets `#2`, `#3` …. `raw` is the record's XML.
 * `failed`: as of `createXmlRecordReader`. Source: the published list, counted in its edition of February 2026.
 */
function open({ file, sink }: ListInput): ListReader {
  const pass = listingGate(sink);
  return createXmlRecordReader({
    file,
    root: 'CONSOLIDATED_LIST',
    records: recordNames,
    onTooLong: (column, row, found) => sink.onRejected({ code: 'record-too-long', row, column, found }),
    onRecord: ({ element, raw, line }) => {
      pass({
        id: oneLine(textOf(element, 'REFERENCE_NUMBER')) || oneLine(textOf(element, 'DATAID')),
        listing: listingOf(element, raw, (found) => {
          sink.onDoubt({ code: 'date-not-a-date', row: line, column: `${element.name}_DATE_OF_BIRTH`, found });
        }),
        row: line,
        idColumn: 'REFERENCE_NUMBER',
        nameColumn: 'FIRST_NAME',
      });
    },
  });
}

export const unXml: ListFormat = { name: 'un-xml', recognises: (head) => rootOf(head) === 'CONSOLIDATED_LIST', open };
