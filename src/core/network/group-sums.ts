/**
 * Money and members of every group of an overview, without a sum for each node: one pass over the rows between the first and the last
 * that pass, so that a brushed period costs what lies in it. O(nodes + rows between), in steps.
 */
import type { Dataset } from '../dataset/dataset.ts';
import type { Steps } from '../dataset/run-steps.ts';
import type { Grouping } from './grouping.ts';

export interface GroupSums {
  /** By group, base-currency minor units in and out; transfers of a node to itself are not among them. */
  readonly money: Float64Array;
  /** By group, nodes with a transaction (a transfer to itself counts). */
  readonly members: Uint32Array;
  /** Transactions and base amount from group g to group h at 2 (g · groups + h), where there are few groups. */
  readonly square: Float64Array | null;
}

/** What is looked at before other work may have its turn. */
export const rowsAtOnce = 250_000;

/** So many groups have a square that stays in a processor's cache. */
const mostSquared = 256;

/** Half as wide as whole numbers, where they fit: looking groups up out of order is what costs. */
export type GroupColumn = Uint8Array | Uint16Array | Uint32Array;

/** `values` in the narrowest column that holds numbers below `count`. */
export function groupColumn(values: ArrayLike<number>, count: number): GroupColumn {
  return count <= 256 ? Uint8Array.from(values) : count <= 65_536 ? Uint16Array.from(values) : Uint32Array.from(values);
}

/** First row whose mask is 1, and the one after the last; equal where there is none. */
export function extentOf(mask: Uint8Array): { readonly first: number; readonly end: number } {
  return { first: Math.max(0, mask.indexOf(1)), end: mask.lastIndexOf(1) + 1 };
}

/**
 * Of the transactions whose `mask` is 1. `nodeOf`: the node that draws an account, null where each is its own; `nodes`: how many there
 * may be; `squared`: up to so many groups all pairs are added up in the same pass.
 */
export function* groupSumsSteps(
  { ledger }: Dataset,
  mask: Uint8Array,
  { ofAccount, ofNode, count }: Grouping,
  nodeOf: Uint32Array | null,
  nodes: number,
  squared = mostSquared,
): Steps<GroupSums> {
  const groupOf = groupColumn(ofAccount, count);
  const adder =
    count <= squared
      ? addSquare(ledger, mask, groupOf, count, nodeOf, nodes)
      : addMoney(ledger, mask, groupOf, count, nodeOf, nodes);
  const { first, end } = extentOf(mask);
  for (let i = first; i < end; i += rowsAtOnce) {
    adder.add(i, Math.min(end, i + rowsAtOnce));
    yield;
  }
  const members = new Uint32Array(count);
  for (let node = 0; node < nodes; node++) if (adder.seen[node] === 1) members[ofNode(node)]++;
  return { money: adder.money(), members, square: adder.square };
}

type Ledger = Dataset['ledger'];

function addMoney(
  { from, to, base }: Ledger,
  mask: Uint8Array,
  groupOf: GroupColumn,
  count: number,
  nodeOf: Uint32Array | null,
  nodes: number,
) {
  const money = new Float64Array(count);
  const seen = new Uint8Array(nodes);
  return {
    seen,
    square: null,
    money: () => money,
    add(first: number, end: number) {
      for (let i = first; i < end; i++) {
        if (mask[i] === 0) continue;
        const payer = nodeOf === null ? from[i] : nodeOf[from[i]];
        const payee = nodeOf === null ? to[i] : nodeOf[to[i]];
        seen[payer] = 1;
        if (payer === payee) continue;
        seen[payee] = 1;
        money[groupOf[from[i]]] += base[i];
        money[groupOf[to[i]]] += base[i];
      }
    },
  };
}

function addSquare(
  { from, to, base }: Ledger,
  mask: Uint8Array,
  groupOf: GroupColumn,
  count: number,
  nodeOf: Uint32Array | null,
  nodes: number,
) {
  const square = new Float64Array(count * count * 2);
  const toItself = new Float64Array(count);
  const seen = new Uint8Array(nodes);
  return {
    seen,
    square,
    money() {
      const money = toItself.map((amount) => -2 * amount);
      for (let g = 0; g < count; g++) {
        for (let h = 0; h < count; h++) {
          const amount = square[2 * (g * count + h) + 1];
          money[g] += amount;
          money[h] += amount;
        }
      }
      return money;
    },
    add(first: number, end: number) {
      for (let i = first; i < end; i++) {
        if (mask[i] === 0) continue;
        const payer = nodeOf === null ? from[i] : nodeOf[from[i]];
        const payee = nodeOf === null ? to[i] : nodeOf[to[i]];
        seen[payer] = 1;
        seen[payee] = 1;
        const group = groupOf[from[i]];
        const cell = 2 * (group * count + groupOf[to[i]]);
        square[cell]++;
        square[cell + 1] += base[i];
        if (payer === payee) toItself[group] += base[i];
      }
    },
  };
}
