/** What patterns look at: the payments that pass the filter, between accounts or between their holders, with indexes both ways. */
import type { Directory } from '../dataset/directory.ts';
import { inStretches } from '../dataset/in-stretches.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import { accountIndexSteps } from '../ledger/account-index-steps.ts';

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

/** Rows between two steps: each is a look or two at memory elsewhere. */
const stretch = 50_000;

export function patternView(directory: Directory, mask: Uint8Array, level: PatternLevel): PatternView {
  return runSteps(patternViewSteps(directory, mask, level));
}

/**
 * `mask`: 1 where a transaction is looked at. Among parties an account without a holder stands for itself. O(transactions + nodes); where
 * nothing is left out among accounts the ledger's own columns are taken, not copied.
 */
export function* patternViewSteps(directory: Directory, mask: Uint8Array, level: PatternLevel): Steps<PatternView> {
  const { ledger } = directory.dataset;
  const byHolder = level === 'parties';
  const payer = byHolder ? yield* holders(directory, ledger.from) : ledger.from;
  const payee = byHolder ? yield* holders(directory, ledger.to) : ledger.to;
  const nodes = byHolder ? directory.nodes : ledger.accounts.length;
  const kept = new Uint8Array(ledger.size);
  let size = 0;
  yield* inStretches(ledger.size, stretch, (begin, end) => {
    for (let i = begin; i < end; i++) {
      if (mask[i] === 0 || payer[i] === payee[i] || !(ledger.base[i] > 0)) continue;
      kept[i] = 1;
      size++;
    }
  });
  if (size === ledger.size && !byHolder) {
    const { time, base, outStart, outIndex, inStart, inIndex } = ledger;
    const indexes = { outStart, outIndex, inStart, inIndex };
    return yield* countPartners({ size, nodes, time, base, from: payer, to: payee, row: null, ...indexes });
  }
  const row = new Uint32Array(size);
  let filled = 0;
  yield* inStretches(ledger.size, stretch, (begin, end) => {
    for (let i = begin; i < end; i++) if (kept[i] === 1) row[filled++] = i;
  });
  const [from, to] = [new Uint32Array(size), new Uint32Array(size)];
  const [time, base] = [new Float64Array(size), new Float64Array(size)];
  yield* inStretches(size, stretch, (begin, end) => {
    for (let at = begin; at < end; at++) {
      from[at] = payer[row[at]];
      to[at] = payee[row[at]];
      time[at] = ledger.time[row[at]];
      base[at] = ledger.base[row[at]];
    }
  });
  const out = yield* accountIndexSteps(from, nodes);
  const into = yield* accountIndexSteps(to, nodes);
  const indexes = { outStart: out.start, outIndex: out.index, inStart: into.start, inIndex: into.index };
  return yield* countPartners({ size, nodes, time, base, from, to, row, ...indexes });
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

/** By row, the node that holds the account. */
function* holders(directory: Directory, accounts: Uint32Array): Steps<Uint32Array> {
  const held = new Uint32Array(accounts.length);
  yield* inStretches(accounts.length, stretch, (begin, end) => {
    for (let i = begin; i < end; i++) held[i] = directory.holderOf(accounts[i]);
  });
  return held;
}

/** Counts each node's distinct counterparties. O(transactions + nodes). */
export function* countPartners(view: Omit<PatternView, 'partners'>): Steps<PatternView> {
  const { nodes, from, to, outStart, outIndex, inStart, inIndex } = view;
  const partners = new Uint32Array(nodes);
  const seenBy = new Uint32Array(nodes).fill(nodes);
  const countOf = (node: number): number => {
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
    return count;
  };
  /** Nodes from this one on until so many rows are looked at; the next one. */
  const counted = (first: number): number => {
    let node = first;
    for (let left = stretch; node < nodes && left > 0; node++) {
      partners[node] = countOf(node);
      left -= 1 + outStart[node + 1] - outStart[node] + inStart[node + 1] - inStart[node];
    }
    return node;
  };
  for (let node = 0; node < nodes; yield) node = counted(node);
  return { ...view, partners };
}
