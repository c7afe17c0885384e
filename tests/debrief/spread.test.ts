import { expect, test } from 'vitest';
import { distributions } from '../../src/core/debrief/distributions.ts';
import { spreadOf } from '../../src/core/debrief/spread.ts';
import { mark } from '../grading/small-case.ts';
import { smallClass } from './small-class.ts';

test('quartiles, fences and bins, by hand', () => {
  // Type 7: positions 0.25·6 = 1.5, 3, 4.5 of 1 2 4 5 6 7 30.
  expect(spreadOf([7, 1, 30, 2, 6, 4, 5], 0, 10, 5)).toEqual({
    count: 7,
    values: [1, 2, 4, 5, 6, 7, 30],
    least: 1,
    lowerQuartile: 3,
    median: 5,
    upperQuartile: 6.5,
    most: 30,
    mean: 55 / 7,
    deviation: Math.sqrt([1, 2, 4, 5, 6, 7, 30].reduce((sum, x) => sum + (x - 55 / 7) ** 2, 0) / 7),
    bins: [1, 1, 2, 2, 1],
    from: 0,
    to: 10,
    outliers: [30],
  });
});

test.each([
  [[4], { least: 4, median: 4, most: 4, deviation: 0, outliers: [] }],
  [[0, 10], { lowerQuartile: 2.5, median: 5, upperQuartile: 7.5, bins: [1, 0, 0, 0, 1] }],
] as const)('of %j', (values, expected) => {
  expect(spreadOf(values, 0, 10, 5)).toMatchObject(expected);
});

test('nothing to spread, and bins that make no sense', () => {
  expect(spreadOf([], 0, 1)).toBeNull();
  expect(() => spreadOf([1], 0, 0)).toThrow(RangeError);
  expect(() => spreadOf([1], 0, 1, 0)).toThrow(RangeError);
});

test('sections of a class: points from 0 to what the section is worth, nobody named', () => {
  const lesson = smallClass({ a: [mark('t1', 't2', 't3', 't4')], b: [mark('x1')], c: [] });
  const found = distributions(lesson);
  // Without an optimum in the key or anything to win by freezing, the section is graded all the same.
  expect(found.map(({ of }) => of)).toEqual(
    ['total', 'parties', 'trace', 'disruption', 'knowledge', 'harm', 'minutes', 'actions'].filter(
      (of) => lesson.teams[0].card.sections[of as 'trace']?.weight !== 0,
    ),
  );
  const trace = found.find(({ of }) => of === 'trace')?.spread;
  expect(trace).toMatchObject({ count: 3, least: 0, most: trace?.to });
  expect(distributions(smallClass({}))).toEqual([]);
});
