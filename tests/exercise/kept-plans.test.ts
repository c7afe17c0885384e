/** Plans kept beside the current one: taken, replaced, dropped, undone, and read again from a file. */
import { describe, expect, it } from 'vitest';
import { beginAttempt, reduce, replay, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import { parseAttempt, writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { longestKeptPlan, longestPlanName, mostKeptPlans, type Freeze } from '../../src/core/exercise/work.ts';

const start = beginAttempt('a', { id: 'x', version: 1 }, 0);
const play = (actions: readonly Action[], from: Attempt = start) => actions.reduce(reduce, from);
const freezeOf = (name: string): Freeze => ({ target: `party:${name}`, at: 5, basis: 'none' });
const freeze = (name: string): Action => ({ at: 1, type: 'freeze', freeze: freezeOf(name) });
const keep = (id: string, names: readonly string[], name = id): Action => ({
  at: 1,
  type: 'keep-plan',
  id,
  name,
  plan: names.map(freezeOf),
});
const current = ({ work }: Attempt) => work.plan.map(({ target }) => target);
const kept = ({ work }: Attempt) => work.keptPlans.map(({ name, plan }) => [name, plan.length]);

describe('a kept plan', () => {
  it('stays as it was when the current plan changes, and takes its place in one step', () => {
    const done = play([freeze('A'), keep('1', ['A']), freeze('B'), keep('2', ['A', 'B'])]);
    const taken = reduce(done, { at: 2, type: 'take-plan', id: '1' });
    expect(current(taken)).toEqual(['party:A']);
    expect(kept(taken)).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
    expect(current(reduce(taken, { at: 3, type: 'undo' }))).toEqual(['party:A', 'party:B']);
    expect(reduce(done, { at: 2, type: 'take-plan', id: 'none' })).toBe(done);
  });

  it('is replaced by one of its id, dropped, undone', () => {
    const done = play([keep('1', ['A']), keep('2', []), keep('1', ['A', 'B'], 'better')]);
    expect(kept(done)).toEqual([
      ['better', 2],
      ['2', 0],
    ]);
    const dropped = reduce(done, { at: 2, type: 'drop-plan', id: '1' });
    expect(kept(dropped)).toEqual([['2', 0]]);
    expect(kept(reduce(dropped, { at: 3, type: 'undo' }))).toEqual(kept(done));
    expect(reduce(dropped, { at: 3, type: 'drop-plan', id: '1' })).toBe(dropped);
  });

  it('is one of few, none too long, and none after submission', () => {
    const full = play(Array.from({ length: mostKeptPlans }, (_, i) => keep(`${i}`, ['A'])));
    expect(full.work.keptPlans).toHaveLength(mostKeptPlans);
    expect(reduce(full, keep('more', ['A']))).toBe(full);
    expect(reduce(full, keep('0', ['A', 'B'])).work.keptPlans).toHaveLength(mostKeptPlans);
    const long = Array.from({ length: longestKeptPlan + 1 }, (_, i) => `${i}`);
    expect(reduce(start, keep('1', long))).toBe(start);
    const closed = play([keep('1', ['A']), { at: 2, type: 'submit' }]);
    expect(reduce(closed, { at: 3, type: 'take-plan', id: '1' })).toBe(closed);
  });
});

describe('the attempt file', () => {
  it('keeps them, and an older file is read with none', () => {
    const done = play([keep('1', ['A', 'B']), { at: 2, type: 'take-plan', id: '1' }, keep('2', [])]);
    const read = parseAttempt(writeAttempt(done), 'a.json');
    expect(read.ok && replay(read.value, read.value.log).work).toEqual(done.work);
    const old = parseAttempt(writeAttempt(play([freeze('A')])), 'a.json');
    expect(old.ok && replay(old.value, old.value.log).work.keptPlans).toEqual([]);
  });

  it.each([
    ['no name', { ...keep('1', []), name: '' }],
    ['too long a name', { ...keep('1', []), name: 'x'.repeat(longestPlanName + 1) }],
    ['no id', { ...keep('1', []), id: '' }],
    [
      'too many freezes',
      keep(
        '1',
        Array.from({ length: longestKeptPlan + 1 }, (_, i) => `${i}`),
      ),
    ],
    ['a freeze of nobody', { ...keep('1', []), plan: [{ target: 'A', at: 1, basis: 'none' }] }],
    ['a field too many', { ...keep('1', []), more: 1 }],
  ])('with %s is refused', (_, action) => {
    const text = writeAttempt({ ...start, log: [action as Action] });
    expect(parseAttempt(text, 'a.json')).toMatchObject({ ok: false, issues: [{ code: 'attempt-invalid' }] });
  });
});
