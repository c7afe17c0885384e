/** Reads a small CSV file for a command: its header and its rows, by the same reader the sandbox uses. */
import type { FileIssue, Outcome, RowIssue } from '../core/dataset/issue.ts';
import { openAndRead } from '../csv/table.ts';
import { fileSource } from './file-source.ts';

export interface CsvFile {
  /** In small letters. */
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly row: number }[];
  /** Rows that could not be read, or lack one of the columns asked for, or have more cells than the header. */
  readonly broken: readonly RowIssue[];
}

/** Issues: those of opening a table, and 'columns-missing' for each of `columns` the header has not. */
export async function readCsvFile(file: string, columns: readonly string[]): Promise<Outcome<CsvFile>> {
  const source = await fileSource(file);
  if (!source.ok) return source;
  const rows: { readonly cells: readonly string[]; readonly row: number }[] = [];
  const broken: RowIssue[] = [];
  const read = await openAndRead(
    source.value,
    (table) => {
      const header = table.header.map((name) => name.toLowerCase());
      const width = Math.max(0, ...columns.map((column) => header.indexOf(column) + 1));
      const missing = columns.filter((column) => !header.includes(column));
      if (missing.length > 0) {
        return missing.map((column): FileIssue => ({ code: 'columns-missing', file, row: 1, column, found: '' }));
      }
      // Begun again where the encoding turns out to be another.
      rows.length = 0;
      broken.length = 0;
      return {
        onRecord: (cells: string[], row: number) => {
          if (cells.length >= width && cells.length <= header.length) rows.push({ cells, row });
          else broken.push({ code: 'wrong-field-count', row, column: '', found: `${cells.length}≠${header.length}` });
        },
        onBroken: (code: string, row: number, column: number, found: string) =>
          void broken.push({ code, row, column: header[column] ?? '', found }),
      };
    },
    {},
  );
  if (!('table' in read)) return { ok: false, issues: read };
  return { ok: true, value: { header: read.table.header.map((name) => name.toLowerCase()), rows, broken } };
}
