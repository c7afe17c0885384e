/** A statement: the transactions of one account or party with the side they are on and a running balance. */
import type { Directory } from '../dataset/directory.ts';
import type { RowPage, RowQuery, StatementRow } from './answer.ts';
import { textTest, type RowTest } from './match-text.ts';
import { rowsTouching } from './rows-of.ts';
import { sortValues } from './sort-values.ts';
import { transactionRow } from './transaction-row.ts';
import { pagePositions } from './transactions.ts';

/**
 * Page of the statement of `node`. The balance runs over all transactions of the node from 0 at its first one, in ledger
 * order, whatever is filtered or sorted away; transfers between its own accounts are `self` and move nothing. `test` is that of `query.text`.
 */
export function statementPage(
  directory: Directory,
  node: number,
  mask: Uint8Array,
  query: Omit<RowQuery, 'touching' | 'between' | 'ids'>,
  test: RowTest | null = query.text === undefined ? null : textTest(directory, query.text),
): RowPage<StatementRow> {
  const { ledger } = directory.dataset;
  const own = new Uint8Array(directory.accounts);
  for (const account of directory.accountsOf(node)) own[account] = 1;
  const all = rowsTouching(directory, node);
  const sideOf = (i: number) => (own[ledger.from[i]] === 1 ? (own[ledger.to[i]] === 1 ? 'self' : 'out') : 'in');
  const running = new Float64Array(all.length);
  let balance = 0;
  for (let at = 0; at < all.length; at++) {
    const side = sideOf(all[at]);
    if (side === 'in') balance += ledger.base[all[at]];
    else if (side === 'out') balance -= ledger.base[all[at]];
    running[at] = balance;
  }
  const passing = new Uint32Array(all.length);
  const kept = new Float64Array(all.length);
  let [size, amount] = [0, 0];
  for (let at = 0; at < all.length; at++) {
    const i = all[at];
    if (mask[i] !== 1 || (test !== null && !test(i))) continue;
    passing[size] = i;
    kept[size++] = running[at];
    amount += ledger.base[i];
  }
  const [rows, balances] = [passing.subarray(0, size), kept.subarray(0, size)];
  const page = pagePositions(rows.length, sortValues(directory, rows, query.sort.by, balances), query);
  return {
    total: rows.length,
    amount,
    rows: page.map((at) => ({
      ...transactionRow(directory, rows[at]),
      side: sideOf(rows[at]),
      balance: balances[at],
    })),
  };
}
