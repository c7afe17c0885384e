/** Who is who for grading: which party a claim or freeze is about, who belongs to the network, who must be frozen. */
import { createDirectory, type Directory } from '../dataset/directory.ts';
import { accountKey, parseKey, partyKey, type Dataset, type NodeKey } from '../dataset/dataset.ts';
import type { AnswerKey } from '../exercise/key.ts';
import { transactionId } from '../ledger/ledger.ts';

export interface Roster {
  readonly directory: Directory;
  /** A key as its holder's, where the holder is known: a claim on an account is a claim on its holder. */
  readonly holderKey: (key: NodeKey) => NodeKey;
  /** Account index → key of its holder, or its own. */
  readonly holderOf: (account: number) => NodeKey;
  /** Party name or account id; the bare id when the dataset does not know it. */
  readonly nameOf: (key: NodeKey) => string;
  /** In the hidden network: has a role, a true claim or a listing; of accounts nobody holds, those the key's flows touch. */
  readonly isMember: (key: NodeKey) => boolean;
  /** Has a true claim or a listing: all its dealings are rightly stopped. */
  readonly mustFreeze: (key: NodeKey) => boolean;
  /** Ledger index of a transaction id, or -1. */
  readonly indexOf: (id: string) => number;
  /** By ledger index: 1 where the transaction is a true flow. */
  readonly isTrueFlow: Uint8Array;
}

export function createRoster(dataset: Dataset, key: AnswerKey): Roster {
  const directory = createDirectory(dataset);
  const { ledger } = dataset;
  const index = new Map<string, number>();
  for (let i = 0; i < ledger.size; i++) index.set(transactionId(ledger, i), i);
  const indexOf = (id: string) => index.get(id) ?? -1;
  // Asked of every payment of the ledger, twice, for every attempt of a class: a text is made once an account.
  const holders = new Map<number, NodeKey>();
  const holderOf = (account: number): NodeKey => {
    const key = holders.get(account) ?? directory.keyOf(directory.holderOf(account));
    holders.set(account, key);
    return key;
  };
  const holderKey = (subject: NodeKey): NodeKey => {
    const { kind, id } = parseKey(subject);
    if (kind === 'party') return subject;
    const account = directory.accountOf(id);
    return account < 0 ? subject : holderOf(account);
  };
  const mustFreeze = new Set<NodeKey>();
  for (const claim of key.claims) mustFreeze.add(partyKey(claim.party));
  for (const { party } of key.listed) mustFreeze.add(partyKey(party));
  const members = new Set<NodeKey>(mustFreeze);
  for (const party of Object.keys(key.roles)) members.add(partyKey(party));
  const isTrueFlow = new Uint8Array(ledger.size);
  const touched = new Set<NodeKey>([...key.sources, ...key.endUsers].map(accountKey));
  for (const id of key.trueFlows) {
    const i = indexOf(id);
    if (i < 0) continue;
    isTrueFlow[i] = 1;
    touched.add(accountKey(ledger.accounts[ledger.from[i]]));
    touched.add(accountKey(ledger.accounts[ledger.to[i]]));
  }
  return {
    directory,
    holderKey,
    holderOf,
    nameOf: (subject) => {
      const node = directory.nodeOf(subject);
      return node < 0 ? parseKey(subject).id : directory.labelOf(node);
    },
    isMember: (subject) => members.has(subject) || touched.has(subject),
    mustFreeze: (subject) => mustFreeze.has(subject),
    indexOf,
    isTrueFlow,
  };
}
