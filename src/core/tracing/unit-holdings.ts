/**
 * Holdings where every minor unit keeps its identity: paid out from the front of the account (FIFO) or from its back (LIFO),
 * put in at the back in the order in which the payer gave them.
 *
 * Units are only moved, so nothing is lost and the matching can be undone: run against time, from closing balances, the same
 * rule takes every unit back the way it came. A transaction costs O(1) plus the runs it carries (runs.ts).
 */
import type { Holdings } from './holdings.ts';
import { Runs } from './runs.ts';

export function unitHoldings(accounts: number, balances: () => Float64Array, end: 'front' | 'back'): Holdings {
  const balance = balances();
  // A row only while an account holds traced units; the rest are a balance.
  const rows: (Runs | undefined)[] = Array.from({ length: accounts }, () => undefined);
  // Transactions of the present instant that are traced in part, in order.
  let underway: Runs[] = [];
  let delivered = 0;

  return {
    take(account, value, whole) {
      balance[account] -= value;
      const row = rows[account];
      if (row === undefined) return whole ? value : 0;
      const taken = row.take(value, end);
      if (row.traced === 0) rows[account] = undefined;
      if (whole) return value;
      if (taken.traced > 0 && taken.traced < value) underway.push(taken);
      return taken.traced;
    },
    put(account, value, traced) {
      let row = rows[account];
      if (row === undefined && traced > 0) {
        row = new Runs();
        row.push(-balance[account]);
        rows[account] = row;
      }
      balance[account] += value;
      if (row === undefined) return;
      if (traced === 0) row.push(-value);
      else if (traced === value) row.push(value);
      else {
        row.append(underway[delivered]);
        delivered += 1;
        if (delivered === underway.length) {
          underway = [];
          delivered = 0;
        }
      }
    },
  };
}
