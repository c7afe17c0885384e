/** What a large class takes long for, in turns: its cards, its logs taken apart, and what is compared of all. */
import type { Lesson } from '../core/debrief/lesson.ts';
import type { Steps } from '../core/dataset/run-steps.ts';
import type { Turns } from './turns.ts';

/** Hears how many of how many teams are done. */
export type OnRead = (done: number, total: number) => void;

/** Counts questions: none of them overtakes another, whoever asks. */
let asked = 0;

/** Grades every team; `deeds` takes their logs apart besides. Nothing is graded twice. */
export function gradeInTurns(turns: Turns, { teams }: Lesson, onRead?: OnRead, deeds = false): Promise<void> {
  const steps = function* (): Generator<number, void> {
    for (const [place, team] of teams.entries()) {
      void team.card;
      if (deeds) void team.deeds;
      yield place + 1;
    }
  };
  return turns.run(`grading ${asked++}`, steps(), (done) => onRead?.(done, teams.length));
}

/**
 * Steps that may be told when their search has taken `most` ms of its own since it first asked: what passes while others have their turn does
 * not count, so that the search comes to the same however busy the worker is.
 */
export function* searchingSteps<T>(
  now: () => number,
  most: number,
  begin: (expired: () => boolean) => Steps<T>,
): Steps<T> {
  let spent = 0;
  let since = now();
  let end = Infinity;
  const steps = begin(() => {
    const own = spent + now() - since;
    if (end === Infinity) end = own + most;
    return own >= end;
  });
  for (;;) {
    since = now();
    const step = steps.next();
    if (step.done === true) return step.value;
    spent += now() - since;
    yield;
  }
}

/** An answer that is made once, whoever asks for it meanwhile; all of them hear how far it is. */
export type Once<T> = (onRead?: OnRead) => Promise<T>;

/** `perTeam`: about how many steps there are a team, for telling how far it is. What fails is tried anew at the next question. */
export function onceInTurns<T>(turns: Turns, teams: number, perTeam: number, begin: () => Steps<T>): Once<T> {
  const listeners = new Set<OnRead>();
  let made: Promise<T> | null = null;
  const counted = function* (): Generator<number, T> {
    const steps = begin();
    for (let done = 1; ; done++) {
      const step = steps.next();
      if (step.done === true) return step.value;
      yield Math.min(teams, Math.floor(done / perTeam));
    }
  };
  return async (onRead) => {
    if (onRead !== undefined) listeners.add(onRead);
    made ??= turns.run(`class ${asked++}`, counted(), (done) => {
      for (const listener of listeners) listener(done, teams);
    });
    try {
      return await made;
    } catch (error) {
      made = null;
      throw error;
    } finally {
      if (onRead !== undefined) listeners.delete(onRead);
    }
  };
}
