/** Reads all records of an opened table in order: plain lines as bytes where they can be, by several where there are several. */
import type { DecimalMark } from '../core/ledger/amount.ts';
import { createByteReader, type ByteSink } from './byte-reader.ts';
import type { ReadChunk } from './chunk-reader.ts';
import type { KeyNumbers } from './chunk-rows.ts';
import { readText } from './encoding.ts';
import type { Layout } from './layout.ts';
import { createRecordReader, type RecordOptions } from './records.ts';
import { readSideBySide, type Place } from './side-by-side.ts';
import { rangeOf } from './source.ts';
import type { ReadOptions, Table } from './table.ts';
import { nextTurn } from './turn.ts';

export interface RecordSink {
  readonly onRecord: RecordOptions['onRecord'];
  readonly onBroken: RecordOptions['onBroken'];
  /** Whether reading on is of no use. */
  readonly hopeless?: boolean;
  /** Takes plain lines as bytes, where it can. */
  readonly onLine?: ByteSink['onLine'];
  readonly foresee?: ByteSink['foresee'];
  /** Takes parts of the file read elsewhere, where it can. */
  readonly chunks?: {
    readonly layout: Layout;
    readonly mark: DecimalMark | null;
    readonly begun: boolean;
    add(chunk: ReadChunk, numbers: KeyNumbers, rowsBefore: number): boolean;
  };
}

/** Thrown where a reading of bytes has to be begun again as text. */
export class AsTextError extends Error {
  override readonly name = 'AsTextError';
}

/** Thrown where a reading by several has to be begun again by one. */
export class AloneError extends Error {
  override readonly name = 'AloneError';
}

/** Bytes read between two turns of the event loop, so that a worker can hear a cancel. */
const turnBytes = 2_097_152;

/**
 * Sends every data record of `table` to `sink`, the header left out. Throws the signal's reason when aborted, and
 * NotUtf8Error when a strict reading meets other bytes.
 */
export async function readTable(table: Table, sink: RecordSink, options: ReadOptions): Promise<void> {
  const { onLine } = sink;
  options.signal?.throwIfAborted();
  // Plain lines can be taken as bytes where a byte is a character of the delimiter's kind.
  const asBytes = table.encoding === 'utf-8' && table.strict && table.dialect.newline === '\n';
  if (onLine === undefined || !asBytes || options.asText === true) await readAsText(table, sink, options);
  else await readAsBytes(table, { ...sink, onLine }, sink, options);
}

/** Tells progress and takes a turn after each few megabytes. */
function pacer(table: Table, { onProgress, signal }: ReadOptions) {
  const { source } = table;
  let turned = 0;
  const tell = ({ at, rows }: Place): void =>
    onProgress?.({ stage: 'reading', file: source.path, done: Math.min(at, source.size), total: source.size, rows });
  const pace = async (place: Place): Promise<void> => {
    if (place.at - turned >= turnBytes) {
      turned = place.at;
      tell(place);
      await nextTurn();
    }
    signal?.throwIfAborted();
  };
  return { tell, pace };
}

async function readAsText(table: Table, sink: RecordSink, options: ReadOptions): Promise<void> {
  const { source, dialect } = table;
  const { tell, pace } = pacer(table, options);
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
  let at = 0;
  for await (const piece of readText(source, table.encoding, table.strict, (done) => (at = done))) {
    const used = skip > 0 ? piece.slice(skip) : piece;
    skip -= piece.length - used.length;
    reader.push(used);
    if (sink.hopeless === true) return tell({ at, rows: reader.rows });
    await pace({ at, rows: reader.rows });
  }
  reader.end();
  tell({ at, rows: reader.rows });
}

async function readAsBytes(table: Table, bytes: ByteSink, sink: RecordSink, options: ReadOptions): Promise<void> {
  const { source, dialect, header } = table;
  const { readers, signal } = options;
  const { chunks } = sink;
  const { tell, pace } = pacer(table, options);
  const several = readers !== undefined && chunks !== undefined && source.range !== undefined;
  if (!several || source.size < readers.least) {
    tell(await readOn({ at: 0, rows: 0 }, Infinity));
    return;
  }
  const begun = await readOn({ at: 0, rows: 0 }, readers.first);
  // A file whose rows are all bad is given up after so many: how many hangs on how it comes in pieces.
  if (!chunks.begun && begun.at < source.size) throw new AloneError();
  const { digitsOf: _, ...layout } = chunks.layout;
  const rowBytes = source.size / Math.max(1, table.expected);
  await readSideBySide(
    readers.open(source, { header, dialect, layout, mark: chunks.mark, rowBytes }),
    readers.part,
    begun,
    {
      size: source.size,
      readOn,
      add: chunks.add,
      tell,
      signal,
    },
  );

  /** Up to the first record that begins at `limit` or later. */
  async function readOn(from: Place, limit: number): Promise<Place> {
    const after = from.at === 0 ? null : from.rows;
    const reader = createByteReader(dialect, header.length, bytes, { after, limit: limit - from.at });
    let at = from.at;
    for await (const piece of at === 0 ? source.stream() : rangeOf(source, at, source.size)) {
      reader.push(piece);
      at += piece.length;
      // How far such a file is read hangs on how it comes in pieces; one way of reading decides.
      if (sink.hopeless === true) throw new AsTextError();
      if (reader.done) break;
      await pace({ at, rows: reader.rows });
    }
    if (!reader.done) reader.end();
    if (sink.hopeless === true) throw new AsTextError();
    return { at: from.at + reader.used, rows: reader.rows };
  }
}
