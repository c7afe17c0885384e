/**
 * Sources of payments out of a pool that everyone has a share of in proportion to what is left of theirs. What is left of a
 * contribution is its amount times the parts that every later payment left, so a payment costs O(1) unless told, then O(sources).
 */
import { tracedOf, valueOf, type Part, type Shares } from './shares.ts';

export function sharesInPool(): Shares {
  let lots: { readonly source: number; readonly value: number; readonly traced: number; readonly level: number }[] = [];
  let level = 1;
  let balance = 0;
  return {
    put(source, runs) {
      const value = valueOf(runs);
      if (value === 0) return;
      lots.push({ source, value, traced: tracedOf(runs), level });
      balance += value;
    },
    take(value, _traced, told) {
      if (balance <= 0) return [];
      const share = Math.min(1, value / balance);
      const parts = told
        ? lots.map((lot): Part => {
            const part = (level / lot.level) * share;
            return { source: lot.source, units: lot.value * part, traced: lot.traced * part };
          })
        : [];
      balance -= value;
      if (balance > 0) level *= 1 - share;
      if (balance > 0 && level > 1e-200) return parts;
      // Emptied, or too small a number to divide by: what is left counts from here.
      lots =
        balance > 0
          ? lots.map((lot) => {
              const left = level / lot.level;
              return { source: lot.source, value: lot.value * left, traced: lot.traced * left, level: 1 };
            })
          : [];
      level = 1;
      return parts;
    },
  };
}
