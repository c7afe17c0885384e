/** What is put aside until the store has it: taken up where it continues what is stored to the letter, and nowhere else. */
import { beforeEach, expect, test, vi } from 'vitest';
import { beginAttempt, reduce, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import { headOf } from '../../src/core/exercise/chain.ts';
import { forgetPending, putAside, withPending } from '../../src/ui/storage/pending.ts';

const box = vi.hoisted(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
});
beforeEach(() => box.clear());

const mark = (n: number): Action => ({ at: 1000 + n, type: 'mark', transactions: [`T${n}`] });
const grown = (...actions: readonly Action[]): Attempt =>
  actions.reduce(reduce, beginAttempt('a', { id: 'first-steps', version: 1 }, 1000));
const log = Array.from({ length: 6 }, (_, n) => mark(n));
const done = grown(...log);
const upTo = (count: number) => grown(...log.slice(0, count));

test('whatever of it the store has, the rest is taken up', () => {
  for (let sure = 0; sure <= 6; sure++) {
    putAside(done, sure, headOf(upTo(sure)));
    for (let stored = 0; stored <= 6; stored++) {
      // Of a store that lost what it had said to have, nothing is guessed.
      const expected = stored >= sure ? done : upTo(stored);
      expect(withPending(upTo(stored)), `sure of ${sure}, stored ${stored}`).toEqual(expected);
    }
  }
});

test('a submission that was under way is taken up too, and nothing after it', () => {
  const submitted = reduce(done, { at: 2000, type: 'submit', author: 'A' });
  putAside(submitted, 4, headOf(upTo(4)));
  expect(withPending(upTo(5))).toEqual(submitted);
  expect(withPending(submitted)).toBe(submitted);
});

test('what continues another log, is none or is forgotten is left', () => {
  putAside(done, 3, headOf(upTo(3)));
  const other = grown(...log.slice(0, 3), mark(9));
  expect(withPending(other)).toBe(other);
  const begunElse: Attempt = { ...upTo(3), id: 'b' };
  expect(withPending(begunElse)).toBe(begunElse);
  for (const text of [
    '',
    '{',
    '{"before":"x","actions":[]}',
    JSON.stringify({ before: headOf(upTo(3)), actions: [{}] }),
  ]) {
    box.set('linchpin.pending.a', text);
    const stored = upTo(3);
    expect(withPending(stored)).toBe(stored);
  }
  putAside(done, 3, headOf(upTo(3)));
  forgetPending('a');
  expect(box.size).toBe(0);
});
