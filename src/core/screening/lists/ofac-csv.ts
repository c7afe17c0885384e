/**
 * Reads OFAC's sdn.csv: twelve columns without a header, `-0- ` for nothing. Rows of alt, add and sdn_comments that were read before
 * (ofac-side.ts) are joined by the entry's number. Source: OFAC's "Data formats and schemas" of the delimited SDN files.
 */
import type { Listing } from '../../dataset/dataset.ts';
import { listingGate } from './listing-gate.ts';
import { distinct, nameList } from './names.ts';
import { takeParts, type OfacPart, type OfacParts } from './ofac-parts.ts';
import { readRemarks, saidName } from './ofac-remarks.ts';
import { firstRows, ofacRowReader, plainCell } from './ofac-rows.ts';
import type { ListFormat, ListInput, ListReader } from './read-list.ts';

const columns = 12;
const kinds: ReadonlySet<string> = new Set(['individual', 'entity', 'vessel', 'aircraft', '']);
/** Remarks stop here, in the middle of a word, and go on in sdn_comments.csv. */
const remarksEnd = 990;

/** `SDGT] [IFSR` → SDGT, IFSR. */
const programmesOf = (text: string): readonly string[] =>
  distinct(text.split(/\]\s*\[/).map((one) => one.replace(/[[\]]/g, '')));

function wholeRemarks(remarks: string, comments: readonly OfacPart[]): string {
  return comments.reduce((text, { cells }) => {
    const more = plainCell(cells[1]);
    const cut = text.length >= remarksEnd && !text.endsWith(';');
    return text === '' || cut ? text + more : `${text.replace(/[.;]\s*$/, '')}; ${more}`;
  }, remarks);
}

function open({ sink, parts }: ListInput): ListReader {
  const pass = listingGate(sink);
  return ofacRowReader(sink, columns, (cells, row, raw) => {
    const values = cells.map(plainCell);
    if (!kinds.has(values[2].toLowerCase())) {
      return sink.onRejected({ code: 'kind-unknown', row, column: 'SDN_Type', found: values[2].slice(0, 80) });
    }
    const { listing, oddDates } = listingOf(values, raw, parts);
    for (const found of oddDates) {
      sink.onDoubt({ code: 'date-not-a-date', row, column: 'Remarks', found: found.slice(0, 80) });
    }
    pass({ id: values[0], listing, row, idColumn: 'ent_num', nameColumn: 'SDN_Name' });
  });
}

function listingOf(
  values: readonly string[],
  raw: string,
  parts: OfacParts,
): { readonly listing: Omit<Listing, 'uid'>; readonly oddDates: readonly string[] } {
  const [entry, name, type, program, title, callSign, , , , , , remarksCell] = values;
  const [alt, add, comments] = [parts.alt, parts.add, parts.comments].map((one) => takeParts(one, entry));
  const person = type.toLowerCase() === 'individual';
  const said = (text: string): string => (person ? saidName(text) : text);
  const names = nameList();
  names.add(said(name), 'primary');
  for (const { cells } of alt) {
    const [, , kind, text, remark] = cells.map(plainCell);
    names.add(said(text), kind.toLowerCase() === 'fka' ? 'former' : /\bweak\b/i.test(remark) ? 'low' : 'good');
  }
  const remarks = readRemarks(wholeRemarks(remarksCell, comments));
  for (const alias of remarks.aliases) names.add(alias.text, alias.quality);
  const addresses = distinct(
    add.map(({ cells }) =>
      cells
        .slice(2, 5)
        .map(plainCell)
        .filter((part) => part !== '')
        .join(', '),
    ),
  );
  const listing: Omit<Listing, 'uid'> = {
    list: 'ofac',
    listRef: entry,
    kind: person ? 'person' : 'body',
    names: names.all,
    dob: remarks.dob,
    pob: remarks.pob.join('; '),
    nationality: remarks.nationality,
    ids: [...(callSign === '' ? [] : [`Call sign: ${callSign}`]), ...remarks.ids],
    designation: distinct(title.split(';')),
    programmes: programmesOf(program),
    listedOn: '',
    updatedOn: '',
    ...remarks.gender,
    ...(addresses.length > 0 && { addresses }),
    ...(remarks.linkedTo.length > 0 && { linkedTo: remarks.linkedTo }),
    raw: [raw, ...[...alt, ...add, ...comments].map((part) => part.raw)].join('\n'),
  };
  return { listing, oddDates: remarks.oddDates };
}

export const ofacSdnCsv: ListFormat = {
  name: 'ofac-sdn-csv',
  recognises: (head) =>
    firstRows(head).some(
      (cells) =>
        cells.length === columns &&
        cells.some((cell) => cell.trim() === '-0-') &&
        kinds.has(plainCell(cells[2]).toLowerCase()),
    ),
  open,
};
