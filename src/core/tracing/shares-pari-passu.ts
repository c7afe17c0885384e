/**
 * Sources of payments out of a pool in which what is left of all contributions is brought to one level (see pari-passu.ts).
 * Contributions lie in time order and groups of one level are neighbours. O(1) a payment over time, told O(sources).
 */
import { tracedOf, valueOf, type Part, type Shares } from './shares.ts';

interface Group {
  /** First contribution of the group; it ends where the next begins. */
  readonly from: number;
  level: number;
  contributed: number;
}

export function sharesPariPassu(): Shares {
  const lots: { readonly source: number; readonly value: number; readonly traced: number }[] = [];
  const groups: Group[] = [];
  let balance = 0;
  return {
    put(source, runs) {
      const value = valueOf(runs);
      if (value === 0) return;
      const top = groups.at(-1);
      if (top?.level === 1) top.contributed += value;
      else groups.push({ from: lots.length, level: 1, contributed: value });
      lots.push({ source, value, traced: tracedOf(runs) });
      balance += value;
    },
    take(value, _traced, told) {
      const before = told ? levels() : [];
      let left = value;
      for (let top = groups.at(-1); top !== undefined && left > 0; top = groups.at(-1)) {
        const below = groups.at(-2);
        const room = top.contributed * (top.level - (below?.level ?? 0));
        if (left < room && value < balance) {
          top.level -= left / top.contributed;
          break;
        }
        left -= room;
        groups.pop();
        if (below === undefined) break;
        below.contributed += top.contributed;
      }
      balance -= value;
      if (!told) return [];
      const after = levels();
      return lots
        .map(({ source, value: paidIn, traced }, k): Part => {
          const part = before[k] - after[k];
          return { source, units: paidIn * part, traced: traced * part };
        })
        .filter(({ units }) => units > 0);
    },
  };

  /** By contribution: the part of it that is left. */
  function levels(): readonly number[] {
    const found = lots.map(() => 0);
    for (const [g, { from, level }] of groups.entries()) found.fill(level, from, groups[g + 1]?.from ?? lots.length);
    return found;
  }
}
