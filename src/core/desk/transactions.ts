/** A page of the transactions table. */
import type { Directory } from '../dataset/directory.ts';
import type { RowPage, RowQuery, RowSort, TransactionRow } from './answer.ts';
import { textTest } from './match-text.ts';
import { pageByValue } from './page-rows.ts';
import { rowsBetween, rowsTouching, rowsWithIds } from './rows-of.ts';
import { sortValues } from './sort-values.ts';
import { transactionRow } from './transaction-row.ts';

/** The rows of a query in ledger order with what sorts them; worth keeping while someone scrolls. */
export interface Selection {
  /** Ledger indexes, ascending. */
  readonly rows: Uint32Array;
  /** Base-currency minor units of all of them. */
  readonly amount: number;
  readonly values: Float64Array | null;
}

/**
 * Transactions that pass `mask` (of `query.filter`) and every other condition of `query`.
 * Unknown nodes and ids match nothing. Sorting by balance means nothing here and is by time.
 */
export function selectTransactions(
  directory: Directory,
  mask: Uint8Array,
  query: Omit<RowQuery, 'offset' | 'limit'>,
): Selection {
  const test = query.text === undefined ? null : textTest(directory, query.text);
  const rows = candidates(directory, mask, query).filter((i) => mask[i] === 1 && (test === null || test(i)));
  const { ledger } = directory.dataset;
  let amount = 0;
  for (const i of rows) amount += ledger.base[i];
  return { rows, amount, values: sortValues(directory, rows, query.sort.by, null) };
}

/** One page of a selection; only its rows are built. */
export function transactionPage(
  directory: Directory,
  { rows, amount, values }: Selection,
  query: Pick<RowQuery, 'sort' | 'offset' | 'limit'>,
): RowPage<TransactionRow> {
  const page = pagePositions(rows.length, values, query);
  return { total: rows.length, amount, rows: page.map((at) => transactionRow(directory, rows[at])) };
}

/** Positions of a page of `total` rows; `values` null keeps the rows' own order, or turns it round. */
export function pagePositions(
  total: number,
  values: Float64Array | null,
  { sort, offset, limit }: { readonly sort: RowSort; readonly offset: number; readonly limit: number },
): readonly number[] {
  if (values !== null) return pageByValue(values, sort.descending, offset, limit);
  const length = Math.max(0, Math.min(limit, total - offset));
  return Array.from({ length }, (_, k) => (sort.descending ? total - 1 - offset - k : offset + k));
}

function candidates(
  directory: Directory,
  mask: Uint8Array,
  { ids, between, touching }: Pick<RowQuery, 'ids' | 'between' | 'touching'>,
): Uint32Array {
  const sets: Uint32Array[] = [];
  if (ids !== undefined) sets.push(rowsWithIds(directory, ids));
  if (between !== undefined) {
    const [one, other] = [directory.nodeOf(between[0]), directory.nodeOf(between[1])];
    sets.push(one < 0 || other < 0 ? new Uint32Array() : rowsBetween(directory, one, other));
  }
  if (touching !== undefined) {
    const node = directory.nodeOf(touching);
    sets.push(node < 0 ? new Uint32Array() : rowsTouching(directory, node));
  }
  const [first, ...rest] = sets;
  if (first === undefined) return everything(mask);
  return rest.reduce((rows, other) => {
    const also = new Set(other);
    return rows.filter((i) => also.has(i));
  }, first);
}

function everything(mask: Uint8Array): Uint32Array {
  let passing = 0;
  for (let i = 0; i < mask.length; i++) passing += mask[i];
  const rows = new Uint32Array(passing);
  let at = 0;
  for (let i = 0; i < mask.length; i++) if (mask[i] === 1) rows[at++] = i;
  return rows;
}
