/** Schemas that the pack's files share: bounded text, ids, words in three languages, node keys and evidence. */
import { z } from 'zod';
import type { NodeKey } from '../dataset/dataset.ts';
import type { EvidenceRef } from './work.ts';

export const maxId = 500;
export const maxText = 20_000;

export const idShape = z.string().min(1).max(maxId);
export const textShape = z.string().max(maxText);
export const wordsShape = z.strictObject({ en: textShape, ru: textShape, kk: textShape });
/** Bounds every integer to what arithmetic keeps exact. */
export const wholeShape = z.int();
export const countShape = z.int().min(0);
export const positiveShape = z.number().positive();
export const notNegativeShape = z.number().min(0);

const prefixed = (value: unknown, prefixes: readonly string[]): boolean =>
  typeof value === 'string' &&
  value.length <= maxId + 10 &&
  prefixes.some((prefix) => value.startsWith(prefix) && value.length > prefix.length);

export const nodeKeyShape = z.custom<NodeKey>((value) => prefixed(value, ['party:', 'account:']));
export const evidenceShape = z.custom<EvidenceRef>((value) => prefixed(value, ['tx:', 'relation:', 'listing:']));
/** SHA-256, a head, a public key: 32 bytes in hexadecimal. */
export const hashShape = z.string().regex(/^[0-9a-f]{64}$/);
export const reasonShape = z.enum(['listed', 'owned', 'controlled', 'on-behalf', 'derived']);

/** UTC ISO 8601 with a `Z`, the only way a pack writes an instant. */
export const instantShape = z
  .string()
  .refine((text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(text) && !Number.isNaN(Date.parse(text)));
