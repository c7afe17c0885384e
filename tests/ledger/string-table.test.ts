/** String tables give the numbers a Map would. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStringTable, createTextIndex, detached } from '../../src/core/ledger/string-table.ts';

const texts = fc.oneof(fc.constantFrom('', 'a', '__proto__', 'constructor', '0', '00'), fc.string({ maxLength: 20 }));

describe('numbers', () => {
  it('are those of first appearance', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 50 }), (list) => {
        const table = createStringTable(['first']);
        const expected = [...new Set(['first', ...list])];
        expect(list.map(table.intern)).toEqual(list.map((text) => expected.indexOf(text)));
        expect(table.values).toEqual(expected);
        expect(list.map(table.find)).toEqual(list.map((text) => expected.indexOf(text)));
        expect(table.find('not there, surely, in any list')).toBe(-1);
      }),
    );
  });

  it('keep pairs apart by their salt', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, fc.nat(3)), { maxLength: 50 }), (pairs) => {
        const index = createTextIndex();
        const expected = [...new Set(pairs.map((pair) => JSON.stringify(pair)))];
        const numbers = pairs.map(([text, salt]) => index.intern(text, salt));
        expect(numbers).toEqual(pairs.map((pair) => expected.indexOf(JSON.stringify(pair))));
      }),
    );
  });

  it('hold through growth: a hundred thousand account numbers', () => {
    const index = createTextIndex();
    const name = (i: number) => (0x800000000 + i * 16).toString(16);
    for (let i = 0; i < 100_000; i++) expect(index.intern(name(i), i % 7)).toBe(i);
    for (let i = 0; i < 100_000; i += 997) expect(index.find(name(i), i % 7)).toBe(i);
    expect(index.find(name(5), 6)).toBe(-1);
  });
});

it('a detached text is the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(detached(text)).toBe(text);
    }),
  );
});
