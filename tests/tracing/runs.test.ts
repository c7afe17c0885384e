/** Run-length rows of units against plain arrays of coins, long enough for nodes to be used again. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RunLists } from '../../src/core/tracing/run-lists.ts';

const coinsOf = (run: number): boolean[] => Array.from({ length: Math.abs(run) }, () => run > 0);
it.each(['front', 'back'] as const)('taking from the %s', (end) => {
  const step = fc.record({ push: fc.integer({ min: -4, max: 4 }), take: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 300, maxLength: 500 }), (steps) => {
      const rows = new RunLists(1, end);
      const coins: boolean[] = [];
      for (const { push, take } of steps) {
        rows.push(0, push);
        coins.push(...coinsOf(push));
        const units = Math.min(take, coins.length);
        const taken = rows.take(0, units);
        const expected = end === 'front' ? coins.splice(0, units) : coins.splice(coins.length - units).reverse();
        expect(rows.tracedIn(taken)).toBe(expected.filter(Boolean).length);
        expect(rows.runsOf(taken).flatMap(coinsOf)).toEqual(expected);
        expect(rows.tracedIn(0)).toBe(coins.filter(Boolean).length);
        rows.drop(taken);
      }
    }),
    { numRuns: 60 },
  );
});
