import { describe, expect, it } from 'vitest';
import { beginAttempt, reduce, replay, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';

const start = beginAttempt('a', { id: 'x', version: 1 }, 0);
const play = (actions: readonly Action[], from: Attempt = start) => actions.reduce(reduce, from);
const mark = (at: number, ...transactions: string[]): Action => ({ at, type: 'mark', transactions });

describe('undo and redo', () => {
  it('take back and give back one step each, and stay in the log', () => {
    const done = play([mark(1, 't1'), mark(2, 't2'), { at: 3, type: 'undo' }]);
    expect(done.work.marked).toEqual(['t1']);
    expect(done.log).toHaveLength(3);
    expect(play([{ at: 4, type: 'redo' }], done).work.marked).toEqual(['t1', 't2']);
  });

  it('redo is gone after something new', () => {
    const done = play([mark(1, 't1'), { at: 2, type: 'undo' }, mark(3, 't9'), { at: 4, type: 'redo' }]);
    expect(done.work.marked).toEqual(['t9']);
  });

  it('do nothing at the ends, and leave no trace', () => {
    expect(play([{ at: 1, type: 'undo' }])).toBe(start);
    expect(play([{ at: 1, type: 'redo' }])).toBe(start);
  });
});

describe('changes', () => {
  it('that change nothing are not logged', () => {
    const done = play([mark(1, 't1')]);
    expect(reduce(done, mark(2, 't1'))).toBe(done);
    expect(reduce(done, { at: 3, type: 'unfreeze', target: 'party:p' })).toBe(done);
  });

  it('a second claim on the same party and reason replaces the first', () => {
    const claim = (confidence: 1 | 3): Action => ({
      at: confidence,
      type: 'claim',
      claim: { subject: 'party:p', reason: 'listed', confidence, evidence: [], comment: '' },
    });
    expect(play([claim(1), claim(3)]).work.claims.map((c) => c.confidence)).toEqual([3]);
  });
});

describe('after submission', () => {
  const submitted = play([mark(1, 't1'), { at: 2, type: 'submit' }]);

  it('the answer stands', () => {
    expect(reduce(submitted, mark(3, 't2'))).toBe(submitted);
    expect(reduce(submitted, { at: 3, type: 'undo' })).toBe(submitted);
    expect(reduce(submitted, { at: 3, type: 'submit' })).toBe(submitted);
  });

  it('one may still look around, and what was graded does not change', () => {
    const looked = play(
      [
        { at: 3, type: 'filter', filter: { ...openFilter, min: 5 } },
        { at: 4, type: 'view', view: { level: 'parties' } },
      ],
      submitted,
    );
    expect(looked.work.filter.min).toBe(5);
    expect(looked.work.view.level).toBe('parties');
    expect(looked.log).toBe(submitted.log);
    expect(replay(looked, looked.log).work.marked).toEqual(['t1']);
  });
});
