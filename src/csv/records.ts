/**
 * Text, piece by piece, to records of cells with spreadsheet row numbers, through papaparse. Bounded: a record above the
 * limit is refused and reading goes on at the next line; a quote that is never closed costs one row, not the rest of the
 * file: the lines it swallowed are read again one by one. O(characters); the same records however the text is cut.
 */
import Papa from 'papaparse';

export interface RecordOptions {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
  /** Longest record in characters. */
  readonly limit?: number;
  /** To go on in a file at the beginning of a record: rows before it, and cells of the file's first record. */
  readonly after?: { readonly rows: number; readonly width: number };
  /** Every record but blank lines, the header included. `row` counts blank lines, as a spreadsheet does. */
  readonly onRecord: (cells: string[], row: number) => void;
  /** A record that cannot be read. `column` is the place of the cell at fault, `found` its beginning. */
  readonly onBroken: (code: 'field-too-long' | 'quote-not-closed', row: number, column: number, found: string) => void;
}

export interface RecordReader {
  push(text: string): void;
  end(): void;
  /** Rows seen, blank ones included. */
  readonly rows: number;
  /** Whether all text so far has become records, so that another reader could go on from here. */
  readonly settled: boolean;
}

export const recordLimit = 1_048_576;

interface ParsedPiece {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

export function createRecordReader(options: RecordOptions): RecordReader {
  const { delimiter, newline, onRecord, onBroken } = options;
  const limit = options.limit ?? recordLimit;
  const plain = new Papa.Parser({ delimiter, newline });
  let text = '';
  /** Where in `text` the next record begins. */
  let at = 0;
  let rows = options.after?.rows ?? 0;
  /** Cells of the first record. */
  let width = options.after?.width ?? 0;
  /** Dropping the rest of an over-long line. */
  let skipping = false;
  /** Characters still to be read line by line, after a quote that was not closed. */
  let byLine = 0;

  return {
    get rows() {
      return rows;
    },
    get settled() {
      return at === text.length && !skipping && byLine <= 0;
    },
    push(piece) {
      text = at === text.length ? piece : text.slice(at) + piece;
      at = 0;
      process(false);
    },
    end: () => process(true),
  };

  function process(final: boolean): void {
    while (at < text.length) {
      const before = at;
      const done = skipping ? skipLine() : byLine > 0 ? readLine(final) : readRecords(final);
      if (done || at === before) return;
    }
  }

  function emit(cells: string[]): void {
    rows++;
    const last = cells.length - 1;
    const tail = cells[last];
    // Lines may end in CR LF though read up to LF.
    if (tail.charCodeAt(tail.length - 1) === 13) cells[last] = tail.slice(0, -1);
    if (last === 0 && cells[0].trim() === '') return;
    if (width === 0) width = cells.length;
    onRecord(cells, rows);
  }

  /** Returns true when more text is needed. */
  function skipLine(): boolean {
    const end = text.indexOf(newline, at);
    if (end < 0) {
      at = text.length;
      return true;
    }
    at = end + 1;
    skipping = false;
    return false;
  }

  function readLine(final: boolean): boolean {
    const end = text.indexOf(newline, at);
    if ((end < 0 ? text.length : end) - at > limit) {
      refuseLong();
      return false;
    }
    if (end < 0 && !final) return true;
    const line = text.slice(at, end < 0 ? text.length : end);
    const parsed = plain.parse(line, 0, false) as ParsedPiece;
    if (line === '') emit(['']);
    else if (parsed.errors.some((error) => error.code === 'MissingQuotes')) refuseUnclosed(parsed);
    else emit(parsed.data[0]);
    byLine -= line.length + 1;
    at += line.length + 1;
    return false;
  }

  function readRecords(final: boolean): boolean {
    const rest = at === 0 ? text : text.slice(at);
    if (!rest.includes('"')) return readUnquoted(rest, final);
    let cursor = 0;
    let trouble = 0;
    const stepper = new Papa.Parser({
      delimiter,
      newline,
      step: (step: ParsedPiece) => {
        const end = rest[step.meta.cursor - 1] === newline ? step.meta.cursor - 1 : step.meta.cursor;
        const cells = step.data[0];
        const odd = step.errors.length > 0 || (width > 0 && cells.length !== width);
        const unclosed = step.errors.some((error) => error.code === 'MissingQuotes');
        if (end - cursor > limit || unclosed || (odd && rest.slice(cursor, end).includes(newline))) {
          trouble = end - cursor;
          stepper.abort();
          return;
        }
        emit(cells);
        cursor = step.meta.cursor;
      },
    } as Papa.ParseConfig);
    stepper.parse(rest, 0, !final);
    at += cursor;
    if (trouble === 0 && text.length - at <= limit) {
      if (final) at = text.length;
      return true;
    }
    giveUpRecord(trouble === 0 ? limit : Math.min(trouble, limit), trouble === 0 || trouble > limit);
    return false;
  }

  /** Without quotes every line is a record. */
  function readUnquoted(rest: string, final: boolean): boolean {
    let end = rest.length;
    let long = false;
    if (rest.length > limit) {
      end = 0;
      for (;;) {
        const next = rest.indexOf(newline, end);
        long = (next < 0 ? rest.length : next) - end > limit;
        if (long || next < 0) break;
        end = next + 1;
      }
      if (final && !long) end = rest.length;
    }
    const parsed = plain.parse(rest.slice(0, end), 0, !final || long) as ParsedPiece;
    for (const cells of parsed.data) emit(cells);
    at = final && !long ? text.length : at + parsed.meta.cursor;
    if (!long) return true;
    refuseLong();
    return false;
  }

  /** The record at `at` cannot be used: its first line is refused, the rest of its `extent` read line by line. */
  function giveUpRecord(extent: number, tooLong: boolean): void {
    const end = text.indexOf(newline, at);
    const oneLine = end < 0 || end >= at + extent;
    if (tooLong && oneLine) return refuseLong();
    const line = text.slice(at, end < 0 ? text.length : end);
    refuseUnclosed(plain.parse(line, 0, false) as ParsedPiece);
    byLine = Math.max(0, extent - line.length);
    at += line.length + 1;
  }

  function refuseUnclosed(line: ParsedPiece): void {
    rows++;
    const cells = line.data[0];
    onBroken('quote-not-closed', rows, cells.length - 1, cells[cells.length - 1].slice(0, 80));
  }

  function refuseLong(): void {
    rows++;
    const cells = (plain.parse(text.slice(at, at + limit), 0, false) as ParsedPiece).data[0];
    onBroken('field-too-long', rows, cells.length - 1, cells[cells.length - 1].slice(0, 80));
    at += limit;
    byLine = Math.max(0, byLine - limit);
    skipping = true;
  }
}
