/** Writes a zip file of which every byte follows from its members: fixed time, fixed level, the order given. O(bytes). */
import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';

export interface ZipMember {
  /** Path inside the archive, `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As it is, without packing. */
  readonly stored?: boolean;
}

/** 1 January 1980, 00:00: the earliest a zip file can say. */
const dosDate = 0x0021;
const utf8Names = 0x0800;

/** Throws RangeError above 65,535 members or 4 GiB. The same bytes on every engine, for fflate is plain JavaScript. */
export function writeZip(members: readonly ZipMember[]): Uint8Array<ArrayBuffer> {
  const packed = members.map(packMember);
  const length = packed.reduce((sum, { name, data }) => sum + 76 + 2 * name.length + data.length, 22);
  if (members.length > 0xffff || length > 0xffffffff) throw new RangeError('too much for a zip file');
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const places = packed.map((member) => {
    const place = at;
    view.setUint32(at, 0x04034b50, true);
    writeFigures(view, at + 4, member);
    bytes.set(member.name, at + 30);
    bytes.set(member.data, at + 30 + member.name.length);
    at += 30 + member.name.length + member.data.length;
    return place;
  });
  const directory = at;
  packed.forEach((member, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFigures(view, at + 6, member);
    view.setUint32(at + 42, places[i], true);
    bytes.set(member.name, at + 46);
    at += 46 + member.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, members.length, true);
  view.setUint16(at + 10, members.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

interface Packed {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
}

function packMember({ name, bytes, stored = false }: ZipMember): Packed {
  const deflated = stored ? bytes : deflateSync(bytes, { level: 6 });
  const smaller = deflated.length < bytes.length;
  return {
    name: new TextEncoder().encode(name),
    data: smaller ? deflated : bytes,
    method: smaller ? 8 : 0,
    crc: crc32(bytes),
    size: bytes.length,
  };
}

/** The part local header and directory have in common, from the version needed on. */
function writeFigures(view: DataView, at: number, { name, data, method, crc, size }: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, name.some((byte) => byte > 127) ? utf8Names : 0, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, dosDate, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
