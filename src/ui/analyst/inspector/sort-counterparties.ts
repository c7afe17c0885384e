/** Counterparties in the order of a column. */
import type { Profile } from '../../../worker/protocol.ts';

export type Counterparty = Profile['counterparties'][number];

/** `name` by `compare`; `in` and `out` by amount; anything else by both together. Equal ones keep their order. */
export function sortCounterparties(
  rows: readonly Counterparty[],
  sort: { readonly by: string; readonly descending: boolean },
  compare: (a: string, b: string) => number,
): readonly Counterparty[] {
  const sign = sort.descending ? -1 : 1;
  if (sort.by === 'name') return rows.toSorted((a, b) => sign * compare(a.label, b.label));
  const value = (row: Counterparty) =>
    sort.by === 'in' ? row.amountIn : sort.by === 'out' ? row.amountOut : row.amountIn + row.amountOut;
  return rows.toSorted((a, b) => sign * (value(a) - value(b)));
}
