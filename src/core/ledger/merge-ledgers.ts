/** Several ledgers to one, as if their rows had stood in one file after another. O(transactions) and a sort. */
import { createLedgerBuilder, type BuildOptions, type BuiltLedger } from './ledger-builder.ts';
import { digitsIn, minorDigits } from './currency.ts';
import { sourceRow, transactionId, type Ledger } from './ledger.ts';
import { receivedInFull } from './received.ts';

/**
 * Every transaction gets an id: its own, `r` + row in the first ledger; one that is taken already is told apart by the
 * number of its ledger, as `2:r15`. Amounts are counted in the most decimals any of the ledgers has for the currency.
 */
export function mergeLedgers(ledgers: readonly Ledger[], options: BuildOptions): BuiltLedger {
  const digitsOf = (code: string): number => {
    const having = ledgers.filter((ledger) => ledger.currencies.includes(code));
    return having.length === 0 ? minorDigits(code) : Math.max(...having.map((ledger) => digitsIn(ledger, code)));
  };
  const expected = ledgers.reduce((sum, { size }) => sum + size, 0);
  const builder = createLedgerBuilder({ digitsOf, expected, rest: false });
  ledgers.forEach((ledger, k) => {
    const accounts = ledger.accounts.map(builder.accounts.intern);
    const currencies = ledger.currencies.map(builder.currencies.intern);
    const channels = ledger.channels.map(builder.channels.intern);
    const purposes = ledger.purposes.map(builder.purposes.intern);
    const scale = ledger.currencies.map((code) => 10 ** (digitsOf(code) - digitsIn(ledger, code)));
    const received = receivedInFull(ledger);
    for (let i = 0; i < ledger.size; i++) {
      builder.push(
        ledger.time[i],
        accounts[ledger.from[i]],
        accounts[ledger.to[i]],
        ledger.amount[i] * scale[ledger.currency[i]],
        currencies[ledger.currency[i]],
        received.amount[i] * scale[received.currency[i]],
        currencies[received.currency[i]],
        channels[ledger.channel[i]],
        purposes[ledger.purpose[i]],
        sourceRow(ledger, i),
        0,
      );
      const own = transactionId(ledger, i);
      let id = own;
      for (let n = k + 1; builder.ids.hasText(id); n++) id = `${n}:${own}`;
      builder.pushId(id);
    }
  });
  return builder.build(options);
}
