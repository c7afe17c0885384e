/**
 * Lowest intermediate balance: who mixes another's money with their own is presumed to spend their own first (Re Hallett's
 * Estate (1880) 13 Ch D 696), so traced money stays as long as it can; what the balance falls below is gone, and money that comes
 * in later does not bring it back (James Roscoe (Bolton) Ltd v Winder [1915] 1 Ch 62). O(1) a transaction.
 *
 * - Forward: a payment carries traced money only once the untraced money is used up. In an account that got all its traced
 *   money at once, what is still traced is the lowest balance since, or all of it if less.
 * - Back it is mirrored: the money sought is taken to have lain in the account the longest, never more than the lowest
 *   balance in between.
 * - It is the view of one claimant: traced for each of two claimants apart, the same payment may be charged to both.
 */
import { converted, type TracingMethod } from './holdings.ts';
import { sharesApart } from './shares-apart.ts';

export const lowestBalance: TracingMethod = {
  rule: 'lowest-balance',
  weighs: true,
  heedsClean: false,
  shares: sharesApart,
  open(purses) {
    const active = new Uint8Array(purses);
    const held = new Float64Array(purses);
    return {
      active,
      take(purse, value, balance) {
        const here = held[purse];
        const untraced = Math.max(0, balance - here);
        if (value <= untraced) return 0;
        const traced = Math.min(here, value - untraced);
        held[purse] = here - traced;
        if (held[purse] === 0) active[purse] = 0;
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
  },
};
