/** The set that gives its lowest first, against a sorted list. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLowestFirst } from '../../src/core/ownership/lowest-first.ts';

it.each([1, 2, 31, 32, 33, 1_024, 1_025, 40_000])('of %i numbers, whatever is put in and taken out', (size) => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: size - 1 }), { freq: 3 })), (steps) => {
      const set = createLowestFirst(size);
      let known: number[] = [];
      for (const step of steps) {
        if (step === null) {
          expect(set.take()).toBe(known[0] ?? -1);
          known = known.slice(1);
        } else {
          set.add(step);
          known = [...new Set([...known, step])].sort((a, b) => a - b);
        }
      }
      for (const value of [...known, -1]) expect(set.take()).toBe(value);
    }),
    { numRuns: 60 },
  );
});
