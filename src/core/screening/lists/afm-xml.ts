/**
 * Reads the lists of Kazakhstan's Financial Monitoring Agency (XML): category 1, who finances terrorism, and category 2, who takes part in
 * it, which keeps persons in `org` elements. The names of the wrappers are not published, so any root will do. Source: element
 * names of OpenSanctions' last reader of them, March 2026.
 */
import type { BirthDate, Listing } from '../../dataset/dataset.ts';
import { dayAlone, dottedDate, isoDate, yearSpan } from './list-dates.ts';
import { listingGate } from './listing-gate.ts';
import { distinct, nameList, oneLine } from './names.ts';
import type { ListFormat, ListInput, ListReader } from './read-list.ts';
import { textOf, type XmlElement } from './xml-element.ts';
import { createXmlRecordReader } from './xml-records.ts';
import { rootOf } from './xml-root.ts';

const dated = (text: string): string => dottedDate(text) || isoDate(text);

function birthDate(text: string): BirthDate | null {
  if (dated(text) !== '') return dayAlone(dated(text));
  return /^\d{4}$/.test(text) ? yearSpan(Number(text), Number(text)) : null;
}

/** FNV-1a, for records the list gives no number: the same person has the same uid in the list's next edition. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** A reserved reference of an invented list, else the IIN, else a digest of name and birth date. */
function uidOf(record: XmlElement, iin: string, name: string, born: string): string {
  const said = ['num', 'id', 'note'].map((column) => textOf(record, column)).join(' ');
  const [reference = ''] = /\bZZ[ie]\.\d+/.exec(said) ?? [];
  return reference || iin || `afm-${digest(`${name}|${born}`)}`;
}

function opener(category: 1 | 2): (input: ListInput) => ListReader {
  return ({ file, sink }) => {
    const pass = listingGate(sink);
    return createXmlRecordReader({
      file,
      root: null,
      records: new Set(['person', 'org']),
      onTooLong: (column, row, found) => sink.onRejected({ code: 'record-too-long', row, column, found }),
      onRecord({ element, raw, line }) {
        const doubt = (column: string, found: string): void =>
          sink.onDoubt({ code: 'date-not-a-date', row: line, column, found: found.slice(0, 80) });
        const org = element.name === 'org';
        const names = namesOf(element);
        const iin = oneLine(textOf(element, 'iin') || textOf(element, 'org_iin'));
        const born = oneLine(textOf(element, 'birthdate'));
        const birth = birthDate(born);
        if (birth === null && born !== '') doubt('birthdate', born);
        const added = oneLine(textOf(element, 'added_to_list'));
        if (added !== '' && dated(added) === '') doubt('added_to_list', added);
        // `включен от 05.03.2024`.
        const [, since = ''] =
          /включ[её]н[аоы]? от (\d{1,2}\.\d{1,2}\.\d{4})/i.exec(oneLine(textOf(element, 'correction'))) ?? [];
        const listing: Omit<Listing, 'uid'> = {
          list: `kz-afm-${category}`,
          listRef: '',
          kind: org && category === 1 ? 'body' : 'person',
          names,
          dob: birth === null ? [] : [birth],
          pob: '',
          nationality: [],
          ids: iin === '' ? [] : [`${org && category === 1 ? 'BIN' : 'IIN'}: ${iin}`],
          designation: [],
          programmes: [`AFM category ${category}`],
          listedOn: dated(added) || dottedDate(since),
          updatedOn: '',
          raw,
        };
        const id = uidOf(element, iin, names[0]?.text ?? '', born);
        pass({ id, listing, row: line, idColumn: 'iin', nameColumn: org ? 'org_name' : 'lname' });
      },
    });
  };
}

/** Surname first, as the list is read; several names of a body are parted by `; `. */
function namesOf(record: XmlElement): Listing['names'] {
  const names = nameList();
  const person = ['lname', 'fname', 'mname'].map((part) => textOf(record, part)).join(' ');
  names.add(person, 'primary');
  for (const [column, lang] of [
    ['org_name', undefined],
    ['org_name_en', 'en'],
  ] as const) {
    for (const text of distinct(textOf(record, column).split(/;\s/)))
      names.add(text, names.all.length === 0 ? 'primary' : 'good', lang);
  }
  return names.all;
}

const holds = (head: string, names: string): boolean =>
  rootOf(head) !== '' && new RegExp(`<(?:[\\w.-]{1,40}:)?(?:${names})[\\s/>]`).test(head);

export const afm2Xml: ListFormat = {
  name: 'afm-2-xml',
  recognises: (head) =>
    !holds(head, 'fname|lname') && (holds(head, 'org_iin') || (holds(head, 'org_name') && /category_?2/i.test(head))),
  open: opener(2),
};

export const afm1Xml: ListFormat = {
  name: 'afm-1-xml',
  recognises: (head) => holds(head, 'fname|lname|org_name') || /^xml_?category/i.test(rootOf(head)),
  open: opener(1),
};
