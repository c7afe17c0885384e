/** Rows of accounts, parties and relations files as cells by column name, and the issues found in them. */
import type { ReferenceIssue, RowIssue } from './issue.ts';

export interface ReferenceRow {
  readonly cells: readonly string[];
  readonly row: number;
}

export interface ReferenceRows {
  readonly header: readonly string[];
  readonly rows: readonly ReferenceRow[];
  /** Rows that could not be cut into cells. */
  readonly broken: readonly RowIssue<ReferenceIssue>[];
}

/** What parsing such a file comes to; rows = accepted + rejected. */
export interface ParsedRows<T> {
  readonly accepted: readonly T[];
  readonly rejected: readonly RowIssue<ReferenceIssue>[];
  /** Accepted, but something is odd. */
  readonly doubts: readonly RowIssue<ReferenceIssue>[];
}

export interface RowReader {
  /** Trimmed cell of the first of these columns the file has; '' when it has none. */
  cell(...columns: readonly string[]): string;
  /** Keeps the row, with a doubt about one of its cells. */
  doubt(code: ReferenceIssue, column: string, found: string): void;
}

/** Why a row is refused: the code, its column and what stood there. */
export type Refusal = readonly [code: ReferenceIssue, column: string, found: string];

/** A header name without case, spaces and punctuation: `Bank ID` = `bank_id`. */
const columnKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Calls `parse` for every row of the right width; a refusal instead of a value rejects the row. */
export function parseRows<T extends object>(
  { header, rows, broken }: ReferenceRows,
  parse: (reader: RowReader, row: number) => T | Refusal,
): ParsedRows<T> {
  const places = new Map<string, number>();
  header.forEach((name, place) => {
    if (!places.has(columnKey(name))) places.set(columnKey(name), place);
  });
  const placeOf = (column: string): number => places.get(columnKey(column)) ?? -1;
  const nameOf = (column: string): string => header[placeOf(column)] ?? column;
  const accepted: T[] = [];
  const rejected: RowIssue<ReferenceIssue>[] = [...broken];
  const doubts: RowIssue<ReferenceIssue>[] = [];
  const issue = (row: number, [code, column, found]: Refusal): RowIssue<ReferenceIssue> => ({
    code,
    row,
    column: column === '' ? '' : nameOf(column),
    found: found.slice(0, 80),
  });
  for (const { cells, row } of rows) {
    if (cells.length !== header.length) {
      rejected.push(issue(row, ['wrong-field-count', '', `${cells.length}≠${header.length}`]));
      continue;
    }
    const reader: RowReader = {
      cell: (...columns) => {
        const place = columns.map(placeOf).find((found) => found >= 0) ?? -1;
        return place < 0 ? '' : cells[place].trim();
      },
      doubt: (...refusal) => void doubts.push(issue(row, refusal)),
    };
    const parsed = parse(reader, row);
    if (Array.isArray(parsed)) rejected.push(issue(row, parsed as unknown as Refusal));
    else accepted.push(parsed as T);
  }
  return { accepted, rejected: rejected.sort((a, b) => a.row - b.row), doubts };
}
