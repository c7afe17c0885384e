/** A sheet of a spreadsheet (.xlsx) as a CSV source, so that everything that reads CSV reads it, with the sheet's own row numbers. */
import { readSheet } from 'read-excel-file/universal';
import type { FileIssue, FileRejection, Outcome } from '../core/dataset/issue.ts';
import { memorySource, readBytes, type Source } from './source.ts';
import { fileIssue, type ReadOptions } from './table.ts';
import { numberText, sheetText } from './xlsx-cells.ts';
import { sheetExtent } from './xlsx-extent.ts';
import type { ZipEntry } from './zip-directory.ts';
import { sheetNames } from './zip-names.ts';
import { openZip } from './zip-reader.ts';
import { writeZip, type ZipMember } from './zip-writer.ts';

/** The library holds a sheet several times over; what is larger is better saved as CSV, which is streamed. */
const sheetBytes = 20_000_000;

export interface SheetOptions extends ReadOptions {
  /** Name of the sheet; without it, the first. */
  readonly sheet?: string | undefined;
}

/**
 * Dates become ISO text, numbers stay as written, formulas give the value last worked out. The library gets only parts that
 * passed our own guards, packed anew without compression. Issues: the zip codes, xlsx-broken, xlsx-too-large.
 */
export async function readSpreadsheet(
  source: Source,
  entries: readonly ZipEntry[],
  options: SheetOptions = {},
): Promise<Outcome<Source>> {
  const fail = (code: FileRejection, found = ''): Outcome<never> => ({
    ok: false,
    issues: [fileIssue(source, code, 0, '', found)],
  });
  const opened = await openZip(source, entries, { names: sheetNames, mostBytes: sheetBytes }, options);
  if (!opened.ok) {
    const large = opened.issues.some(({ code }) => code === 'zip-too-large');
    return large ? fail('xlsx-too-large') : opened;
  }
  const plain = await uncompressed(source, opened.value, options);
  if ('code' in plain) return { ok: false, issues: [plain] };
  const rows = await rowsOf(plain.buffer, options.sheet);
  options.signal?.throwIfAborted();
  if (typeof rows === 'string') return fail('xlsx-broken', rows);
  return { ok: true, value: memorySource(source.path, new TextEncoder().encode(sheetText(rows))) };
}

/** The parts as an archive without compression, once every sheet is known to fit. */
async function uncompressed(
  source: Source,
  parts: readonly Source[],
  options: ReadOptions,
): Promise<Uint8Array<ArrayBuffer> | FileIssue> {
  const members: ZipMember[] = [];
  for (const part of parts) {
    const name = part.path.slice(source.path.length + 1);
    const extent = name.startsWith('xl/worksheets/') ? await sheetExtent(part) : 'fits';
    options.signal?.throwIfAborted();
    if (extent !== 'fits')
      return fileIssue(source, extent === 'broken' ? 'xlsx-broken' : 'xlsx-too-large', 0, '', name);
    members.push({ name, bytes: await readBytes(part), stored: true });
  }
  return writeZip(members);
}

/** Rows, or what the library says against the file: whatever it throws, the file is at fault. */
async function rowsOf(
  bytes: ArrayBuffer,
  sheet: string | undefined,
): Promise<readonly (readonly unknown[])[] | string> {
  try {
    return await readSheet(bytes, sheet ?? 1, { parseNumber: numberText });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
