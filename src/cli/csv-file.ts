/** Reads a small CSV file for a command: its header and its rows, by the same reader the sandbox uses. */
import { readFile } from 'node:fs/promises';
import type { FileIssue, Outcome } from '../core/dataset/issue.ts';
import { blobSource } from '../csv/source.ts';
import { openAndRead } from '../csv/table.ts';

export interface CsvFile {
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly row: number }[];
  /** Rows that could not be read. */
  readonly broken: readonly FileIssue[];
}

/** File's bytes, or 'file-missing'. */
export async function readBytes(file: string): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  try {
    return { ok: true, value: new Uint8Array(await readFile(file)) };
  } catch {
    return { ok: false, issues: [{ code: 'file-missing', file, row: 0, column: '', found: '' }] };
  }
}

/** Issues: those of opening a table, and 'columns-missing' for each of `columns` the header has not. */
export async function readCsvFile(file: string, columns: readonly string[]): Promise<Outcome<CsvFile>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const rows: { readonly cells: readonly string[]; readonly row: number }[] = [];
  const broken: FileIssue[] = [];
  const read = await openAndRead(
    blobSource(file, new Blob([bytes.value])),
    ({ header }) => {
      const missing = columns.filter((column) => !header.includes(column));
      if (missing.length > 0) {
        return missing.map((column): FileIssue => ({ code: 'columns-missing', file, row: 1, column, found: '' }));
      }
      return {
        onRecord: (cells: string[], row: number) => void rows.push({ cells, row }),
        onBroken: (_code: string, row: number, column: number, found: string) =>
          void broken.push({ code: 'file-not-csv', file, row, column: String(column), found }),
      };
    },
    {},
  );
  if (!('table' in read)) return { ok: false, issues: read };
  return { ok: true, value: { header: read.table.header, rows, broken } };
}
