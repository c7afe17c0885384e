/** Reads a file of accounts, parties or relations whole into rows; such files are small beside transactions. */
import type { FileIssue, ReferenceIssue, RowIssue } from '../core/dataset/issue.ts';
import type { ReferenceRow, ReferenceRows } from '../core/dataset/reference-rows.ts';
import type { Source } from './source.ts';
import { openAndRead, type ReadOptions, type Table } from './table.ts';

/** Rows and rows that could not be cut into cells, or why the file cannot be read. */
export async function readReference(
  source: Source,
  options: ReadOptions,
): Promise<ReferenceRows | readonly FileIssue[]> {
  const read = await openAndRead(source, collect, options);
  if (!('sink' in read)) return read;
  return { header: read.table.header, rows: read.sink.rows, broken: read.sink.broken };
}

function collect({ header }: Table) {
  const rows: ReferenceRow[] = [];
  const broken: RowIssue<ReferenceIssue>[] = [];
  return {
    rows,
    broken,
    onRecord: (cells: readonly string[], row: number) => void rows.push({ cells, row }),
    onBroken: (code: 'field-too-long' | 'quote-not-closed', row: number, column: number, found: string) =>
      void broken.push({ code, row, column: header[column] ?? '', found }),
  };
}
