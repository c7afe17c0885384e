/**
 * Actions on their way to the store: put aside at once, where a tab that is killed cannot take them along, and taken up when the attempt is
 * opened again. The store of attempts answers in its own time; `localStorage` is written in the same breath.
 */
import { z } from 'zod';
import { replay, type Action, type Attempt } from '../../core/exercise/attempt.ts';
import { headOf, nextHead } from '../../core/exercise/chain.ts';
import { actionShape } from '../../core/exercise/parse-attempt.ts';

interface Pending {
  /** Head of the chain before the first of them. */
  readonly before: string;
  readonly actions: readonly Action[];
}

const keyOf = (id: string) => `linchpin.pending.${id}`;

/** `stored`: how many actions the store has given back, `before` the head after them; what comes after is put aside. Where the browser refuses, nothing is lost that would not have been lost without. */
export function putAside(attempt: Attempt, stored: number, before: string): void {
  const pending: Pending = { before, actions: attempt.log.slice(stored) };
  try {
    localStorage.setItem(keyOf(attempt.id), JSON.stringify(pending));
  } catch {
    // Full, or none: the store itself is asked all the same.
  }
}

export function forgetPending(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // There is none where tests run.
  }
}

/**
 * The attempt with what was put aside after it; as it is where that does not lead from a head before to the head of what is stored. O(length of
 * the log).
 */
export function withPending(attempt: Attempt): Attempt {
  const pending = readPending(attempt.id);
  if (pending === null) return attempt;
  const stored = headOf(attempt);
  let head = pending.before;
  let known = head === stored ? 0 : -1;
  for (const [place, action] of pending.actions.entries()) {
    head = nextHead(head, action);
    if (head === stored) known = place + 1;
  }
  if (known < 0 || known === pending.actions.length) return attempt;
  return replay(attempt, [...attempt.log, ...pending.actions.slice(known)]);
}

const shape: z.ZodType<Pending> = z.strictObject({
  before: z.string().regex(/^[0-9a-f]{64}$/),
  actions: z.array(actionShape),
});

function readPending(id: string): Pending | null {
  try {
    return shape.parse(JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null'));
  } catch {
    return null;
  }
}
