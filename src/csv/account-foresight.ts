/** Numbers of accounts by the cells of a row, and how what looking them up needs is fetched for many rows at once. */
import type { Bytes, ByteTable } from '../core/ledger/byte-table.ts';
import { mostLines, type BatchScanner, type LineScanner } from './line-scanner.ts';

export interface AccountCells {
  /** Of a plain line, its cells by column; -1 = not in the file. Bank and account stand side by side and are not quoted. */
  ofLine(from: Bytes, line: LineScanner, column: number, bank: number, place: number): number;
  /** Of cells as text; bank null where ids are unique without one. */
  ofText(id: string, bank: string | null, place: string): number;
  /** Fetches what looking up the cells of these lines will need. `sides` = first and last column of each key. */
  foresee(from: Bytes, lines: BatchScanner, sides: readonly KeyColumns[]): void;
}

export interface KeyColumns {
  readonly first: number;
  readonly last: number;
}

const zero = 48;

/** Keys of a batch of lines, looked at together: waiting for memory once for all of them is most of what looking up takes. */
export function createForesight() {
  const starts = new Int32Array(mostLines * 2);
  const stops = new Int32Array(mostLines * 2);
  return {
    touch(table: ByteTable, from: Bytes, lines: BatchScanner, sides: readonly KeyColumns[]): void {
      const { bytes } = from;
      let keys = 0;
      for (let line = 0; line < lines.lines; line++) {
        const base = line * lines.stride;
        const count = lines.countOf(line);
        for (const { first, last } of sides) {
          if (first >= count || last >= count) continue;
          let start = lines.starts[base + first];
          const stop = lines.stops[base + last];
          // The padding of a bank is no part of its key.
          if (first < last) while (start < stop && bytes[start] === zero) start++;
          if (stop <= start) continue;
          starts[keys] = start;
          stops[keys++] = stop;
        }
      }
      table.touch(from, starts, stops, keys);
    },
  };
}
