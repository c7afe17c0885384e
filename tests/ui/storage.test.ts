/** What the browser keeps: attempts action by action, files shared and let go. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginAttempt, reduce, replay, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import {
  appendActions,
  createAttempt,
  deleteAttempt,
  importAttempt,
  listAttempts,
  loadAttempt,
  loadFiles,
} from '../../src/ui/storage/attempts.ts';
import { openDatabase, type AttemptRow, type Database, type Source } from '../../src/ui/storage/database.ts';

const exercise = { id: 'first-steps', version: 1 };
const start = 1_775_000_000_000;
const mark = (n: number): Action => ({ at: start + n * 1000, type: 'mark', transactions: [`T${n}`] });
const grown = (attempt: Attempt, ...actions: readonly Action[]): Attempt => actions.reduce(reduce, attempt);
const fresh = (id: string): Attempt => beginAttempt(id, exercise, start);

function rowOf(attempt: Attempt, source: Source = { kind: 'bundled', exercise: exercise.id }): AttemptRow {
  const { id, startedAt } = attempt;
  return {
    id,
    exercise,
    title: 'First steps',
    source,
    mapping: null,
    startedAt,
    changedAt: startedAt,
    submitted: false,
  };
}

const fileOf = (path: string, text: string) => ({ path, blob: new Blob([text]) });

let db: Database;
let opened = 0;
beforeEach(() => {
  db = openDatabase(`storage-test-${opened++}`);
});
afterEach(async () => {
  await db.delete();
});

describe('attempts in the store', () => {
  it('come back with the work of every action appended', async () => {
    const begun = fresh('a');
    await createAttempt(db, rowOf(begun), []);
    const one = grown(begun, mark(1));
    await appendActions(db, one, 0);
    const three = grown(one, mark(2), { at: start + 9000, type: 'undo' });
    await appendActions(db, three, 1);
    const kept = await loadAttempt(db, 'a');
    expect(kept?.attempt).toEqual(three);
    expect(kept?.row.changedAt).toBe(start + 9000);
    expect(kept?.row.submitted).toBe(false);
  });

  it('keep the order of actions beyond nine', async () => {
    const actions = Array.from({ length: 25 }, (_, n) => mark(n));
    const done = grown(fresh('a'), ...actions);
    await createAttempt(db, rowOf(done), []);
    for (let n = 0; n < actions.length; n++) await appendActions(db, replay(done, actions.slice(0, n + 1)), n);
    expect((await loadAttempt(db, 'a'))?.attempt.log).toEqual(actions);
  });

  it('appended twice are there once', async () => {
    const two = grown(fresh('a'), mark(1), mark(2));
    await createAttempt(db, rowOf(two), []);
    await appendActions(db, two, 0);
    await appendActions(db, two, 0);
    expect((await loadAttempt(db, 'a'))?.attempt).toEqual(two);
  });

  it('take two actions of the same moment', async () => {
    const same = { ...mark(2), at: mark(1).at };
    const one = grown(fresh('a'), mark(1));
    await createAttempt(db, rowOf(one), []);
    await appendActions(db, one, 0);
    await appendActions(db, grown(one, same), 1);
    expect((await loadAttempt(db, 'a'))?.attempt.log).toHaveLength(2);
  });

  it('say so when they are submitted', async () => {
    const sent = grown(fresh('a'), mark(1), { at: start + 5000, type: 'submit' });
    await createAttempt(db, rowOf(sent), []);
    await appendActions(db, sent, 0);
    expect((await listAttempts(db)).map((row) => row.submitted)).toEqual([true]);
  });

  it('are listed newest first', async () => {
    for (const [id, changedAt] of [
      ['old', 1],
      ['new', 3],
      ['middle', 2],
    ] as const)
      await createAttempt(db, { ...rowOf(fresh(id)), changedAt }, []);
    expect((await listAttempts(db)).map((row) => row.id)).toEqual(['new', 'middle', 'old']);
  });

  it('that are not there are null', async () => {
    expect(await loadAttempt(db, 'nobody')).toBeNull();
  });

  it('read from a file keep their whole log', async () => {
    const done = grown(fresh('file'), mark(1), mark(2), { at: start + 4000, type: 'undo' });
    await importAttempt(db, rowOf(done), done.log);
    expect((await loadAttempt(db, 'file'))?.attempt).toEqual(done);
  });

  it('do not mix their actions', async () => {
    const [a, b] = [grown(fresh('a'), mark(1)), grown(fresh('b'), mark(2), mark(3))];
    for (const attempt of [a, b]) {
      await createAttempt(db, rowOf(attempt), []);
      await appendActions(db, attempt, 0);
    }
    await deleteAttempt(db, 'a');
    expect(await loadAttempt(db, 'a')).toBeNull();
    expect((await loadAttempt(db, 'b'))?.attempt).toEqual(b);
    expect(await db.actions.where('attempt').equals('a').count()).toBe(0);
  });
});

describe('files of imported data', () => {
  const source: Source = { kind: 'files', dataset: 'd' };
  const files = [fileOf('data/transactions.csv', 'id\n1\n'), fileOf('data/parties.csv', 'id\nP\n')];

  it('come back by path', async () => {
    await createAttempt(db, rowOf(fresh('a'), source), files);
    const kept = await loadFiles(db, 'd');
    expect(kept.map((file) => file.path).toSorted()).toEqual(['data/parties.csv', 'data/transactions.csv']);
  });

  it('are not kept for a bundled exercise', async () => {
    await createAttempt(db, rowOf(fresh('a')), files);
    expect(await db.files.count()).toBe(0);
  });

  it('stay while another attempt needs them, and go with the last one', async () => {
    await createAttempt(db, rowOf(fresh('a'), source), files);
    await createAttempt(db, rowOf(fresh('b'), source), files);
    await createAttempt(db, rowOf(fresh('c'), { kind: 'files', dataset: 'other' }), files);
    await deleteAttempt(db, 'a');
    expect(await loadFiles(db, 'd')).toHaveLength(2);
    await deleteAttempt(db, 'b');
    expect(await loadFiles(db, 'd')).toHaveLength(0);
    expect(await loadFiles(db, 'other')).toHaveLength(2);
  });
});
