/** A participant's key as a file: taken to another computer, the same person signs there. Secret, and nobody else's business. */
import { hexToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { Outcome } from '../core/dataset/issue.ts';
import { longestAuthor } from '../core/exercise/parse-attempt.ts';
import { readJson } from '../core/exercise/read-json.ts';
import { hashShape } from '../core/exercise/shapes.ts';
import { sealIssue } from '../core/exercise/submission.ts';
import { makeSigner, type Signer } from './signer.ts';

const fileShape = z.strictObject({
  format: z.literal('linchpin-signer'),
  formatVersion: z.literal(1),
  name: z.string().max(longestAuthor),
  secret: hashShape,
});

export interface NamedSigner {
  /** Name or pseudonym, '' without one. */
  readonly name: string;
  readonly signer: Signer;
}

export function signerFileText({ name, signer }: NamedSigner): string {
  return `${JSON.stringify({ format: 'linchpin-signer', formatVersion: 1, name, secret: signer.secret }, null, 1)}\n`;
}

/** Fails with `key-file-invalid`. */
export function parseSignerFile(text: string, file: string): Outcome<NamedSigner> {
  const read = readJson(text, fileShape, { file, code: 'submission-invalid', maxLength: 10_000 });
  if (!read.ok) return { ok: false, issues: [sealIssue('key-file-invalid', file)] };
  const { name, secret } = read.value;
  return { ok: true, value: { name, signer: makeSigner(hexToBytes(secret)) } };
}
