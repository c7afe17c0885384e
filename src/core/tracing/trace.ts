/**
 * Time-respecting tracing: the shapes, and a trace as lists. Money never leaves an account before it came in; a transfer in does
 * not fund a transfer out at the same instant. The pass itself is taint.ts.
 *
 * - Values are the ledger's `base`. A transaction of base value 0 carries nothing and is not followed.
 * - A ledger publishes payments, not balances: every account opens with the least clean money that keeps it from going below
 *   zero, first in the account (balances.ts). Poison ignores amounts and balances.
 * - Seed accounts: what they pay out is traced in full. Seed transactions: their whole amount is traced, from the payee on.
 *   What was traced in that money before is not counted twice.
 * - A transfer from an account to itself moves nothing and is not followed, unless it is itself a seed.
 * - What the payee gets less in the same currency is a fee: it leaves after the payment it belongs to and reaches nobody.
 * - Back is the same rule run against time from the closing balances: FIFO and LIFO undo their matching unit by unit, haircut
 *   and rolling are the adjoint of the forward operator, poison is reachability. So the units of transaction j that came from i
 *   are the same number whether i is traced forward or j back. Pari passu and lowest balance are mirrored (see there).
 * - Hops count transactions from the seed on, its own first payment being 1.
 */
import type { Ledger } from '../ledger/ledger.ts';
import { moneyOf } from './money.ts';
import { taint } from './taint.ts';

export type TracingRule = 'poison' | 'haircut' | 'fifo' | 'lifo' | 'rolling' | 'pari-passu' | 'lowest-balance';
export const tracingRules: readonly TracingRule[] = [
  'poison',
  'haircut',
  'fifo',
  'lifo',
  'rolling',
  'pari-passu',
  'lowest-balance',
];

export type TraceSeed =
  /** Everything these accounts pay out (forward) or receive (back). Account indexes. */
  | { readonly kind: 'accounts'; readonly accounts: readonly number[] }
  /** These transactions. Ledger indexes. */
  | { readonly kind: 'transactions'; readonly transactions: readonly number[] };

export interface TraceOptions {
  readonly direction: 'forward' | 'back';
  readonly rule: TracingRule;
  /** UTC ms; transactions outside [since, until] are not followed. null = open. */
  readonly since: number | null;
  readonly until: number | null;
}

export interface TracedAccount {
  /** Account index. */
  readonly account: number;
  /** UTC ms: forward, when the first traced money arrived; back, when the last of it left towards the seed. */
  readonly at: number;
  /** Base-currency minor units of traced money that came in (forward) or went out (back); poison counts whole transactions. */
  readonly tainted: number;
  /** Fewest transactions from the seed. */
  readonly hops: number;
}

export interface TracedTransaction {
  /** Ledger index. */
  readonly index: number;
  /** Base-currency minor units, its fee included; not rounded where the rule divides. */
  readonly tainted: number;
  readonly hops: number;
}

export interface Trace {
  /** By `at` (forward ascending, back descending), then index. Seeds are not among them unless money returns. */
  readonly reached: readonly TracedAccount[];
  /** In ledger order (forward) or reversed (back). */
  readonly transactions: readonly TracedTransaction[];
}

/** Follows the seed through the ledger in one pass, O(m) (fifo, lifo: plus runs, see unit-holdings.ts). Throws RangeError on an index that is not the ledger's. */
export function trace(ledger: Ledger, seed: TraceSeed, options: TraceOptions): Trace {
  const found = taint(moneyOf(ledger), seed, options);
  return {
    reached: found.reached,
    transactions: Array.from({ length: found.count }, (_, k) => ({
      index: found.index[k],
      tainted: found.tainted[k],
      hops: found.hops[k],
    })),
  };
}
