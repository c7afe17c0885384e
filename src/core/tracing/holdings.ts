/** What every tracing rule is: a way to keep account of which part of the money in each account is traced. */
import type { TracingRule } from './trace.ts';

/**
 * The money in all accounts under one rule. All values are base-currency minor units.
 * For the transactions of one instant `take` is called for each in order, then `put` for each in the same order: what
 * comes in at an instant does not pay for what goes out at it.
 */
export interface Holdings {
  /** Takes `value` > 0 out of the payer's account; returns how much of it is traced, 0 … value. `whole`: all of it, by decree of the seed. */
  take(account: number, value: number, whole: boolean): number;
  /** Puts `value` into the payee's account; `traced` is what `take` returned for this transaction. */
  put(account: number, value: number, traced: number): void;
}

export interface TracingMethod {
  readonly rule: TracingRule;
  /**
   * Starts with clean accounts. `balances` gives a new array of each account's balance before the first transaction, which
   * the rule may keep and change; no `take` will overdraw it. Rules that ignore amounts do not call it.
   */
  open(accounts: number, balances: () => Float64Array): Holdings;
}
