/**
 * The bytes of one member of a zip file, unpacked piece by piece through fflate behind our own guards: it checks no
 * checksum, cuts members whose size is forged, and one push of 64 KiB can come to 64 MB. So pushes are small, output is
 * counted whatever the headers claim, and size and checksum are compared at the end. O(bytes), holding one piece.
 */
import { Inflate } from 'fflate';
import type { FileRejection } from '../core/dataset/issue.ts';
import { crc32 } from './crc32.ts';
import { rangeOf, type Source } from './source.ts';
import type { ZipEntry } from './zip-directory.ts';

/** One push unpacks to at most 1,032 times as much. */
const push = 4096;
const longestPiece = 65_536;
const ratio = 100;
/** Below so many bytes any ratio will do: small files of one repeated word are no bomb. */
const ratioFrom = 1_048_576;

/** What is wrong with a member's bytes, thrown out of the stream. */
export class ZipFault extends Error {
  override readonly name = 'ZipFault';
  readonly code: FileRejection;
  constructor(code: FileRejection) {
    super(code);
    this.code = code;
  }
}

/** Whether so much output from so little is a bomb. */
export function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > ratioFrom && unpacked > packed * ratio;
}

/** Throws ZipFault: zip-ratio, zip-size-differs, zip-crc-differs, zip-broken. Pieces are small, none beyond the declared size. */
export async function* memberBytes(source: Source, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  let crc = 0;
  let size = 0;
  for await (const piece of unpacked(source, entry)) {
    size += piece.length;
    if (isBomb(size, entry.packed)) throw new ZipFault('zip-ratio');
    if (size > entry.size) throw new ZipFault('zip-size-differs');
    crc = crc32(piece, crc);
    for (let at = 0; at < piece.length; at += longestPiece) yield piece.subarray(at, at + longestPiece);
  }
  if (size !== entry.size) throw new ZipFault('zip-size-differs');
  if (crc !== entry.crc) throw new ZipFault('zip-crc-differs');
}

async function* unpacked(source: Source, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  const packed = rangeOf(source, entry.start, entry.start + entry.packed);
  if (entry.method === 0) return yield* packed;
  const out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => void out.push(piece));
  let taken = 0;
  for await (const whole of packed) {
    for (let at = 0; at < whole.length; at += push) {
      const part = whole.subarray(at, at + push);
      taken += part.length;
      try {
        inflate.push(part, taken === entry.packed);
      } catch {
        throw new ZipFault('zip-broken');
      }
      for (const piece of out.splice(0)) if (piece.length > 0) yield piece;
    }
  }
}
