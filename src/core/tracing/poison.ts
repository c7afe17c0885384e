/**
 * Poison: once traced money has come in, everything that goes out strictly later is traced whole, whatever the amounts.
 * The widest net, and no conservation: traced money multiplies. Source: Möser, Böhme, Breuker, "Towards risk scoring of
 * Bitcoin transactions" (2014). O(1) a transaction.
 */
import { converted, type TracingMethod } from './holdings.ts';
import { sharesOfPoison } from './shares-of-poison.ts';

export const poison: TracingMethod = {
  rule: 'poison',
  weighs: false,
  heedsClean: false,
  shares: sharesOfPoison,
  open(purses) {
    const active = new Uint8Array(purses);
    return {
      active,
      take: (purse, value) => (active[purse] === 1 ? value : 0),
      put(purse, value, traced, left) {
        if (traced > 0) active[purse] = 1;
        return converted(traced, value, left);
      },
    };
  },
};
