/** Feeds a file to the reader of its list format, piece by piece: the one door by which lists come in. */
import type { FileIssue } from '../core/dataset/issue.ts';
import { listFormats, recogniseList } from '../core/screening/lists/formats.ts';
import type { ListFormat, ListFormatName, ListInput } from '../core/screening/lists/read-list.ts';
import { readText } from './encoding.ts';
import { listEncoding, type ListEncoding } from './list-encoding.ts';
import { readHead, type Source } from './source.ts';
import { fileIssue, type ReadOptions } from './table.ts';

export interface OpenedList extends ListEncoding {
  readonly format: ListFormat;
}

const headBytes = 65_536;
/** Bytes read between two turns of the event loop, so that a worker can hear a cancel. */
const turnBytes = 2_097_152;

/** `format` overrules what the content shows. Issues: those of `listEncoding`, 'list-format-unknown'. */
export async function openList(source: Source, format: ListFormatName | null = null): Promise<OpenedList | FileIssue> {
  const head = await readHead(source, headBytes);
  const encoding = await listEncoding(source, head);
  if ('code' in encoding) return encoding;
  const text = new TextDecoder(encoding.encoding).decode(head, { stream: true });
  if (text.trim() === '' && head.length === source.size) return fileIssue(source, 'file-empty');
  const found = format === null ? recogniseList(text) : listFormats.find((one) => one.name === format);
  if (found === undefined || found === null) return fileIssue(source, 'list-format-unknown', 1, '', text.trim());
  return { ...encoding, format: found };
}

/**
 * Reads the whole file into `input.sink`; the answer is null, or why the file cannot be used. `enough` ends the reading early.
 * Throws the signal's reason when aborted.
 */
export async function feedList(
  source: Source,
  { format, encoding }: OpenedList,
  input: ListInput,
  options: ReadOptions & { readonly enough?: () => boolean } = {},
): Promise<FileIssue | null> {
  const reader = format.open(input);
  let bytes = 0;
  let turned = 0;
  const tell = (): void =>
    options.onProgress?.({ stage: 'reading', file: source.path, done: bytes, total: source.size, rows: 0 });
  options.signal?.throwIfAborted();
  for await (const piece of readText(source, encoding, false, (done) => (bytes = done))) {
    reader.push(piece);
    if (reader.failed !== null || options.enough?.() === true) return reader.failed;
    if (bytes - turned >= turnBytes) {
      turned = bytes;
      tell();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    options.signal?.throwIfAborted();
  }
  reader.end();
  tell();
  return reader.failed;
}
