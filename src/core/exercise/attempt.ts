/**
 * One trainee's work on one exercise: an append-only log of actions, and the one door for change, `reduce`.
 * Undo and redo are actions too, so nothing is ever taken out of the log.
 */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Filter } from '../ledger/filter.ts';
import { applyChange } from './apply-change.ts';
import type { CaseDraft } from './case-draft.ts';
import type { Answer } from './exercise.ts';
import {
  emptyWork,
  type Claim,
  type Decision,
  type Freeze,
  type Gap,
  type HitRef,
  type KeptPlan,
  type Note,
  type Reason,
  type Snapshot,
  type View,
  type Work,
} from './work.ts';

/** Help a trainer may switch off. */
export type Aid = 'patterns';

export type Change =
  /** One claim per subject and reason: a second one replaces the first. */
  | { readonly type: 'claim'; readonly claim: Claim }
  | { readonly type: 'unclaim'; readonly subject: NodeKey; readonly reason: Reason }
  /** One decision per screening hit: a second one replaces the first. */
  | ({ readonly type: 'decide' } & Decision)
  | { readonly type: 'undecide'; readonly hit: HitRef }
  | { readonly type: 'mark'; readonly transactions: readonly string[] }
  | { readonly type: 'unmark'; readonly transactions: readonly string[] }
  | { readonly type: 'gap'; readonly gap: Gap }
  | { readonly type: 'ungap'; readonly id: string }
  /** One freeze per target: a second one replaces the first. */
  | { readonly type: 'freeze'; readonly freeze: Freeze }
  | { readonly type: 'unfreeze'; readonly target: NodeKey }
  /** The freezes of the plan in another order, each named once; any other list of targets changes nothing. */
  | { readonly type: 'order-plan'; readonly targets: readonly NodeKey[] }
  /** A kept plan of the same id is replaced; one more than `mostKeptPlans` is not taken. */
  | ({ readonly type: 'keep-plan' } & KeptPlan)
  | { readonly type: 'drop-plan'; readonly id: string }
  /** The kept plan takes the place of the current one. */
  | { readonly type: 'take-plan'; readonly id: string }
  /** A snapshot of the same id is replaced; one more than `mostSnapshots` is not taken. */
  | ({ readonly type: 'keep-snapshot' } & Snapshot)
  | { readonly type: 'drop-snapshot'; readonly id: string }
  | { readonly type: 'note'; readonly note: Note }
  | { readonly type: 'unnote'; readonly id: string }
  /** One draft per subject: a second one replaces the first. */
  | { readonly type: 'case'; readonly draft: CaseDraft }
  | { readonly type: 'uncase'; readonly subject: NodeKey }
  | { readonly type: 'answer'; readonly question: string; readonly answer: Answer }
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'view'; readonly view: Partial<View> }
  /** Help was used for the first time. It is told once, changes no work and cannot be undone. */
  | { readonly type: 'use-aid'; readonly aid: Aid }
  /** A hint was asked for; told once, changes no work and cannot be undone. */
  | { readonly type: 'take-hint'; readonly hint: string };

/**
 * `at`: UTC ms, when it was done. `checkpoint`: the head of the chain so far was shown, to be noted elsewhere; changes no work, is not
 * undone. `author`: a name or pseudonym, where one was given on handing in.
 */
export type Action = { readonly at: number } & (
  | Change
  | { readonly type: 'undo' | 'redo' | 'checkpoint' }
  | { readonly type: 'submit'; readonly author?: string }
);

/** `data`: `dataMark` of what was worked on; two packs of one exercise may know the same parties by other ids. */
export interface ExerciseRef {
  readonly id: string;
  readonly version: number;
  readonly data?: string;
}

export interface Attempt {
  readonly id: string;
  readonly exercise: ExerciseRef;
  readonly startedAt: number;
  readonly log: readonly Action[];
  readonly work: Work;
  /** Earlier states, oldest first, and undone ones, nearest last. */
  readonly past: readonly Work[];
  readonly future: readonly Work[];
}

/** A fresh attempt. */
export function beginAttempt(id: string, exercise: ExerciseRef, startedAt: number): Attempt {
  return { id, exercise, startedAt, log: [], work: emptyWork, past: [], future: [] };
}

/**
 * Applies one action. Actions that change nothing (undo at the start, an answer after submit) return the same attempt.
 * After submit one may still look around: view and filter change what is shown, and the log stays as it was graded.
 */
export function reduce(attempt: Attempt, action: Action): Attempt {
  const { work, past, future } = attempt;
  if (work.submittedAt !== null) {
    const looking = action.type === 'view' || action.type === 'filter';
    return looking ? { ...attempt, work: applyChange(work, action) } : attempt;
  }
  const log = [...attempt.log, action];
  switch (action.type) {
    case 'undo': {
      const previous = past.at(-1);
      return previous === undefined
        ? attempt
        : { ...attempt, log, work: previous, past: past.slice(0, -1), future: [...future, work] };
    }
    case 'redo': {
      const next = future.at(-1);
      return next === undefined
        ? attempt
        : { ...attempt, log, work: next, past: [...past, work], future: future.slice(0, -1) };
    }
    case 'use-aid':
      return attempt.log.some((one) => one.type === 'use-aid' && one.aid === action.aid)
        ? attempt
        : { ...attempt, log };
    case 'take-hint':
      return hintsTaken(attempt.log).includes(action.hint) ? attempt : { ...attempt, log };
    case 'checkpoint':
      return attempt.log.at(-1)?.type === 'checkpoint' ? attempt : { ...attempt, log };
    case 'submit':
      return { ...attempt, log, work: { ...work, submittedAt: action.at }, past: [], future: [] };
    default: {
      const next = applyChange(work, action);
      return next === work ? attempt : { ...attempt, log, work: next, past: [...past, work], future: [] };
    }
  }
}

/** Replays a log from the beginning. */
export function replay(head: Pick<Attempt, 'id' | 'exercise' | 'startedAt'>, log: readonly Action[]): Attempt {
  return log.reduce(reduce, beginAttempt(head.id, head.exercise, head.startedAt));
}

/** Ids of the hints asked for, in their order. */
export function hintsTaken(log: readonly Action[]): readonly string[] {
  return log.flatMap((action) => (action.type === 'take-hint' ? [action.hint] : []));
}

/** The name or pseudonym the attempt was handed in under; '' when it was not, or without one. */
export function authorOf(log: readonly Action[]): string {
  const last = log.at(-1);
  return last?.type === 'submit' ? (last.author ?? '') : '';
}
