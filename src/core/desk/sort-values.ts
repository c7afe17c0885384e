/** Numbers that put transactions in the order of a column. */
import type { Directory } from '../dataset/directory.ts';
import type { RowSort } from './answer.ts';
import { sortingName } from './name-order.ts';
import type { SortKeys } from './page-rows.ts';

/**
 * A value per row of `rows` (ledger indexes, ascending) that sorts as the column does; null when the rows' own order is
 * the one wanted. `balances` by position in `rows`, where there are any. Names sort by their Latin form; `names` are their
 * places by node, where they are known. The answer may be a column of the ledger itself.
 */
export function sortValues(
  directory: Directory,
  rows: Uint32Array,
  by: RowSort['by'],
  balances: Float64Array | null,
  names: Uint32Array | null = null,
): SortKeys | null {
  const { ledger } = directory.dataset;
  switch (by) {
    case 'time':
      return null;
    case 'balance':
      return balances;
    case 'amount':
      return amounts(rows, ledger.base);
    case 'channel':
      return byPlace(rows, ledger.channel, ranks(ledger.channels.map(sortingName)));
    case 'from':
      return byName(directory, rows, ledger.from, names);
    case 'to':
      return byName(directory, rows, ledger.to, names);
  }
}

function amounts(rows: Uint32Array, base: Float64Array): Float64Array {
  if (rows.length === base.length) return base;
  const values = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) values[at] = base[rows[at]];
  return values;
}

/** The place of what each row has in the column. */
function byPlace(rows: Uint32Array, column: Uint16Array | Uint32Array, place: Uint32Array): Uint32Array {
  const values = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) values[at] = place[column[rows[at]]];
  return values;
}

/** Only the nodes that occur are named and ranked, unless all are already. */
function byName(directory: Directory, rows: Uint32Array, column: Uint32Array, names: Uint32Array | null): Uint32Array {
  const place = new Uint32Array(directory.accounts);
  if (names !== null) {
    for (let a = 0; a < place.length; a++) place[a] = names[directory.holderOf(a)];
    return byPlace(rows, column, place);
  }
  const occurs = new Uint8Array(directory.accounts);
  for (let at = 0; at < rows.length; at++) occurs[column[rows[at]]] = 1;
  const number = new Map<number, number>();
  const labels: string[] = [];
  for (let a = 0; a < occurs.length; a++) {
    if (occurs[a] === 0) continue;
    const node = directory.holderOf(a);
    let known = number.get(node);
    if (known === undefined) {
      known = labels.push(sortingName(directory.labelOf(node))) - 1;
      number.set(node, known);
    }
    place[a] = known;
  }
  const rank = ranks(labels);
  for (let a = 0; a < occurs.length; a++) if (occurs[a] === 1) place[a] = rank[place[a]];
  return byPlace(rows, column, place);
}

/** Rank of each text, equal for equal ones. */
function ranks(texts: readonly string[]): Uint32Array {
  const sorted = [...new Set(texts)].sort();
  const rank = new Map(sorted.map((text, at) => [text, at]));
  return Uint32Array.from(texts, (text) => rank.get(text) ?? 0);
}
