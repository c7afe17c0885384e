/** Saving as it happens: when the browser may say "saved", and what it does when the store fails. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginAttempt, reduce, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import { createAttempt, loadAttempt } from '../../src/ui/storage/attempts.ts';
import { openDatabase, type AttemptRow, type Database } from '../../src/ui/storage/database.ts';
import { startAutosave } from '../../src/ui/store/autosave.ts';
import { useSession, type Saving } from '../../src/ui/store/session.ts';
import type { DatasetInfo } from '../../src/worker/protocol.ts';

// The session asks the settings for the language, and they ask the browser.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

const exercise = { id: 'first-steps', version: 1 };
const start = 1_775_000_000_000;
const mark = (n: number): Action => ({ at: start + n * 1000, type: 'mark', transactions: [`T${n}`] });
const grown = (attempt: Attempt, ...actions: readonly Action[]): Attempt => actions.reduce(reduce, attempt);
const fresh = (id: string): Attempt => beginAttempt(id, exercise, start);

function rowOf({ id, startedAt }: Attempt): AttemptRow {
  return {
    id,
    exercise,
    title: 'First steps',
    source: { kind: 'bundled', exercise: exercise.id },
    mapping: null,
    startedAt,
    changedAt: startedAt,
    submitted: false,
  };
}

let db: Database;
let opened = 0;
beforeEach(() => {
  db = openDatabase(`autosave-test-${opened++}`);
});
afterEach(async () => {
  await db.delete();
});

describe('autosave', () => {
  const info = {} as DatasetInfo;
  const session = () => useSession.getState();
  let stop: () => void;
  let said: Saving[];
  let unsubscribe: () => void;
  beforeEach(async () => {
    session().close();
    said = [];
    unsubscribe = useSession.subscribe((now, before) => {
      if (now.saving !== before.saving) said.push(now.saving);
    });
    stop = startAutosave(db);
    await createAttempt(db, rowOf(fresh('a')), []);
    session().open(info, fresh('a'), 'First steps');
  });
  afterEach(() => {
    stop();
    unsubscribe();
    session().close();
  });
  const act = (n: number) => session().act({ type: 'mark', transactions: [`T${n}`] });
  const settled = async (saving: Saving) => {
    await expect.poll(() => session().saving).toBe(saving);
  };

  it('says saved only when the store gives back what was written', async () => {
    const stored: number[] = [];
    const watch = useSession.subscribe((now, before) => {
      if (now.saving === 'saved' && before.saving === 'saving') stored.push(now.attempt?.log.length ?? 0);
    });
    act(1);
    expect(session().saving).toBe('saving');
    expect(await db.actions.count()).toBe(0);
    await settled('saved');
    expect(stored).toEqual([1]);
    expect(await db.actions.count()).toBe(1);
    watch();
  });

  it('writes actions that come faster than the store, each once, in order', async () => {
    for (let n = 1; n <= 40; n++) act(n);
    await settled('saved');
    const kept = await loadAttempt(db, 'a');
    expect(kept?.attempt.work).toEqual(session().attempt?.work);
    expect(kept?.attempt.log).toHaveLength(40);
    expect(said.filter((s) => s === 'saved').length).toBeLessThanOrEqual(2);
  });

  it('writes undo and redo as well', async () => {
    act(1);
    session().undo();
    session().redo();
    await settled('saved');
    expect((await loadAttempt(db, 'a'))?.attempt.log.map((a) => a.type)).toEqual(['mark', 'undo', 'redo']);
  });

  it('says failed when the store does not keep it, and writes it all with the next action that works', async () => {
    act(1);
    await settled('saved');
    const broken = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new Error('disk full');
    });
    act(2);
    await settled('failed');
    act(3);
    await settled('failed');
    expect(await db.actions.count()).toBe(1);
    broken.mockRestore();
    act(4);
    await settled('saved');
    expect((await loadAttempt(db, 'a'))?.attempt.work.marked).toEqual(['T1', 'T2', 'T3', 'T4']);
  });

  it('keeps nothing of what fails after the rest was asked for', async () => {
    act(1);
    await settled('saved');
    const { add } = IDBObjectStore.prototype;
    // The store has the row when it is asked for it: refused at a time when everything is on its way.
    const broken = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value) {
      add.call(this, value);
      return add.call(this, value);
    });
    act(2);
    await settled('failed');
    broken.mockRestore();
    const kept = await loadAttempt(db, 'a');
    expect(kept?.damage).toBeNull();
    expect(kept?.attempt.work.marked).toEqual(['T1']);
    act(3);
    await settled('saved');
    expect((await loadAttempt(db, 'a'))?.attempt.work.marked).toEqual(['T1', 'T2', 'T3']);
  });

  it('goes on with a resumed attempt where its log ends', async () => {
    act(1);
    act(2);
    await settled('saved');
    session().close();
    const kept = await loadAttempt(db, 'a');
    if (kept === null) throw new Error('not kept');
    session().open(info, kept.attempt, 'First steps');
    act(3);
    await settled('saved');
    expect((await loadAttempt(db, 'a'))?.attempt.work.marked).toEqual(['T1', 'T2', 'T3']);
    expect(await db.actions.count()).toBe(3);
  });

  it('closes and opens another attempt without mixing the two', async () => {
    act(1);
    await createAttempt(db, rowOf(fresh('b')), []);
    session().open(info, fresh('b'), 'First steps');
    act(7);
    await settled('saved');
    expect((await loadAttempt(db, 'b'))?.attempt.work.marked).toEqual(['T7']);
    await expect.poll(async () => (await loadAttempt(db, 'a'))?.attempt.work.marked).toEqual(['T1']);
  });

  it('opened again with less than was written before, writes on from there', async () => {
    act(1);
    act(2);
    await settled('saved');
    const shorter = grown(fresh('a'), mark(1));
    session().close();
    session().open(info, shorter, 'First steps');
    act(3);
    await settled('saved');
    expect((await loadAttempt(db, 'a'))?.attempt.work.marked).toEqual(['T1', 'T3']);
  });

  it('never says saved of an attempt the store could not begin', async () => {
    session().open(info, fresh('unborn'), 'First steps');
    act(1);
    await settled('failed');
    expect(said).not.toContain('off');
    expect(await db.actions.where('attempt').equals('unborn').count()).toBe(0);
  });

  it('opened, closed and opened again, the same attempt is written on', async () => {
    act(1);
    await settled('saved');
    const kept = session().attempt;
    session().close();
    if (kept === null) throw new Error('not kept');
    session().open(info, kept, 'First steps');
    expect(session().saving).toBe('saved');
    act(2);
    await settled('saved');
    expect(await db.actions.count()).toBe(2);
  });
});
