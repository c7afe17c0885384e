/** Removes rows, and what the answer key says of them; chains that lose a hop are cut out. */
import type { AnswerKey } from '../exercise/key.ts';
import type { EvidenceRef } from '../exercise/work.ts';
import { rechained, withoutOptimum } from './edit-key.ts';
import { dropSteps } from './edit-hints.ts';
import type { Table } from './edit.ts';
import { numberRelations } from './number-relations.ts';
import { drop, dropKeys, mapSame } from './put-rows.ts';
import type { Workbook } from './workbook.ts';

/** A party may hold no account and an account have no transactions: `applyEdit` sees to both. */
export function removeRows(workbook: Workbook, table: Table, ids: ReadonlySet<string>): Workbook {
  const gone = (id: string) => ids.has(id);
  switch (table) {
    case 'parties': {
      const parties = drop(workbook.parties, (one) => gone(one.id));
      const relations = drop(workbook.relations, (one) => gone(one.from) || gone(one.to));
      const lost = relationRefs(workbook, relations);
      const key = withoutEvidence(withoutParties(dropSteps(workbook.key, 'party', gone), gone), lost);
      const next = numberRelations({
        ...withoutCosts(workbook, (node) => gone(node.slice(6)) && node.startsWith('party:')),
        parties,
        relations,
        key,
      });
      const moves = [...ids].some((id) => Object.hasOwn(workbook.key.roles, id) || inGap(workbook.key, id));
      return moves ? withoutOptimum(rechained(workbook, next)) : next;
    }
    case 'accounts': {
      const accounts = drop(workbook.accounts, (one) => gone(one.id));
      const isParty = new Set(workbook.parties.map((one) => one.id));
      const relations = drop(workbook.relations, (one) => gone(one.to) && !isParty.has(one.to));
      const { key } = workbook;
      const bare = withoutEvidence(
        {
          ...key,
          sources: drop(key.sources, gone),
          endUsers: drop(key.endUsers, gone),
          ...(key.detours === undefined
            ? {}
            : {
                detours: key.detours.filter((one) => !one.transfers.some((move) => gone(move.from) || gone(move.to))),
              }),
        },
        relationRefs(workbook, relations),
      );
      const rest = withoutCosts(workbook, (node) => gone(node.slice(8)) && node.startsWith('account:'));
      const next = numberRelations({ ...rest, accounts, relations, key: bare });
      const ends = [...key.sources, ...key.endUsers].some(gone);
      return ends ? withoutOptimum(rechained(workbook, next)) : next;
    }
    case 'relations': {
      const relations = drop(workbook.relations, (one) => gone(one.id));
      const key = withoutEvidence(workbook.key, relationRefs(workbook, relations));
      return numberRelations({ ...workbook, relations, key });
    }
    case 'transactions': {
      const { key } = workbook;
      const transactions = drop(workbook.transactions, (one) => gone(one.id));
      const bare = withoutEvidence(
        {
          ...key,
          trueFlows: drop(key.trueFlows, gone),
          covered: mapSame(key.covered, (one) => {
            const payments = drop(one.payments, gone);
            return payments === one.payments ? one : { ...one, payments };
          }),
        },
        new Set([...ids].map((id): EvidenceRef => `tx:${id}`)),
      );
      const next = { ...workbook, transactions, key: bare };
      return bare.trueFlows === key.trueFlows ? next : withoutOptimum(rechained(workbook, next));
    }
    case 'listings': {
      const listings = drop(workbook.listings, (one) => gone(one.uid));
      const listed = drop(workbook.key.listed, (one) => gone(one.listing));
      const key = withoutEvidence(
        { ...workbook.key, listed },
        new Set([...ids].map((id): EvidenceRef => `listing:${id}`)),
      );
      return withoutEmptyUpdates({ ...workbook, listings, key });
    }
    case 'questions': {
      const questions = drop(workbook.questions, (one) => gone(one.id));
      const key = dropSteps(workbook.key, 'question', gone);
      return { ...workbook, questions, key: { ...key, quiz: dropKeys(key.quiz, gone) } };
    }
  }
}

function withoutParties(key: AnswerKey, gone: (id: string) => boolean): AnswerKey {
  const about = (one: { readonly party: string }) => gone(one.party);
  return {
    ...key,
    roles: dropKeys(key.roles, gone),
    cells: mapSame(key.cells, (cell) => {
      const parties = drop(cell.parties, gone);
      return parties === cell.parties ? cell : { ...cell, parties };
    }),
    gaps: drop(key.gaps, (gap) => gone(gap.from) || gone(gap.to)),
    listed: drop(key.listed, about),
    decoys: drop(key.decoys, about),
    covered: drop(key.covered, about),
    claims: drop(key.claims, about),
    ...(key.detours === undefined ? {} : { detours: drop(key.detours, (one) => gone(one.when)) }),
  };
}

function withoutEvidence(key: AnswerKey, lost: ReadonlySet<EvidenceRef>): AnswerKey {
  if (lost.size === 0) return key;
  const claims = mapSame(key.claims, (claim) => {
    const evidence = drop(claim.evidence, (ref) => lost.has(ref));
    return evidence === claim.evidence ? claim : { ...claim, evidence };
  });
  return claims === key.claims ? key : { ...key, claims };
}

/** How evidence names the relations that are no longer among `kept`. */
function relationRefs(workbook: Workbook, kept: Workbook['relations']): ReadonlySet<EvidenceRef> {
  const still = new Set(kept.map((one) => one.id));
  return new Set(
    workbook.relations.filter((one) => !still.has(one.id)).map((one): EvidenceRef => `relation:${one.id}`),
  );
}

function withoutCosts(workbook: Workbook, gone: (node: string) => boolean): Workbook {
  const { head } = workbook;
  const overrides = dropKeys(head.costs.overrides, gone);
  return overrides === head.costs.overrides
    ? workbook
    : { ...workbook, head: { ...head, costs: { ...head.costs, overrides } } };
}

/** A list update whose file has lost its last record is none. */
function withoutEmptyUpdates(workbook: Workbook): Workbook {
  const { listUpdates, ...head } = workbook.head;
  if (listUpdates === undefined) return workbook;
  const files = new Set(workbook.listings.map((one) => one.file));
  const kept = drop(listUpdates, (one) => !files.has(one.file));
  if (kept === listUpdates) return workbook;
  return { ...workbook, head: kept.length === 0 ? head : { ...head, listUpdates: kept } };
}

function inGap(key: AnswerKey, party: string): boolean {
  return key.gaps.some((gap) => gap.from === party || gap.to === party);
}
