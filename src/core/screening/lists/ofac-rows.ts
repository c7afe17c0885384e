/** Rows of OFAC's CSV files, which have no header and write `-0- ` for nothing. */
import { createCsvRowReader } from './csv-rows.ts';
import type { ListReader, ListSink } from './read-list.ts';

const looked = 20;

export function plainCell(cell: string | undefined): string {
  const text = (cell ?? '').trim();
  return text === '-0-' ? '' : text;
}

/** Some copies have column names put on top. */
export function isHeader(cells: readonly string[]): boolean {
  return /^ent_?num(?:ber)?$/i.test(cells[0]?.trim() ?? '');
}

/** An entry's number, or an invented one's reference. */
export function isEntry(cell: string | undefined): boolean {
  return /^(?:\d{1,9}|ZZ[ie]\.\d{1,9})$/.test(cell?.trim() ?? '');
}

/** The first rows of a text that may be cut anywhere, header and last row left out where there are others. */
export function firstRows(head: string): readonly (readonly string[])[] {
  // A row of a list, or a few: more of the head tells nothing more.
  const start = head.slice(0, 16_384);
  if (!start.includes(',') || /^\s*[<{]/.test(start)) return [];
  const rows: (readonly string[])[] = [];
  const reader = createCsvRowReader({ delimiter: ',', onRow: (cells) => void rows.push(cells), onBroken: () => {} });
  reader.push(start);
  if (rows.length === 0) reader.end();
  return rows.slice(0, looked).filter((cells) => !isHeader(cells));
}

/** A reader of rows of `columns` cells; others are rejected, and a row of column names is passed over, said. */
export function ofacRowReader(
  sink: ListSink,
  columns: number,
  onRow: (cells: readonly string[], row: number, raw: string) => void,
): ListReader {
  const rows = createCsvRowReader({
    delimiter: ',',
    onBroken: (code, row, found) => sink.onRejected({ code, row, column: '', found }),
    onRow(cells, row, raw) {
      if (isHeader(cells)) return sink.onAside('header');
      if (cells.length === columns) return onRow(cells, row, raw);
      sink.onRejected({ code: 'wrong-field-count', row, column: '', found: `${cells.length}≠${columns}` });
    },
  });
  return { push: (text) => rows.push(text), end: () => rows.end(), failed: null };
}
