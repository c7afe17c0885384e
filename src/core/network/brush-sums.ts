/**
 * Money by node of what a mask lets through, brought from one mask to the next by the rows in which the two differ: sums of whole numbers are
 * taken back exactly, so that a brush that moves costs what it enters and leaves. O(rows / 4 + rows that differ), in steps.
 */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';

export interface BrushSums {
  /** By node, base-currency minor units in and out together; transfers of a node to itself are not among them. */
  readonly money: Float64Array;
  /** Transactions and base amount between nodes, and transfers of a node to itself. */
  totals(): { readonly transactions: number; readonly total: number; readonly selfTransfers: number };
  /** Goes over to the rows whose `mask` is 1. Stopped half-way, the sums are of some rows of both; the next one sets out from there. */
  move(mask: Uint8Array): Steps<void>;
}

/** Rows in a block that is passed over where nothing in it changes. */
const blockRows = 1024;
const blocksAtOnce = 100;
/** Two sums below this, one to be left for the other, never make one that is not exact meanwhile. */
const safely = 2 ** 51;

/** Of nothing at first. `nodeOf`: the node that draws an account, null where each is its own. 8 bytes a node, 1 a transaction. */
export function brushSums({ dataset, nodes }: Directory, nodeOf: Uint32Array | null): BrushSums {
  const { from, to, base, size } = dataset.ledger;
  const money = new Float64Array(nodes);
  const applied = new Uint8Array(size);
  let transactions = 0;
  let selfTransfers = 0;
  let total = 0n;

  /** Adds or takes back every row from `begin` to `end` in which `mask` differs from what is applied. */
  function goOver(mask: Uint8Array, begin: number, end: number): void {
    let sum = 0;
    for (let i = begin; i < end; i++) {
      const sign = mask[i] - applied[i];
      if (sign === 0) continue;
      applied[i] = mask[i];
      const payer = nodeOf === null ? from[i] : nodeOf[from[i]];
      const payee = nodeOf === null ? to[i] : nodeOf[to[i]];
      if (payer === payee) {
        selfTransfers += sign;
        continue;
      }
      const amount = sign * base[i];
      money[payer] += amount;
      money[payee] += amount;
      transactions += sign;
      if (!Number.isSafeInteger(sum + amount)) {
        total += BigInt(sum);
        sum = 0;
      }
      sum += amount;
    }
    total += BigInt(sum);
  }

  /** Some blocks that differ, from `block` on; the one to go on with. No generator: engines run the loops of those slowly. */
  function goOverSome(mask: Uint8Array, differs: Uint8Array, block: number): number {
    let next = block;
    for (let done = 0; next < differs.length && done < blocksAtOnce; next++) {
      if (differs[next] === 0) continue;
      // Stretches rather than blocks, so that sums are begun and ended seldom.
      let stop = next + 1;
      while (stop < differs.length && stop < next + blocksAtOnce && differs[stop] === 1) stop++;
      goOver(mask, next * blockRows, Math.min(size, stop * blockRows));
      done += stop - next;
      next = stop - 1;
    }
    return next;
  }

  function* goOverBlocks(mask: Uint8Array, differs: Uint8Array): Steps<void> {
    for (let block = 0; block < differs.length;) {
      block = goOverSome(mask, differs, block);
      yield;
    }
  }

  function clear(): void {
    money.fill(0);
    applied.fill(0);
    transactions = 0;
    selfTransfers = 0;
    total = 0n;
  }

  return {
    money,
    totals: () => ({ transactions, total: Number(total), selfTransfers }),
    *move(mask) {
      let way = wayBetween(applied, mask);
      const anew = way.passing < way.differing || largest(money) >= safely;
      if (anew) {
        clear();
        way = wayBetween(applied, mask);
      }
      yield* goOverBlocks(mask, way.blocks);
      if (anew || largest(money) < safely) return;
      clear();
      yield* goOverBlocks(mask, wayBetween(applied, mask).blocks);
    },
  };
}

function largest(values: Float64Array): number {
  let most = 0;
  for (let at = 0; at < values.length; at++) if (values[at] > most) most = values[at];
  return most;
}

/** How many rows differ between two masks and how many pass the second; 1 for blocks with a row that differs. Four rows are looked at at once. */
function wayBetween(old: Uint8Array, mask: Uint8Array) {
  const whole = mask.length >>> 2;
  const words = (one: Uint8Array) =>
    one.byteOffset % 4 === 0
      ? new Uint32Array(one.buffer, one.byteOffset, whole)
      : new Uint32Array(one.slice().buffer, 0, whole);
  const [before, after] = [words(old), words(mask)];
  const blocks = new Uint8Array(Math.ceil(mask.length / blockRows));
  let [differing, passing] = [0, 0];
  for (let at = 0; at < whole; at++) {
    const [word, other] = [after[at], before[at]];
    // Each byte is 0 or 1: their sum comes out at the top.
    passing += Math.imul(word, 0x01010101) >>> 24;
    if (word === other) continue;
    differing += Math.imul(word ^ other, 0x01010101) >>> 24;
    blocks[((at * 4) / blockRows) | 0] = 1;
  }
  for (let i = whole * 4; i < mask.length; i++) {
    passing += mask[i];
    if (mask[i] === old[i]) continue;
    differing++;
    blocks[Math.floor(i / blockRows)] = 1;
  }
  return { differing, passing, blocks };
}
