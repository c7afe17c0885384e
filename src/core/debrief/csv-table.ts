/**
 * A table as CSV (RFC 4180, UTF-8, CRLF) that a spreadsheet cannot take for formulas: text columns are guarded, number columns hold
 * nothing but numbers, so a minus stays a minus. O(cells).
 */
import { textCell } from '../network/spreadsheet-cell.ts';
import { isoTime } from './iso-time.ts';

export type Column<Row> = { readonly head: string } & (
  | { readonly type: 'text'; readonly of: (row: Row) => string }
  /** null = an empty cell. */
  | { readonly type: 'number'; readonly of: (row: Row) => number | null }
  /** UTC ms, written in ISO 8601. */
  | { readonly type: 'time'; readonly of: (row: Row) => number | null }
);

export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(column, row)).join(','));
  return `${[columns.map(({ head }) => textCell(head)).join(','), ...lines].join('\r\n')}\r\n`;
}

function cell<Row>(column: Column<Row>, row: Row): string {
  if (column.type === 'text') return textCell(column.of(row));
  const value = column.of(row);
  if (value === null || !Number.isFinite(value)) return '';
  return column.type === 'time' ? isoTime(value) : decimal(value);
}

/** At most six decimals, never in powers of ten, which spreadsheets set to other languages do not read. */
function decimal(value: number): string {
  const text = Number.isInteger(value) ? value.toFixed(0) : value.toFixed(6).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
