/** Areas under the curve: against counting pairs by hand, and bounds that know how little few rows say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaVariance, lowestArea, normalQuantile, rocArea, type Sample } from '../../src/core/fairness/roc-area.ts';

const sample = (
  rows: readonly (readonly [value: number, member: 0 | 1, stratum?: number, cluster?: number])[],
): Sample => ({
  values: Float64Array.from(rows, (row) => row[0]),
  member: Uint8Array.from(rows, (row) => row[1]),
  stratum: Uint32Array.from(rows, (row) => row[2] ?? 0),
  cluster: Uint32Array.from(rows, (row, i) => row[3] ?? i),
});

/** Every pair of a member and another of its stratum: 1 above, ½ tied. */
function byPairs(rows: readonly (readonly [number, 0 | 1, number])[]): number | null {
  let [won, pairs] = [0, 0];
  for (const [a, inA, s] of rows) {
    for (const [b, inB, t] of rows) {
      if (inA !== 1 || inB !== 0 || s !== t) continue;
      pairs++;
      won += a > b ? 1 : a === b ? 0.5 : 0;
    }
  }
  return pairs === 0 ? null : won / pairs;
}

describe('area', () => {
  it.each([
    [
      [
        [3, 1],
        [4, 1],
        [1, 0],
        [2, 0],
      ],
      1,
    ],
    [
      [
        [1, 1],
        [2, 1],
        [3, 0],
        [4, 0],
      ],
      0,
    ],
    [
      [
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 0],
        [1, 0],
      ],
      0.5,
    ],
    [
      [
        [2, 1],
        [1, 0],
        [2, 0],
        [3, 0],
      ],
      0.5,
    ],
    [
      [
        [2, 1],
        [Number.NaN, 1],
        [1, 0],
        [Number.NaN, 0],
      ],
      1,
    ],
  ] as const)('%j → %d', (rows, area) => {
    expect(rocArea(sample(rows))?.value).toBe(area);
  });

  it('is what counting pairs within strata gives', () => {
    const row = fc.tuple(
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(0 as const, 1 as const),
      fc.integer({ min: 0, max: 2 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 14 }), (rows) => {
        const found = rocArea(sample(rows));
        const expected = byPairs(rows);
        if (expected === null) expect(found).toBeNull();
        else expect(found?.value).toBeCloseTo(expected, 12);
      }),
    );
  });

  it('counts rows of one cluster as less evidence, never as more', () => {
    // Members 0, 4, 8 …; four in a row lie alike high or low, as one cause would have it.
    const rows = Array.from({ length: 64 }, (_, i) => {
      const member = i % 4 === 0 ? 1 : 0;
      return [
        member === 1 && i % 32 < 16 ? i + 40 : i,
        member,
        0,
        member === 1 ? Math.floor(i / 16) : 100 + i,
      ] as const;
    });
    expect(rocArea(sample(rows))?.inflation).toBeGreaterThan(1);
    expect(rocArea(sample(rows.map(([value, member]) => [value, member, 0] as const)))?.inflation).toBeCloseTo(1, 10);
  });
});

describe('lowest area', () => {
  const one = (members: number, others: number) => ({ parts: [{ weight: 1, members, others }], inflation: 1 });

  it('has Hanley and McNeil’s variance', () => {
    // By hand: q1 = 0.8 / 1.2, q2 = 1.28 / 1.8; (0.16 + q1 − 0.64 + q2 − 0.64) / 4.
    expect(areaVariance(one(2, 2), 0.8)).toBeCloseTo((0.16 + 2 / 3 + 1.28 / 1.8 - 1.28) / 4, 12);
    // With no difference it is Mann and Whitney's (m + n + 1) / 12mn.
    expect(areaVariance(one(10, 30), 0.5)).toBeCloseTo(41 / 3600, 10);
  });

  it('calls nothing proved by three rows, however well they part, and much by three hundred', () => {
    expect(lowestArea(one(3, 17), 1, 3.3)).toBe(0.5);
    expect(lowestArea(one(300, 1700), 1, 3.3)).toBeGreaterThan(0.97);
    expect(lowestArea(one(300, 1700), 0.52, 3.3)).toBe(0.5);
  });

  it('falls as more is allowed for, and never lies above what was seen', () => {
    const bounds = [1, 2, 3, 4].map((z) => lowestArea(one(100, 900), 0.7, z));
    expect(bounds).toEqual(bounds.toSorted((a, b) => b - a));
    expect(bounds[0]).toBeLessThan(0.7);
    expect(lowestArea({ ...one(100, 900), inflation: 4 }, 0.7, 2)).toBeLessThan(bounds[1] ?? 0);
  });
});

it.each([
  [0.5, 0],
  [0.025, 1.95996],
  [0.0005, 3.29053],
])('normal quantile of %d', (tail, z) => {
  expect(Math.abs(normalQuantile(tail) - z)).toBeLessThan(0.0005);
});
