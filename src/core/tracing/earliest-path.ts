/**
 * The time-respecting path that arrives first ("foremost"): each transaction strictly later than the one before.
 * One pass over the ledger in time order, O(m). Source: Wu et al., "Path problems in temporal graphs", PVLDB 7(9), 2014.
 */
import type { Ledger } from '../ledger/ledger.ts';

/**
 * Ledger indexes from the first transaction to the last; empty if no path exists. Among paths that arrive at the same instant
 * the one whose last transaction stands first in the ledger. An account that is both start and end is a start only.
 * `allowed(i)`: whether transaction i may be used; all are by default.
 */
export function earliestPath(
  ledger: Ledger,
  fromAccounts: readonly number[],
  toAccounts: readonly number[],
  allowed: (i: number) => boolean = () => true,
): readonly number[] {
  const { size, time, from, to } = ledger;
  const arrival = new Float64Array(ledger.accounts.length).fill(Infinity);
  const by = new Int32Array(ledger.accounts.length).fill(-1);
  const wanted = new Uint8Array(ledger.accounts.length);
  for (const account of toAccounts) wanted[account] = 1;
  for (const account of fromAccounts) arrival[account] = -Infinity;

  for (let i = 0; i < size; i += 1) {
    // The ledger is in time order, so the first arrival is the earliest and later ones never improve on it.
    if (arrival[from[i]] >= time[i] || arrival[to[i]] !== Infinity || !allowed(i)) continue;
    arrival[to[i]] = time[i];
    by[to[i]] = i;
    if (wanted[to[i]] === 1) return pathEndingWith(i);
  }
  return [];

  function pathEndingWith(last: number): readonly number[] {
    const path: number[] = [];
    for (let i = last; i !== -1; i = by[from[i]]) path.push(i);
    return path.reverse();
  }
}
