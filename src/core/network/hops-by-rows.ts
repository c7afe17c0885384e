/**
 * Hops from a centre, direction ignored, straight from the ledger's rows, where no network has been added up: breadth-first search. A ring with
 * few rows is left through the indexes, one with many by going through all rows of the period in their own order. The same as `egoHops` of the
 * network those rows make. O(rows of the nodes within one hop less), at most O(rows) a hop.
 */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import { accountsDrawnAs } from './node-totals.ts';
import { firstFrom, type PassingRows } from './passing-rows.ts';

export interface Ball {
  readonly centre: readonly number[];
  /** Hops. */
  readonly most: number;
  /** Never gone through or to. */
  readonly barred: ReadonlySet<number>;
}

const rowsAtOnce = 200_000;
/** A row met out of order costs as much as so many in order. */
const outOfOrder = 8;

/** Few hops take a byte: what is asked for out of order should be small. */
export type Hops = Int8Array | Int32Array;

/** Fewest links from the centre by node number, -1 beyond `most`. `drawnBy`: the node that draws an account, null where each is its own. */
export function* hopsByRowsSteps(
  directory: Directory,
  { mask, first, end }: PassingRows,
  drawnBy: Uint32Array | null,
  { centre, most, barred }: Ball,
): Steps<Hops> {
  const { from, to, outStart, outIndex, inStart, inIndex } = directory.dataset.ledger;
  const hops: Hops = new (most < 127 ? Int8Array : Int32Array)(directory.nodes).fill(-1);
  const never = most < 127 ? 127 : 2 ** 31 - 1;
  const share = (end - first) / Math.max(1, mask.length);
  // Further than anything: never reached, never set out from.
  for (const node of barred) hops[node] = never;
  for (const node of centre) hops[node] = 0;
  let ring: readonly number[] = centre;
  for (let hop = 1; hop <= most && ring.length > 0; hop++) {
    const next: number[] = [];
    // Of what the ring dealt in the whole ledger, as much as of all rows are in the period.
    const rows = dealtBy(directory, drawnBy, ring) * share;
    if (rows * outOfOrder < end - first) {
      for (let at = 0, read = 0; at < ring.length; at++) {
        for (const a of accountsDrawnAs(directory, drawnBy, ring[at])) {
          read += meet(outIndex, outStart[a], outStart[a + 1], to, hop, next);
          read += meet(inIndex, inStart[a], inStart[a + 1], from, hop, next);
        }
        if (read < rowsAtOnce / outOfOrder) continue;
        read = 0;
        yield;
      }
    } else {
      for (let i = first; i < end; i += rowsAtOnce) {
        goThrough(i, Math.min(end, i + rowsAtOnce), hop, next);
        yield;
      }
    }
    ring = next;
  }
  for (const node of barred) if (hops[node] === never) hops[node] = -1;
  return hops;

  function meet(
    index: Uint32Array,
    start: number,
    stop: number,
    ends: Uint32Array,
    hop: number,
    next: number[],
  ): number {
    const last = firstFrom(index, start, stop, end);
    const begin = firstFrom(index, start, last, first);
    for (let at = begin; at < last; at++) {
      const account = ends[index[at]];
      const other = drawnBy === null ? account : drawnBy[account];
      if (hops[other] !== -1 || mask[index[at]] === 0) continue;
      hops[other] = hop;
      next.push(other);
    }
    return 1 + last - begin;
  }

  function goThrough(begin: number, stop: number, hop: number, next: number[]): void {
    for (let i = begin; i < stop; i++) {
      const payer = drawnBy === null ? from[i] : drawnBy[from[i]];
      const payee = drawnBy === null ? to[i] : drawnBy[to[i]];
      const [far, near] = [hops[payer], hops[payee]];
      if (far === near || mask[i] === 0) continue;
      if (far === -1 && near === hop - 1) {
        hops[payer] = hop;
        next.push(payer);
      } else if (near === -1 && far === hop - 1) {
        hops[payee] = hop;
        next.push(payee);
      }
    }
  }
}

function dealtBy(directory: Directory, drawnBy: Uint32Array | null, nodes: readonly number[]): number {
  const { outStart, inStart } = directory.dataset.ledger;
  let rows = 0;
  for (const node of nodes) {
    for (const a of accountsDrawnAs(directory, drawnBy, node))
      rows += outStart[a + 1] - outStart[a] + inStart[a + 1] - inStart[a];
  }
  return rows;
}
