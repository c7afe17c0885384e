/** Text, piece by piece, to lines, each bounded: for formats of one JSON value a line. The same lines however the text is cut. Linear. */
import { listRecordLimit } from './read-list.ts';

export interface LineOptions {
  /** Blank lines are counted and left out. `row` from 1; `raw` is without its line end. */
  readonly onLine: (raw: string, row: number) => void;
  readonly onTooLong: (row: number, found: string) => void;
  readonly limit?: number;
}

export interface LineReader {
  push(text: string): void;
  end(): void;
}

export function createLineReader({ onLine, onTooLong, limit = listRecordLimit }: LineOptions): LineReader {
  let text = '';
  let row = 0;
  let begun = false;
  let skipping = false;

  const told = (line: string): void => {
    if (skipping) {
      skipping = false;
      return;
    }
    row += 1;
    const raw = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (raw.length > limit) onTooLong(row, raw.slice(0, 80));
    else if (raw.trim() !== '') onLine(raw, row);
  };

  return {
    push(piece) {
      let from = 0;
      const given = begun ? piece : piece.replace(/^\ufeff/, '');
      begun ||= piece !== '';
      for (;;) {
        const end = given.indexOf('\n', from);
        if (end < 0) break;
        told(text + given.slice(from, end));
        text = '';
        from = end + 1;
      }
      if (!skipping) text += given.slice(from);
      if (text.length <= limit + 1) return;
      row += 1;
      onTooLong(row, text.slice(0, 80));
      skipping = true;
      text = '';
    },
    end() {
      if (text !== '') told(text);
      text = '';
    },
  };
}
