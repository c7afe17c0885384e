/** How much work the cascade is, counted in relations looked at: it must not grow with the square of anything. */
import { expect, it } from 'vitest';
import { ownedBy } from '../../src/core/ownership/owned-by.ts';
import { regimes, type RegimeId } from '../../src/core/ownership/regimes.ts';
import { shapes } from '../bench/ownership-shapes.ts';

const size = 20_000;

// By shape: caught by ofac, eu, uk, un; and how often at most the UK's look at a relation, where 1,000 listed parties stand alone.
it.each<[string, { readonly [regime in RegimeId]: number }, number]>([
  ['chain, 1 listed', { ofac: size, eu: size, uk: size, un: size }, 2],
  ['chain, 1,000 listed at its head', { ofac: 0, eu: size, uk: size, un: size }, 34],
  ['layers of shared stakes, 1,000 listed', { ofac: 0, eu: 4_521, uk: 4_521, un: 4_521 }, 34],
])('%s', (name, caught, uk) => {
  const shape = shapes(size).find((one) => one.name === name);
  if (shape === undefined) throw new Error(`no shape ${name}`);
  const { relations, listed } = shape;
  for (const regime of regimes) {
    const answer = ownedBy(relations, listed, regime, null);
    expect([regime.id, answer.caught.length]).toEqual([regime.id, caught[regime.id]]);
    expect(answer.visits).toBeLessThanOrEqual(relations.length * (regime.aggregated ? 1 : uk));
  }
});

it('a listed party within the cascade of another costs nothing more', () => {
  const { relations } = shapes(size)[0];
  const listed = Array.from({ length: 1_000 }, (_, i) => (i === 0 ? 'x0' : `b${i * 19}`));
  for (const regime of regimes) {
    const { caught, visits } = ownedBy(relations, listed, regime, null);
    expect(caught.length).toBe(size - 999);
    expect(visits).toBeLessThanOrEqual(relations.length * 2);
  }
});
