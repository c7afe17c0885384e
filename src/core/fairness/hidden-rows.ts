/** Who and what belongs to the hidden network, by the answer key: what a leak would give away. */
import type { Dataset } from '../dataset/dataset.ts';
import type { AnswerKey } from '../exercise/key.ts';
import { transactionId } from '../ledger/ledger.ts';

export interface HiddenRows {
  /** By ledger index: 1 = true flow. */
  readonly flow: Uint8Array;
  /** By place in the dataset: 1 = has a role. */
  readonly party: Uint8Array;
  /** By account: 1 = held by a party with a role. */
  readonly account: Uint8Array;
  /** 1 = an end of the relation has a role. */
  readonly relation: Uint8Array;
  /** 1 = the listed one occurs in the data. */
  readonly listing: Uint8Array;
}

export function hiddenRows(dataset: Dataset, key: AnswerKey): HiddenRows {
  const { ledger, accounts, parties, relations, listings } = dataset;
  const flows = new Set(key.trueFlows);
  const flow = new Uint8Array(ledger.size);
  for (let i = 0; i < ledger.size; i++) if (flows.has(transactionId(ledger, i))) flow[i] = 1;
  const isMember = (id: string) => Object.hasOwn(key.roles, id);
  const party = Uint8Array.from(parties, ({ id }) => (isMember(id) ? 1 : 0));
  const account = Uint8Array.from(accounts.holder, (p) => (p >= 0 ? party[p] : 0));
  const held = new Set(accounts.ids.filter((_, a) => account[a] === 1));
  const relation = Uint8Array.from(relations, ({ from, to }) =>
    isMember(from) || isMember(to) || held.has(to) ? 1 : 0,
  );
  const matched = new Set(key.listed.map((one) => one.listing));
  const listing = Uint8Array.from(listings, ({ uid }) => (matched.has(uid) ? 1 : 0));
  return { flow, party, account, relation, listing };
}

/** Rows to look at: all members and others, at most `most` of each, drawn evenly by `random` in their order. */
export function drawnRows(member: Uint8Array, most: number, below: (n: number) => number): readonly number[] {
  const groups: [number[], number[]] = [[], []];
  member.forEach((one, i) => groups[one === 1 ? 1 : 0].push(i));
  return groups.flatMap((rows) => sampled(rows, most, below)).toSorted((a, b) => a - b);
}

/** Selection sampling (Knuth, TAOCP 3.4.2, algorithm S). */
function sampled(rows: readonly number[], most: number, below: (n: number) => number): readonly number[] {
  if (rows.length <= most) return rows;
  const kept: number[] = [];
  for (let k = 0; k < rows.length && kept.length < most; k++) {
    if (below(rows.length - k) < most - kept.length) kept.push(rows[k]);
  }
  return kept;
}
