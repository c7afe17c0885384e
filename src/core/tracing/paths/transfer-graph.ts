/** What paths and flows run on: transfers in time order between numbered nodes, which are accounts or the holders of accounts. */
import type { Directory } from '../../dataset/directory.ts';
import { indexByAccount } from '../../ledger/account-index.ts';
import type { Ledger } from '../../ledger/ledger.ts';

/** Columns of one length, `time` ascending. A node's number is that of the directory: an account index, or the node of a party. */
export interface TransferGraph {
  readonly nodes: number;
  readonly size: number;
  /** UTC ms. */
  readonly time: Float64Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Base-currency minor units. */
  readonly base: Float64Array;
  /** Transfers leaving node v, ascending: outIndex[outStart[v]] … outIndex[outStart[v + 1] - 1]. */
  readonly outStart: Uint32Array;
  readonly outIndex: Uint32Array;
}

/** Every account stands for itself: money moves between two accounts of one holder only by a transaction. */
export function accountGraph(ledger: Ledger): TransferGraph {
  const { size, time, from, to, base, outStart, outIndex } = ledger;
  return { nodes: ledger.accounts.length, size, time, from, to, base, outStart, outIndex };
}

/** A holder's accounts are one purse: what came into one of them may leave from any other. O(transactions). */
export function holderGraph(directory: Directory): TransferGraph {
  const { ledger } = directory.dataset;
  const holder = Uint32Array.from(ledger.accounts, (_, a) => directory.holderOf(a));
  const from = ledger.from.map((a) => holder[a]);
  const { start, index } = indexByAccount(from, directory.nodes);
  return {
    nodes: directory.nodes,
    size: ledger.size,
    time: ledger.time,
    from,
    to: ledger.to.map((a) => holder[a]),
    base: ledger.base,
    outStart: start,
    outIndex: index,
  };
}
