/** What every pattern keeps to: one hit a subject, rank, caps, the filter, giving up, and nothing of what it should not report. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settledOptions, type Findings } from '../../src/core/patterns/pattern.ts';
import { patterns } from '../../src/core/patterns/patterns.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { tinyDataset, type Payment } from '../fixtures/tiny-dataset.ts';
import { generous, run, sum, viewOf } from './run-pattern.ts';

const everything = {
  window: 9,
  partners: 2,
  payments: 2,
  busiest: 0,
  share: 0.5,
  alike: 0,
  shortest: 2,
  threshold: 4,
  below: 0.5,
  delay: 9,
  silence: 1,
};

describe('the finder', () => {
  it.each(patterns.map(({ name }) => name))('%s: a cap keeps the highest ranked and counts all', (name) => {
    fc.assert(
      fc.property(randomDataset, fc.integer({ min: 1, max: 3 }), (dataset, most) => {
        const view = viewOf(dataset);
        const all = run(view, name, everything);
        const few = run(view, name, everything, { ...generous, hits: most });
        expect(few.hits).toEqual(all.hits.slice(0, most));
        expect(few.found).toBe(all.hits.length);
        expect(all.hits.map(({ score }) => score)).toEqual(
          all.hits.map(({ score }) => score).toSorted((a, b) => b - a),
        );
      }),
    );
  });

  it.each(patterns.map(({ name }) => name))('%s: what the filter leaves out is as if it were not there', (name) => {
    fc.assert(
      fc.property(randomDataset, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (dataset, kept) => {
        const { ledger } = dataset;
        const mask = Uint8Array.from({ length: ledger.size }, (_, i) => (kept[i] === true ? 1 : 0));
        const gone = { ...dataset, ledger: { ...ledger, base: ledger.base.map((amount, i) => amount * mask[i]) } };
        expect(run(viewOf(dataset, 'parties', mask), name, everything)).toEqual(
          run(viewOf(gone, 'parties'), name, everything),
        );
      }),
    );
  });

  it('counts further stretches of a subject that do not overlap, and keeps the strongest', () => {
    const payers = (at: number, count: number): readonly Payment[] =>
      Array.from({ length: count }, (_, k) => [`p${k}`, 'x', 10, at + k] as const);
    const view = viewOf(
      tinyDataset({ payments: [...payers(0, 3), ...payers(100, 5), ...payers(200, 3), ...payers(210, 3)] }),
    );
    const { hits } = run(view, 'fan-in', { window: 5, partners: 3, busiest: 0 });
    expect(hits.map(({ rows, facts }) => [rows, facts.again, facts.share])).toEqual([[[3, 4, 5, 6, 7], 3, 5 / 14]]);
  });

  it('takes payments at one instant for no way: scatter, gather, cycle and round trip need strictly later ones', () => {
    const at = (time: number): readonly Payment[] => [
      ['a', 'b', 10, 1],
      ['a', 'c', 10, 1],
      ['b', 'd', 10, time],
      ['c', 'd', 10, time],
      ['d', 'a', 20, time + 1],
      ['x', 'b', 10, 1],
      ['b', 'y', 10, time],
    ];
    for (const [name, options] of [
      ['scatter-gather', { window: 9, partners: 2, alike: 0, busiest: 0 }],
      ['gather-scatter', { window: 9, partners: 2, busiest: 0 }],
      ['cycle', { window: 9, alike: 0, busiest: 0 }],
      ['round-trip', { window: 9, share: 1, busiest: 0 }],
    ] as const) {
      expect([name, run(viewOf(tinyDataset({ payments: at(1) })), name, options).found]).toEqual([name, 0]);
      expect(run(viewOf(tinyDataset({ payments: at(2) })), name, options).found).toBeGreaterThan(0);
    }
  });

  it('sees a party that uses several accounts as one only among parties', () => {
    const payments: readonly Payment[] = [
      ['a1', 'b', 10, 1],
      ['b', 'c', 10, 2],
      ['c', 'a2', 10, 3],
    ];
    const dataset = tinyDataset({ payments, holds: { A: ['a1', 'a2'], B: ['b'], C: ['c'] } });
    expect(run(viewOf(dataset), 'cycle', { window: 9, busiest: 0 }).found).toBe(0);
    const [hit] = run(viewOf(dataset, 'parties'), 'cycle', { window: 9, busiest: 0 }).hits;
    expect(hit?.rows).toEqual([0, 1, 2]);
  });

  it('says how far it came when it gives up', () => {
    const ring = (k: number): readonly Payment[] =>
      [0, 1, 2].map((n) => [`${k % 10}-${n}`, `${k % 10}-${(n + 1) % 3}`, 10, 10 * k + n] as const);
    const rings = 20_000;
    const view = viewOf(tinyDataset({ payments: Array.from({ length: rings }, (_, k) => ring(k)).flat() }));
    const count = ({ hits }: Findings) => sum(hits.map(({ facts }) => 1 + facts.again));
    const whole = run(view, 'cycle', { window: 9, busiest: 0 });
    expect([whole.found, count(whole), whole.complete, whole.searched]).toEqual([10, rings, true, 1]);
    const part = run(view, 'cycle', { window: 9, busiest: 0 }, { hits: 50, work: 30_000 });
    expect(part.complete).toBe(false);
    expect(part.searched).toBeGreaterThan(0);
    expect(part.searched).toBeLessThan(1);
    // What it found is what begins in the part searched.
    expect(Math.abs(count(part) - part.searched * rings)).toBeLessThan(2);
  });

  it('keeps options within their bounds and money in minor units', () => {
    const structuring = patterns.find(({ name }) => name === 'structuring');
    const cycle = patterns.find(({ name }) => name === 'cycle');
    if (structuring === undefined || cycle === undefined) throw new Error('no pattern');
    const dollars = { currency: 'USD', unit: 100 };
    expect(settledOptions(structuring, {}, { ...dollars, currency: 'KZT' }).threshold).toBe(1_000_000_000);
    expect(settledOptions(structuring, {}, dollars)).toMatchObject({ threshold: 1_000_000, payments: 3 });
    expect(settledOptions(structuring, { threshold: 0, below: 7 }, dollars)).toMatchObject({
      threshold: 100,
      below: 1,
    });
    expect(settledOptions(cycle, { longest: 40, shortest: 1 }, dollars)).toMatchObject({ longest: 6, shortest: 2 });
  });
});
