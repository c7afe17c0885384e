/** By what a path is best, and what it may use. */
export type PathCriterion =
  /** Arrives first. */
  | 'foremost'
  /** Shortest time from the first transaction to the last. */
  | 'fastest'
  /** Fewest transactions. */
  | 'fewest'
  /** Largest smallest amount, in the base currency. */
  | 'widest'
  /** Leaves last. */
  | 'latest';
export const pathCriteria: readonly PathCriterion[] = ['foremost', 'fastest', 'fewest', 'widest', 'latest'];

export interface PathLimits {
  /** 1 for each transaction that may be used; null = all. */
  readonly mask: Uint8Array | null;
  /** Base-currency minor units a transaction must have at least. One of value 0 carries nothing and is never used. */
  readonly least: number;
  /** Most transactions in a path, at least 1; null = any. */
  readonly maxHops: number | null;
  /** Most ms between coming in and going on; null = any. */
  readonly maxWait: number | null;
}

export const noLimits: PathLimits = { mask: null, least: 0, maxHops: null, maxWait: null };
