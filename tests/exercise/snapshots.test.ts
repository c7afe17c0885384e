/** Moments kept on the graph: replaced, dropped, undone, bounded, and read again from a file. */
import { describe, expect, it } from 'vitest';
import { beginAttempt, reduce, replay, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import { parseAttempt, writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { emptyWork, longestSnapshotName, mostSnapshots, type Snapshot } from '../../src/core/exercise/work.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';

const start = beginAttempt('a', { id: 'x', version: 1 }, 0);
const play = (actions: readonly Action[], from: Attempt = start) => actions.reduce(reduce, from);
const snapshot = (id: string, change: Partial<Snapshot> = {}): Snapshot => ({
  id,
  name: id,
  from: 10,
  to: 20,
  filter: { ...openFilter, channels: ['wire'] },
  view: { ...emptyWork.view, ego: { node: 'party:A', hops: 2 }, pinned: { 'party:A': { x: 1, y: 2 } } },
  ...change,
});
const keep = (id: string, change: Partial<Snapshot> = {}): Action => ({
  at: 1,
  type: 'keep-snapshot',
  ...snapshot(id, change),
});
const names = ({ work }: Attempt) => work.snapshots.map(({ name }) => name);

describe('a snapshot', () => {
  it('stays as it was when view and filter change, is replaced by one of its id, dropped, undone', () => {
    const done = play([
      keep('1'),
      keep('2'),
      { at: 2, type: 'view', view: { level: 'parties' } },
      { at: 2, type: 'filter', filter: openFilter },
    ]);
    expect(done.work.snapshots).toEqual([snapshot('1'), snapshot('2')]);
    expect(names(reduce(done, keep('1', { name: 'better' })))).toEqual(['better', '2']);
    const dropped = reduce(done, { at: 3, type: 'drop-snapshot', id: '1' });
    expect(names(dropped)).toEqual(['2']);
    expect(names(reduce(dropped, { at: 4, type: 'undo' }))).toEqual(['1', '2']);
    expect(reduce(dropped, { at: 4, type: 'drop-snapshot', id: '1' })).toBe(dropped);
  });

  it('is one of few, of some length, and none is taken after submission', () => {
    const full = play(Array.from({ length: mostSnapshots }, (_, i) => keep(`${i}`)));
    expect(full.work.snapshots).toHaveLength(mostSnapshots);
    expect(reduce(full, keep('more'))).toBe(full);
    expect(names(reduce(full, keep('0', { name: 'again' })))[0]).toBe('again');
    expect(reduce(start, keep('1', { from: 20 }))).toBe(start);
    const closed = play([keep('1'), { at: 2, type: 'submit' }]);
    expect(reduce(closed, keep('2'))).toBe(closed);
    expect(reduce(closed, { at: 3, type: 'drop-snapshot', id: '1' })).toBe(closed);
  });
});

describe('the attempt file', () => {
  it('keeps them, and an older file is read with none', () => {
    const done = play([keep('1'), keep('2', { view: emptyWork.view })]);
    const read = parseAttempt(writeAttempt(done), 'a.json');
    expect(read.ok && replay(read.value, read.value.log).work).toEqual(done.work);
    const old = parseAttempt(writeAttempt(play([{ at: 1, type: 'filter', filter: openFilter }])), 'a.json');
    expect(old.ok && replay(old.value, old.value.log).work.snapshots).toEqual([]);
  });

  it.each([
    ['no name', { ...keep('1'), name: '' }],
    ['too long a name', keep('1', { name: 'x'.repeat(longestSnapshotName + 1) })],
    ['a view in part', { ...keep('1'), view: { ...emptyWork.view, ego: undefined } }],
    ['no filter', { ...keep('1'), filter: undefined }],
    ['a time that is none', { ...keep('1'), from: '10' }],
    ['a field too many', { ...keep('1'), more: 1 }],
  ])('with %s is refused', (_, action) => {
    const text = writeAttempt({ ...start, log: [action as Action] });
    expect(parseAttempt(text, 'a.json')).toMatchObject({ ok: false, issues: [{ code: 'attempt-invalid' }] });
  });
});
