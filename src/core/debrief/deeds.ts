/**
 * An attempt's log as deeds: what each action changed, element by element, and which later undo took it back. The same rules as `reduce`
 * (tests hold both equal), in time that grows with what is changed and not with what there is: `reduce` copies whole lists at every step.
 * O(length of the log + elements changed).
 */
import type { Action } from '../exercise/attempt.ts';
import { apply, emptyDesk, graded, turned, writesOf, type Alteration, type Write } from './alterations.ts';

export interface Deed {
  /** Place in the settled log. */
  readonly index: number;
  /** Place in the log as it was given, where actions that change nothing count too. */
  readonly given: number;
  /** UTC ms. */
  readonly at: number;
  readonly action: Action;
  /** What of the graded work changed; empty for looks, notes and the like. */
  readonly altered: readonly Alteration[];
  /** Undo and redo: the deed they took back or brought back. Null for others. */
  readonly about: number | null;
  /** Whether the work at the end still contains it: not undone, or brought back. Undo and redo themselves never stand. */
  readonly stands: boolean;
  /** The undo that took it back for good; null when it stands. */
  readonly undoneBy: number | null;
}

interface Draft {
  readonly index: number;
  readonly given: number;
  readonly action: Action;
  readonly writes: readonly Write[];
  readonly about: Draft | null;
  undoneBy: number | null;
}

/** What of a deed decides what the log adds up to. */
export type Step = Pick<Deed, 'action' | 'stands'>;

/** The deeds as no more than steps: a class is read by them, and keeping all deeds of two hundred teams takes as much again as their logs. */
export function stepsOf(log: readonly Action[]): readonly Step[] {
  return draftsOf(log).map(({ action, about, undoneBy }) => ({ action, stands: undoneBy === null && about === null }));
}

/** Deeds in the order of the log. Actions that `reduce` would not log (nothing to undo, nothing changed, after submission) are left out. */
export function deedsOf(log: readonly Action[]): readonly Deed[] {
  return draftsOf(log).map(({ index, given, action, writes, about, undoneBy }) => ({
    index,
    given,
    at: action.at,
    action,
    altered: graded(writes),
    about: about === null ? null : about.index,
    stands: undoneBy === null && about === null,
    undoneBy,
  }));
}

function draftsOf(log: readonly Action[]): readonly Draft[] {
  const desk = emptyDesk();
  const past: Draft[] = [];
  const future: Draft[] = [];
  const drafts: Draft[] = [];
  const told = new Set<string>();
  let submitted = false;
  let given = -1;
  const push = (action: Action, writes: readonly Write[], about: Draft | null): Draft => {
    const draft: Draft = { index: drafts.length, given, action, writes, about, undoneBy: null };
    drafts.push(draft);
    return draft;
  };
  for (const action of log) {
    given += 1;
    if (submitted) break;
    switch (action.type) {
      case 'undo': {
        const undone = past.pop();
        if (undone === undefined) continue;
        future.push(undone);
        undone.undoneBy = push(action, turned(undone.writes), undone).index;
        break;
      }
      case 'redo': {
        const back = future.pop();
        if (back === undefined) continue;
        past.push(back);
        back.undoneBy = null;
        push(action, back.writes, back);
        break;
      }
      case 'use-aid':
      case 'take-hint': {
        const help = action.type === 'use-aid' ? `aid ${action.aid}` : `hint ${action.hint}`;
        if (told.has(help)) continue;
        told.add(help);
        push(action, [], null);
        continue;
      }
      case 'checkpoint':
        if (drafts.at(-1)?.action.type !== 'checkpoint') push(action, [], null);
        continue;
      case 'submit':
        submitted = true;
        push(action, [], null);
        continue;
      default: {
        const writes = writesOf(desk, action);
        if (writes.length === 0) continue;
        past.push(push(action, writes, null));
        future.length = 0;
      }
    }
    for (const write of drafts.at(-1)?.writes ?? []) apply(desk, write);
  }
  return drafts;
}
