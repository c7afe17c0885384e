/**
 * What payees gain, kept only where it is not what the payer's account loses: conversions and fees, mostly a few in a hundred.
 * 13 bytes for each of those.
 */
import type { Ledger } from './ledger.ts';

export interface Received {
  /** Transactions whose payee gains another amount or another currency, ascending. */
  readonly where: Uint32Array;
  /** Of each of them: integer minor units of `currencies[currency]`. */
  readonly amount: Float64Array;
  readonly currency: Uint8Array;
}

export const asPaid: Received = {
  where: new Uint32Array(0),
  amount: new Float64Array(0),
  currency: new Uint8Array(0),
};

interface Paid {
  readonly amount: Float64Array;
  readonly currency: Uint8Array;
}

/** Of full columns. O(n). */
export function receivedApart(paid: Paid, received: Float64Array, receivedCurrency: Uint8Array): Received {
  const { amount, currency } = paid;
  const differs = (i: number): boolean => received[i] !== amount[i] || receivedCurrency[i] !== currency[i];
  let count = 0;
  for (let i = 0; i < amount.length; i++) if (differs(i)) count++;
  const where = new Uint32Array(count);
  for (let i = 0, k = 0; k < count; i++) if (differs(i)) where[k++] = i;
  return {
    where,
    amount: Float64Array.from(where, (i) => received[i]),
    currency: Uint8Array.from(where, (i) => receivedCurrency[i]),
  };
}

/** Of one transaction: integer minor units, and of which of the ledger's currencies. O(log n). */
export function receivedAt(ledger: Ledger, i: number): { readonly amount: number; readonly currency: number } {
  const { where, amount, currency } = ledger.received;
  let low = 0;
  let high = where.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (where[middle] < i) low = middle + 1;
    else high = middle;
  }
  return where[low] === i
    ? { amount: amount[low], currency: currency[low] }
    : { amount: ledger.amount[i], currency: ledger.currency[i] };
}

/** Full columns, which are the ledger's own where nothing differs. O(n). */
export function receivedInFull({ amount, currency, received }: Ledger): Paid {
  const { where } = received;
  if (where.length === 0) return { amount, currency };
  const full = { amount: amount.slice(), currency: currency.slice() };
  for (let k = 0; k < where.length; k++) {
    full.amount[where[k]] = received.amount[k];
    full.currency[where[k]] = received.currency[k];
  }
  return full;
}
