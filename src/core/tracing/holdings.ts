/** What every tracing rule is: a way to keep account of which part of the money in each purse is traced. */
import type { Shares } from './shares.ts';
import type { TracingRule } from './trace.ts';

/**
 * The traced money in all purses under one rule. Values are whole minor units of the purse's currency; traced parts may be
 * fractions under the rules that divide. The pass keeps the balances and tells them; a rule keeps what is traced.
 * For the transactions of one instant `take` is called for each in order, then `put` for each in the same order: what
 * comes in at an instant does not pay for what goes out at it.
 */
export interface Holdings {
  /** 1 where the rule must be asked about a purse: traced money lies there. Elsewhere the pass leaves it alone. */
  readonly active: Uint8Array;
  /**
   * Takes `value` > 0 out of a purse that held `balance` ≥ value; returns how much of it is traced, 0 … value.
   * `keep`: a `put` of just this money will follow; otherwise it is gone for the trace (a fee, or traced anew by the seed).
   */
  take(purse: number, value: number, balance: number, keep: boolean): number;
  /**
   * Puts `value` into a purse that held `balance`; `traced` of it, in the units in which `left` was taken, is what `take`
   * returned or what the seed decrees. Returns the traced part in units of `value`: they differ where money is converted.
   */
  put(purse: number, value: number, traced: number, left: number, balance: number): number;
  /**
   * For rules that go by all that ever happened in a purse: told of every payment (+ in, − out, first what it opened with) of one that
   * holds no traced money yet, with its balance before. Then the pass makes it `active`, and `take` and `put` follow.
   */
  clean?(purse: number, move: number, balance: number): void;
  /** For rules that keep units apart: the money of the last `put` in its order, +n traced units, −n clean ones. */
  lastPut?(): readonly number[];
}

export interface TracingMethod {
  readonly rule: TracingRule;
  /** Whether the rule looks at balances; those that do not cost no pass to find them. */
  readonly weighs: boolean;
  /** Whether clean money that comes into an active purse changes anything beyond its balance; if not, the rule is not told. */
  readonly heedsClean: boolean;
  /** Starts with clean purses. */
  open(purses: number): Holdings;
  /** The same rule seen from one account, to explain its payments; starts empty. */
  shares(): Shares;
}

/** Traced money after conversion: all of it stays all of it, to the last bit. */
export function converted(traced: number, value: number, left: number): number {
  return traced === left ? value : left === value ? traced : traced * (value / left);
}
