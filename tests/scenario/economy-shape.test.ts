/** The economy is as unequal as money is: heavy tails of counterparties and dealings, by rank plots, beside what is published. */
import { describe, expect, it } from 'vitest';
import { amlsimDegrees, amlworldDealings, type Curve } from '../../src/core/fairness/amlworld-shapes.ts';
import { tailPoints } from '../../src/core/fairness/shapes.ts';
import { opened, paymentsOf, specOf } from './economy-spec.ts';

const accounts = 20_000;
const payments = paymentsOf(opened(specOf(accounts, 260_000)));
const pairs = new Set(payments.map(({ from, to }) => from * accounts + to));
const counted = (all: Iterable<number>): Float64Array => {
  const counts = new Float64Array(accounts);
  for (const account of all) counts[account] = (counts[account] ?? 0) + 1;
  return counts.filter((count) => count > 0);
};
const payees = counted([...pairs].map((pair) => Math.floor(pair / accounts)));
const payers = counted([...pairs].map((pair) => pair % accounts));
const dealings = counted(payments.flatMap(({ from, to }) => [from, to]));

/** Least squares line through (log x, log share) with x in a range: the exponent, and how straight the plot is (R²). */
function tail(curve: Curve, from: number, to: number): { readonly exponent: number; readonly straight: number } {
  const points = curve
    .filter(([x]) => x >= from && x <= to)
    .map(([x, share]) => [Math.log(x), Math.log(share)] as const);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([a]) => a)), mean(points.map(([, b]) => b))];
  const xx = mean(points.map(([a]) => (a - x) * (a - x)));
  const xy = mean(points.map(([a, b]) => (a - x) * (b - y)));
  const yy = mean(points.map(([, b]) => (b - y) * (b - y)));
  return { exponent: -xy / xx, straight: (xy * xy) / (xx * yy) };
}

/** Least x that at most this share of values exceeds. */
const at = (values: Float64Array, share: number) =>
  values.slice().sort()[Math.floor(values.length * (1 - share))] ?? Number.NaN;

describe('rank plots', () => {
  it.each([
    ['payees', payees],
    ['payers', payers],
    ['dealings', dealings],
  ])('of %s fall in a straight line, with an exponent between that of hubs and that of AMLSim', (_, values) => {
    const { exponent, straight } = tail(tailPoints(values), 20, 400);
    // Between people and institutions there is a gap, as in AMLworld (308 dealings, then 6,468).
    expect(straight).toBeGreaterThan(0.88);
    expect(exponent).toBeGreaterThan(0.9);
    expect(exponent).toBeLessThan(2.1);
  });

  it('fit AMLSim’s degrees and AMLworld’s hubs, which they are measured against', () => {
    expect(tail(amlsimDegrees.out, 20, 200).exponent).toBeCloseTo(1.96, 1);
    expect(tail(amlsimDegrees.in, 20, 200).exponent).toBeCloseTo(1.96, 1);
    expect(tail(amlworldDealings, 6000, 200_000).exponent).toBeCloseTo(0.87, 0);
  });
});

describe('beside published curves', () => {
  it.each([
    ['payees', payees, amlsimDegrees.out],
    ['payers', payers, amlsimDegrees.in],
  ])('%s are as many, within a factor of two, down to one account in a hundred', (_, values, published) => {
    for (const share of [0.5, 0.25, 0.1, 0.03, 0.01]) {
      const theirs = published.find(([, above]) => above <= share)?.[0] ?? Number.NaN;
      expect(at(values, share) / theirs, String(share)).toBeGreaterThan(0.4);
      expect(at(values, share) / theirs, String(share)).toBeLessThan(2.5);
    }
  });

  it('dealings are as many, within a factor of two, and hubs take a like part of all', () => {
    for (const [theirs, share] of amlworldDealings.filter(
      ([, above]) => above === 0.5 || above === 0.1 || above === 0.01,
    )) {
      expect(at(dealings, share) / theirs, String(share)).toBeGreaterThan(0.5);
      expect(at(dealings, share) / theirs, String(share)).toBeLessThan(2);
    }
    // 169,756 of 4,487,133 there: 3.8 %.
    const busiest = dealings.reduce((most, one) => Math.max(most, one), 0) / payments.length;
    expect(busiest).toBeGreaterThan(0.01);
    expect(busiest).toBeLessThan(0.1);
  });
});
