/** Whole units that add up. */
import { expect, it } from 'vitest';
import { apportion } from '../../src/core/tracing/apportion.ts';

it.each<[string, number[], number, number[]]>([
  ['thirds of ten: the first gets the unit left over', [10 / 3, 10 / 3, 10 / 3], 10, [4, 3, 3]],
  ['the largest remainder first', [0.2, 1.7, 2.1], 4, [0, 2, 2]],
  ['a rounding error below a whole number is that number', [0.1 + 0.2 + 2.7 - 1e-12, 2], 5, [3, 2]],
  ['more than there should be: the largest gives', [4, 7, 1], 10, [4, 5, 1]],
  ['nothing of nothing', [0, 0], 0, [0, 0]],
  ['no shares', [], 0, []],
])('%s', (_, exact, total, whole) => {
  expect(apportion(exact, total)).toEqual(whole);
});
