/** A filter as a key: the same for filters that let the same transactions through. */
import type { Filter } from '../core/ledger/filter.ts';

export function filterKey(filter: Filter): string {
  const { from, to, min, max, channels, currencies, institutions, countries } = filter;
  return JSON.stringify([
    from,
    to,
    min,
    max,
    ...[channels, currencies, institutions, countries].map((set) => [...set].sort()),
  ]);
}
