/** The one door for change of a workbook: an edit gives a new workbook, or issues and no change. */
import { maxId } from '../exercise/shapes.ts';
import {
  dropClaim,
  dropGap,
  recountCovered,
  setCell,
  setClaim,
  setCovered,
  setDecoy,
  setEnds,
  setFlow,
  setGap,
  setListed,
  setRole,
  withKey,
  withoutOptimum,
} from './edit-key.ts';
import type { Edit, Table } from './edit.ts';
import type { WorkbookIssue, WorkbookIssueCode } from './issue.ts';
import { listFileName } from './list-names.ts';
import { putAccount, putListing, putParty, putQuestion, putRelation, putTransaction } from './put-row.ts';
import { removeRows } from './remove-rows.ts';
import type { Workbook, WorkbookHead } from './workbook.ts';

export type EditOutcome =
  { readonly ok: true; readonly value: Workbook } | { readonly ok: false; readonly issues: readonly WorkbookIssue[] };

/**
 * Applies one edit; what it does not touch is shared with the workbook before. Refused: an id that is missing, too long or taken
 * (`id-missing`, `id-duplicate`), a key entry about a row that is not there (`party-unknown` and the like), an amount or time that
 * is no whole number, removing what others still need (`holds-accounts`, `has-transactions`). Anything else that is wrong stands
 * and is found by `findIssues`. O(rows) at most, chains apart.
 */
export function applyEdit(workbook: Workbook, edit: Edit): EditOutcome {
  const issues = refusals(workbook, edit);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: applied(workbook, edit) };
}

function applied(workbook: Workbook, edit: Edit): Workbook {
  switch (edit.type) {
    case 'head':
      return setHead(workbook, edit.fields);
    case 'party':
      return putParty(workbook, edit.row, edit.before ?? edit.row.id);
    case 'account':
      return putAccount(workbook, edit.row, edit.before ?? edit.row.id);
    case 'relation':
      return putRelation(workbook, edit.row, edit.before ?? edit.row.id);
    case 'transaction':
      return putTransaction(workbook, edit.row, edit.before ?? edit.row.id);
    case 'listing':
      return putListing(workbook, edit.row, edit.before ?? edit.row.uid);
    case 'question':
      return putQuestion(workbook, edit.row, edit.answer, edit.before ?? edit.row.id);
    case 'remove':
      return removeRows(workbook, edit.table, new Set(edit.ids));
    case 'role':
      return withoutOptimum(setRole(workbook, edit.parties, edit.role, edit.cell));
    case 'cell':
      return setCell(workbook, edit.id, edit.title);
    case 'flow':
      return withoutOptimum(setFlow(workbook, edit.transactions, edit.on));
    case 'ends':
      return withoutOptimum(setEnds(workbook, edit.accounts, edit.end));
    case 'claim':
      return setClaim(workbook, edit.claim);
    case 'unclaim':
      return dropClaim(workbook, edit.party, edit.reason);
    case 'listed':
      return setListed(workbook, edit.party, edit.listing);
    case 'decoy':
      return setDecoy(workbook, edit.party, edit.why);
    case 'covered':
      return setCovered(workbook, edit.party, edit.why);
    case 'gap':
      return withoutOptimum(setGap(workbook, edit.gap));
    case 'ungap':
      return withoutOptimum(dropGap(workbook, edit.id));
  }
}

/** What the best plan depends on. */
const decisive: readonly (keyof WorkbookHead)[] = [
  'budget',
  'costs',
  'jurisdictions',
  'decisionTime',
  'rates',
  'baseCurrency',
];

function setHead(workbook: Workbook, fields: Partial<WorkbookHead>): Workbook {
  const head = { ...workbook.head, ...fields };
  const next = { ...workbook, head };
  const counted = head.decisionTime === workbook.head.decisionTime ? next : recountCovered(next, null);
  const named = head.id === workbook.head.id ? counted : withKey(counted, { exercise: head.id });
  const same = decisive.every((field) => JSON.stringify(head[field]) === JSON.stringify(workbook.head[field]));
  return same ? named : withoutOptimum(named);
}

type Where = WorkbookIssue['table'];

function refused(code: WorkbookIssueCode, table: Where, id: string, column: string, found: string): WorkbookIssue {
  return { code, table, id, column, found: found.slice(0, 80), blocks: true };
}

function refusals(workbook: Workbook, edit: Edit): readonly WorkbookIssue[] {
  const party = (id: string, column: string) =>
    workbook.parties.some((one) => one.id === id) ? [] : [refused('party-unknown', 'key', id, column, id)];
  switch (edit.type) {
    case 'head':
      return edit.fields.id === undefined ? [] : idRefusals('head', edit.fields.id, 'id', false);
    case 'party':
      return rowRefusals(workbook.parties, 'parties', edit.row.id, edit.before);
    case 'account':
      return rowRefusals(workbook.accounts, 'accounts', edit.row.id, edit.before);
    case 'relation':
      return edit.row.from === '' || edit.row.to === ''
        ? [refused('id-missing', 'relations', edit.row.id, edit.row.from === '' ? 'from' : 'to', '')]
        : [];
    case 'transaction': {
      const { id, amount, time } = edit.row;
      return [
        ...rowRefusals(workbook.transactions, 'transactions', id, edit.before),
        ...(Number.isSafeInteger(amount) && amount >= 0
          ? []
          : [refused('amount-not-positive', 'transactions', id, 'amount', String(amount))]),
        ...(Math.abs(time) <= 8.64e15 ? [] : [refused('date-not-a-date', 'transactions', id, 'time', String(time))]),
      ];
    }
    case 'listing': {
      const rows = workbook.listings.map(({ uid }) => ({ id: uid }));
      const { uid, file } = edit.row;
      return [
        ...rowRefusals(rows, 'listings', uid, edit.before),
        ...(listFileName.test(file) ? [] : [refused('id-missing', 'listings', uid, 'file', file)]),
      ];
    }
    case 'question':
      return rowRefusals(workbook.questions, 'questions', edit.row.id, edit.before);
    case 'remove':
      return removeRefusals(workbook, edit.table, edit.ids);
    case 'role':
      return edit.role === null ? [] : edit.parties.flatMap((id) => party(id, 'roles'));
    case 'cell':
      return idRefusals('key', edit.id, 'cells', false);
    case 'flow':
      return edit.on ? unknown(edit.transactions, workbook.transactions, 'transaction-unknown', 'trueFlows') : [];
    case 'ends':
      return edit.end === null ? [] : unknown(edit.accounts, workbook.accounts, 'account-unknown', edit.end);
    case 'claim':
      return party(edit.claim.party, 'claims');
    case 'listed': {
      const { listing } = edit;
      if (listing === null) return [];
      const known = workbook.listings.some((one) => one.uid === listing);
      return [
        ...party(edit.party, 'listed'),
        ...(known ? [] : [refused('listing-unknown', 'key', edit.party, 'listed', listing)]),
      ];
    }
    case 'decoy':
    case 'covered':
      return edit.why === null ? [] : party(edit.party, edit.type);
    case 'gap':
      return [
        ...idRefusals('key', edit.gap.id, 'gaps', false),
        ...party(edit.gap.from, 'gaps'),
        ...party(edit.gap.to, 'gaps'),
      ];
    case 'unclaim':
    case 'ungap':
      return [];
  }
}

function idRefusals(table: Where, id: string, column: string, taken: boolean): readonly WorkbookIssue[] {
  if (id.trim() === '' || id !== id.trim() || id.length > maxId) return [refused('id-missing', table, id, column, id)];
  return taken ? [refused('id-duplicate', table, id, column, id)] : [];
}

/** A new row, or one whose id changes, may not take an id that is in use. */
function rowRefusals(
  rows: readonly { readonly id: string }[],
  table: Table,
  id: string,
  before: string | undefined,
): readonly WorkbookIssue[] {
  const moved = before !== undefined && before !== id;
  const taken = moved && rows.some((row) => row.id === id);
  return idRefusals(table, id, table === 'listings' ? 'uid' : 'id', taken);
}

function unknown(
  ids: readonly string[],
  rows: readonly { readonly id: string }[],
  code: WorkbookIssueCode,
  column: string,
): readonly WorkbookIssue[] {
  const missing = new Set(ids);
  for (const row of rows) missing.delete(row.id);
  return [...missing].map((id) => refused(code, 'key', id, column, id));
}

function removeRefusals(workbook: Workbook, table: Table, ids: readonly string[]): readonly WorkbookIssue[] {
  const wanted = new Set(ids);
  if (table === 'parties') {
    const held = workbook.accounts.filter((one) => wanted.has(one.holder));
    return held.map((one) => refused('holds-accounts', table, one.holder, 'holder', one.id));
  }
  if (table !== 'accounts') return [];
  const used = new Set(workbook.transactions.flatMap((one) => [one.from, one.to]).filter((id) => wanted.has(id)));
  return [...used].map((id) => refused('has-transactions', table, id, 'id', id));
}
