/**
 * Balances implied by a ledger, which publishes payments and no balances: each account opens with the least clean money that
 * keeps its running balance from going below zero, outflows of an instant counted before its inflows. One pass, O(m).
 */
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import type { Ledger } from '../ledger/ledger.ts';

export interface ImpliedBalances {
  /** By account index (or purse), minor units, before the first and after the last transaction. */
  readonly opening: Float64Array;
  readonly closing: Float64Array;
}

/** Columns of what moves from purse to purse, by time. */
export interface Moves {
  readonly size: number;
  readonly time: Float64Array;
  readonly purses: number;
  readonly payer: Uint32Array;
  readonly payee: Uint32Array;
  /** What the payer's purse loses and the payee's gains. */
  readonly leaves: Float64Array;
  readonly arrives: Float64Array;
}

/** `loops(i)`: whether a transfer of an account to itself moves money; all others do. */
export function impliedBalances(ledger: Ledger, loops: (i: number) => boolean): ImpliedBalances {
  const { size, time, from, to, base, accounts } = ledger;
  const columns = { size, time, purses: accounts.length, payer: from, payee: to, leaves: base, arrives: base };
  return runSteps(leastBalances(columns, loops, null));
}

/** Rows between two steps. */
const stretch = 100_000;

/** `given`: opening balances that are known, by purse; where one would leave a purse below zero, the least that does not stands. */
export function* leastBalances(
  { size, time, purses, payer, payee, leaves, arrives }: Moves,
  loops: (i: number) => boolean,
  given: ReadonlyMap<number, number> | null,
): Steps<ImpliedBalances> {
  // Running and lowest balance of a purse lie side by side: one look at memory for both.
  const state = new Float64Array(2 * purses);
  for (let i = 0; i < size; yield) i = paid(i);
  const [opening, closing] = [new Float64Array(purses), new Float64Array(purses)];
  for (let p = 0; p < purses; p += 1) opening[p] = Math.max(0, -state[2 * p + 1]);
  for (const [purse, balance] of given ?? []) opening[purse] = Math.max(opening[purse], balance);
  for (let p = 0; p < purses; p += 1) closing[p] = opening[p] + state[2 * p];
  return { opening, closing };

  /** Books so many rows from `begin` on, whole instants; the next one. */
  function paid(begin: number): number {
    let i = begin;
    for (; i < size && i < begin + stretch; i += 1) {
      const instant = time[i];
      if (i + 1 === size || time[i + 1] !== instant) {
        if (payer[i] === payee[i] && !loops(i)) continue;
        pay(i);
        state[2 * payee[i]] += arrives[i];
        continue;
      }
      // What comes in at an instant is there only when all that goes out at it has gone.
      const first = i;
      for (; i < size && time[i] === instant; i += 1) if (payer[i] !== payee[i] || loops(i)) pay(i);
      for (let j = first; j < i; j += 1) if (payer[j] !== payee[j] || loops(j)) state[2 * payee[j]] += arrives[j];
      i -= 1;
    }
    return i;
  }

  function pay(i: number): void {
    const at = 2 * payer[i];
    const after = state[at] - leaves[i];
    const lowest = state[at + 1];
    const below = after - lowest;
    state[at] = after;
    // The lesser of the two without a branch: which it is nobody can foretell, and a wrong guess waits for memory.
    state[at + 1] = lowest + (below - Math.abs(below)) / 2;
  }
}
