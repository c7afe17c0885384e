/**
 * Pari passu: one pool for each account, in which what is left of every contribution stands in proportion to all that was
 * ever paid in, whenever it came. Source: Barlow Clowes International v Vaughan [1992] 4 All ER 22, the third method there.
 *
 * A court divides what is left on one day and ignores the dates. Followed payment by payment, where money cannot leave before it
 * came in nor come back once it is gone, that is: a payment is borne by those of whose contribution the greatest part is left, until
 * they stand level with the next. So a late contributor bears payments until the same part of everybody's money is left, as if
 * all had come in together; only money that was already gone below that level stays gone (in remainders.ts the court's way).
 *
 * Contributions of one level form a group; groups lie on a stack, the newest and highest on top. A payment lowers the top and joins
 * it with the next: every contribution is joined once, so O(1) a transaction over time. Back it is mirrored: what is sought
 * stands in proportion to all that is ever paid out.
 */
import { converted, type TracingMethod } from './holdings.ts';
import { Pool } from './pool.ts';
import { sharesPariPassu } from './shares-pari-passu.ts';

export const pariPassu: TracingMethod = {
  rule: 'pari-passu',
  weighs: true,
  heedsClean: true,
  shares: sharesPariPassu,
  open(purses) {
    const pool = new Pool(purses);
    const active = new Uint8Array(purses);
    return {
      active,
      clean(purse, move, balance) {
        if (move > 0) pool.add(purse, move, 0);
        else if (move < 0) pool.charge(purse, -move, balance);
      },
      take: (purse, value, balance) => Math.min(value, pool.charge(purse, value, balance)),
      put(purse, value, traced, left) {
        const arrived = converted(traced, value, left);
        pool.add(purse, value, arrived);
        return arrived;
      },
    };
  },
};
