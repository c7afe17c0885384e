/**
 * The attempt a log adds up to, as `replay` makes it (tests hold both equal), in time that grows with the log alone: `replay` copies the
 * marks, the log and the states to go back to at every action, which for two hundred logs of two thousand actions takes longer than a
 * class waits. Earlier and undone states are left out: nobody works on in a debrief. O(actions + elements changed).
 */
import { applyChange } from '../exercise/apply-change.ts';
import { beginAttempt, type Action, type Attempt, type Change } from '../exercise/attempt.ts';
import { emptyWork, type Claim, type Work } from '../exercise/work.ts';
import type { Deed } from './deeds.ts';

type Head = Pick<Attempt, 'id' | 'exercise' | 'startedAt'>;

/** `deeds`: of its whole log (`deedsOf`). The log of the result holds only actions that `reduce` would have logged; `past` and `future` are empty. */
export function settleAttempt(head: Head, deeds: readonly Deed[]): Attempt {
  const last = deeds.at(-1)?.action;
  const begun = beginAttempt(head.id, head.exercise, head.startedAt);
  const work = workOf(deeds.flatMap(({ action, stands }) => (stands && isChange(action) ? [action] : [])));
  return {
    ...begun,
    log: deeds.map(({ action }) => action),
    work: last?.type === 'submit' ? { ...work, submittedAt: last.at } : work,
  };
}

const isChange = (action: Action): action is Change & { readonly at: number } =>
  !['undo', 'redo', 'checkpoint', 'submit'].includes(action.type);

/** Maps and sets keep the place of what is put again and append what is put anew, as `reduce` does with its lists. */
function workOf(changes: readonly (Change & { readonly at: number })[]): Work {
  const claims = new Map<string, Claim>();
  const marked = new Set<string>();
  let rest: Work = emptyWork;
  for (const change of changes) {
    switch (change.type) {
      case 'claim':
        claims.set(`${change.claim.reason}\n${change.claim.subject}`, change.claim);
        break;
      case 'unclaim':
        claims.delete(`${change.reason}\n${change.subject}`);
        break;
      case 'mark':
        for (const id of change.transactions) marked.add(id);
        break;
      case 'unmark':
        for (const id of change.transactions) marked.delete(id);
        break;
      default:
        rest = applyChange(rest, change);
    }
  }
  return { ...rest, claims: [...claims.values()], marked: [...marked] };
}
