/** Which encoding a file is in: byte order mark, the pattern of zero bytes, valid UTF-8, else windows-1251. */
import type { Receipt } from '../core/ledger/receipt.ts';
import type { Source } from './source.ts';

export type Encoding = Receipt['encoding'];

/** From the head of a file; `utf-8` here is a guess that only the whole file can prove. null = binary. */
export function encodingOfHead(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (magics.some((magic) => magic.every((byte, i) => head[i] === byte))) return null;
  let zerosEven = 0;
  let zerosOdd = 0;
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i];
    if (byte === 0) {
      if (i % 2 === 0) zerosEven++;
      else zerosOdd++;
    } else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  if (zerosEven + zerosOdd > 0) {
    // Text of UTF-16 has a zero in every ASCII character, all on the same side; commas and digits alone are a quarter.
    const enough = head.length / 8;
    if (zerosOdd > enough && zerosEven === 0) return 'utf-16le';
    if (zerosEven > enough && zerosOdd === 0) return 'utf-16be';
    return null;
  }
  return controls > head.length / 20 ? null : 'utf-8';
}

/** How kinds of file that are not text begin: zip and xlsx, PDF, PNG, GIF, gzip, old Office, JPEG. */
const magics: readonly (readonly number[])[] = [
  [0x50, 0x4b, 3, 4],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0xff, 0xd8, 0xff],
];

/** Thrown by a UTF-8 reading that met bytes which are not UTF-8. */
export class NotUtf8Error extends Error {
  override readonly name = 'NotUtf8Error';
}

/**
 * For a file that is not all valid UTF-8: still `utf-8`, with U+FFFD where bytes are broken, when most of its sequences
 * beyond ASCII are valid; else `windows-1251`, whose Cyrillic is hardly ever valid UTF-8. One pass, O(bytes).
 */
export async function judgeBrokenUtf8(source: Source): Promise<Encoding> {
  let valid = 0;
  let broken = 0;
  let expected = 0;
  for await (const piece of source.stream()) {
    for (const byte of piece) {
      if (expected > 0 && (byte & 0xc0) === 0x80) {
        expected--;
        if (expected === 0) valid++;
        continue;
      }
      if (expected > 0) broken++;
      expected = 0;
      if (byte < 0x80) continue;
      if (byte >= 0xc2 && byte < 0xe0) expected = 1;
      else if (byte >= 0xe0 && byte < 0xf0) expected = 2;
      else if (byte >= 0xf0 && byte < 0xf5) expected = 3;
      else broken++;
    }
  }
  return valid > broken ? 'utf-8' : 'windows-1251';
}

/**
 * The text of a source piece by piece, byte order mark removed. `strict` UTF-8 throws NotUtf8Error at bytes that are not;
 * otherwise they become U+FFFD. `onBytes` hears how many bytes were taken so far.
 */
export async function* readText(
  source: Source,
  encoding: Encoding,
  strict: boolean,
  onBytes: (done: number) => void,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding, { fatal: strict && encoding === 'utf-8' });
  let done = 0;
  for await (const piece of source.stream()) {
    const text = decoded(decoder, piece);
    done += piece.length;
    onBytes(done);
    if (text !== '') yield text;
  }
  const tail = decoded(decoder, null);
  if (tail !== '') yield tail;
}

function decoded(decoder: TextDecoder, piece: Uint8Array | null): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) throw new NotUtf8Error();
    throw error;
  }
}
