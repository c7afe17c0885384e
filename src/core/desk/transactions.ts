/** A page of the transactions table. */
import type { Directory } from '../dataset/directory.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import type { RowPage, RowQuery, RowSort, TransactionRow } from './answer.ts';
import { textTest, type RowTest } from './match-text.ts';
import { pageByValue, type SortKeys } from './page-rows.ts';
import { rowsBetween, rowsTouching, rowsWithIds } from './rows-of.ts';
import { sortValuesSteps } from './sort-values.ts';
import { transactionRow } from './transaction-row.ts';

/** The rows of a query in ledger order with what sorts them; worth keeping while someone scrolls. */
export interface Selection {
  /** Ledger indexes, ascending. */
  readonly rows: Uint32Array;
  /** Base-currency minor units of all of them. */
  readonly amount: number;
  readonly values: SortKeys | null;
}

/** What may be at hand to answer quicker. */
export interface SelectionAids {
  /** Of `query.text`; left out: made for this question. */
  readonly test?: RowTest | null;
  /** Places of names by node, see `nameOrderSteps`. */
  readonly names?: Uint32Array | null;
}

const rowsAtOnce = 250_000;

/**
 * Transactions that pass `mask` (of `query.filter`) and every other condition of `query`.
 * Unknown nodes and ids match nothing. Sorting by balance means nothing here and is by time.
 */
export function* selectionSteps(
  directory: Directory,
  mask: Uint8Array,
  query: Omit<RowQuery, 'offset' | 'limit'>,
  aids: SelectionAids = {},
): Steps<Selection> {
  const { ledger } = directory.dataset;
  const test = aids.test !== undefined ? aids.test : query.text === undefined ? null : textTest(directory, query.text);
  const among = candidates(directory, query);
  const rows = new Uint32Array(among === null ? passing(mask) : among.length);
  const end = among === null ? mask.length : among.length;
  const sums = { size: 0, amount: 0 };
  for (let at = 0; at < end; at += rowsAtOnce) {
    if (at > 0) yield;
    add(ledger.base, mask, among, test, [at, Math.min(end, at + rowsAtOnce)], rows, sums);
  }
  const { size, amount } = sums;
  const found = size === rows.length ? rows : rows.slice(0, size);
  yield;
  const values = yield* sortValuesSteps(directory, found, query.sort.by, null, aids.names ?? null);
  return { rows: found, amount, values };
}

/** Adds to `rows` and `sums` what passes between two places; a plain loop over its own variables, five times as quick as in a generator. */
function add(
  base: Float64Array,
  mask: Uint8Array,
  among: Uint32Array | null,
  test: RowTest | null,
  [begin, end]: readonly [number, number],
  rows: Uint32Array,
  sums: { size: number; amount: number },
): void {
  let { size, amount } = sums;
  for (let at = begin; at < end; at++) {
    const i = among === null ? at : among[at];
    if (mask[i] === 0 || (test !== null && !test(i))) continue;
    rows[size++] = i;
    amount += base[i];
  }
  sums.size = size;
  sums.amount = amount;
}

/** All at once. */
export function selectTransactions(
  directory: Directory,
  mask: Uint8Array,
  query: Omit<RowQuery, 'offset' | 'limit'>,
): Selection {
  return runSteps(selectionSteps(directory, mask, query));
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
  values: SortKeys | null,
  { sort, offset, limit }: { readonly sort: RowSort; readonly offset: number; readonly limit: number },
): readonly number[] {
  if (values !== null) return pageByValue(values, sort.descending, offset, limit);
  const length = Math.max(0, Math.min(limit, total - offset));
  return Array.from({ length }, (_, k) => (sort.descending ? total - 1 - offset - k : offset + k));
}

/** The rows a query names, ascending; null when it names none. */
function candidates(
  directory: Directory,
  { ids, between, touching }: Pick<RowQuery, 'ids' | 'between' | 'touching'>,
): Uint32Array | null {
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
  if (first === undefined) return null;
  return rest.reduce((rows, other) => {
    const also = new Set(other);
    return rows.filter((i) => also.has(i));
  }, first);
}

function passing(mask: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < mask.length; i++) count += mask[i];
  return count;
}
