/** A statement: the transactions of one account or party with the side they are on and a running balance. */
import type { Directory } from '../dataset/directory.ts';
import { runSteps } from '../dataset/run-steps.ts';
import type { RowPage, RowQuery, StatementRow } from './answer.ts';
import { textTest } from './match-text.ts';
import { side, sidesTouching } from './rows-of.ts';
import { sortValuesSteps } from './sort-values.ts';
import { transactionRow } from './transaction-row.ts';
import { pagePositions, type SelectionAids } from './transactions.ts';

/** By number of the side. */
const names = ['in', 'out', 'self'] as const;

/**
 * Page of the statement of `node`. The balance runs over all transactions of the node from 0 at its first one, in ledger
 * order, whatever is filtered or sorted away; transfers between its own accounts are `self` and move nothing.
 */
export function statementPage(
  directory: Directory,
  node: number,
  mask: Uint8Array,
  query: Omit<RowQuery, 'touching' | 'between' | 'ids'>,
  aids: SelectionAids = {},
): RowPage<StatementRow> {
  const { ledger } = directory.dataset;
  const test = aids.test !== undefined ? aids.test : query.text === undefined ? null : textTest(directory, query.text);
  const { rows: all, sides } = sidesTouching(directory, node);
  const passing = new Uint32Array(all.length);
  const kept = new Float64Array(all.length);
  const places = new Uint32Array(all.length);
  let [size, amount, balance] = [0, 0, 0];
  for (let at = 0; at < all.length; at++) {
    const i = all[at];
    const moved = ledger.base[i];
    if (sides[at] === side.in) balance += moved;
    else if (sides[at] === side.out) balance -= moved;
    if (mask[i] !== 1 || (test !== null && !test(i))) continue;
    passing[size] = i;
    places[size] = at;
    kept[size++] = balance;
    amount += moved;
  }
  const [rows, balances] = [passing.subarray(0, size), kept.subarray(0, size)];
  const { sort, offset, limit } = query;
  const wanted = { descending: sort.descending, offset, limit };
  const values = runSteps(sortValuesSteps(directory, rows, sort.by, balances, aids.names ?? null, wanted));
  const page = pagePositions(rows.length, values, query);
  return {
    total: rows.length,
    amount,
    rows: page.map((at) => ({
      ...transactionRow(directory, rows[at]),
      side: names[sides[places[at]]],
      balance: balances[at],
    })),
  };
}
