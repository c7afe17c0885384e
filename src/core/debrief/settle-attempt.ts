/**
 * The attempt a log adds up to, as `replay` makes it (tests hold both equal), in time that grows with the log alone: `replay` copies the
 * marks, the log and the states to go back to at every action, which for two hundred logs of two thousand actions takes longer than a
 * class waits. Earlier and undone states are left out: nobody works on in a debrief. O(actions + elements changed).
 */
import { applyChange } from '../exercise/apply-change.ts';
import { beginAttempt, type Attempt } from '../exercise/attempt.ts';
import type { Answer } from '../exercise/exercise.ts';
import { emptyWork, type Claim, type Gap, type Note, type View, type Work } from '../exercise/work.ts';
import type { Step } from './deeds.ts';

type Head = Pick<Attempt, 'id' | 'exercise' | 'startedAt'>;

/** `deeds`: of its whole log (`deedsOf`, or `stepsOf` where they are for nothing else). The log of the result holds only actions that `reduce` would have logged; `past` and `future` are empty. */
export function settleAttempt(head: Head, deeds: readonly Step[]): Attempt {
  const last = deeds.at(-1)?.action;
  const begun = beginAttempt(head.id, head.exercise, head.startedAt);
  const work = workOf(deeds);
  return {
    ...begun,
    log: deeds.map(({ action }) => action),
    work: last?.type === 'submit' ? { ...work, submittedAt: last.at } : work,
  };
}

/** Maps and sets keep the place of what is put again and append what is put anew, as `reduce` does with its lists. */
function workOf(deeds: readonly Step[]): Work {
  const claims = new Map<string, Claim>();
  const marked = new Set<string>();
  const gaps = new Map<string, Gap>();
  const notes = new Map<string, Note>();
  const answers = new Map<string, Answer>();
  const view: { -readonly [part in keyof View]: View[part] } = { ...emptyWork.view };
  let filter = emptyWork.filter;
  let rest: Work = emptyWork;
  for (const { action: change, stands } of deeds) {
    if (!stands) continue;
    switch (change.type) {
      case 'undo':
      case 'redo':
      case 'checkpoint':
      case 'submit':
        break;
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
      case 'gap':
        gaps.set(change.gap.id, change.gap);
        break;
      case 'ungap':
        gaps.delete(change.id);
        break;
      case 'note':
        notes.set(change.note.id, change.note);
        break;
      case 'unnote':
        notes.delete(change.id);
        break;
      case 'answer':
        answers.set(change.question, change.answer);
        break;
      case 'filter':
        ({ filter } = change);
        break;
      case 'view':
        Object.assign(view, change.view);
        break;
      default:
        rest = applyChange(rest, change);
    }
  }
  return {
    ...rest,
    claims: [...claims.values()],
    marked: [...marked],
    gaps: [...gaps.values()],
    notes: [...notes.values()],
    answers: Object.fromEntries(answers),
    filter,
    view,
  };
}
