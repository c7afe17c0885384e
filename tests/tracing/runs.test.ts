/** Run-length rows of units against plain arrays of coins, long enough for spent runs to be dropped. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Runs } from '../../src/core/tracing/runs.ts';

const coinsOf = (run: number): boolean[] => Array.from({ length: Math.abs(run) }, () => run > 0);
it.each(['front', 'back'] as const)('taking from the %s', (end) => {
  const step = fc.record({ push: fc.integer({ min: -4, max: 4 }), take: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 300, maxLength: 500 }), (steps) => {
      const row = new Runs();
      const coins: boolean[] = [];
      for (const { push, take } of steps) {
        row.push(push);
        coins.push(...coinsOf(push));
        const units = Math.min(take, coins.length);
        const taken = row.take(units, end);
        const expected = end === 'front' ? coins.splice(0, units) : coins.splice(coins.length - units).reverse();
        expect(taken.traced).toBe(expected.filter(Boolean).length);
        expect(row.traced).toBe(coins.filter(Boolean).length);
      }
    }),
    { numRuns: 60 },
  );
});
