import { describe, expect, it } from 'vitest';
import { reduce, replay, type Action, type Change } from '../../src/core/exercise/attempt.ts';
import type { Exercise, Hint } from '../../src/core/exercise/exercise.ts';
import type { AnswerKey } from '../../src/core/exercise/key.ts';
import { parseAttempt, writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { grade } from '../../src/core/grading/grade.ts';
import type { Scorecard } from '../../src/core/grading/scorecard.ts';
import { anchorExercise, anchorInput, anchorKey, perfect } from './small-case.ts';

const minute = 60_000;
const begun = { id: 'a', exercise: { id: 'small', version: 1 }, startedAt: 0 };

function graded(log: readonly Action[], exercise: Exercise, key: AnswerKey = anchorKey): Scorecard {
  return grade(anchorInput([], { exercise, key, attempt: replay(begun, log) }));
}

const done = (changes: readonly Change[], at = 0): readonly Action[] => changes.map((change) => ({ ...change, at }));

describe('the clock', () => {
  const clock = { freeMinutes: 60, perHour: 6, cap: 4 };
  const timed: Exercise = { ...anchorExercise, rubric: { ...anchorExercise.rubric, clock } };

  it.each([
    ['in time', 60, 0],
    ['half an hour late', 90, 3],
    ['five hours late: the cap', 360, 4],
  ])('%s', (_, minutes, taken) => {
    const card = graded([...done(perfect), { at: minutes * minute, type: 'submit' }], timed);
    expect(card.clock).toEqual({ points: taken, cap: 4, freeMinutes: 60 });
    expect(card.total).toBe(100 - taken);
    const told = card.findings.filter(({ section }) => section === 'clock');
    expect(told.map(({ points }) => points)).toEqual(taken === 0 ? [] : [-taken]);
  });

  it('is not there unless the trainer turned it on', () => {
    const card = graded([{ at: 1e9, type: 'submit' }], anchorExercise);
    expect('clock' in card || 'hints' in card).toBe(false);
  });

  it('never takes the total below nothing', () => {
    expect(graded([{ at: 1e9, type: 'submit' }], timed).total).toBe(0);
  });
});

describe('hints', () => {
  const words = { en: 'w', ru: 'с', kk: 'с' };
  const hint = (id: string, section: Hint['section'], cost: number): Hint => ({
    id,
    section,
    about: words,
    text: words,
    cost,
  });
  const hinted: Exercise = {
    ...anchorExercise,
    hints: [
      hint('who', 'parties', 3),
      hint('which', 'trace', 2),
      hint('stop', 'disruption', 4),
      hint('law', 'knowledge', 1),
      hint('no-step', 'knowledge', 50),
    ],
  };
  const key: AnswerKey = {
    ...anchorKey,
    hints: { who: { claim: 'A' }, which: { chain: 'two' }, stop: { freeze: 'C' }, law: { question: 'q1' } },
  };
  const all = (hinted.hints ?? []).map(({ id }): Change => ({ type: 'take-hint', hint: id }));
  const submit: Action = { at: 2, type: 'submit' };
  const told = ({ findings }: Scorecard) =>
    findings.filter(({ section }) => section === 'hints').map(({ code, points }) => [code, points]);

  it('cost when their step is solved after they were read', () => {
    const card = graded([...done(all), ...done(perfect), submit], hinted, key);
    expect(told(card)).toEqual([
      ['hint-charged', -3],
      ['hint-charged', -2],
      ['hint-charged', -4],
      ['hint-charged', -1],
      ['hint-free', 0],
    ]);
    expect(card.hints).toEqual({ points: 10, taken: 5 });
    expect(card.total).toBe(90);
  });

  it('cost nothing when the step was solved before', () => {
    const card = graded([...done(perfect), ...done(all), submit], hinted, key);
    expect(card.hints).toEqual({ points: 0, taken: 5 });
    expect(card.total).toBe(100);
  });

  it('cost nothing when the step is never solved', () => {
    expect(graded([...done(all), submit], hinted, key).hints).toEqual({ points: 0, taken: 5 });
  });

  it('are charged when the step was solved, undone, and solved again after reading', () => {
    const [first] = perfect.filter(({ type }) => type === 'answer');
    if (first === undefined) throw new Error('the perfect work answers the question');
    const take: Change = { type: 'take-hint', hint: 'law' };
    const undo: Action = { at: 0, type: 'undo' };
    const log = [...done([first]), undo, ...done([take, first]), submit];
    expect(told(graded(log, hinted, key))).toEqual([['hint-charged', -1]]);
  });

  it('that the exercise does not have are passed over', () => {
    const other: Change = { type: 'take-hint', hint: 'made up' };
    expect(told(graded([...done([other]), submit], hinted, key))).toEqual([]);
  });

  it('are told once, stand outside undo, and come back from the file', () => {
    const first: Action = { at: 1, type: 'take-hint', hint: 'who' };
    const after = [first, { ...first, at: 2 }, { at: 3, type: 'undo' } as const].reduce(reduce, replay(begun, []));
    expect(after.log).toEqual([first]);
    const read = parseAttempt(writeAttempt(after), 'a.json');
    expect(read.ok && read.value.log).toEqual([first]);
  });
});
