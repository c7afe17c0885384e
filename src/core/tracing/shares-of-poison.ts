/** Poison does not divide: the first traced money that came in is why a later payment is traced, whole. */
import { tracedOf, type Shares } from './shares.ts';

export function sharesOfPoison(): Shares {
  let first: number | null = null;
  return {
    put(source, runs) {
      if (first === null && tracedOf(runs) > 0) first = source;
    },
    take: (value, traced, told) =>
      told && first !== null && traced > 0 ? [{ source: first, units: value, traced }] : [],
  };
}
