/**
 * Balances implied by a ledger, which publishes payments and no balances: each account opens with the least clean money that
 * keeps its running balance from going below zero, outflows of an instant counted before its inflows. One pass, O(m).
 */
import type { Ledger } from '../ledger/ledger.ts';

export interface ImpliedBalances {
  /** By account index, base-currency minor units, before the first and after the last transaction. */
  readonly opening: Float64Array;
  readonly closing: Float64Array;
}

/** `moves(i)`: whether transaction i moves money at all. */
export function impliedBalances(ledger: Ledger, moves: (i: number) => boolean): ImpliedBalances {
  const { size, time, from, to, base } = ledger;
  const opening = new Float64Array(ledger.accounts.length);
  const running = new Float64Array(ledger.accounts.length);
  for (let start = 0; start < size;) {
    let end = start;
    for (; end < size && time[end] === time[start]; end += 1) {
      if (!moves(end)) continue;
      const payer = from[end];
      running[payer] -= base[end];
      if (-running[payer] > opening[payer]) opening[payer] = -running[payer];
    }
    for (let i = start; i < end; i += 1) if (moves(i)) running[to[i]] += base[i];
    start = end;
  }
  for (let a = 0; a < running.length; a += 1) running[a] += opening[a];
  return { opening, closing: running };
}
