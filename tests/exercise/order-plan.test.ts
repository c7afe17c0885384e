/** The order of a plan's freezes: changed in one step, undone, kept in the file, and left alone by a list that does not name the plan whole. */
import { describe, expect, it } from 'vitest';
import { beginAttempt, reduce, replay, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import { parseAttempt, writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import type { Freeze } from '../../src/core/exercise/work.ts';

const freezeOf = (name: string): Freeze => ({ target: `party:${name}`, at: name.length, basis: 'listed' });
const freeze = (name: string): Action => ({ at: 1, type: 'freeze', freeze: freezeOf(name) });
const order = (...names: readonly string[]): Action => ({
  at: 2,
  type: 'order-plan',
  targets: names.map((name) => `party:${name}` as const),
});
const planned = ['A', 'BB', 'CCC'].map(freeze).reduce(reduce, beginAttempt('a', { id: 'x', version: 1 }, 0));
const current = ({ work }: Attempt) => work.plan.map(({ target }) => target.slice('party:'.length));

describe('ordering a plan', () => {
  it('moves freezes with their time and basis, in one step that can be undone', () => {
    const done = reduce(planned, order('CCC', 'A', 'BB'));
    expect(done.work.plan).toEqual(['CCC', 'A', 'BB'].map(freezeOf));
    expect(current(reduce(done, { at: 3, type: 'undo' }))).toEqual(['A', 'BB', 'CCC']);
    expect(reduce(done, freeze('D')).work.plan.at(-1)).toEqual(freezeOf('D'));
  });

  it.each([
    ['the order it has', ['A', 'BB', 'CCC']],
    ['one too few', ['BB', 'A']],
    ['one too many', ['CCC', 'BB', 'A', 'D']],
    ['one twice', ['CCC', 'CCC', 'A']],
    ['one twice beside all', ['CCC', 'BB', 'A', 'A']],
    ['a stranger', ['CCC', 'BB', 'D']],
    ['nobody', []],
  ])('with %s changes nothing', (_, names) => {
    expect(reduce(planned, order(...names))).toBe(planned);
  });

  it('is refused after submission', () => {
    const closed = reduce(planned, { at: 2, type: 'submit' });
    expect(reduce(closed, order('CCC', 'A', 'BB'))).toBe(closed);
  });
});

describe('the attempt file', () => {
  it('keeps the order', () => {
    const done = reduce(planned, order('BB', 'CCC', 'A'));
    const read = parseAttempt(writeAttempt(done), 'a.json');
    expect(read.ok && replay(read.value, read.value.log).work).toEqual(done.work);
  });

  it.each([
    ['a target that is no node', { ...order(), targets: ['A'] }],
    ['no list', { at: 1, type: 'order-plan' }],
    ['a field too many', { ...order('A'), plan: [] }],
  ])('with %s is refused', (_, action) => {
    const text = writeAttempt({ ...planned, log: [action as Action] });
    expect(parseAttempt(text, 'a.json')).toMatchObject({ ok: false, issues: [{ code: 'attempt-invalid' }] });
  });
});
