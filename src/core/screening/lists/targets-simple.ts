/**
 * Reads OpenSanctions' targets.simple.csv into listings. Inside a cell several values are a CSV row of their own, by `;`. The table does
 * not tell weak aliases from good ones: all are taken as good.
 */
import type { FileIssue } from '../../dataset/issue.ts';
import { createCsvRowReader } from './csv-rows.ts';
import { isoDate } from './list-dates.ts';
import { listingGate } from './listing-gate.ts';
import { distinct, nameList } from './names.ts';
import { partialDate } from './partial-date.ts';
import type { ListFormat, ListInput, ListReader } from './read-list.ts';

const needed = ['id', 'schema', 'name', 'aliases'];
const delimiters = [',', ';', '\t', '|'];

/** Values of one cell: `a;"b;c";d` → a, b;c, d. Empty ones are left out; a quote that is never closed is kept as it stands. Linear. */
export function nestedValues(cell: string): readonly string[] {
  if (!cell.includes('"')) {
    return cell
      .split(';')
      .map((value) => value.trim())
      .filter((value) => value !== '');
  }
  const values: string[] = [];
  // Scanned once for all pieces: where no quote closes, none further on does.
  let closable = true;
  let at = 0;
  while (at < cell.length) {
    const quoted: { readonly value: string; readonly next: number } | null =
      cell[at] === '"' && closable ? quotedValue(cell, at) : null;
    if (cell[at] === '"' && quoted === null) closable = false;
    const end = cell.indexOf(';', at);
    const value: string = quoted?.value ?? cell.slice(at, end < 0 ? cell.length : end);
    at = quoted?.next ?? (end < 0 ? cell.length : end + 1);
    if (value.trim() !== '') values.push(value.trim());
  }
  return values;
}

/** A value in quotes from `at`; null when no quote before the cell's end closes it. */
function quotedValue(cell: string, at: number): { readonly value: string; readonly next: number } | null {
  let value = '';
  let from = at + 1;
  for (;;) {
    const quote = cell.indexOf('"', from);
    if (quote < 0) return null;
    value += cell.slice(from, quote);
    const after = cell[quote + 1];
    if (after === undefined || after === ';') return { value, next: quote + 2 };
    value += '"';
    from = after === '"' ? quote + 2 : quote + 1;
  }
}

const headerOf = (line: string, delimiter: string): readonly string[] =>
  line
    .replace(/^\ufeff/, '')
    .split(delimiter)
    .map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase());

/** The delimiter of a header line; null when it is no header of this table. A spreadsheet may have saved it by `;` or tab. */
function delimiterOf(head: string): string | null {
  const [line = ''] = head.slice(0, 4096).split(/[\r\n]/, 1);
  return delimiters.find((one) => needed.every((column) => headerOf(line, one).includes(column))) ?? null;
}

function open({ file, sink }: ListInput): ListReader {
  const pass = listingGate(sink);
  let head = '';
  let failed: FileIssue | null = null;
  let header: readonly string[] | null = null;
  let rows: ReturnType<typeof createCsvRowReader> | null = null;

  function listing(cells: readonly string[], row: number, raw: string): void {
    const names = nameList();
    const cell = (column: string): string => (cells[header?.indexOf(column) ?? -1] ?? '').trim();
    names.add(cell('name'), 'primary');
    // A name is what the first column of names says; aliases alone leave it open which is meant.
    if (names.all.length > 0) for (const alias of nestedValues(cell('aliases'))) names.add(alias, 'good');
    const addresses = distinct(nestedValues(cell('addresses')));
    const uid = cell('id');
    pass({
      id: uid,
      row,
      idColumn: 'id',
      nameColumn: 'name',
      listing: {
        list: cell('dataset'),
        listRef: uid,
        kind: cell('schema') === 'Person' ? 'person' : 'body',
        names: names.all,
        dob: nestedValues(cell('birth_date')).flatMap((text) => {
          const date = partialDate(text);
          if (date === null)
            sink.onDoubt({ code: 'date-not-a-date', row, column: 'birth_date', found: text.slice(0, 80) });
          return date ?? [];
        }),
        pob: '',
        nationality: nestedValues(cell('countries')).map((code) => code.toUpperCase()),
        ids: nestedValues(cell('identifiers')),
        designation: [],
        programmes: nestedValues(cell('program_ids')),
        listedOn: isoDate(cell('first_seen')),
        updatedOn: isoDate(cell('last_change')),
        ...(addresses.length > 0 && { addresses }),
        raw,
      },
    });
  }

  function onRow(cells: readonly string[], row: number, raw: string): void {
    if (header === null) {
      header = cells.map((name) => name.trim().toLowerCase());
      const missing = needed.find((column) => header?.includes(column) !== true);
      if (missing !== undefined)
        failed = { code: 'columns-missing', file, row, column: missing, found: raw.slice(0, 80) };
    } else if (failed !== null) return;
    else if (cells.length > header.length) {
      sink.onRejected({ code: 'wrong-field-count', row, column: '', found: `${cells.length}≠${header.length}` });
    } else listing(cells, row, raw);
  }

  /** The delimiter is known once the header line is there. */
  function begin(): void {
    rows = createCsvRowReader({
      delimiter: delimiterOf(head) ?? ',',
      onRow,
      onBroken: (code, row, found) => sink.onRejected({ code, row, column: '', found }),
    });
    rows.push(head);
    head = '';
  }

  return {
    get failed() {
      return failed;
    },
    push(text) {
      if (failed !== null) return;
      if (rows !== null) return rows.push(text);
      head += text;
      if (head.length >= 4096 || /[\r\n]/.test(head)) begin();
    },
    end() {
      if (failed !== null) return;
      if (rows === null) begin();
      rows?.end();
      if (header === null) failed = { code: 'file-empty', file, row: 0, column: '', found: '' };
    },
  };
}

export const targetsSimple: ListFormat = {
  name: 'targets-simple',
  recognises: (head) => delimiterOf(head) !== null,
  open,
};
