/**
 * The rows that pass and go out of or come in to some nodes, laid side by side by account. Through the indexes where they are few; where they
 * are many, all rows of the period are gone through in their own order, which takes far less waiting for memory than half of them out of order.
 */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import { accountsDrawnAs } from './node-totals.ts';
import { firstFrom, type PassingRows } from './passing-rows.ts';

/** Rows of one direction: those of the accounts of place p lie from start[p] on, end[p] is the one after the last; by account, of each in ledger order. */
export interface SideRows {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly row: Uint32Array;
  /** The node on the other side. */
  readonly other: Uint32Array;
}

export interface RowsGathered {
  /** As many as places; of a node, the accounts it stands for have one place after another. */
  readonly nodes: readonly number[];
  /** Of node k, places from first[k] to first[k + 1]. */
  readonly first: readonly number[];
  readonly out: SideRows;
  readonly into: SideRows;
}

const rowsAtOnce = 200_000;
const placesAtOnce = 500;
/** A row met out of order costs as much as so many in order. */
const outOfOrder = 8;

/** Of `nodes`, each once. `nodeOf`: the node that draws an account, null where each is its own. Transfers of a node to itself are among the rows, both ways. */
export function* gatherRowsSteps(
  directory: Directory,
  rows: PassingRows,
  nodeOf: Uint32Array | null,
  nodes: readonly number[],
): Steps<RowsGathered> {
  const { from, to, outStart, outIndex, inStart, inIndex } = directory.dataset.ledger;
  const { mask, first, end } = rows;
  const accounts: number[] = [];
  const firstPlace: number[] = [0];
  for (const node of nodes) {
    accounts.push(...accountsDrawnAs(directory, nodeOf, node));
    firstPlace.push(accounts.length);
  }
  const out = roomFor(rows, accounts, outStart, outIndex);
  const into = roomFor(rows, accounts, inStart, inIndex);
  if ((out.row.length + into.row.length) * outOfOrder < end - first) {
    for (let place = 0; place < accounts.length; place += placesAtOnce) {
      const stop = Math.min(accounts.length, place + placesAtOnce);
      byIndex(rows, nodeOf, accounts, [place, stop], outStart, outIndex, to, out);
      byIndex(rows, nodeOf, accounts, [place, stop], inStart, inIndex, from, into);
      yield;
    }
  } else {
    const placeOf = new (accounts.length < 65_535 ? Uint16Array : Uint32Array)(directory.accounts);
    for (let place = 0; place < accounts.length; place++) placeOf[accounts[place]] = place + 1;
    for (let i = first; i < end; i += rowsAtOnce) {
      inTurn(mask, from, to, nodeOf, placeOf, [i, Math.min(end, i + rowsAtOnce)], out, into);
      yield;
    }
  }
  return { nodes, first: firstPlace, out, into };
}

/** Room for all rows of the accounts within the period, whatever else the filter asks. */
function roomFor({ first, end }: PassingRows, accounts: readonly number[], starts: Uint32Array, index: Uint32Array) {
  const start = new Uint32Array(accounts.length);
  let room = 0;
  for (let place = 0; place < accounts.length; place++) {
    const [begin, stop] = [starts[accounts[place]], starts[accounts[place] + 1]];
    start[place] = room;
    room += firstFrom(index, begin, stop, end) - firstFrom(index, begin, stop, first);
  }
  return { start, end: start.slice(), row: new Uint32Array(room), other: new Uint32Array(room) };
}

function byIndex(
  { mask, first, end }: PassingRows,
  nodeOf: Uint32Array | null,
  accounts: readonly number[],
  [begin, stop]: readonly [number, number],
  starts: Uint32Array,
  index: Uint32Array,
  ends: Uint32Array,
  side: SideRows,
): void {
  const { row, other } = side;
  for (let place = begin; place < stop; place++) {
    const account = accounts[place];
    const last = firstFrom(index, starts[account], starts[account + 1], end);
    let room = side.end[place];
    for (let at = firstFrom(index, starts[account], last, first); at < last; at++) {
      const i = index[at];
      if (mask[i] === 0) continue;
      row[room] = i;
      other[room++] = nodeOf === null ? ends[i] : nodeOf[ends[i]];
    }
    side.end[place] = room;
  }
}

function inTurn(
  mask: Uint8Array,
  from: Uint32Array,
  to: Uint32Array,
  nodeOf: Uint32Array | null,
  placeOf: Uint16Array | Uint32Array,
  [begin, stop]: readonly [number, number],
  out: SideRows,
  into: SideRows,
): void {
  const [outEnd, outRow, outOther] = [out.end, out.row, out.other];
  const [intoEnd, intoRow, intoOther] = [into.end, into.row, into.other];
  for (let i = begin; i < stop; i++) {
    const payer = placeOf[from[i]];
    const payee = placeOf[to[i]];
    if ((payer | payee) === 0 || mask[i] === 0) continue;
    if (payer !== 0) {
      const at = outEnd[payer - 1]++;
      outRow[at] = i;
      outOther[at] = nodeOf === null ? to[i] : nodeOf[to[i]];
    }
    if (payee !== 0) {
      const at = intoEnd[payee - 1]++;
      intoRow[at] = i;
      intoOther[at] = nodeOf === null ? from[i] : nodeOf[from[i]];
    }
  }
}
