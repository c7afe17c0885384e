/**
 * Sources of payments where traced and untraced money are kept apart (lowest balance): each payment says how much of either it took,
 * and among money of one kind everyone has a share in proportion to what is left of theirs.
 */
import { sharesInPool } from './shares-in-pool.ts';
import { tracedOf, valueOf, type Part, type Shares } from './shares.ts';

export function sharesApart(): Shares {
  const [own, followed] = [sharesInPool(), sharesInPool()];
  return {
    put(source, runs) {
      const traced = tracedOf(runs);
      own.put(source, [-(valueOf(runs) - traced)]);
      followed.put(source, [traced]);
    },
    take(value, traced, told) {
      const parts = new Map<number, Part>();
      const clean = own.take(value - traced, 0, told);
      for (const part of [...clean, ...followed.take(traced, traced, told)]) {
        const known = parts.get(part.source);
        parts.set(part.source, {
          source: part.source,
          units: part.units + (known?.units ?? 0),
          traced: part.traced + (known?.traced ?? 0),
        });
      }
      return [...parts.values()].sort((a, b) => a.source - b.source);
    },
  };
}
