/**
 * Reads OpenSanctions' targets.simple.csv, cells already split, into listings. Inside a cell several values are a CSV row
 * of their own, by `;`. The table does not tell weak aliases from good ones: all are taken as good.
 */
import type { BirthDate, ListedName, Listing } from '../../dataset/dataset.ts';
import type { FileIssue, Outcome } from '../../dataset/issue.ts';
import { scriptOf } from '../script.ts';
import type { ReadList } from './read-list.ts';

export interface CellRow {
  readonly cells: readonly string[];
  readonly row: number;
}

const needed = ['id', 'schema', 'name', 'aliases'];

/** Values of one cell: `a;"b;c";d` → a, b;c, d. Empty ones are left out. */
export function nestedValues(cell: string): readonly string[] {
  const values: string[] = [];
  for (const match of cell.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)) {
    const value = (match[1]?.replace(/""/g, '"') ?? match[2] ?? '').trim();
    if (value !== '') values.push(value);
  }
  return values;
}

function birthDate(text: string): readonly BirthDate[] {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return [];
  const [, year, month, day] = match;
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  // Day 31 of any month: dates are compared as text, and no later day exists.
  return [{ from, to: day !== undefined ? from : `${year}-${month ?? '12'}-31`, approx: false }];
}

const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',');

/** Issue 'columns-missing' names the columns that are not in `header`; a row may be short, what is missing is empty. */
export function readTargetsSimple(header: readonly string[], rows: Iterable<CellRow>, file: string): Outcome<ReadList> {
  const missing = needed.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const issues = missing.map((column): FileIssue => ({ code: 'columns-missing', file, row: 1, column, found: '' }));
    return { ok: false, issues };
  }
  const listings: Listing[] = [];
  const rejected: ReadList['rejected'][number][] = [];
  for (const { cells, row } of rows) {
    const cell = (column: string): string => (cells[header.indexOf(column)] ?? '').trim();
    const uid = cell('id');
    const primary = cell('name');
    if (uid === '') {
      rejected.push({ code: 'listing-without-id', row, column: 'id', found: primary.slice(0, 80) });
      continue;
    }
    if (primary === '') {
      rejected.push({ code: 'listing-without-name', row, column: 'name', found: uid.slice(0, 80) });
      continue;
    }
    const aliases = nestedValues(cell('aliases')).filter((alias) => alias !== primary);
    const names: readonly ListedName[] = [
      { text: primary, script: scriptOf(primary), quality: 'primary' },
      ...[...new Set(aliases)].map((text): ListedName => ({ text, script: scriptOf(text), quality: 'good' })),
    ];
    listings.push({
      uid,
      list: cell('dataset'),
      listRef: uid,
      kind: cell('schema') === 'Person' ? 'person' : 'body',
      names,
      dob: nestedValues(cell('birth_date')).flatMap(birthDate),
      pob: '',
      nationality: nestedValues(cell('countries')).map((code) => code.toUpperCase()),
      ids: nestedValues(cell('identifiers')),
      designation: [],
      programmes: nestedValues(cell('program_ids')),
      listedOn: cell('first_seen').slice(0, 10),
      updatedOn: cell('last_change').slice(0, 10),
      raw: quoted(cells),
    });
  }
  return { ok: true, value: { listings, rejected } };
}
