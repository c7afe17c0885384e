/** One transaction as a table row. */
import type { Directory } from '../dataset/directory.ts';
import { sourceRow, transactionId } from '../ledger/ledger.ts';
import type { TransactionRow } from './answer.ts';
import { digitsIn } from '../ledger/currency.ts';

/** Row of ledger index `i`; labels name the holders where known, else the accounts. */
export function transactionRow(directory: Directory, i: number): TransactionRow {
  const { ledger } = directory.dataset;
  const [from, to] = [ledger.from[i], ledger.to[i]];
  const [payer, payee] = [directory.holderOf(from), directory.holderOf(to)];
  const currency = ledger.currencies[ledger.currency[i]];
  return {
    id: transactionId(ledger, i),
    index: i,
    time: ledger.time[i],
    from: directory.keyOf(from),
    to: directory.keyOf(to),
    fromParty: directory.keyOf(payer),
    toParty: directory.keyOf(payee),
    fromLabel: directory.labelOf(payer),
    toLabel: directory.labelOf(payee),
    amount: ledger.amount[i],
    currency,
    digits: digitsIn(ledger, currency),
    base: ledger.base[i],
    channel: ledger.channels[ledger.channel[i]],
    purpose: ledger.purposes[ledger.purpose[i]],
    row: sourceRow(ledger, i),
  };
}
