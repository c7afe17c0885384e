/** Whose money is left in a mixed account. */
import { expect, it } from 'vitest';
import { remainders, type AccountEntry, type RemainderRule } from '../../src/core/tracing/remainders.ts';

const entries: AccountEntry[] = [
  { contributor: 'Paul', amount: 10 },
  { contributor: 'Michael', amount: 10 },
  { contributor: null, amount: 10 },
  { contributor: 'Karen', amount: 10 },
  { contributor: null, amount: 10 },
];

it.each<[RemainderRule, number[]]>([
  ['fifo', [0, 0, 10]],
  ['lifo', [10, 0, 0]],
  ['rolling', [2.5, 2.5, 5]],
  ['pari-passu', [10 / 3, 10 / 3, 10 / 3]],
])('Paul 10, Michael 10, 10 spent, Karen 10, 10 spent: %s', (rule, left) => {
  const found = remainders(entries, rule);
  expect(found.map((r) => r.contributor)).toEqual(['Paul', 'Michael', 'Karen']);
  for (const [i, r] of found.entries()) expect(r.remains).toBeCloseTo(left[i] ?? NaN, 12);
});

it('adds up contributions of one name, and refuses to spend what is not there', () => {
  const twice: AccountEntry[] = [
    entries[0],
    entries[1],
    { contributor: 'Paul', amount: 20 },
    { contributor: null, amount: 20 },
  ];
  expect(remainders(twice, 'fifo')).toEqual([
    { contributor: 'Paul', remains: 20 },
    { contributor: 'Michael', remains: 0 },
  ]);
  expect(remainders([], 'pari-passu')).toEqual([]);
  expect(() => remainders([entries[0], entries[2], entries[4]], 'fifo')).toThrow(RangeError);
});
