/**
 * Bytes of a UTF-8 file, piece by piece, to rows: plain lines are handed on as places in the bytes, other lines as cells of
 * text, and where quotes do not keep to one line the reader of records takes over until it is done with them. The same rows
 * as that reader gives for the whole text, however the bytes are cut. O(bytes), holding one piece and one record.
 */
import { spaciousBytes, type Bytes } from '../core/ledger/byte-table.ts';
import { utf8Valid } from '../core/dataset/utf8-valid.ts';
import { asciiText } from './cell-text.ts';
import type { Dialect } from './dialect.ts';
import { NotUtf8Error } from './encoding.ts';
import { createLineScanner, type BatchScanner, type LineScanner } from './line-scanner.ts';
import { createRecordReader, recordLimit, type RecordOptions, type RecordReader } from './records.ts';

export interface ByteSink {
  readonly onRecord: RecordOptions['onRecord'];
  readonly onBroken: RecordOptions['onBroken'];
  /** A line of as many fields as the header has, valid UTF-8, no doubled quotes. false: it is to come as a record. */
  readonly onLine: (from: Bytes, line: LineScanner, row: number) => boolean;
  /** Is shown the lines that are to come next, odd ones among them. */
  readonly foresee?: ((from: Bytes, lines: BatchScanner) => void) | undefined;
}

export interface ByteReader {
  push(piece: Uint8Array): void;
  end(): void;
  /** Lines seen, blank ones included, as a spreadsheet counts them. */
  readonly rows: number;
  /** Bytes that have become rows. */
  readonly used: number;
  /** Whether the limit is reached: no further rows come, and another reader can go on where `used` ends. */
  readonly done: boolean;
}

export interface ByteReaderOptions {
  /** To go on in a file at the beginning of a record behind the header: rows before it. null = from the file's first byte. */
  readonly after?: number | null;
  /** A record that begins so many bytes on, or later, is not read. */
  readonly limit?: number;
  /** Room to work in, for readers of one part after another. */
  readonly room?: Bytes;
}

/** Longest stretch looked at in one go. */
const stretch = 4_194_304;
/** Lines that have to be plain before the reader of records is again given just one line. */
const calm = 1000;

/** `width` = cells of the header, which is read like any record. Throws NotUtf8Error. */
export function createByteReader(
  dialect: Dialect,
  width: number,
  sink: ByteSink,
  { after = null, limit = Infinity, room = spaciousBytes(0) }: ByteReaderOptions = {},
): ByteReader {
  const delimiter = dialect.delimiter;
  const scanner = createLineScanner(delimiter.charCodeAt(0), width);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const skippedRows = dialect.skip > 0 ? 1 : 0;
  let held = room;
  /** Of `held`: from the beginning of the next record to the end of the bytes so far. */
  let at = 0;
  let end = 0;
  /** Bytes before those in `held`. */
  let origin = 0;
  let begun = after !== null;
  let rows = after ?? 0;
  /** Reads records of text: at first up to the header, later where quotes ask for it. */
  let reader: RecordReader | null = null;
  let headerSeen = after !== null;
  /** Bytes the reader of records is given at least, doubled as long as it is called for. */
  let window = 1;
  let plainLines = 0;

  return {
    get rows() {
      return reader?.rows ?? rows;
    },
    get used() {
      return origin + at;
    },
    get done() {
      return reader === null && origin + at >= limit;
    },
    push(piece) {
      for (let from = 0; from < piece.length; from += stretch) {
        take(piece.subarray(from, from + stretch));
        process(false);
      }
    },
    end() {
      process(true);
      if (reader === null) return;
      reader.push(decoded(decoder, null));
      reader.end();
    },
  };

  function take(piece: Uint8Array): void {
    const left = end - at;
    origin += at;
    if (left + piece.length > held.bytes.length) {
      const wider = spaciousBytes(left + Math.max(piece.length, held.bytes.length));
      wider.bytes.set(held.bytes.subarray(at, end));
      held = wider;
    } else held.bytes.copyWithin(0, at, end);
    held.bytes.set(piece, left);
    at = 0;
    end = left + piece.length;
  }

  function process(final: boolean): void {
    if (!begun && !begin(final)) return;
    while (at < end) {
      if (reader !== null) {
        readText(reader);
        continue;
      }
      if (origin + at >= limit) return;
      const stopped = scanner.scan(held, at, limit - origin, end, final);
      if (sink.foresee !== undefined) sink.foresee(held, scanner);
      for (let line = 0; line < scanner.lines && reader === null; line++) readLine(line);
      // A line too long for a record has been left to the reader of records.
      if (reader !== null || stopped === 'enough') continue;
      if (stopped === 'more' && end - at <= recordLimit) return;
      startText();
    }
  }

  function readLine(line: number): void {
    scanner.take(line);
    if (scanner.next - at > recordLimit) {
      startText();
      return;
    }
    if (scanner.wide && !utf8Valid(held.bytes, at, scanner.next)) throw new NotUtf8Error();
    rows++;
    plainLines++;
    const plain = scanner.count === width && !scanner.escaped;
    if (!plain || !sink.onLine(held, scanner, rows + skippedRows)) sendCells();
    at = scanner.next;
  }

  /** Passes over a byte order mark and a line `sep=`. */
  function begin(final: boolean): boolean {
    const mark = held.bytes[0] === 0xef;
    if (end < (mark ? 3 : 1) + dialect.skip && !final) return false;
    begun = true;
    if (mark && held.bytes[1] === 0xbb && held.bytes[2] === 0xbf) at = 3;
    at = Math.min(end, at + dialect.skip);
    startText();
    return true;
  }

  function startText(): void {
    if (plainLines >= calm) window = 1;
    plainLines = 0;
    reader = createRecordReader({
      delimiter,
      newline: dialect.newline,
      after: { rows, width: headerSeen ? width : 0 },
      onRecord: (cells, row) => {
        if (headerSeen) sink.onRecord(cells, row + skippedRows);
        headerSeen = true;
      },
      onBroken: (code, row, column, found) => sink.onBroken(code, row + skippedRows, column, found),
    });
  }

  /** Gives the reader of records at least `window` bytes up to a line end, and takes over again once it has used them up. */
  function readText(records: RecordReader): void {
    const { bytes } = held;
    // Where another reader may go on at the limit, this one is to stop there if it can.
    const toLimit = limit - origin - at;
    const least = toLimit > 0 && toLimit < window ? toLimit : window;
    const found = at + least > end ? -1 : bytes.subarray(0, end).indexOf(10, at + least - 1);
    const stop = found < 0 ? end : found + 1;
    records.push(decoded(decoder, bytes.subarray(at, stop)));
    window = Math.min(window * 2, 65_536);
    at = stop;
    if (bytes[stop - 1] !== 10 || !records.settled || !headerSeen) return;
    rows = records.rows;
    reader = null;
  }

  function sendCells(): void {
    const { bytes } = held;
    const { base, count, starts, stops, quoted, escaped, stop } = scanner;
    const text = (from: number, to: number) => asciiText(bytes, from, to) ?? decoded(decoder, bytes.subarray(from, to));
    let cells: string[];
    if (!quoted) cells = text(at, stop).split(delimiter);
    // Of a line of the wrong width only that matters.
    else if (count !== width)
      cells = Array.from({ length: count }, (_, k) => (k === 0 && count === 1 ? text(starts[base], stops[base]) : ''));
    else {
      cells = Array.from({ length: count }, (_, k) => text(starts[base + k], stops[base + k]));
      if (escaped) cells = cells.map((cell) => cell.replaceAll('""', '"'));
    }
    if (count === 1 && cells[0].trim() === '') return;
    sink.onRecord(cells, rows + skippedRows);
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | null): string {
  try {
    return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) throw new NotUtf8Error();
    throw error;
  }
}
