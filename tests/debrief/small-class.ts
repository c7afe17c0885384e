/** A class on a network of eight parties, drawn by hand: two chains that share a hop, one hand-over in cash, a decoy and a covered clinic. */
import { makeLesson, type Lesson } from '../../src/core/debrief/lesson.ts';
import type { Action, Change } from '../../src/core/exercise/attempt.ts';
import type { Exercise, Quiz } from '../../src/core/exercise/exercise.ts';
import type { AnswerKey } from '../../src/core/exercise/key.ts';
import { anchorQuiz, plainExercise, plainKey, smallDataset } from '../grading/small-case.ts';

const words = { en: '', ru: '', kk: '' };

/**
 * Chain `main`: S →t1→ A →t2→ B →t3→ T. Chain `cash`: S →t1→ A →(gap g)→ C →t4→ T. Wrong: A →x1→ I (a decoy) right after t1, I →x2→ H (a
 * covered clinic), H →x3→ I.
 */
export const smallDataSet = smallDataset(
  [
    ['t1', 's', 'a', 100, 10],
    ['x1', 'a', 'i', 70, 20],
    ['t2', 'a', 'b', 60, 30],
    ['x2', 'i', 'h', 30, 35],
    ['t3', 'b', 't', 55, 40],
    ['x3', 'h', 'i', 5, 45],
    ['t4', 'c', 't', 35, 60],
  ],
  { S: ['s'], A: ['a'], B: ['b'], C: ['c'], T: ['t'], I: ['i'], H: ['h'] },
);

export const smallKey: AnswerKey = {
  ...plainKey,
  roles: { S: 'financier', A: 'front', B: 'facilitator', C: 'courier', T: 'end-user' },
  trueFlows: ['t1', 't2', 't3', 't4'],
  chains: [
    { id: 'main', hops: [{ tx: 't1' }, { tx: 't2' }, { tx: 't3' }] },
    { id: 'cash', hops: [{ tx: 't1' }, { gap: 'g' }, { tx: 't4' }] },
  ],
  gaps: [{ id: 'g', from: 'A', to: 'C', earliest: 45, latest: 55, least: 30, most: 40 }],
  claims: [
    { party: 'S', reason: 'listed', weight: 1, evidence: [], why: words },
    { party: 'A', reason: 'owned', weight: 2, evidence: ['tx:t1'], why: words },
    { party: 'B', reason: 'on-behalf', weight: 2, evidence: [], why: words },
  ],
  listed: [{ party: 'S', listing: 'ZZi.001' }],
  decoys: [{ party: 'I', why: words }],
  covered: [{ party: 'H', payments: ['x2'], why: words }],
  sources: ['s'],
  endUsers: ['t'],
  quiz: { q1: ['yes'] },
};

export const smallExercise: Exercise = { ...plainExercise, decisionTime: new Date(15).toISOString(), budget: 2 };

/** A step: what is done, and seconds after the start; without seconds one after another, ten seconds apart. */
type Step = Change | 'undo' | 'redo' | 'submit' | { readonly after: number; readonly do: Change | 'undo' | 'redo' };

export const startOf = (place: number): number => 1_000_000 + place * 7000;

/** `teams`: steps by team id; names are the ids. */
export function smallClass(
  teams: { readonly [id: string]: readonly Step[] },
  over: { readonly quiz?: Quiz; readonly exercise?: Exercise; readonly key?: AnswerKey } = {},
): Lesson {
  const exercise = over.exercise ?? smallExercise;
  const entries = Object.entries(teams).map(([id, steps], place) => ({
    id,
    name: `Name of ${id}`,
    attempt: {
      id,
      exercise: { id: exercise.id, version: exercise.version },
      startedAt: startOf(place),
      log: steps.map((step, i): Action => {
        const timed = typeof step === 'object' && 'after' in step;
        const change = timed ? step.do : step;
        const at = startOf(place) + 1000 * (timed ? step.after : 10 * (i + 1));
        return typeof change === 'string' ? { type: change, at } : { ...change, at };
      }),
    },
  }));
  const { quiz = anchorQuiz, key = smallKey } = over;
  return makeLesson({ dataset: smallDataSet, exercise, quiz, key }, entries);
}

export const gap = (amount = 35, at = 50): Change => ({
  type: 'gap',
  gap: { id: `gap-${at}-${amount}`, from: 'party:A', to: 'account:c', at, amount, comment: '' },
});
