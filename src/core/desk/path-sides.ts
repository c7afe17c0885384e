/** The two groups a question about paths or flows is asked between, as nodes of a transfer graph. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import type { Sides } from '../tracing/paths/useful-part.ts';

/** Accounts in the ledger of all these nodes, ascending, each once. */
export function accountsOfAll(directory: Directory, nodes: readonly number[]): readonly number[] {
  const inLedger = directory.dataset.ledger.accounts.length;
  const accounts = new Set(nodes.flatMap((node) => [...directory.accountsOf(node)]));
  return [...accounts].filter((a) => a < inLedger).toSorted((a, b) => a - b);
}

export interface Groups {
  readonly from: readonly NodeKey[];
  readonly to: readonly NodeKey[];
  /** A holder's accounts are one purse; otherwise money moves between them only by a transaction. */
  readonly ownAccounts: boolean;
}

export interface AskedSides extends Sides {
  /** Nodes on both sides, which count as payers only. */
  readonly both: readonly number[];
}

/** Unknown keys stand for nobody. */
export function sidesOf(directory: Directory, { from, to, ownAccounts }: Groups): AskedSides {
  const nodesOf = (keys: readonly NodeKey[]) => {
    const known = keys.map((key) => directory.nodeOf(key)).filter((node) => node >= 0);
    const accounts = accountsOfAll(directory, known);
    return ownAccounts ? [...new Set(accounts.map((a) => directory.holderOf(a)))] : accounts;
  };
  const sources = nodesOf(from);
  const targets = nodesOf(to);
  const payers = new Set(sources);
  return { sources, targets, both: targets.filter((v) => payers.has(v)) };
}
