/**
 * Poison: once traced money has come in, everything that goes out strictly later is traced whole, whatever the amounts.
 * The widest net, and no conservation: traced money multiplies. Source: Möser, Böhme, Breuker, "Towards risk scoring of
 * Bitcoin transactions" (2014). O(1) a transaction.
 */
import type { TracingMethod } from './holdings.ts';

export const poison: TracingMethod = {
  rule: 'poison',
  open(accounts) {
    const poisoned = new Uint8Array(accounts);
    return {
      take: (account, value, whole) => (whole || poisoned[account] === 1 ? value : 0),
      put(account, _value, traced) {
        if (traced > 0) poisoned[account] = 1;
      },
    };
  },
};
