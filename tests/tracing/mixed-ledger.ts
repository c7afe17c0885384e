/** Random ledgers with fees, gains, two currencies, ties, loops and transfers to oneself. */
import fc from 'fast-check';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { receivedApart } from '../../src/core/ledger/received.ts';
import { smallLedger, type Row } from './small-ledger.ts';

const names = ['a', 'b', 'c', 'd', 'e'] as const;
const row = fc.record({
  from: fc.constantFrom(...names),
  to: fc.constantFrom(...names),
  amount: fc.integer({ min: 0, max: 40 }),
  time: fc.integer({ min: 0, max: 6 }),
  /** Half of the rows arrive as they left. */
  received: fc.option(fc.integer({ min: 0, max: 40 })),
  currency: fc.nat(1),
  receivedCurrency: fc.nat(1),
});

const rates = [1, 3] as const;

/** Currency 0 is the base currency, of which a unit of currency 1 is worth three. */
export const mixedLedger: fc.Arbitrary<Ledger> = fc.array(row, { minLength: 1, maxLength: 24 }).map((rows) => {
  const sorted = rows.toSorted((a, b) => a.time - b.time);
  const plain = smallLedger(sorted.map(({ from, to, amount, time }): Row => [from, to, amount, time]));
  const currency = Uint8Array.from(sorted, (r) => r.currency);
  const received = Float64Array.from(sorted, (r) => r.received ?? r.amount);
  const receivedIn = Uint8Array.from(sorted, (r) => (r.received === null ? r.currency : r.receivedCurrency));
  return {
    ...plain,
    currency,
    received: receivedApart({ amount: plain.amount, currency }, received, receivedIn),
    base: Float64Array.from(sorted, (r) => r.amount * rates[r.currency]),
    currencies: ['USD', 'EUR'],
  };
});
