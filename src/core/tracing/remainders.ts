/**
 * Whose money is left in one mixed account: the same rules seen from the account instead of the payment.
 * Source: Barlow Clowes v Vaughan [1992] 4 All ER 22, which weighs
 * FIFO, rolling charge and pari passu against one another. O(entries × contributors).
 */
import { methodOf } from './methods.ts';

export type RemainderRule = 'fifo' | 'lifo' | 'rolling' | 'pari-passu';

/** Money in, by a named contributor, or (null) money spent. Amounts are positive, in any one unit; order is the order of booking. */
export interface AccountEntry {
  readonly contributor: string | null;
  readonly amount: number;
}

export interface Remainder {
  readonly contributor: string;
  /** What is left of this contributor's money, in the unit of the entries. */
  readonly remains: number;
}

/** By first contribution. The sum is the account's balance. Throws RangeError when more is spent than is there. */
export function remainders(entries: readonly AccountEntry[], rule: RemainderRule): readonly Remainder[] {
  const paidIn = new Map<string, number>();
  let balance = 0;
  for (const { contributor, amount } of entries) {
    balance += contributor === null ? -amount : amount;
    if (balance < 0) throw new RangeError('more spent than paid in');
    if (contributor !== null) paidIn.set(contributor, (paidIn.get(contributor) ?? 0) + amount);
  }
  const total = [...paidIn.values()].reduce((sum, amount) => sum + amount, 0);

  return [...paidIn].map(([contributor, contributed]) => ({
    contributor,
    remains:
      rule === 'pari-passu' ? balance * (contributed / total) : contributed - spentOf(contributor, entries, rule),
  }));
}

/** Traces one contributor's money through the account as if it alone were the seed. */
function spentOf(contributor: string, entries: readonly AccountEntry[], rule: 'fifo' | 'lifo' | 'rolling'): number {
  const holdings = methodOf(rule).open(1);
  let spent = 0;
  let balance = 0;
  for (const { contributor: payer, amount } of entries) {
    if (payer === null) {
      spent += holdings.take(0, amount, balance, false);
      balance -= amount;
      continue;
    }
    holdings.put(0, amount, payer === contributor ? amount : 0, amount, balance);
    balance += amount;
  }
  return spent;
}
