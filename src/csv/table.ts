/** A delimited file opened: what its beginning tells, and a reading of all its records in order. */
import type { FileIssue, FileRejection } from '../core/dataset/issue.ts';
import type { Progress } from '../core/dataset/import-step.ts';
import { sniffDialect, type Dialect } from './dialect.ts';
import { encodingOfHead, judgeBrokenUtf8, NotUtf8Error, readText, type Encoding } from './encoding.ts';
import { createByteReader, type ByteSink } from './byte-reader.ts';
import { createRecordReader, type RecordOptions } from './records.ts';
import { ParquetFault } from './parquet-fault.ts';
import { readHead, type Source } from './source.ts';
import { nextTurn } from './turn.ts';

export interface Table {
  readonly source: Source;
  readonly encoding: Encoding;
  /** UTF-8 only: bytes that are not UTF-8 are an error, not U+FFFD. */
  readonly strict: boolean;
  readonly dialect: Dialect;
  readonly header: readonly string[];
  /** First data rows, as many as the head holds. */
  readonly sample: readonly (readonly string[])[];
  /** Whether the sample is the whole file. */
  readonly complete: boolean;
  /** About how many data rows the file has, by the length of the first. */
  readonly expected: number;
}

export interface ReadOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Reads all as text, plain rows too: slower, with the same outcome. */
  readonly asText?: boolean | undefined;
}

const headBytes = 262_144;

export function fileIssue(source: Source, code: FileRejection, row = 0, column = '', found = ''): FileIssue {
  return { code, file: source.path, row, column, found: found.slice(0, 80) };
}

/** Reads the beginning. `encoding` overrules the guess. The answer is a table, or why it is none. */
export async function openTable(source: Source, encoding?: Encoding): Promise<Table | FileIssue> {
  const head = await readHead(source, headBytes);
  if (head.length === 0) return fileIssue(source, 'file-empty');
  const guessed = encoding ?? encodingOfHead(head);
  if (guessed === null) return fileIssue(source, 'file-binary');
  let strict = encoding === undefined;
  let text = decodedHead(head, guessed, strict);
  if (text === null) {
    const judged = await judgeBrokenUtf8(source);
    return openTable(source, judged);
  }
  if (guessed !== 'utf-8') strict = false;
  if (text.trim() === '') return fileIssue(source, 'file-empty');
  if (/^\s*(?:[{[]|<[?!a-z])/i.test(text)) return fileIssue(source, 'file-not-csv', 1, '', text.trim());
  const dialect = sniffDialect(text);
  text = text.slice(dialect.skip);
  const records: string[][] = [];
  const reader = createRecordReader({
    ...dialect,
    onRecord: (cells) => void records.push(cells),
    onBroken: () => {},
  });
  reader.push(text);
  const complete = head.length === source.size;
  if (complete) reader.end();
  if (records.length === 0) return fileIssue(source, 'file-not-csv', 1, '', text.trim());
  const [header, ...sample] = records;
  return {
    source,
    encoding: guessed,
    strict,
    dialect,
    header: header.map((name) => name.trim()),
    sample,
    complete,
    expected: complete ? sample.length : (source.rows ?? expectedRows(source.size, head.length / records.length)),
  };
}

/** A little more than by the mean, and no more than a header of short rows may ask room for. */
function expectedRows(size: number, rowLength: number): number {
  return Math.min(8_000_000, Math.ceil((size / rowLength) * 1.02));
}

function decodedHead(head: Uint8Array, encoding: Encoding, strict: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: strict && encoding === 'utf-8' }).decode(head, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

export interface RecordSink {
  readonly onRecord: RecordOptions['onRecord'];
  readonly onBroken: RecordOptions['onBroken'];
  /** Whether reading on is of no use. */
  readonly hopeless?: boolean;
  /** Takes plain lines as bytes, where it can. */
  readonly onLine?: ByteSink['onLine'];
}

/** Thrown where a reading of bytes has to be begun again as text. */
class AsTextError extends Error {
  override readonly name = 'AsTextError';
}

/** Bytes read between two turns of the event loop, so that a worker can hear a cancel. */
const turnBytes = 2_097_152;

/**
 * Sends every data record of `table` to `sink`, the header left out. Throws the signal's reason when aborted, and
 * NotUtf8Error when a strict reading meets other bytes. `rowsDone` counts rows for progress.
 */
export async function readTable(table: Table, sink: RecordSink, options: ReadOptions): Promise<void> {
  const { source, dialect } = table;
  const { onLine } = sink;
  let bytes = 0;
  let turned = 0;
  options.signal?.throwIfAborted();
  // Plain lines can be taken as bytes where a byte is a character of the delimiter's kind.
  const asBytes = table.encoding === 'utf-8' && table.strict && dialect.newline === '\n' && options.asText !== true;
  const feed =
    onLine !== undefined && asBytes
      ? feedBytes(table, { ...sink, onLine }, (done) => (bytes = done))
      : feedText(table, sink, (done) => (bytes = done));
  const tell = (): void =>
    options.onProgress?.({
      stage: 'reading',
      file: source.path,
      done: Math.min(bytes, source.size),
      total: source.size,
      rows: feed.rows,
    });
  for await (const piece of feed.pieces) {
    feed.push(piece);
    if (sink.hopeless === true) {
      // How far such a file is read hangs on how it comes in pieces; one way of reading decides.
      if (feed.asBytes) throw new AsTextError();
      return tell();
    }
    if (bytes - turned >= turnBytes) {
      turned = bytes;
      tell();
      await nextTurn();
    }
    options.signal?.throwIfAborted();
  }
  feed.end();
  if (feed.asBytes && sink.hopeless === true) throw new AsTextError();
  tell();
}

/** One way of reading: the pieces a file comes in, and what takes them. */
interface Feed<P> {
  readonly pieces: AsyncIterable<P>;
  readonly asBytes: boolean;
  push(piece: P): void;
  end(): void;
  readonly rows: number;
}

function feedText(table: Table, sink: RecordSink, onBytes: (done: number) => void): Feed<string | Uint8Array> {
  const { source, dialect } = table;
  let headerSeen = false;
  const skippedRows = dialect.skip > 0 ? 1 : 0;
  const reader = createRecordReader({
    delimiter: dialect.delimiter,
    newline: dialect.newline,
    onRecord: (cells, row) => {
      if (headerSeen) sink.onRecord(cells, row + skippedRows);
      headerSeen = true;
    },
    onBroken: (code, row, column, found) => sink.onBroken(code, row + skippedRows, column, found),
  });
  let skip = dialect.skip;
  return {
    pieces: readText(source, table.encoding, table.strict, onBytes),
    asBytes: false,
    push(piece) {
      if (typeof piece !== 'string') return;
      const used = skip > 0 ? piece.slice(skip) : piece;
      skip -= piece.length - used.length;
      reader.push(used);
    },
    end: () => reader.end(),
    get rows() {
      return reader.rows;
    },
  };
}

function feedBytes(table: Table, sink: ByteSink, onBytes: (done: number) => void): Feed<string | Uint8Array> {
  const reader = createByteReader(table.dialect, table.header.length, sink);
  let done = 0;
  return {
    pieces: table.source.stream(),
    asBytes: true,
    push(piece) {
      if (typeof piece === 'string') return;
      reader.push(piece);
      done += piece.length;
      onBytes(done);
    },
    end: () => reader.end(),
    get rows() {
      return reader.rows;
    },
  };
}

/**
 * Opens and reads a table with a sink made for it; begun again in the right encoding where the file turns out not to be
 * UTF-8 half way. `start` gives the sink, or an issue that ends the reading.
 */
export async function openAndRead<S extends RecordSink>(
  source: Source,
  start: (table: Table) => S | readonly FileIssue[],
  options: ReadOptions,
): Promise<{ readonly table: Table; readonly sink: S } | readonly FileIssue[]> {
  let encoding: Encoding | undefined;
  let { asText } = options;
  for (;;) {
    const table = await openTable(source, encoding);
    if ('code' in table) return [table];
    const sink = start(table);
    if (isIssues(sink)) return sink;
    try {
      await readTable(table, sink, { ...options, asText });
      return { table, sink };
    } catch (error) {
      if (error instanceof ParquetFault) return [fileIssue(source, error.code, 0, error.column, error.found)];
      if (error instanceof AsTextError) asText = true;
      else if (error instanceof NotUtf8Error) encoding = await judgeBrokenUtf8(source);
      else throw error;
    }
  }
}

function isIssues<S extends RecordSink>(value: S | readonly FileIssue[]): value is readonly FileIssue[] {
  return Array.isArray(value);
}
