/**
 * The action log as a chain of SHA-256 heads: a head stands for everything up to its action, so whoever knows one notices any change before
 * it. A chain proves nothing to itself (its owner can hash anew); the evidence is a head noted elsewhere, or signed. Haber & Stornetta 1991.
 */
import { sha256Digits, sha256Hex, sha256Padding } from '../dataset/sha256.ts';
import { mostBytesAUnit, utf8, writeUtf8 } from '../dataset/utf8.ts';
import type { Action, Attempt } from './attempt.ts';
import { canonicalJson } from './canonical-json.ts';

type Begun = Pick<Attempt, 'id' | 'exercise' | 'startedAt'>;

/** The head (64 hex digits) of a log without actions: who works on what since when. */
export function firstHead({ id, exercise, startedAt }: Begun): string {
  return sha256Hex(utf8(`linchpin-chain-1\n${canonicalJson({ id, exercise, startedAt })}`));
}

/** The head after one more action. O(length of the action). */
export function nextHead(head: string, action: Action): string {
  const chain = chainFrom(head);
  chain.add(action);
  return chain.head();
}

/** All heads: before the first action, and after each; one more than there are actions. */
export function chainHeads(attempt: Begun & Pick<Attempt, 'log'>): readonly string[] {
  const chain = chainFrom(firstHead(attempt));
  const heads = [chain.head()];
  for (const action of attempt.log) {
    chain.add(action);
    heads.push(chain.head());
  }
  return heads;
}

/** The head of the whole log. O(length of the log). */
export function headOf(attempt: Begun & Pick<Attempt, 'log'>): string {
  const chain = chainFrom(firstHead(attempt));
  for (const action of attempt.log) chain.add(action);
  return chain.head();
}

/** Digits of a head as ASCII. */
const headLength = 64;

/** A chain whose head lies where the next action is put behind it, so that a long log makes no strings but those of its actions. */
function chainFrom(head: string): { readonly add: (action: Action) => void; readonly head: () => string } {
  let room = new Uint8Array(1024);
  writeUtf8(`${head}\n`, room, 0);
  return {
    add: (action) => {
      const text = canonicalJson(action);
      const most = headLength + 1 + text.length * mostBytesAUnit + sha256Padding;
      if (most > room.length) {
        const larger = new Uint8Array(2 * most);
        larger.set(room.subarray(0, headLength + 1));
        room = larger;
      }
      sha256Digits(room, writeUtf8(text, room, headLength + 1), room);
    },
    head: () => String.fromCharCode(...room.subarray(0, headLength)),
  };
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
