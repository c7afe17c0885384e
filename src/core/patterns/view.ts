/** What patterns look at: the payments that pass the filter, between accounts or between their holders, with indexes both ways. */
import type { Directory } from '../dataset/directory.ts';
import { indexByAccount } from '../ledger/account-index.ts';

export type PatternLevel = 'accounts' | 'parties';

/** Payments have places 0 … size − 1 in time order; nodes are numbered as in the directory. */
export interface PatternView {
  readonly size: number;
  readonly nodes: number;
  readonly time: Float64Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly base: Float64Array;
  /** Ledger index of each place; null when they are the same. */
  readonly row: Uint32Array | null;
  /** Places leaving node a, ascending: outIndex[outStart[a]] … outIndex[outStart[a + 1] − 1]. */
  readonly outStart: Uint32Array;
  readonly outIndex: Uint32Array;
  readonly inStart: Uint32Array;
  readonly inIndex: Uint32Array;
  /** Distinct counterparties of each node, both directions together. */
  readonly partners: Uint32Array;
}

/**
 * `mask`: 1 where a transaction is looked at. Among parties an account without a holder stands for itself. O(transactions + nodes); where
 * nothing is left out among accounts the ledger's own columns are taken, not copied.
 */
export function patternView(directory: Directory, mask: Uint8Array, level: PatternLevel): PatternView {
  const { ledger } = directory.dataset;
  const nodeOf =
    level === 'accounts'
      ? null
      : Uint32Array.from({ length: ledger.accounts.length }, (_, account) => directory.holderOf(account));
  const payer = nodeOf === null ? ledger.from : ledger.from.map((account) => nodeOf[account]);
  const payee = nodeOf === null ? ledger.to : ledger.to.map((account) => nodeOf[account]);
  const nodes = level === 'accounts' ? ledger.accounts.length : directory.nodes;
  const kept = new Uint8Array(ledger.size);
  let size = 0;
  for (let i = 0; i < ledger.size; i++) {
    if (mask[i] === 0 || payer[i] === payee[i] || !(ledger.base[i] > 0)) continue;
    kept[i] = 1;
    size++;
  }
  if (size === ledger.size && nodeOf === null) {
    const { time, base, outStart, outIndex, inStart, inIndex } = ledger;
    return countPartners({
      size,
      nodes,
      time,
      base,
      from: payer,
      to: payee,
      row: null,
      outStart,
      outIndex,
      inStart,
      inIndex,
    });
  }
  const row = new Uint32Array(size);
  for (let i = 0, at = 0; i < ledger.size; i++) if (kept[i] === 1) row[at++] = i;
  const from = pick(payer, row);
  const to = pick(payee, row);
  const out = indexByAccount(from, nodes);
  const into = indexByAccount(to, nodes);
  const time = new Float64Array(size);
  const base = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    time[at] = ledger.time[row[at]];
    base[at] = ledger.base[row[at]];
  }
  const indexes = { outStart: out.start, outIndex: out.index, inStart: into.start, inIndex: into.index };
  return countPartners({ size, nodes, time, base, from, to, row, ...indexes });
}

/** First of the places `index[lo]` … `index[hi − 1]` that is later than `when`, as a position in `index`; `hi` when none is. */
export function firstLater(time: Float64Array, index: Uint32Array, lo: number, hi: number, when: number): number {
  let [low, high] = [lo, hi];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (time[index[middle]] <= when) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ledger indexes of places. */
export function rowsOf(view: PatternView, places: Iterable<number>): readonly number[] {
  const { row } = view;
  const sorted = Uint32Array.from(places).sort();
  return Array.from(sorted, (place) => (row === null ? place : row[place]));
}

function pick(column: Uint32Array, row: Uint32Array): Uint32Array {
  const picked = new Uint32Array(row.length);
  for (let at = 0; at < row.length; at++) picked[at] = column[row[at]];
  return picked;
}

/** Counts each node's distinct counterparties. O(transactions). */
export function countPartners(view: Omit<PatternView, 'partners'>): PatternView {
  const { nodes, from, to, outStart, outIndex, inStart, inIndex } = view;
  const partners = new Uint32Array(nodes);
  const seenBy = new Uint32Array(nodes).fill(nodes);
  for (let node = 0; node < nodes; node++) {
    let count = 0;
    for (let k = outStart[node]; k < outStart[node + 1]; k++) {
      const other = to[outIndex[k]];
      if (seenBy[other] === node) continue;
      seenBy[other] = node;
      count++;
    }
    for (let k = inStart[node]; k < inStart[node + 1]; k++) {
      const other = from[inIndex[k]];
      if (seenBy[other] === node) continue;
      seenBy[other] = node;
      count++;
    }
    partners[node] = count;
  }
  return { ...view, partners };
}
