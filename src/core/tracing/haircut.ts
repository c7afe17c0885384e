/**
 * Haircut: every payment carries the share of traced money that its account holds at that moment.
 * Source: Möser, Böhme, Breuker, "Towards risk scoring of Bitcoin transactions" (2014), on account balances. O(1) a transaction.
 *
 * Run against time it is its own adjoint: a demand D on an account's balance b puts D·r/b on an inflow r that was the last
 * to come in, which is the same sum as paying r out of a balance b of which D is traced.
 */
import { converted, type Holdings, type TracingMethod } from './holdings.ts';
import { sharesInPool } from './shares-in-pool.ts';

/** The pro rata pool, one for each purse. */
export function proRata(purses: number): Holdings {
  const active = new Uint8Array(purses);
  const held = new Float64Array(purses);
  return {
    active,
    take(purse, value, balance) {
      const here = held[purse];
      if (here === 0) return 0;
      // Emptied purses are set to zero, not subtracted to it, so that no rounding dust lives on.
      if (value >= balance) {
        held[purse] = 0;
        active[purse] = 0;
        return Math.min(here, value);
      }
      const traced = Math.min(here * (value / balance), value);
      held[purse] = here - traced;
      return traced;
    },
    put(purse, value, traced, left) {
      if (traced === 0) return 0;
      const arrived = converted(traced, value, left);
      held[purse] += arrived;
      active[purse] = 1;
      return arrived;
    },
  };
}

export const haircut: TracingMethod = {
  rule: 'haircut',
  weighs: true,
  heedsClean: false,
  open: proRata,
  shares: sharesInPool,
};
