/**
 * Reads parts of a transaction file anywhere in it, each from the first line end at its beginning on. Whether a record begins
 * there, and nothing before it matters, is for `readSideBySide` to see. O(bytes of the part), and one record.
 */
import type { DecimalMark } from '../core/ledger/amount.ts';
import { spaciousBytes } from '../core/ledger/byte-table.ts';
import { createAccountKeys } from './account-keys.ts';
import { createByteReader } from './byte-reader.ts';
import { tellsPlaces, type ChunkRows } from './chunk-rows.ts';
import type { Dialect } from './dialect.ts';
import { formatDigits, type Layout } from './layout.ts';
import { readRange, type Source } from './source.ts';
import { createTransactionSink } from './transaction-sink.ts';
import { nextTurn } from './turn.ts';

/** How a file is read, as plain data. */
export interface ChunkSetup {
  readonly header: readonly string[];
  readonly dialect: Dialect;
  readonly layout: Omit<Layout, 'digitsOf'>;
  readonly mark: DecimalMark | null;
  /** About how many bytes a row has. */
  readonly rowBytes: number;
}

export interface ReadChunk extends ChunkRows {
  /** Places in the file: where its first record begins, and the first one behind it. */
  readonly start: number;
  readonly end: number;
  /** Rows as a spreadsheet counts them, blank ones included. */
  readonly lines: number;
}

export interface ChunkReader {
  /**
   * The records that begin from `from` up to `to`; null when none begins there. Parts are read in the order they are asked for,
   * and share the reader's keys of accounts, unless it is to begin afresh. Rejects when bytes are not UTF-8.
   */
  read(from: number, to: number, fresh: boolean): Promise<ReadChunk | null>;
}

/** Bytes read at a time behind the end of a part, for its last record. */
const furtherBytes = 65_536;

export function createChunkReader(source: Source, setup: ChunkSetup): ChunkReader {
  const { header, dialect } = setup;
  const layout: Layout = { ...setup.layout, digitsOf: formatDigits(setup.layout.format) };
  let keys = createAccountKeys();
  let room = spaciousBytes(0);
  let last: Promise<unknown> = Promise.resolve();

  return {
    read(from, to, fresh) {
      // Bytes are fetched while the part before is being read.
      const bytes = readRange(source, from - 1, to);
      const read = last.then(async () => {
        const these = await bytes;
        // So that the next part can be asked for.
        await nextTurn();
        return readPart(these, from, to, fresh);
      });
      last = read.catch(() => {});
      return read;
    },
  };

  async function readPart(bytes: Uint8Array, from: number, to: number, fresh: boolean): Promise<ReadChunk | null> {
    if (fresh || tellsPlaces(layout)) keys = createAccountKeys();
    const lineEnd = bytes.indexOf(10);
    const start = from + lineEnd;
    if (lineEnd < 0 || start >= to) return null;
    if (room.bytes.length < bytes.length) room = spaciousBytes(bytes.length + furtherBytes);
    const expected = Math.ceil(((to - from) / setup.rowBytes) * 1.05);
    const { delimiter } = dialect;
    const sink = createTransactionSink({ header, delimiter, layout, mark: setup.mark, expected, keys });
    const reader = createByteReader(dialect, header.length, sink, { after: 0, limit: to - start, room });
    reader.push(bytes.subarray(lineEnd + 1));
    for (let at = to; !reader.done && at < source.size; at += furtherBytes) {
      reader.push(await readRange(source, at, Math.min(source.size, at + furtherBytes)));
    }
    if (!reader.done) reader.end();
    return { start, end: start + reader.used, lines: reader.rows, ...sink.takeChunk(keys) };
  }
}
