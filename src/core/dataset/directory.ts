/**
 * Who is who in a dataset: numbers for nodes, and from there keys, labels and holders.
 * Accounts are nodes 0 … A−1 in the order of the account table, parties are nodes A … A+P−1.
 */
import { accountKey, parseKey, partyKey, type Dataset, type NodeKey } from './dataset.ts';
import type { Steps } from './run-steps.ts';
import { textNumbers } from '../ledger/text-numbers.ts';
import { createTransactionIds, type TransactionIds } from './transaction-ids.ts';

export interface Directory {
  readonly dataset: Dataset;
  /** A, and A + P. */
  readonly accounts: number;
  readonly nodes: number;
  keyOf(node: number): NodeKey;
  /** Party name, or account id. A party without a name shows its id. */
  labelOf(node: number): string;
  /** Node of a key, or -1. */
  nodeOf(key: NodeKey): number;
  /** Account index by id, or -1. */
  accountOf(id: string): number;
  /** Makes ready what `accountOf` is made of when first asked. */
  readySteps(): Steps<void>;
  /** Party index by id, or -1. */
  partyOf(id: string): number;
  /** The node that holds account `a`: its party's node where known, else the account itself. */
  holderOf(a: number): number;
  /** Accounts of a node, ascending: of a party all it holds, of an account itself. */
  accountsOf(node: number): Uint32Array;
  /** Transactions by id; made when first asked for. */
  transactionIds(): TransactionIds;
}

/** Builds the lookups; id maps are made when first asked for. O(A + P). */
export function createDirectory(dataset: Dataset): Directory {
  const { accounts, parties } = dataset;
  const accountTotal = accounts.ids.length;
  const held = groupByHolder(accounts.holder, accountTotal, parties.length);
  const accountNumbers = textNumbers(accounts.ids);
  const partyIds = lazily(() => new Map(parties.map((party, p) => [party.id, p])));
  const accountOf = (id: string) => accountNumbers.find(id);
  const partyOf = (id: string) => partyIds().get(id) ?? -1;
  return {
    dataset,
    accounts: accountTotal,
    nodes: accountTotal + parties.length,
    keyOf: (node) => (node < accountTotal ? accountKey(accounts.ids[node]) : partyKey(parties[node - accountTotal].id)),
    labelOf: (node) => {
      if (node < accountTotal) return accounts.ids[node];
      const party = parties[node - accountTotal];
      return party.name === '' ? party.id : party.name;
    },
    nodeOf: (key) => {
      const { kind, id } = parseKey(key);
      if (kind === 'account') return accountOf(id);
      const party = partyOf(id);
      return party < 0 ? -1 : accountTotal + party;
    },
    accountOf,
    readySteps: accountNumbers.makeSteps,
    partyOf,
    holderOf: (a) => (accounts.holder[a] < 0 ? a : accountTotal + accounts.holder[a]),
    accountsOf: (node) =>
      node < accountTotal
        ? Uint32Array.of(node)
        : held.accounts.subarray(held.start[node - accountTotal], held.start[node - accountTotal + 1]),
    transactionIds: lazily(() => createTransactionIds(dataset.ledger)),
  };
}

function groupByHolder(holder: Int32Array, accounts: number, parties: number) {
  const start = new Uint32Array(parties + 1);
  for (let a = 0; a < accounts; a++) if (holder[a] >= 0) start[holder[a] + 1]++;
  for (let p = 0; p < parties; p++) start[p + 1] += start[p];
  const next = start.slice();
  const grouped = new Uint32Array(start[parties]);
  for (let a = 0; a < accounts; a++) if (holder[a] >= 0) grouped[next[holder[a]]++] = a;
  return { start, accounts: grouped };
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
