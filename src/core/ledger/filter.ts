/** Which transactions are in view: the filter that timeline brush, filter bar and every view share. */

export interface Filter {
  /** UTC ms, from inclusive, to exclusive; null = open. */
  readonly from: number | null;
  readonly to: number | null;
  /** Base-currency minor units, both inclusive. */
  readonly min: number | null;
  readonly max: number | null;
  /** Empty = all. A transaction passes institutions and countries when either side does. */
  readonly channels: readonly string[];
  readonly currencies: readonly string[];
  readonly institutions: readonly string[];
  readonly countries: readonly string[];
}

export const openFilter: Filter = {
  from: null,
  to: null,
  min: null,
  max: null,
  channels: [],
  currencies: [],
  institutions: [],
  countries: [],
};
