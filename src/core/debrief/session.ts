/**
 * The debrief itself: an append-only log of what the trainer showed and what the class decided, and the one door for change,
 * `reduceDebrief`. Undo and redo are actions in the same log. Times come in as arguments.
 */
import type { ExerciseRef } from '../exercise/attempt.ts';
import type { Freeze } from '../exercise/work.ts';
import { debriefLimits, type AfterActionRow, type RecordedVerdict, type ClassListLine } from './after-action.ts';

/** A plan the class may choose: a team's (by id), the one merged by search, the one the class put together (`merged` of the state), the key's best. */
export type PlanChoice =
  | { readonly plan: 'team'; readonly team: string }
  | { readonly plan: 'merged' | 'own' | 'best' };

export type DebriefChange =
  /** Names as handed in, instead of pseudonyms. */
  | { readonly type: 'names'; readonly shown: boolean }
  /** Totals by team, best first; never by default. */
  | { readonly type: 'ranking'; readonly shown: boolean }
  /** What the hidden network was: shown when the class is ready for it. */
  | { readonly type: 'truth'; readonly shown: boolean }
  /** One vote a voter: a second replaces the first. The voter is a team's id. */
  | { readonly type: 'vote'; readonly voter: string; readonly choice: PlanChoice }
  | { readonly type: 'unvote'; readonly voter: string }
  /** The plan the class puts together, in its order; at most `debriefLimits.freezes`, a target once. */
  | { readonly type: 'merge'; readonly freezes: readonly Freeze[] }
  /** One verdict per defender, subject and reason: a second replaces the first. */
  | ({ readonly type: 'verdict' } & RecordedVerdict)
  | { readonly type: 'unverdict'; readonly defender: string; readonly subject: string; readonly reason: string }
  /** A row of the same id is replaced; one more than `debriefLimits.rows` is not taken. */
  | { readonly type: 'row'; readonly row: AfterActionRow }
  | { readonly type: 'unrow'; readonly id: string }
  /** The class list, all of it. Not undone, so that a file without names (`writeDebrief`) can leave it out. */
  | { readonly type: 'class-list'; readonly lines: readonly ClassListLine[] };

/** `at`: UTC ms. */
export type DebriefAction = { readonly at: number } & (DebriefChange | { readonly type: 'undo' | 'redo' });

export interface DebriefState {
  readonly names: boolean;
  readonly ranking: boolean;
  readonly truth: boolean;
  readonly votes: readonly { readonly voter: string; readonly choice: PlanChoice }[];
  readonly merged: readonly Freeze[];
  readonly verdicts: readonly RecordedVerdict[];
  readonly rows: readonly AfterActionRow[];
  readonly classList: readonly ClassListLine[];
}

export interface Debrief {
  readonly id: string;
  readonly exercise: ExerciseRef;
  readonly startedAt: number;
  readonly log: readonly DebriefAction[];
  readonly state: DebriefState;
  /** Earlier states, oldest first, and undone ones, nearest last. */
  readonly past: readonly DebriefState[];
  readonly future: readonly DebriefState[];
}

export const emptyDebrief: DebriefState = {
  names: false,
  ranking: false,
  truth: true,
  votes: [],
  merged: [],
  verdicts: [],
  rows: [],
  classList: [],
};

export function beginDebrief(id: string, exercise: ExerciseRef, startedAt: number): Debrief {
  return { id, exercise, startedAt, log: [], state: emptyDebrief, past: [], future: [] };
}

/** Applies one action; one that changes nothing, or comes after `debriefLimits.actions`, returns the same debrief. */
export function reduceDebrief(debrief: Debrief, action: DebriefAction): Debrief {
  const { state, past, future } = debrief;
  if (debrief.log.length >= debriefLimits.actions) return debrief;
  const log = [...debrief.log, action];
  switch (action.type) {
    case 'undo': {
      const before = past.at(-1);
      return before === undefined
        ? debrief
        : {
            ...debrief,
            log,
            state: { ...before, classList: state.classList },
            past: past.slice(0, -1),
            future: [...future, state],
          };
    }
    case 'redo': {
      const next = future.at(-1);
      return next === undefined
        ? debrief
        : {
            ...debrief,
            log,
            state: { ...next, classList: state.classList },
            past: [...past, state],
            future: future.slice(0, -1),
          };
    }
    case 'class-list': {
      if (action.lines.length > debriefLimits.listed) return debrief;
      return { ...debrief, log, state: { ...state, classList: action.lines } };
    }
    default: {
      const next = applyDebrief(state, action);
      return next === state ? debrief : { ...debrief, log, state: next, past: [...past, state], future: [] };
    }
  }
}

/** Replays a log from the beginning. */
export function replayDebrief(
  head: Pick<Debrief, 'id' | 'exercise' | 'startedAt'>,
  log: readonly DebriefAction[],
): Debrief {
  return log.reduce(reduceDebrief, beginDebrief(head.id, head.exercise, head.startedAt));
}

/** Votes by choice, most first, of equal ones in the order of their first vote. */
export function countVotes({ votes }: DebriefState): readonly {
  readonly choice: PlanChoice;
  readonly voters: readonly string[];
}[] {
  const counted = new Map<string, { readonly choice: PlanChoice; readonly voters: string[] }>();
  for (const { voter, choice } of votes) {
    const name = choice.plan === 'team' ? `team ${choice.team}` : choice.plan;
    const known = counted.get(name) ?? { choice, voters: [] };
    known.voters.push(voter);
    counted.set(name, known);
  }
  return [...counted.values()].toSorted((a, b) => b.voters.length - a.voters.length);
}

function applyDebrief(
  state: DebriefState,
  change: Exclude<DebriefChange, { readonly type: 'class-list' }>,
): DebriefState {
  switch (change.type) {
    case 'names':
      return state.names === change.shown ? state : { ...state, names: change.shown };
    case 'ranking':
      return state.ranking === change.shown ? state : { ...state, ranking: change.shown };
    case 'truth':
      return state.truth === change.shown ? state : { ...state, truth: change.shown };
    case 'vote': {
      const { voter, choice } = change;
      return { ...state, votes: put(state.votes, { voter, choice }, (other) => other.voter === voter) };
    }
    case 'unvote':
      return withList(
        state,
        'votes',
        drop(state.votes, ({ voter }) => voter === change.voter),
      );
    case 'merge': {
      const targets = new Set(change.freezes.map(({ target }) => target));
      const sound = targets.size === change.freezes.length && targets.size <= debriefLimits.freezes;
      return sound ? { ...state, merged: change.freezes } : state;
    }
    case 'verdict': {
      const { defender, judge, subject, reason, verdict, note } = change;
      const one: RecordedVerdict = { defender, judge, subject, reason, verdict, note };
      return { ...state, verdicts: put(state.verdicts, one, (other) => sameClaim(other, one)) };
    }
    case 'unverdict':
      return withList(
        state,
        'verdicts',
        drop(state.verdicts, (other) => sameClaim(other, change)),
      );
    case 'row': {
      const rows = put(state.rows, change.row, ({ id }) => id === change.row.id);
      return rows.length > debriefLimits.rows ? state : { ...state, rows };
    }
    case 'unrow':
      return withList(
        state,
        'rows',
        drop(state.rows, ({ id }) => id === change.id),
      );
  }
}

/** The same state when the list did not change. */
function withList<K extends 'votes' | 'verdicts' | 'rows'>(
  state: DebriefState,
  name: K,
  list: DebriefState[K],
): DebriefState {
  return list === state[name] ? state : { ...state, [name]: list };
}

interface About {
  readonly defender: string;
  readonly subject: string;
  readonly reason: string;
}

const sameClaim = (one: About, other: About): boolean =>
  one.defender === other.defender && one.subject === other.subject && one.reason === other.reason;

function put<T>(list: readonly T[], item: T, same: (other: T) => boolean): readonly T[] {
  const place = list.findIndex(same);
  return place < 0 ? [...list, item] : list.with(place, item);
}

function drop<T>(list: readonly T[], gone: (item: T) => boolean): readonly T[] {
  return list.some(gone) ? list.filter((item) => !gone(item)) : list;
}
