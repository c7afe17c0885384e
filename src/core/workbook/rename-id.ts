/** An id changes: everything that named the row follows, in the tables, the head and the answer key. */
import { accountKey, partyKey, type NodeKey } from '../dataset/dataset.ts';
import type { AnswerKey, Optimum } from '../exercise/key.ts';
import type { EvidenceRef } from '../exercise/work.ts';
import { renameStep } from './edit-hints.ts';
import type { Table } from './edit.ts';
import { mapSame, renameIn, renameKey } from './put-rows.ts';
import type { Workbook } from './workbook.ts';

/** The row itself keeps its id: whoever replaces the row gives it the new one. Ids of relations follow their ends (`numberRelations`). */
export function renameId(workbook: Workbook, table: Table, before: string, after: string): Workbook {
  if (before === after) return workbook;
  const { key } = workbook;
  switch (table) {
    case 'parties':
      return renameParty(workbook, before, after);
    case 'accounts':
      return renameAccount(workbook, before, after);
    case 'transactions':
      return { ...workbook, key: renameTransaction(key, before, after) };
    case 'relations':
      return workbook;
    case 'listings': {
      const listed = mapSame(key.listed, (one) => (one.listing === before ? { ...one, listing: after } : one));
      return { ...workbook, key: { ...renameEvidence(key, `listing:${before}`, `listing:${after}`), listed } };
    }
    case 'questions': {
      const renamed = renameStep(key, 'question', before, after);
      return { ...workbook, key: { ...renamed, quiz: renameKey(key.quiz, before, after) } };
    }
  }
}

function renameParty(workbook: Workbook, before: string, after: string): Workbook {
  const { key } = workbook;
  const id = (other: string) => (other === before ? after : other);
  const named = <T extends { readonly party: string }>(list: readonly T[]) =>
    mapSame(list, (one) => (one.party === before ? { ...one, party: after } : one));
  const renamed: AnswerKey = {
    ...key,
    roles: renameKey(key.roles, before, after),
    cells: mapSame(key.cells, (cell) => {
      const parties = renameIn(cell.parties, before, after);
      return parties === cell.parties ? cell : { ...cell, parties };
    }),
    gaps: mapSame(key.gaps, (gap) =>
      gap.from === before || gap.to === before ? { ...gap, from: id(gap.from), to: id(gap.to) } : gap,
    ),
    listed: named(key.listed),
    decoys: named(key.decoys),
    covered: named(key.covered),
    claims: named(key.claims),
    optimum: renameInPlans(key.optimum, partyKey(before), partyKey(after)),
    ...(key.detours === undefined
      ? {}
      : { detours: mapSame(key.detours, (one) => (one.when === before ? { ...one, when: after } : one)) }),
  };
  return {
    ...renameCost(workbook, partyKey(before), partyKey(after)),
    accounts: mapSame(workbook.accounts, (one) => (one.holder === before ? { ...one, holder: after } : one)),
    relations: mapSame(workbook.relations, (one) =>
      one.from === before || one.to === before ? { ...one, from: id(one.from), to: id(one.to) } : one,
    ),
    key: renameStep(renamed, 'party', before, after),
  };
}

function renameAccount(workbook: Workbook, before: string, after: string): Workbook {
  const { key, parties } = workbook;
  const id = (other: string) => (other === before ? after : other);
  // The far end of a relation is a party where one has that id.
  const isParty = parties.some((party) => party.id === before);
  const ends = <T extends { readonly from: string; readonly to: string }>(one: T): T =>
    one.from === before || one.to === before ? { ...one, from: id(one.from), to: id(one.to) } : one;
  const renamed: AnswerKey = {
    ...key,
    sources: renameIn(key.sources, before, after),
    endUsers: renameIn(key.endUsers, before, after),
    optimum: renameInPlans(key.optimum, accountKey(before), accountKey(after)),
    ...(key.detours === undefined
      ? {}
      : { detours: mapSame(key.detours, (one) => ({ ...one, transfers: mapSame(one.transfers, ends) })) }),
  };
  return {
    ...renameCost(workbook, accountKey(before), accountKey(after)),
    transactions: mapSame(workbook.transactions, ends),
    relations: isParty
      ? workbook.relations
      : mapSame(workbook.relations, (one) => (one.to === before ? { ...one, to: after } : one)),
    key: renamed,
  };
}

function renameTransaction(key: AnswerKey, before: string, after: string): AnswerKey {
  return {
    ...renameEvidence(key, `tx:${before}`, `tx:${after}`),
    trueFlows: renameIn(key.trueFlows, before, after),
    chains: mapSame(key.chains, (chain) => {
      const hops = mapSame(chain.hops, (hop) => ('tx' in hop && hop.tx === before ? { tx: after } : hop));
      return hops === chain.hops ? chain : { ...chain, hops };
    }),
    covered: mapSame(key.covered, (one) => {
      const payments = renameIn(one.payments, before, after);
      return payments === one.payments ? one : { ...one, payments };
    }),
  };
}

/** Claims whose evidence names a row by its old reference name it by the new one. */
function renameEvidence(key: AnswerKey, before: EvidenceRef, after: EvidenceRef): AnswerKey {
  const claims = mapSame(key.claims, (claim) => {
    const evidence = renameIn<EvidenceRef>(claim.evidence, before, after);
    return evidence === claim.evidence ? claim : { ...claim, evidence };
  });
  return claims === key.claims ? key : { ...key, claims };
}

function renameCost(workbook: Workbook, before: NodeKey, after: NodeKey): Workbook {
  const { head } = workbook;
  const overrides = renameKey(head.costs.overrides, before, after);
  return overrides === head.costs.overrides
    ? workbook
    : { ...workbook, head: { ...head, costs: { ...head.costs, overrides } } };
}

function renameInPlans(optimum: AnswerKey['optimum'], before: NodeKey, after: NodeKey): AnswerKey['optimum'] {
  const rename = (one: Optimum): Optimum => {
    const plan = renameIn(one.plan, before, after);
    return plan === one.plan ? one : { ...one, plan };
  };
  return Object.fromEntries(Object.entries(optimum).map(([name, one]) => [name, rename(one)]));
}
