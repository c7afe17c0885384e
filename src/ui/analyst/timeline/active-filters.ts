/** Which parts of the filter are on, in the order they are shown, and the filter without one of them. */
import { openFilter, type Filter } from '../../../core/ledger/filter.ts';

export const filterParts = ['period', 'amount', 'channels', 'currencies', 'institutions', 'countries'] as const;
export type FilterPart = (typeof filterParts)[number];

export function activeParts(filter: Filter): readonly FilterPart[] {
  return filterParts.filter((part) => {
    if (part === 'period') return filter.from !== null || filter.to !== null;
    if (part === 'amount') return filter.min !== null || filter.max !== null;
    return filter[part].length > 0;
  });
}

export function without(filter: Filter, part: FilterPart): Filter {
  if (part === 'period') return { ...filter, from: null, to: null };
  if (part === 'amount') return { ...filter, min: null, max: null };
  return { ...filter, [part]: openFilter[part] };
}
