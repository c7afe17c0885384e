import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebase } from '../../src/core/workbook/rebase.ts';

const words = { en: 'a', ru: 'б', kk: 'ә' };
const option = (id: string, text: string) => ({ id, text });

describe('a change put on what stands now', () => {
  it.each<[string, unknown, unknown, unknown, unknown]>([
    ['another language', words, { ...words, ru: 'в' }, { ...words, en: 'b' }, { en: 'b', ru: 'в', kk: 'ә' }],
    ['the same language: the later', words, { ...words, en: 'c' }, { ...words, en: 'b' }, { ...words, en: 'c' }],
    ['nothing changed', words, words, { ...words, en: 'b' }, { ...words, en: 'b' }],
    ['deep inside', { r: { a: 1, b: 1 } }, { r: { a: 2, b: 1 } }, { r: { a: 1, b: 3 } }, { r: { a: 2, b: 3 } }],
    ['a field added', { a: 1 }, { a: 1, clock: { cap: 1 } }, { a: 2 }, { a: 2, clock: { cap: 1 } }],
    ['a field taken away', { a: 1, clock: 1 }, { a: 1 }, { a: 2, clock: 1 }, { a: 2 }],
    ['a field that is gone by now stays gone', { a: 1, clock: 1 }, { a: 2, clock: 1 }, { a: 1 }, { a: 2 }],
    [
      'a field that is gone by now and was changed',
      { a: 1, clock: 1 },
      { a: 1, clock: 2 },
      { a: 1 },
      { a: 1, clock: 2 },
    ],
    [
      'one thing of a list',
      [option('a', 'x'), option('b', 'y')],
      [option('a', 'x'), option('b', 'z')],
      [option('a', 'w'), option('b', 'y')],
      [option('a', 'w'), option('b', 'z')],
    ],
    [
      'a list that has grown meanwhile is taken whole',
      [option('a', 'x')],
      [option('a', 'z')],
      [option('a', 'x'), option('b', 'y')],
      [option('a', 'z')],
    ],
    ['an order is no set of places', ['a', 'b', 'c'], ['b', 'a', 'c'], ['a', 'c', 'b'], ['b', 'a', 'c']],
    ['an order not touched', ['a', 'b'], ['a', 'b'], ['b', 'a'], ['b', 'a']],
    [
      'a field of any name',
      {},
      JSON.parse('{"__proto__":{"a":1}}'),
      { b: 1 },
      JSON.parse('{"b":1,"__proto__":{"a":1}}'),
    ],
    ['null and a value', { share: null }, { share: 5 }, { share: null }, { share: 5 }],
  ])('%s', (_, was, next, now, merged) => {
    expect(rebase(was, next, now)).toEqual(merged);
  });

  it('where nothing happened meanwhile is the change, where nothing was changed is what stands', () => {
    const anything = fc.jsonValue();
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        expect(rebase<unknown>(a, b, a)).toEqual(b);
        expect(rebase<unknown>(a, a, b)).toEqual(b);
      }),
      { examples: [[{}, JSON.parse('{"__proto__":{}}')]] },
    );
  });
});
