/** Reads the UN Security Council's consolidated list (XML) into listings; records that cannot be used are told, not dropped. */
import type { BirthDate, ListedName, Listing, NameQuality } from '../../dataset/dataset.ts';
import type { Outcome } from '../../dataset/issue.ts';
import { scriptOf } from '../script.ts';
import { genderOf } from './gender.ts';
import type { ReadList } from './read-list.ts';
import { isoDate, readUnBirthDate } from './un-dates.ts';
import { childrenOf, readXmlRecords, textOf, textsOf, type XmlElement } from './xml-records.ts';

const recordNames: ReadonlySet<string> = new Set(['INDIVIDUAL', 'ENTITY']);
const nameParts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** QUALITY is Good or Low on persons and a.k.a. or f.k.a. on entities; one left empty gives no ground for calling it weak. */
function qualityOf(text: string): NameQuality {
  const word = text.toLowerCase();
  return word === 'low' ? 'low' : word === 'f.k.a.' ? 'former' : 'good';
}

/** The printed name, then aliases, then original script; a name that came before at any quality is not repeated. */
function namesOf(record: XmlElement, prefix: string): readonly ListedName[] {
  const names: ListedName[] = [];
  const seen = new Set<string>();
  const add = (joined: string, quality: NameQuality): void => {
    for (const piece of joined.split(';')) {
      const text = oneLine(piece);
      if (text === '' || seen.has(text)) continue;
      seen.add(text);
      names.push({ text, script: scriptOf(text), quality });
    }
  };
  add(nameParts.map((part) => textOf(record, part)).join(' '), 'primary');
  for (const alias of childrenOf(record, `${prefix}_ALIAS`)) {
    add(textOf(alias, 'ALIAS_NAME'), qualityOf(textOf(alias, 'QUALITY')));
  }
  for (const original of textsOf(record, 'NAME_ORIGINAL_SCRIPT')) add(original, 'original');
  return names;
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

function listingOf(record: XmlElement, names: readonly ListedName[], uid: string, raw: string): Listing {
  const prefix = record.name;
  const updates = valuesOf(record, 'LAST_DAY_UPDATED').map(isoDate);
  const titles = valuesOf(record, 'TITLE');
  const addresses = placesOf(record, `${prefix}_ADDRESS`, ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY']);
  return {
    uid,
    list: 'un',
    listRef: oneLine(textOf(record, 'REFERENCE_NUMBER')),
    kind: record.name === 'INDIVIDUAL' ? 'person' : 'body',
    names,
    dob: childrenOf(record, `${prefix}_DATE_OF_BIRTH`)
      .map(readUnBirthDate)
      .filter((date): date is BirthDate => date !== null),
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
 * Reads the list's text. `uid` is REFERENCE_NUMBER, or DATAID where there is none; a repeated one gets `#2`, `#3` ….
 * `raw` is the record's XML. Issues: those of `readXmlRecords`. Source: the published list, counted in its edition of
 * February 2026.
 */
export function readUnXml(text: string, file: string): Outcome<ReadList> {
  const listings: Listing[] = [];
  const rejected: ReadList['rejected'][number][] = [];
  const uses = new Map<string, number>();
  const outcome = readXmlRecords(text, file, 'CONSOLIDATED_LIST', recordNames, ({ element, raw, line }) => {
    const id = oneLine(textOf(element, 'REFERENCE_NUMBER')) || oneLine(textOf(element, 'DATAID'));
    const names = namesOf(element, element.name);
    if (id === '') {
      const found = (names[0]?.text ?? '').slice(0, 80);
      rejected.push({ code: 'listing-without-id', row: line, column: 'REFERENCE_NUMBER', found });
    } else if (names.length === 0) {
      rejected.push({ code: 'listing-without-name', row: line, column: 'FIRST_NAME', found: id.slice(0, 80) });
    } else {
      const count = (uses.get(id) ?? 0) + 1;
      uses.set(id, count);
      listings.push(listingOf(element, names, count === 1 ? id : `${id}#${count}`, raw));
    }
  });
  return outcome.ok ? { ok: true, value: { listings, rejected } } : outcome;
}
