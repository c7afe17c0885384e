/** Shapes of distributions, overdrawn accounts and listings that look real. */
import { describe, expect, it } from 'vitest';
import { overdrawn } from '../../src/core/fairness/overdrawn.ts';
import { realReference } from '../../src/core/fairness/real-prefix.ts';
import { shapesOf, tailPoints } from '../../src/core/fairness/shapes.ts';
import { tinyDataset, tinyParty } from '../fixtures/tiny-dataset.ts';

const second = 1000;
const dataset = tinyDataset({
  payments: [
    ['a', 'b', 10_00, 0],
    ['a', 'b', 20_00, 10 * second],
    ['a', 'c', 20_00, 30 * second],
    ['b', 'c', 5_00, 30 * second],
    ['c', 'c', 1_00, 40 * second],
  ],
});
const pointsOf = (name: string) => shapesOf(dataset).find((shape) => shape.name === name)?.points;

describe('shapes', () => {
  it('count other accounts once, leave out payments to oneself', () => {
    expect(pointsOf('degree-out')).toEqual([
      [1, 1],
      [2, 0.5],
    ]);
    expect(pointsOf('degree-in')).toEqual([
      [1, 1],
      [2, 0.5],
    ]);
  });

  it('give amounts and balances in whole units, pauses in seconds', () => {
    expect(pointsOf('amount')).toEqual([
      [1, 1],
      [5, 0.8],
      [10, 0.6],
      [20, 0.4],
    ]);
    // a: 10, 20; b: 10, 20; c: 0, 10
    expect(pointsOf('inter-event')).toEqual([
      [0, 1],
      [10, 5 / 6],
      [20, 2 / 6],
    ]);
    expect(pointsOf('balance')).toEqual([
      [0, 1],
      [25, 2 / 3],
    ]);
  });

  it('count dealings of both sides, not those with oneself', () => {
    // a: 3; b: 3; c: 2
    expect(pointsOf('dealings')).toEqual([
      [2, 1],
      [3, 2 / 3],
    ]);
  });

  it('stand beside a published curve that falls, or say that none is', () => {
    const shapes = shapesOf(dataset);
    expect(shapes.map(({ source }) => source)).toEqual([
      'amlsim-100k',
      'amlsim-100k',
      'amlworld-hi-small',
      'amlworld-hi-large',
      'none',
      'none',
    ]);
    for (const { source, published } of shapes) {
      expect(published === null).toBe(source === 'none');
      for (const [k, [x, y]] of (published ?? []).entries()) {
        const [before, above] = published?.[k - 1] ?? [0, 1];
        expect(x).toBeGreaterThan(before);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThanOrEqual(above);
      }
    }
  });

  it('move amounts of other currencies to the median here', () => {
    const published = shapesOf(dataset).find(({ name }) => name === 'amount')?.published;
    // 1, 5, 10, 20, 20
    expect(published?.find(([, share]) => share === 0.5)?.[0]).toBeCloseTo(10, 9);
    expect(published?.find(([, share]) => share === 0.25)?.[0]).toBeCloseTo((10 * 10_682.8) / 1393.84, 9);
  });
});

describe('tail points', () => {
  it('are at most 60, ascend, fall from 1, and keep the largest value', () => {
    const values = Float64Array.from({ length: 50_000 }, (_, i) => Math.floor(1e6 / (1 + ((i * 7919) % 50_000))));
    const points = tailPoints(values);
    expect(points.length).toBeLessThanOrEqual(60);
    expect(points[0]?.[1]).toBe(1);
    expect(points.at(-1)).toEqual([1e6, 1 / 50_000]);
    for (const [k, [x, y]] of points.entries()) {
      expect(y).toBe(values.filter((value) => value >= x).length / values.length);
      if (k > 0) expect(x).toBeGreaterThan(points[k - 1]?.[0] ?? Infinity);
    }
  });

  it('of nothing are none', () => {
    expect(tailPoints(new Float64Array(0))).toEqual([]);
  });
});

describe('overdrawn', () => {
  const parties = [
    tinyParty('Bank', 'Bank', 'company'),
    tinyParty('Firm', 'Firm', 'company'),
    tinyParty('Shop', 'Shop', 'company'),
  ].map((party, i) => ({ ...party, activity: ['банк: касса и расчёты', 'торговля, овердрафт', 'торговля'][i] ?? '' }));

  it('names accounts below zero, save banks’ own and those with credit', () => {
    const found = tinyDataset({
      payments: [
        ['desk', 'firm', 100, 0],
        ['firm', 'shop', 150, 1],
        ['shop', 'x', 160, 2],
        ['x', 'desk', 160, 3],
        ['y', 'desk', 5, 4],
        ['y', 'y', 900, 5],
      ],
      parties,
      holds: { Bank: ['desk'], Firm: ['firm'], Shop: ['shop'] },
    });
    expect(overdrawn(found)).toEqual(['shop', 'y']);
  });

  it('forgives rounding, not one unit more', () => {
    const twice = (last: number) =>
      overdrawn(
        tinyDataset({
          payments: [
            ['desk', 'shop', 100, 0],
            ['shop', 'x', last, 1],
          ],
          parties,
          holds: { Bank: ['desk'], Shop: ['shop'] },
        }),
      );
    expect([twice(101), twice(102)]).toEqual([[], ['shop']]);
  });
});

describe('references', () => {
  it.each([
    'QDi.001',
    'QDe.004',
    'TAi.155',
    'TAe.010',
    'KPe.001',
    'EU.27.28',
    'OFAC-12345',
    'AFG0001',
    'NK-abcdefghijkl',
    'Q1317',
  ])('%s looks real', (uid) => {
    expect(realReference({ uid, listRef: '', list: '' })).toBe(uid);
  });

  it.each(['ZZi.001', 'ZZe.044', 'L-12', '9000001', 'T1'])('%s does not', (uid) => {
    expect(realReference({ uid, listRef: 'Training', list: 'Training list' })).toBeNull();
  });

  it('a bare number is real on OFAC’s list', () => {
    expect(realReference({ uid: '9000001', listRef: '', list: 'OFAC SDN' })).toBe('9000001');
    expect(realReference({ uid: 'x', listRef: 'QDi.007', list: '' })).toBe('QDi.007');
  });
});
