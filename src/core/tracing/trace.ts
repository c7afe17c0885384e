/**
 * Time-respecting tracing: the shapes, and the one pass through the ledger that all rules share. Money never leaves an
 * account before it came in; a transfer in does not fund a transfer out at the same instant.
 *
 * - Values are the ledger's `base`. A transaction of base value 0 carries nothing and is not followed.
 * - A ledger publishes payments, not balances: every account opens with the least clean money that keeps it from going below
 *   zero, first in the account (balances.ts). Poison ignores amounts and balances.
 * - Seed accounts: what they pay out is traced in full. Seed transactions: their whole amount is traced, from the payee on.
 *   What was traced in that money before is not counted twice.
 * - A transfer from an account to itself moves nothing and is not followed, unless it is itself a seed.
 * - Back is the same rule run against time from the closing balances: FIFO and LIFO undo their matching unit by unit, haircut
 *   and rolling are the adjoint of the forward operator, poison is reachability. So the units of transaction j that came from i
 *   are the same number whether i is traced forward or j back.
 * - Hops count transactions from the seed on, its own first payment being 1.
 */
import type { Ledger } from '../ledger/ledger.ts';
import { impliedBalances } from './balances.ts';
import { methodOf } from './methods.ts';
import { Reach } from './reach.ts';

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

/** Follows the seed through the ledger in one pass, O(m) (fifo, lifo: plus runs, see unit-holdings.ts). Throws RangeError on an index that is not the ledger's. */
export function trace(ledger: Ledger, seed: TraceSeed, options: TraceOptions): Trace {
  const { size, time, base } = ledger;
  const forward = options.direction === 'forward';
  const payers = forward ? ledger.from : ledger.to;
  const payees = forward ? ledger.to : ledger.from;
  const since = options.since ?? -Infinity;
  const until = options.until ?? Infinity;
  const seedAccounts = marks(ledger.accounts.length, seed.kind === 'accounts' ? seed.accounts : []);
  const seedTransactions = marks(size, seed.kind === 'transactions' ? seed.transactions : []);
  const moves = (i: number): boolean => base[i] > 0 && (payers[i] !== payees[i] || seedTransactions[i] === 1);

  const holdings = methodOf(options.rule).open(ledger.accounts.length, () => {
    const balances = impliedBalances(ledger, moves);
    return forward ? balances.opening : balances.closing;
  });
  const reach = new Reach(ledger.accounts.length, seedAccounts);
  const transactions: TracedTransaction[] = [];
  const first = forward ? 0 : size - 1;
  const step = forward ? 1 : -1;
  const inLedger = (i: number): boolean => i >= 0 && i < size;

  for (let start = first, end = first; inLedger(start); start = end) {
    const instant = time[start];
    if (forward ? instant > until : instant < since) break;
    const followed = instant >= since && instant <= until;
    const taken: number[] = [];
    let news = transactions.length;
    // Out of what was there before this instant …
    for (; inLedger(end) && time[end] === instant; end += step) {
      if (!moves(end)) continue;
      const payer = payers[end];
      const isSeed = seedTransactions[end] === 1;
      const tainted = holdings.take(payer, base[end], followed && (isSeed || seedAccounts[payer] === 1));
      taken.push(tainted);
      if (tainted > 0) transactions.push({ index: end, tainted, hops: isSeed ? 1 : reach.hops[payer] + 1 });
    }
    // … and only then in.
    for (let i = start, k = 0; i !== end; i += step) {
      if (!moves(i)) continue;
      const tainted = taken[k];
      k += 1;
      holdings.put(payees[i], base[i], tainted);
      if (tainted === 0) continue;
      reach.arrive(payees[i], instant, tainted, transactions[news].hops);
      news += 1;
    }
  }
  return { reached: reach.list(forward), transactions };
}

function marks(length: number, indexes: readonly number[]): Uint8Array {
  const marked = new Uint8Array(length);
  for (const i of indexes) {
    if (!Number.isInteger(i) || i < 0 || i >= length) throw new RangeError(`no index ${i} below ${length}`);
    marked[i] = 1;
  }
  return marked;
}
