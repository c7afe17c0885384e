/** A log in the store is held against its chain: any change, gap or loss is found at the right place, and writers that were overtaken are refused. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginAttempt, reduce, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import { headOf } from '../../src/core/exercise/chain.ts';
import {
  appendActions,
  claimAttempt,
  createAttempt,
  importAttempt,
  loadAttempt,
} from '../../src/ui/storage/attempts.ts';
import { openDatabase, type AttemptRow, type Database } from '../../src/ui/storage/database.ts';
import { troubleOf } from '../../src/ui/storage/trouble.ts';

const exercise = { id: 'first-steps', version: 1 };
const start = 1_775_000_000_000;
const mark = (n: number): Action => ({ at: start + n * 1000, type: 'mark', transactions: [`T${n}`] });
const marked = (count: number): Attempt =>
  Array.from({ length: count }, (_, n) => mark(n)).reduce(reduce, beginAttempt('a', exercise, start));
const row: AttemptRow = {
  id: 'a',
  exercise,
  title: '',
  source: { kind: 'bundled', exercise: 'first-steps' },
  mapping: null,
  startedAt: start,
  changedAt: start,
  submitted: false,
};

let db: Database;
let opened = 0;
beforeEach(() => {
  db = openDatabase(`kept-log-${opened++}`);
});
afterEach(async () => {
  await db.delete();
});

const trouble = (write: Promise<unknown>): Promise<string> =>
  write.then(
    () => 'written',
    (error: unknown) => troubleOf(error),
  );

describe('a log in the store', () => {
  it('carries the head of its chain, appended one by one or at once', async () => {
    await createAttempt(db, row, []);
    for (let n = 1; n <= 5; n++) expect(await appendActions(db, marked(n), n - 1)).toBe(headOf(marked(n)));
    const kept = await loadAttempt(db, 'a');
    expect(kept?.damage).toBeNull();
    expect(kept?.row.chain).toEqual({ count: 5, head: headOf(marked(5)) });
    await importAttempt(db, { ...row, id: 'b' }, marked(4).log);
    expect((await loadAttempt(db, 'b'))?.damage).toBeNull();
  });

  it('of an earlier version has no heads and is believed; what is added has them', async () => {
    await createAttempt(db, row, []);
    await db.actions.bulkAdd(marked(3).log.map((action, seq) => ({ attempt: 'a', seq, action })));
    expect((await loadAttempt(db, 'a'))?.damage).toBeNull();
    await appendActions(db, marked(4), 3);
    const kept = await loadAttempt(db, 'a');
    expect([kept?.damage, kept?.attempt.log.length]).toEqual([null, 4]);
  });

  it('changed, cut or shortened anywhere, is whole exactly up to there', async () => {
    const count = 12;
    await createAttempt(db, row, []);
    await appendActions(db, marked(count), 0);
    const rows = await db.actions.where('attempt').equals('a').sortBy('seq');
    const places = fc.integer({ min: 0, max: count - 1 });
    await fc.assert(
      fc.asyncProperty(places, fc.constantFrom('action', 'time', 'head', 'gone', 'end'), async (at, how) => {
        const changed = rows.flatMap((one) => {
          if (how === 'end') return one.seq >= at ? [] : [one];
          if (one.seq !== at) return [one];
          if (how === 'gone') return [];
          if (how === 'head') return [{ ...one, head: 'f'.repeat(64) }];
          const action = how === 'action' ? mark(99) : { ...one.action, at: one.action.at + 1 };
          return [{ ...one, action }];
        });
        await db.actions.clear();
        await db.actions.bulkAdd(changed);
        const kept = await loadAttempt(db, 'a');
        expect(kept?.damage?.first).toBe(at);
        expect(kept?.attempt.log).toEqual(marked(at).log);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses a writer that was overtaken, and one whose past is not what is stored', async () => {
    await createAttempt(db, row, []);
    expect(await claimAttempt(db, 'a', 'first')).toBe(true);
    await appendActions(db, marked(1), 0, { writer: 'first' });
    await claimAttempt(db, 'a', 'second');
    await appendActions(db, marked(2), 1, { writer: 'second' });
    expect(await trouble(appendActions(db, marked(3), 1, { writer: 'first' }))).toBe('overtaken');
    expect((await loadAttempt(db, 'a'))?.attempt.log).toHaveLength(2);
    const other = reduce(beginAttempt('a', exercise, start), mark(7));
    expect(await trouble(appendActions(db, reduce(other, mark(8)), 1, { writer: 'second' }))).toBe('torn');
    expect((await loadAttempt(db, 'a'))?.attempt.log).toEqual(marked(2).log);
  });

  it('two writers in any order lose nothing that was said to be written', async () => {
    await createAttempt(db, row, []);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), async (turns) => {
        await db.actions.clear();
        await db.attempts.put(row);
        let writer = '';
        let said = 0;
        for (const [n, takes] of turns.entries()) {
          const me = takes ? `tab ${n}` : writer;
          if (takes) {
            await claimAttempt(db, 'a', me);
            writer = me;
          }
          const kept = await loadAttempt(db, 'a');
          if (kept === null) throw new Error('gone');
          const more = reduce(kept.attempt, mark(n));
          const done = await trouble(appendActions(db, more, kept.attempt.log.length, me === '' ? {} : { writer: me }));
          // One that slept through being overtaken tries again, and is refused.
          const stale = await trouble(appendActions(db, more, kept.attempt.log.length, { writer: 'asleep' }));
          expect([done, stale]).toEqual(['written', writer === '' ? 'written' : 'overtaken']);
          said++;
        }
        const kept = await loadAttempt(db, 'a');
        expect([kept?.damage, kept?.attempt.log.length]).toEqual([null, said]);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [{ name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }, 'full'],
    [{ name: 'DatabaseClosedError' }, 'newer'],
    [{ name: 'OpenFailedError', inner: { name: 'VersionError' } }, 'newer'],
    [new Error('anything'), 'refused'],
    [null, 'refused'],
  ])('tells %o as a trouble', (error, said) => {
    expect(troubleOf(error)).toBe(said);
  });
});
