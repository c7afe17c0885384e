/**
 * Balances implied by a ledger, which publishes payments and no balances: each account opens with the least clean money that
 * keeps its running balance from going below zero, outflows of an instant counted before its inflows. One pass, O(m).
 */
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
  return leastBalances(columns, loops, null);
}

/** `given`: opening balances that are known, by purse; where one would leave a purse below zero, the least that does not stands. */
export function leastBalances(
  { size, time, purses, payer, payee, leaves, arrives }: Moves,
  loops: (i: number) => boolean,
  given: ReadonlyMap<number, number> | null,
): ImpliedBalances {
  // Running and lowest balance of a purse lie side by side: one look at memory for both.
  const state = new Float64Array(2 * purses);
  for (let start = 0; start < size;) {
    const instant = time[start];
    let end = start;
    do {
      if (payer[end] !== payee[end] || loops(end)) {
        const at = 2 * payer[end];
        const after = state[at] - leaves[end];
        state[at] = after;
        if (after < state[at + 1]) state[at + 1] = after;
      }
      end += 1;
    } while (end < size && time[end] === instant);
    for (let i = start; i < end; i += 1) if (payer[i] !== payee[i] || loops(i)) state[2 * payee[i]] += arrives[i];
    start = end;
  }
  const opening = Float64Array.from({ length: purses }, (_, a) => Math.max(0, -state[2 * a + 1]));
  for (const [purse, balance] of given ?? []) opening[purse] = Math.max(opening[purse], balance);
  const closing = opening.map((balance, a) => balance + state[2 * a]);
  return { opening, closing };
}
