/**
 * Haircut: every payment carries the share of traced money that its account holds at that moment.
 * Source: Möser, Böhme, Breuker, "Towards risk scoring of Bitcoin transactions" (2014), on account balances. O(1) a transaction.
 *
 * Run against time it is its own adjoint: a demand D on an account's balance b puts D·r/b on an inflow r that was the last
 * to come in, which is the same sum as paying r out of a balance b of which D is traced.
 */
import type { Holdings, TracingMethod } from './holdings.ts';

/** The pro rata pool, one for each account. */
export function proRata(accounts: number, balances: () => Float64Array): Holdings {
  const balance = balances();
  const tracedIn = new Float64Array(accounts);
  return {
    take(account, value, whole) {
      const held = tracedIn[account];
      let traced = 0;
      // Emptied accounts are set to zero, not subtracted to it, so that no rounding dust lives on.
      if (value >= balance[account]) {
        traced = Math.min(held, value);
        tracedIn[account] = 0;
      } else if (held > 0) {
        traced = Math.min(held * (value / balance[account]), value);
        tracedIn[account] = held - traced;
      }
      balance[account] -= value;
      return whole ? value : traced;
    },
    put(account, value, traced) {
      balance[account] += value;
      tracedIn[account] += traced;
    },
  };
}

export const haircut: TracingMethod = { rule: 'haircut', open: proRata };
