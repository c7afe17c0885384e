/** A delimited file opened: what its beginning tells. */
import type { FileIssue, FileRejection } from '../core/dataset/issue.ts';
import type { Progress } from '../core/dataset/import-step.ts';
import { sniffDialect, type Dialect } from './dialect.ts';
import { encodingOfHead, judgeBrokenUtf8, NotUtf8Error, type Encoding } from './encoding.ts';
import { AloneError, AsTextError, readTable, type RecordSink } from './read-table.ts';
import { createRecordReader } from './records.ts';
import { ParquetFault } from './parquet-fault.ts';
import type { SideReaders } from './side-by-side.ts';
import { readHead, type Source } from './source.ts';

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
  /** To read large files of bytes by several, with the same outcome. */
  readonly readers?: SideReaders | undefined;
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
  let { asText, readers } = options;
  for (;;) {
    const table = await openTable(source, encoding);
    if ('code' in table) return [table];
    const sink = start(table);
    if (isIssues(sink)) return sink;
    try {
      await readTable(table, sink, { ...options, asText, readers });
      return { table, sink };
    } catch (error) {
      if (error instanceof ParquetFault) return [fileIssue(source, error.code, 0, error.column, error.found)];
      if (error instanceof AsTextError) asText = true;
      else if (error instanceof AloneError) readers = undefined;
      else if (error instanceof NotUtf8Error) encoding = await judgeBrokenUtf8(source);
      else throw error;
    }
  }
}

function isIssues<S extends RecordSink>(value: S | readonly FileIssue[]): value is readonly FileIssue[] {
  return Array.isArray(value);
}
