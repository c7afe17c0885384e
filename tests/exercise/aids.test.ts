/** The field that switches help off: read, refused when it is something else, written and read back; and the log's mark that help was used. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beginAttempt, reduce, replay, type Action } from '../../src/core/exercise/attempt.ts';
import { parseAttempt, writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { parseExercise } from '../../src/core/exercise/parse-exercise.ts';
import { exerciseOf } from '../../src/core/workbook/write-pack.ts';
import { workbookOf } from '../../src/core/workbook/from-pack.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const text = readFileSync('datasets/first-steps/exercise.json', 'utf8');
const withAids = (aids: unknown) => JSON.stringify({ ...JSON.parse(text), aids });

describe('aids of an exercise', () => {
  it.each([{}, { patterns: true }, { patterns: false }])('%j is read', (aids) => {
    const read = parseExercise(withAids(aids), 'exercise.json');
    expect(read.ok && read.value.aids).toEqual(aids);
  });

  it.each([{ patterns: 'no' }, { others: true }, [], null])('%j is refused with its place', (aids) => {
    const read = parseExercise(withAids(aids), 'exercise.json');
    expect(read).toMatchObject({
      ok: false,
      issues: [{ code: 'exercise-invalid', column: expect.stringContaining('aids') }],
    });
  });

  it.each([
    [undefined, undefined],
    [{ patterns: true }, undefined],
    [{ patterns: false }, { patterns: false }],
  ])('%j goes through a workbook and comes out as %j', (aids, written) => {
    const read = parseExercise(aids === undefined ? text : withAids(aids), 'exercise.json');
    if (!read.ok) throw new Error('unreadable');
    const pack = {
      dataset: tinyDataset({ payments: [['a', 'b', 1, 1]] }),
      exercise: read.value,
      quiz: null,
      key: null,
    };
    const workbook = workbookOf({ pack, lists: [], rates: {}, id: '' });
    if (!workbook.ok) throw new Error('no workbook');
    const out = exerciseOf(workbook.value, 'practice', {});
    expect(out.aids).toEqual(written);
    expect('aids' in out).toBe(written !== undefined);
    const again = parseExercise(JSON.stringify(out), 'exercise.json');
    expect(again.ok && again.value.aids).toEqual(written);
  });
});

describe('help that was used', () => {
  const begun = beginAttempt('a', { id: 'first-steps', version: 1 }, 0);
  const mark: Action = { at: 1, type: 'mark', transactions: ['T1'] };
  const used: Action = { at: 2, type: 'use-aid', aid: 'patterns' };

  it('is told once, changes no work, and neither takes part in undo nor ends redo', () => {
    const after = [mark, used, { ...used, at: 3 }].reduce(reduce, begun);
    expect(after.log).toEqual([mark, used]);
    const undone = reduce(after, { at: 4, type: 'undo' });
    expect(undone.work.marked).toEqual([]);
    const redone = [{ ...used, at: 5 }, { at: 6, type: 'redo' } as const].reduce(reduce, undone);
    expect(redone.work.marked).toEqual(['T1']);
    expect(replay(begun, redone.log)).toEqual(redone);
  });

  it('comes back from the file', () => {
    const { id, exercise, startedAt, log } = [mark, used].reduce(reduce, begun);
    const read = parseAttempt(writeAttempt({ id, exercise, startedAt, log }), 'a.json');
    expect(read.ok && read.value.log).toEqual([mark, used]);
  });
});
