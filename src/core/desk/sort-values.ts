/** Numbers that put transactions in the order of a column. */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import type { Narrow } from '../ledger/growing-column.ts';
import type { RowSort } from './answer.ts';
import { sortingName } from './name-order.ts';
import { nameRanks, type WantedPage } from './name-ranks.ts';
import type { SortKeys } from './page-rows.ts';

const rowsAtOnce = 500_000;

/**
 * A value per row of `rows` (ledger indexes, ascending) that sorts as the column does; null when the rows' own order is
 * the one wanted. `balances` by position in `rows`, where there are any. Names sort by their Latin form; `names` are their
 * places by node, where they are known. With `page`, values of names need only hold for that page. The answer may be a column of
 * the ledger itself.
 */
export function* sortValuesSteps(
  directory: Directory,
  rows: Uint32Array,
  by: RowSort['by'],
  balances: Float64Array | null,
  names: Uint32Array | null = null,
  page: WantedPage | null = null,
): Steps<SortKeys | null> {
  const { ledger } = directory.dataset;
  switch (by) {
    case 'time':
      return null;
    case 'balance':
      return balances;
    case 'amount':
      return amounts(rows, ledger.base);
    case 'channel':
      return yield* byPlace(rows, ledger.channel, ranks(ledger.channels.map(sortingName)));
    case 'from':
      return yield* byName(directory, rows, ledger.from, names, page);
    case 'to':
      return yield* byName(directory, rows, ledger.to, names, page);
  }
}

function amounts(rows: Uint32Array, base: Float64Array): Float64Array {
  if (rows.length === base.length) return base;
  const values = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) values[at] = base[rows[at]];
  return values;
}

/** The place of what each row has in the column. */
function* byPlace(rows: Uint32Array, column: Narrow, place: Uint32Array): Steps<Uint32Array> {
  const values = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    if (at > 0) yield;
    look(rows, column, place, values, at, Math.min(rows.length, at + rowsAtOnce));
  }
  return values;
}

function look(
  rows: Uint32Array,
  column: Narrow,
  place: Uint32Array,
  values: Uint32Array,
  begin: number,
  end: number,
): void {
  for (let at = begin; at < end; at++) values[at] = place[column[rows[at]]];
}

/** Only the nodes that occur are named and ranked, unless all are already. */
function* byName(
  directory: Directory,
  rows: Uint32Array,
  column: Uint32Array,
  names: Uint32Array | null,
  page: WantedPage | null,
): Steps<Uint32Array> {
  if (names !== null) {
    // Few rows are looked up one by one rather than all accounts first.
    if (rows.length < directory.accounts) return rows.map((i) => names[directory.holderOf(column[i])]);
    const place = new Uint32Array(directory.accounts);
    for (let a = 0; a < place.length; a++) place[a] = names[directory.holderOf(a)];
    yield;
    return yield* byPlace(rows, column, place);
  }
  /** By account and, of the accounts that occur, by holder: 1 + which of the labels it goes by. */
  const labelled = new Uint32Array(directory.nodes);
  const labels: string[] = [];
  const labelOf = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const a = column[rows[at]];
    if (labelled[a] === 0) {
      const node = directory.holderOf(a);
      if (labelled[node] === 0) labelled[node] = labels.push(directory.labelOf(node));
      labelled[a] = labelled[node];
    }
    labelOf[at] = labelled[a] - 1;
  }
  const held = new Uint32Array(labels.length);
  for (let at = 0; at < labelOf.length; at++) held[labelOf[at]]++;
  const rank = nameRanks(labels, held, page);
  for (let at = 0; at < labelOf.length; at++) labelOf[at] = rank[labelOf[at]];
  return labelOf;
}

/** Rank of each text, equal for equal ones. */
function ranks(texts: readonly string[]): Uint32Array {
  const order = Array.from(texts.keys()).sort((a, b) => (texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : 0));
  const rank = new Uint32Array(texts.length);
  for (let at = 1; at < order.length; at++)
    rank[order[at]] = rank[order[at - 1]] + (texts[order[at]] === texts[order[at - 1]] ? 0 : 1);
  return rank;
}
