/** Time-respecting tracing: shapes shared by the rules. Money never leaves an account before it came in; a transfer in does not fund a transfer out at the same instant. */

export type TracingRule = 'poison' | 'haircut' | 'fifo' | 'lifo' | 'rolling';
export const tracingRules: readonly TracingRule[] = ['poison', 'haircut', 'fifo', 'lifo', 'rolling'];

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
  /** Base-currency minor units; not rounded for haircut and rolling. */
  readonly tainted: number;
  readonly hops: number;
}

export interface Trace {
  /** By `at` (forward ascending, back descending), then index. Seeds are not among them unless money returns. */
  readonly reached: readonly TracedAccount[];
  /** In ledger order (forward) or reversed (back). */
  readonly transactions: readonly TracedTransaction[];
}
