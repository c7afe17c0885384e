/**
 * Text, piece by piece, to CSV rows with their published text (RFC 4180): what src/csv's reader of large tables cannot give, and a listing must
 * keep. A quote that is never closed costs one row: the lines it swallowed are read again one by one. A row above the limit is left
 * out. The same rows however the text is cut; linear but for a row that spans pieces.
 */
import { listRecordLimit } from './read-list.ts';

export interface CsvRowOptions {
  readonly delimiter: string;
  /** Blank lines are counted and left out. `row` counts from 1 as a spreadsheet does; `raw` is without its line end. */
  readonly onRow: (cells: readonly string[], row: number, raw: string) => void;
  /** `found` is the row's beginning. */
  readonly onBroken: (code: 'record-too-long' | 'quote-not-closed', row: number, found: string) => void;
  readonly limit?: number;
}

export interface CsvRowReader {
  push(text: string): void;
  end(): void;
}

interface Scanned {
  readonly cells: readonly string[];
  /** Behind the row's last character, and where the next row begins. */
  readonly end: number;
  readonly next: number;
  /** Whether a quote stands in the middle of a quoted cell. */
  readonly odd: boolean;
}

export function createCsvRowReader({
  delimiter,
  onRow,
  onBroken,
  limit = listRecordLimit,
}: CsvRowOptions): CsvRowReader {
  let text = '';
  let row = 0;
  let begun = false;
  /** Cells of the first row. */
  let width = 0;
  /** Leaving out the rest of a line that is too long. */
  let skipping = false;
  /** Characters still to be read line by line, after a quote that was not closed. */
  let byLine = 0;

  /** Where a line ends from `at` on, and where the next begins; null when that is not in the text yet. */
  function lineEnd(from: number, final: boolean): { readonly end: number; readonly next: number } | null {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10) return { end: at, next: at + 1 };
      if (code !== 13) continue;
      if (at + 1 < text.length) return { end: at, next: text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1 };
      return final ? { end: at, next: at + 1 } : null;
    }
    return final ? { end: text.length, next: text.length } : null;
  }

  /** 'more' = not complete; 'open' = complete but for a quote. */
  function scan(from: number, until: number, final: boolean): Scanned | 'more' | 'open' {
    const cells: string[] = [];
    let odd = false;
    let at = from;
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        let piece = at + 1;
        for (;;) {
          const quote = text.indexOf('"', piece);
          if (quote < 0 || quote >= until) return final ? 'open' : 'more';
          cell += text.slice(at + 1, quote);
          at = quote;
          const after = quote + 1 < until ? text[quote + 1] : final ? '\n' : undefined;
          if (after === undefined) return 'more';
          piece = quote + 2;
          if (after === '"') continue;
          if (after === delimiter || after === '\n' || after === '\r') break;
          // A quote in the middle of a quoted cell: kept as it stands.
          odd = true;
          cell += '"';
          piece = quote + 1;
        }
        at += 1;
      } else {
        const start = at;
        while (at < until && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
        cell = text.slice(start, at);
      }
      cells.push(cell);
      if (at >= until) return final ? { cells, end: at, next: at, odd } : 'more';
      if (text[at] === delimiter) {
        at += 1;
        continue;
      }
      if (text[at] === '\r' && at + 1 >= until && !final) return 'more';
      return { cells, end: at, next: text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1, odd };
    }
  }

  const told = (cells: readonly string[], from: number, end: number): void => {
    row += 1;
    const raw = text.slice(from, end);
    if (raw.trim() === '' || raw === '\u001a') return;
    if (width === 0) width = cells.length;
    onRow(cells, row, raw);
  };

  /** Reads what is complete from `at`; answers where it stopped. */
  function step(at: number, final: boolean): number {
    if (skipping || byLine > 0) {
      const line = lineEnd(at, final);
      const end = line?.end ?? (text.endsWith('\r') ? text.length - 1 : text.length);
      if (skipping) {
        if (line !== null) skipping = false;
        // A line feed may follow a carriage return in the next piece.
        return line?.next ?? end;
      }
      if (end - at > limit) return giveUp(at);
      if (line === null) return at;
      const scanned = scan(at, line.end, true);
      byLine -= line.next - at;
      if (scanned === 'open' || scanned === 'more') broken('quote-not-closed', at, line.end);
      else told(scanned.cells, at, line.end);
      return line.next;
    }
    const long = text.length - at > limit;
    const scanned = scan(at, long ? at + limit : text.length, final && !long);
    if (typeof scanned === 'object') {
      // A row of several lines that is not as it should be may be a quote gone astray: its lines are read one by one.
      const astray = scanned.odd || (width > 0 && scanned.cells.length !== width);
      if (astray && /[\r\n]/.test(text.slice(at, scanned.end))) {
        byLine = scanned.next - at;
        return at;
      }
      told(scanned.cells, at, scanned.end);
      return scanned.next;
    }
    if (scanned === 'open' || long) byLine = Math.min(text.length - at, limit);
    return at;
  }

  const broken = (code: 'record-too-long' | 'quote-not-closed', from: number, end: number): void => {
    row += 1;
    onBroken(code, row, text.slice(from, Math.min(end, from + 80)));
  };
  const giveUp = (at: number): number => {
    broken('record-too-long', at, at + limit);
    skipping = true;
    byLine = Math.max(0, byLine - limit);
    return at + limit;
  };

  function run(final: boolean): void {
    let at = 0;
    while (at < text.length) {
      const before = byLine;
      const next = step(at, final);
      if (next === at && byLine === before) break;
      at = next;
    }
    text = text.slice(at);
  }

  return {
    push(piece) {
      text += begun ? piece : piece.replace(/^\ufeff/, '');
      begun ||= piece !== '';
      run(false);
    },
    end: () => run(true),
  };
}
