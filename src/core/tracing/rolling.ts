/**
 * Rolling charge (the "North American" method): each payment is charged to all who have money in the account at that
 * moment, in proportion. Source: Ontario Securities Commission v Greymac Credit (1986); Barlow Clowes v Vaughan [1992] 4 All
 * ER 22. O(1) a transaction.
 *
 * Charged payment by payment on account balances it is the haircut's own sum, so both rules share one pool and agree to the
 * last bit; courts and chain analysts gave the same rule two names. What differs is pari passu (pari-passu.ts), which goes by all
 * that was ever paid in and not by what is left of it.
 */
import { proRata } from './haircut.ts';
import type { TracingMethod } from './holdings.ts';
import { sharesInPool } from './shares-in-pool.ts';

export const rolling: TracingMethod = {
  rule: 'rolling',
  weighs: true,
  heedsClean: false,
  open: proRata,
  shares: sharesInPool,
};
