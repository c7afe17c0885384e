/**
 * The answer key locked under a code that is read out when the exercise is over: Argon2id (RFC 9106), 64 MiB, three passes, one lane, and
 * AES-256-GCM (NIST SP 800-38D) with the header as associated data. What is locked is salt and key, the very bytes of the commitment.
 */
import { gcm } from '@noble/ciphers/aes.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { Outcome, SealIssue } from '../core/dataset/issue.ts';
import { sha256Hex } from '../core/dataset/sha256.ts';
import { utf8 } from '../core/dataset/utf8.ts';
import { canonicalJson } from '../core/exercise/canonical-json.ts';
import { readJson } from '../core/exercise/read-json.ts';
import { keyChanged, saltBytes } from '../core/exercise/seal.ts';
import { hashShape } from '../core/exercise/shapes.ts';
import { sealIssue } from '../core/exercise/submission.ts';
import { argon2idShape, pbkdf2Shape, stretch, strongestHere, type Stretched, type Stretching } from './stretch.ts';
import { readWords, wordsOf } from './words.ts';

/** 66 bits. */
export const codeWords = 6;

/** A new code: six words of the list. `random`: at least 9 bytes of the platform's randomness. */
export function makeCode(random: Uint8Array): string {
  return wordsOf(random, codeWords).join(' ');
}

const maxCharacters = 2 ** 28;
const nonceShape = z.string().regex(/^[0-9a-f]{24}$/);
const headerShape = z.strictObject({
  format: z.literal('linchpin-release'),
  formatVersion: z.literal(1),
  code: z.discriminatedUnion('name', [argon2idShape, pbkdf2Shape]),
  cipher: z.strictObject({ name: z.literal('aes-256-gcm'), nonce: nonceShape }),
  /** Tells a wrong code from a damaged file; from another half of the stretched code than the key, so it tells no more than the tag does. */
  check: hashShape,
});
type Header = z.output<typeof headerShape>;

const fileShape = z.strictObject({
  header: headerShape,
  sealed: z
    .string()
    .regex(/^(?:[0-9a-f]{2})+$/)
    .max(maxCharacters),
  /** SHA-256 of header and sealed bytes: finds damage before the code is tried. Anybody can make it anew. */
  sum: hashShape,
});

const checkOf = ({ check }: Stretched): string => sha256Hex(utf8(`linchpin-release-1\n${bytesToHex(check)}`));
const sumOf = (header: Header, sealed: string): string => sha256Hex(utf8(`${canonicalJson(header)}\n${sealed}`));

export interface Lock {
  /** The text of release.json. `nonce`: 12 random bytes, new for each. */
  lock(salt: string, key: Uint8Array, nonce: Uint8Array): string;
}

/** Stretches the code once for any number of keys. `random`: 16 bytes. Throws a RangeError where the code is not six words of the list. */
export async function makeLock(code: string, random: Uint8Array): Promise<Lock> {
  const words = readWords(code, codeWords);
  if (words === null) throw new RangeError('a release code is six words of the list');
  const stretching: Stretching = strongestHere(bytesToHex(random));
  const stretched = await stretch(words, stretching);
  return {
    lock(salt, key, nonce) {
      const header: Header = {
        format: 'linchpin-release',
        formatVersion: 1,
        code: stretching,
        cipher: { name: 'aes-256-gcm', nonce: bytesToHex(nonce) },
        check: checkOf(stretched),
      };
      const plain = new Uint8Array(32 + key.length);
      plain.set(saltBytes(salt));
      plain.set(key, 32);
      const sealed = bytesToHex(gcm(stretched.key, nonce, utf8(canonicalJson(header))).encrypt(plain));
      return `${JSON.stringify({ header, sealed, sum: sumOf(header, sealed) }, null, 1)}\n`;
    },
  };
}

export interface Released {
  readonly salt: string;
  /** answer-key.json to the letter. */
  readonly key: string;
}

/**
 * Fails with `release-code-words`, `release-invalid` (not the format), `release-damaged` (its sum differs), `release-code-wrong` (also
 * where somebody changed how the code is stretched and made the sum anew), `release-tampered` (the code is right, the tag is not), or
 * `key-changed` where what comes out is not what was committed to.
 */
export async function unlock(text: string, code: string, commitment: string, file: string): Promise<Outcome<Released>> {
  const words = readWords(code, codeWords);
  if (words === null) return refuse('release-code-words', file);
  const read = readJson(text, fileShape, { file, code: 'release-invalid', maxLength: maxCharacters });
  if (!read.ok) return { ok: false, issues: read.issues.map((issue) => ({ ...issue, code: 'release-invalid' })) };
  const { header, sealed, sum } = read.value;
  if (sumOf(header, sealed) !== sum) return refuse('release-damaged', file);
  const stretched = await stretch(words, header.code);
  if (checkOf(stretched) !== header.check) return refuse('release-code-wrong', file);
  let plain: Uint8Array;
  try {
    plain = gcm(stretched.key, hexToBytes(header.cipher.nonce), utf8(canonicalJson(header))).decrypt(
      hexToBytes(sealed),
    );
  } catch {
    return refuse('release-tampered', file);
  }
  if (plain.length < 32) return refuse('release-invalid', file);
  const salt = bytesToHex(plain.subarray(0, 32));
  const key = plain.subarray(32);
  const changed = keyChanged(commitment, salt, key, file);
  return changed === null
    ? { ok: true, value: { salt, key: new TextDecoder().decode(key) } }
    : { ok: false, issues: [changed] };
}

function refuse(code: SealIssue, file: string): Outcome<never> {
  return { ok: false, issues: [sealIssue(code, file)] };
}
