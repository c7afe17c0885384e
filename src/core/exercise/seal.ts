/**
 * What binds a trainer to the answer key that was handed out: SHA-256(salt ‖ key) travels in exercise.json, the salt stays in seal.json
 * beside the key until the debrief. The salt keeps the key from being found by trying likely ones (a commitment, Brassard et al. 1988).
 */
import { z } from 'zod';
import { createSha256, sha256Hex } from '../dataset/sha256.ts';
import type { FileIssue, Outcome } from '../dataset/issue.ts';
import { utf8 } from '../dataset/utf8.ts';
import { readJson } from './read-json.ts';
import { hashShape } from './shapes.ts';

/** In a trainer's pack only. */
export const sealFile = 'seal.json';
/** The locked answer key in a participant's pack, where the trainer will read out a code. */
export const releaseFile = 'release.json';

export const mostRecipients = 20;
/** Characters of what a recipient is called. */
export const longestLabel = 120;

export interface Seal {
  /** 32 bytes, in hexadecimal. */
  readonly salt: string;
}

const sealShape = z.strictObject({ format: z.literal('linchpin-seal'), formatVersion: z.literal(1), salt: hashShape });

/** Reads seal.json. Fails with `json-broken` or `exercise-invalid`. */
export function parseSeal(text: string, file: string): Outcome<Seal> {
  const read = readJson(text, sealShape, { file, code: 'exercise-invalid', maxLength: 1000 });
  return read.ok ? { ok: true, value: { salt: read.value.salt } } : read;
}

export function sealText({ salt }: Seal): string {
  return `${JSON.stringify({ format: 'linchpin-seal', formatVersion: 1, salt }, null, 1)}\n`;
}

/** SHA-256 (hex) of the salt's bytes followed by the bytes of answer-key.json. Throws a RangeError where the salt is not 64 hex digits. */
export function commitTo(salt: string, key: Uint8Array): string {
  const digest = createSha256();
  digest.update(saltBytes(salt));
  digest.update(key);
  return digest.hex();
}

export function saltBytes(salt: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/.test(salt)) throw new RangeError('a salt is 64 hex digits');
  return Uint8Array.from({ length: 32 }, (_, i) => Number.parseInt(salt.slice(2 * i, 2 * i + 2), 16));
}

/** null where the key is the one committed to, else `key-changed`. */
export function keyChanged(commitment: string, salt: string, key: Uint8Array, file: string): FileIssue | null {
  const found = commitTo(salt, key);
  return found === commitment ? null : { code: 'key-changed', file, row: 0, column: '', found };
}

/** The salt of one of several packs sealed together, so that opening one tells nothing of the others. */
export function saltFor(secret: string, pack: string): string {
  return sha256Hex(utf8(`linchpin-salt-1\n${secret}\n${pack}`));
}
