/**
 * What a purse went through before traced money first came into it, found only then from its own payments: so purses that never
 * see traced money cost nothing. O(payments of the purse).
 */
import type { AccountIndex } from '../ledger/account-index.ts';
import type { Moves } from './balances.ts';
import type { PurseLists } from './money.ts';

export interface Recollection {
  /** What a purse held once arrivals before row `arrived` and payments before row `paid` (in the order of the pass) were booked. */
  balanceAt(purse: number, arrived: number, paid: number): number;
  /** The same as a list: first what it opened with, then + in, − out in their order. */
  movesUntil(purse: number, arrived: number, paid: number): readonly number[];
}

/** `first`: balances the pass starts from. `stays(i)`: whether a transfer within one purse moves nothing. */
export function recollection(
  { time, leaves, arrives, payer, payee }: Moves,
  lists: PurseLists,
  forward: boolean,
  first: Float64Array,
  stays: (i: number) => boolean,
): Recollection {
  const [going, coming] = forward ? [lists.leaving, lists.coming] : [lists.coming, lists.leaving];
  const [outs, ins] = forward ? [leaves, arrives] : [arrives, leaves];
  const moved = (i: number) => leaves[i] > 0 && (payer[i] !== payee[i] || !stays(i));
  const before = (i: number, row: number) => (forward ? i < row : i > row);

  function sum({ start, index }: AccountIndex, purse: number, values: Float64Array, row: number): number {
    let total = 0;
    const [from, to] = [start[purse], start[purse + 1]];
    for (let k = from; k < to; k += 1) {
      const i = index[forward ? k : to - 1 - (k - from)];
      if (!before(i, row)) break;
      if (moved(i)) total += values[i];
    }
    return total;
  }

  function list({ start, index }: AccountIndex, purse: number, row: number): readonly number[] {
    const all = [...index.subarray(start[purse], start[purse + 1])];
    return (forward ? all : all.reverse()).filter((i) => before(i, row) && moved(i));
  }

  return {
    balanceAt: (purse, arrived, paid) =>
      first[purse] + sum(coming, purse, ins, arrived) - sum(going, purse, outs, paid),
    movesUntil(purse, arrived, paid) {
      const [into, out] = [list(coming, purse, arrived), list(going, purse, paid)];
      const moves = [first[purse]];
      for (let a = 0, b = 0; a < into.length || b < out.length;) {
        // Of one instant, what goes out goes before what comes in.
        const late = b < out.length && (a === into.length || !sooner(time[into[a]], time[out[b]]));
        if (late) {
          moves.push(-outs[out[b]]);
          b += 1;
        } else {
          moves.push(ins[into[a]]);
          a += 1;
        }
      }
      return moves;
    },
  };

  function sooner(one: number, other: number): boolean {
    return forward ? one < other : one > other;
  }
}
