/** The earliest time-respecting path between two nodes, as rows. */
import type { Directory } from '../dataset/directory.ts';
import { earliestPath } from '../tracing/earliest-path.ts';
import type { PathView } from './answer.ts';
import { transactionRow } from './transaction-row.ts';

/** Over the transactions whose mask is 1; any account of a party may begin or end it. */
export function pathView(directory: Directory, from: number, to: number, mask: Uint8Array): PathView {
  const { ledger } = directory.dataset;
  const accounts = (node: number) => [...directory.accountsOf(node)].filter((a) => a < ledger.accounts.length);
  const path = earliestPath(ledger, accounts(from), accounts(to), (i) => mask[i] === 1);
  return { rows: path.map((i) => transactionRow(directory, i)) };
}
