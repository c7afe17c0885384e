/**
 * The central directory of a zip file (PKWARE APPNOTE 6.3.10), read by ourselves and trusted in nothing: every local header
 * must agree with it, members may not overlap, and no byte may lie between them that is not accounted for.
 */
import type { FileRejection, Outcome } from '../core/dataset/issue.ts';
import { readRange, type Source } from './source.ts';
import { fileIssue } from './table.ts';

export interface ZipEntry {
  /** As written in the archive; not checked. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes in the archive, and as declared when unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where the packed bytes begin. */
  readonly start: number;
}

interface CentralRecord extends Omit<ZipEntry, 'start'> {
  readonly nameBytes: Uint8Array;
  /** Whether sizes and checksum follow the member, for they were not known when its header was written. */
  readonly described: boolean;
  readonly header: number;
}

interface Fault {
  readonly code: FileRejection;
  readonly found: string;
}

export const mostMembers = 64;
const endLength = 22;
const longestDirectory = 262_144;
/** Where a zip64 record has the figure. */
const elsewhere = 0xffffffff;
const encrypted = 0x2041;
const descriptorLengths: readonly number[] = [12, 16];

/** Entries in the order of their bytes. Issues: zip-broken, -encrypted, -method-unknown, -too-large, -too-many, -member-refused (a link). */
export async function readZipDirectory(source: Source, most = mostMembers): Promise<Outcome<readonly ZipEntry[]>> {
  const read = await readEntries(source, most);
  if (!('code' in read)) return { ok: true, value: read };
  return { ok: false, issues: [fileIssue(source, read.code, 0, '', printable(read.found))] };
}

/** A name of an archive as it can be shown: without control characters. */
export function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
}

async function readEntries(source: Source, most: number): Promise<readonly ZipEntry[] | Fault> {
  const tailStart = Math.max(0, source.size - endLength - 0xffff);
  const tail = viewOf(await readRange(source, tailStart, source.size));
  const at = endRecord(tail);
  if (at < 0) return broken();
  const count = tail.getUint16(at + 10, true);
  const length = tail.getUint32(at + 12, true);
  const offset = tail.getUint32(at + 16, true);
  if (tail.getUint32(at + 4, true) !== 0 || tail.getUint16(at + 8, true) !== count) return broken();
  if (count > most) return { code: 'zip-too-many', found: count === 0xffff ? '' : String(count) };
  if (offset + length !== tailStart + at || length > longestDirectory) return broken();
  const records = parseRecords(viewOf(await readRange(source, offset, offset + length)), count);
  if ('code' in records) return records;
  const entries: ZipEntry[] = [];
  let next = 0;
  let gapAllowed = false;
  for (const record of records) {
    const { nameBytes, described, header, ...entry } = record;
    if (!follows(header, next, gapAllowed)) return broken(entry.name);
    const start = localStart(viewOf(await readRange(source, header, header + 30 + nameBytes.length)), record);
    if (start < 0 || start + entry.packed > offset) return broken(entry.name);
    entries.push({ ...entry, start });
    next = start + entry.packed;
    gapAllowed = described;
  }
  return follows(offset, next, gapAllowed) ? entries : broken();
}

function broken(found = ''): Fault {
  return { code: 'zip-broken', found };
}

/** Whether what begins at `at` comes right after what ends at `end`, or after the sizes that may stand between. */
function follows(at: number, end: number, gapAllowed: boolean): boolean {
  return at === end || (gapAllowed && descriptorLengths.includes(at - end));
}

/** Place of the end record, whose comment must reach the end of the file; -1 = there is none. */
function endRecord(tail: DataView): number {
  for (let at = tail.byteLength - endLength; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    if (tail.getUint16(at + 20, true) === tail.byteLength - at - endLength) return at;
  }
  return -1;
}

/** By where their bytes are. */
function parseRecords(view: DataView, count: number): readonly CentralRecord[] | Fault {
  const records: CentralRecord[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return broken();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const header = view.getUint32(at + 42, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const end = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (end > view.byteLength) return broken();
    const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46);
    const name = decodeName(nameBytes);
    if ((flags & encrypted) !== 0 || method === 99) return { code: 'zip-encrypted', found: name };
    if (method !== 0 && method !== 8) return { code: 'zip-method-unknown', found: name };
    if ([packed, size, header].includes(elsewhere)) return { code: 'zip-too-large', found: name };
    if (view.getUint16(at + 34, true) !== 0 || (method === 0 && packed !== size)) return broken(name);
    if (isLink(view.getUint8(at + 5), view.getUint32(at + 38, true)))
      return { code: 'zip-member-refused', found: name };
    const crc = view.getUint32(at + 16, true);
    records.push({ name, nameBytes, method, crc, packed, size, header, described: (flags & 8) !== 0 });
    at = end;
  }
  return at === view.byteLength ? records.toSorted((a, b) => a.header - b.header) : broken();
}

/** Names are UTF-8, flagged so or not; where they are not, each byte is taken for a letter: such a name fits no list. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

/** A symbolic link made on Unix: the file type in the upper half of the attributes. */
function isLink(system: number, attributes: number): boolean {
  return (system === 3 || system === 19) && attributes >>> 28 === 0xa;
}

/** Where the member's bytes begin by its local header; -1 where the header differs from the directory. */
function localStart(view: DataView, record: CentralRecord): number {
  const { nameBytes, method, crc, packed, size, described } = record;
  if (view.byteLength !== 30 + nameBytes.length || view.getUint32(0, true) !== 0x04034b50) return -1;
  const flags = view.getUint16(6, true);
  if ((flags & encrypted) !== 0 || ((flags & 8) !== 0) !== described) return -1;
  if (view.getUint16(8, true) !== method || view.getUint16(26, true) !== nameBytes.length) return -1;
  if (nameBytes.some((byte, i) => view.getUint8(30 + i) !== byte)) return -1;
  const figures = [view.getUint32(14, true), view.getUint32(18, true), view.getUint32(22, true)];
  const same = figures.every((figure, i) => figure === [crc, packed, size][i]);
  if (!same && !(described && figures.every((figure) => figure === 0))) return -1;
  return record.header + 30 + nameBytes.length + view.getUint16(28, true);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
