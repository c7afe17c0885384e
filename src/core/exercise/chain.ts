/**
 * The action log as a chain of SHA-256 heads: a head stands for everything up to its action, so whoever knows one notices any change before
 * it. A chain proves nothing to itself (its owner can hash anew); the evidence is a head noted elsewhere, or signed. Haber & Stornetta 1991.
 */
import { sha256Hex } from '../dataset/sha256.ts';
import { utf8 } from '../dataset/utf8.ts';
import type { Action, Attempt } from './attempt.ts';
import { canonicalJson } from './canonical-json.ts';

type Begun = Pick<Attempt, 'id' | 'exercise' | 'startedAt'>;

/** The head (64 hex digits) of a log without actions: who works on what since when. */
export function firstHead({ id, exercise, startedAt }: Begun): string {
  return sha256Hex(utf8(`linchpin-chain-1\n${canonicalJson({ id, exercise, startedAt })}`));
}

/** The head after one more action. O(length of the action). */
export function nextHead(head: string, action: Action): string {
  return sha256Hex(utf8(`${head}\n${canonicalJson(action)}`));
}

/** All heads: before the first action, and after each; one more than there are actions. */
export function chainHeads(attempt: Begun & Pick<Attempt, 'log'>): readonly string[] {
  const heads = [firstHead(attempt)];
  for (const [i, action] of attempt.log.entries()) heads.push(nextHead(heads[i], action));
  return heads;
}

/** The head of the whole log. O(length of the log). */
export function headOf(attempt: Begun & Pick<Attempt, 'log'>): string {
  return attempt.log.reduce(nextHead, firstHead(attempt));
}

/** A head the participant was shown: when asked for, or on handing in. */
export interface Checkpoint {
  /** UTC ms. */
  readonly at: number;
  /** 64 hex digits; shown as eight words. */
  readonly head: string;
}

/** Heads to be noted elsewhere, in the order of the log. */
export function checkpointsOf(attempt: Begun & Pick<Attempt, 'log'>): readonly Checkpoint[] {
  const heads = chainHeads(attempt);
  return attempt.log.flatMap(({ type, at }, i) =>
    type === 'checkpoint' || type === 'submit' ? [{ at, head: heads[i + 1] }] : [],
  );
}
