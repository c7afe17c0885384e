/** Which encoding a sanctions list is in: what its bytes show first, then what its XML declaration says. */
import type { FileIssue } from '../core/dataset/issue.ts';
import { encodingOfHead, judgeBrokenUtf8, type Encoding } from './encoding.ts';
import type { Source } from './source.ts';
import { fileIssue } from './table.ts';

export interface ListEncoding {
  readonly encoding: Encoding;
  /** What the file says of itself when it is wrong; '' otherwise. */
  readonly misnamed: string;
}

const names: { readonly [name: string]: Encoding | 'utf-16' } = Object.assign(Object.create(null), {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'utf-16': 'utf-16',
  'utf-16le': 'utf-16',
  'utf-16be': 'utf-16',
  'windows-1251': 'windows-1251',
  cp1251: 'windows-1251',
});

/** `head` = the first bytes. Issues: 'file-empty', 'file-binary', 'encoding-unknown'. Reads a file of single bytes through once. */
export async function listEncoding(source: Source, head: Uint8Array): Promise<ListEncoding | FileIssue> {
  if (head.length === 0) return fileIssue(source, 'file-empty');
  const guess = encodingOfHead(head);
  if (guess === null) return fileIssue(source, 'file-binary');
  if (guess !== 'utf-8') return { encoding: guess, misnamed: '' };
  // A declaration is in ASCII, whatever follows it.
  const start = String.fromCharCode(...head.subarray(0, 512));
  const [, said = ''] =
    /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/.exec(start) ?? [];
  const named = said === '' ? 'utf-8' : names[said.toLowerCase()];
  if (named === undefined) return fileIssue(source, 'encoding-unknown', 1, '', said);
  const bytes = await utf8State(source);
  if (bytes === 'ascii') return { encoding: 'utf-8', misnamed: '' };
  const encoding = bytes === 'valid' ? 'utf-8' : named === 'windows-1251' ? named : await judgeBrokenUtf8(source);
  const right = said === '' || (encoding === named && (bytes === 'valid' || named !== 'utf-8'));
  return { encoding, misnamed: right ? '' : said };
}

async function utf8State(source: Source): Promise<'ascii' | 'valid' | 'broken'> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let ascii = true;
  try {
    for await (const piece of source.stream()) {
      ascii &&= piece.every((byte) => byte < 0x80);
      decoder.decode(piece, { stream: true });
    }
    decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) return 'broken';
    throw error;
  }
  return ascii ? 'ascii' : 'valid';
}
