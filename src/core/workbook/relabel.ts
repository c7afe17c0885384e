/**
 * The same network under other ids, for a pack of each participant's own: what one tells another of `P017` is worth nothing.
 * Parties and accounts get ids by a seeded shuffle; transactions numbers that rise with time but not by one, so that they
 * differ too; listings, gaps and chains keep theirs. O(rows log rows).
 */
import { accountKey, parseKey, partyKey, type NodeKey } from '../dataset/dataset.ts';
import type { AnswerKey, HintStep, Optimum } from '../exercise/key.ts';
import type { EvidenceRef } from '../exercise/work.ts';
import type { Random } from '../scenario/random.ts';
import { compareIds, inNeutralOrder } from './neutral-order.ts';
import type { Workbook, WorkbookRelation, WorkbookTransaction } from './workbook.ts';

/** New id by old one. */
export interface IdMaps {
  readonly parties: ReadonlyMap<string, string>;
  readonly accounts: ReadonlyMap<string, string>;
  readonly transactions: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, string>;
}

/** Most numbers one transaction may be above the one before it. */
const longestStep = 3;

/** Every reference follows, and every table is put in the order of the new ids. Ids the workbook does not have stay. */
export function relabel(workbook: Workbook, random: Random): { readonly workbook: Workbook; readonly ids: IdMaps } {
  const parties = dealt(random.fork('party ids'), workbook.parties, 'P');
  const accounts = dealt(random.fork('account ids'), workbook.accounts, 'A');
  const transactions = numberedByTime(random.fork('transaction ids'), workbook.transactions);
  const party = (id: string): string => parties.get(id) ?? id;
  const account = (id: string): string => accounts.get(id) ?? id;
  const relationRow = (row: WorkbookRelation): WorkbookRelation => {
    const from = party(row.from);
    // The far end is a party where one has that id.
    const to = parties.has(row.to) ? party(row.to) : account(row.to);
    const again = /#\d+$/.exec(row.id)?.[0] ?? '';
    return { ...row, id: `${from}>${to}:${row.type}${again}`, from, to };
  };
  const relations = workbook.relations.map((row) => [row.id, relationRow(row)] as const);
  const ids: IdMaps = {
    parties,
    accounts,
    transactions,
    relations: new Map(relations.map(([before, row]) => [before, row.id])),
  };
  const { head } = workbook;
  const overrides = Object.entries(head.costs.overrides)
    .map(([key, cost]): [string, number] => [relabelNode(key, ids), cost])
    .sort(([a], [b]) => compareIds(a, b));
  const moved: Workbook = {
    ...workbook,
    head: { ...head, costs: { ...head.costs, overrides: Object.fromEntries(overrides) } },
    parties: workbook.parties.map((row) => ({ ...row, id: party(row.id) })),
    accounts: workbook.accounts.map((row) => ({ ...row, id: account(row.id), holder: party(row.holder) })),
    relations: relations.map(([, row]) => row),
    transactions: workbook.transactions.map((row) => ({
      ...row,
      id: transactions.get(row.id) ?? row.id,
      from: account(row.from),
      to: account(row.to),
    })),
    key: relabelKey(workbook.key, ids),
  };
  return { workbook: inNeutralOrder(moved), ids };
}

/** A party or account key under new ids. */
export function relabelNode<K extends string>(key: K, ids: IdMaps): K | NodeKey {
  if (!key.startsWith('party:') && !key.startsWith('account:')) return key;
  const { kind, id } = parseKey(key as NodeKey);
  return kind === 'party' ? partyKey(ids.parties.get(id) ?? id) : accountKey(ids.accounts.get(id) ?? id);
}

/** A row that a claim names, under new ids; listings keep theirs. */
export function relabelEvidence(ref: EvidenceRef, ids: IdMaps): EvidenceRef {
  if (ref.startsWith('tx:')) return `tx:${ids.transactions.get(ref.slice(3)) ?? ref.slice(3)}`;
  if (ref.startsWith('relation:')) return `relation:${ids.relations.get(ref.slice(9)) ?? ref.slice(9)}`;
  return ref;
}

function relabelKey(key: AnswerKey, ids: IdMaps): AnswerKey {
  const party = (id: string): string => ids.parties.get(id) ?? id;
  const account = (id: string): string => ids.accounts.get(id) ?? id;
  const transaction = (id: string): string => ids.transactions.get(id) ?? id;
  const sorted = (list: readonly string[]): readonly string[] => list.toSorted(compareIds);
  const byParty = <T extends { readonly party: string }>(list: readonly T[]): readonly T[] =>
    list.map((one) => ({ ...one, party: party(one.party) })).sort((a, b) => compareIds(a.party, b.party));
  const roles = Object.entries(key.roles).map(([id, role]) => [party(id), role] as const);
  const optimum = Object.entries(key.optimum).map(([name, one]): [string, Optimum] => {
    const plan = one.plan.map((node): NodeKey => relabelNode(node, ids)).sort(compareIds);
    return [name, { ...one, plan }];
  });
  return {
    ...key,
    roles: Object.fromEntries(roles.sort(([a], [b]) => compareIds(a, b))),
    cells: key.cells.map((cell) => ({ ...cell, parties: sorted(cell.parties.map(party)) })),
    trueFlows: sorted(key.trueFlows.map(transaction)),
    chains: key.chains.map(({ id, hops }) => ({
      id,
      hops: hops.map((hop) => ('tx' in hop ? { tx: transaction(hop.tx) } : hop)),
    })),
    gaps: key.gaps.map((gap) => ({ ...gap, from: party(gap.from), to: party(gap.to) })),
    listed: byParty(key.listed),
    decoys: byParty(key.decoys),
    covered: byParty(key.covered).map((one) => ({ ...one, payments: sorted(one.payments.map(transaction)) })),
    claims: byParty(key.claims).map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((ref) => relabelEvidence(ref, ids)).sort(),
    })),
    sources: sorted(key.sources.map(account)),
    endUsers: sorted(key.endUsers.map(account)),
    optimum: Object.fromEntries(optimum),
    ...(key.detours === undefined ? {} : { detours: relabelDetours(key.detours, party, account) }),
    ...(key.hints === undefined ? {} : { hints: relabelSteps(key.hints, party) }),
  };
}

function relabelSteps(
  hints: NonNullable<AnswerKey['hints']>,
  party: (id: string) => string,
): NonNullable<AnswerKey['hints']> {
  const relabelled = Object.entries(hints).map(([hint, step]): [string, HintStep] => {
    if ('claim' in step) return [hint, { claim: party(step.claim) }];
    return [hint, 'freeze' in step ? { freeze: party(step.freeze) } : step];
  });
  return Object.fromEntries(relabelled);
}

function relabelDetours(
  detours: NonNullable<AnswerKey['detours']>,
  party: (id: string) => string,
  account: (id: string) => string,
): NonNullable<AnswerKey['detours']> {
  // They open in the order of the list, which therefore stays.
  return detours.map(({ when, transfers }) => ({
    when: party(when),
    transfers: transfers.map((one) => ({ ...one, from: account(one.from), to: account(one.to) })),
  }));
}

function dealt(random: Random, rows: readonly { readonly id: string }[], letter: string): ReadonlyMap<string, string> {
  const ids = rows.map((row) => row.id).sort(compareIds);
  return new Map(random.shuffle(ids).map((id, place) => [id, `${letter}${numbered(place + 1, ids.length)}`]));
}

/** Transactions of the same instant change places among themselves. */
function numberedByTime(random: Random, rows: readonly WorkbookTransaction[]): ReadonlyMap<string, string> {
  const order = random.shuffle(rows).sort((a, b) => a.time - b.time);
  const numbers: number[] = [];
  let number = 0;
  for (let i = 0; i < order.length; i++) numbers.push((number += random.between(1, longestStep)));
  return new Map(order.map((row, i) => [row.id, `T${numbered(numbers[i], number)}`]));
}

function numbered(n: number, most: number): string {
  return String(n).padStart(Math.max(3, String(most).length), '0');
}
