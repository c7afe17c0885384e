/** Numbers that put transactions in the order of a column. */
import type { Directory } from '../dataset/directory.ts';
import { latinForm } from '../screening/latin-form.ts';
import type { RowSort } from './answer.ts';

/**
 * A value per row of `rows` (ledger indexes, ascending) that sorts as the column does; null when the rows' own order is
 * the one wanted. `balances` by position in `rows`, where there are any. Names sort by their Latin form.
 */
export function sortValues(
  directory: Directory,
  rows: Uint32Array,
  by: RowSort['by'],
  balances: Float64Array | null,
): Float64Array | null {
  const { ledger } = directory.dataset;
  switch (by) {
    case 'time':
      return null;
    case 'balance':
      return balances;
    case 'amount':
      return Float64Array.from(rows, (i) => ledger.base[i]);
    case 'channel': {
      const rank = ranks(ledger.channels.length, (channel) => ledger.channels[channel]);
      return Float64Array.from(rows, (i) => rank[ledger.channel[i]]);
    }
    case 'from':
      return byName(directory, rows, ledger.from);
    case 'to':
      return byName(directory, rows, ledger.to);
  }
}

/** Only the nodes that occur are named and ranked. */
function byName(directory: Directory, rows: Uint32Array, column: Uint32Array): Float64Array {
  const place = new Int32Array(directory.nodes).fill(-1);
  const nodes: number[] = [];
  const places = Float64Array.from(rows, (i) => {
    const node = directory.holderOf(column[i]);
    if (place[node] < 0) place[node] = nodes.push(node) - 1;
    return place[node];
  });
  const rank = ranks(nodes.length, (at) => directory.labelOf(nodes[at]));
  return places.map((at) => rank[at]);
}

/** Rank of each text, equal for equal ones. */
function ranks(count: number, textOf: (at: number) => string): Float64Array {
  const texts = Array.from({ length: count }, (_, at) => {
    const text = textOf(at);
    return (latinForm(text) || text).toLowerCase();
  });
  const sorted = [...new Set(texts)].sort();
  const rank = new Map(sorted.map((text, at) => [text, at]));
  return Float64Array.from(texts, (text) => rank.get(text) ?? 0);
}
