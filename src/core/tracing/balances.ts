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
  const lowest = new Float64Array(purses);
  const running = new Float64Array(purses);
  for (let start = 0; start < size;) {
    const instant = time[start];
    let end = start;
    do {
      const a = payer[end];
      if (a !== payee[end] || loops(end)) {
        const after = running[a] - leaves[end];
        running[a] = after;
        if (after < lowest[a]) lowest[a] = after;
      }
      end += 1;
    } while (end < size && time[end] === instant);
    for (let i = start; i < end; i += 1) if (payer[i] !== payee[i] || loops(i)) running[payee[i]] += arrives[i];
    start = end;
  }
  const opening = lowest.map((least) => (least < 0 ? -least : 0));
  for (const [purse, balance] of given ?? []) opening[purse] = Math.max(opening[purse], balance);
  for (let a = 0; a < purses; a += 1) running[a] += opening[a];
  return { opening, closing: running };
}
