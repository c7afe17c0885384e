/** The one door for change of a workbook: an edit gives a new workbook, or issues and no change. */
import { seededRandom } from '../scenario/random.ts';
import {
  dropClaim,
  dropGap,
  recountCovered,
  setCell,
  setClaim,
  setCovered,
  setDecoy,
  setDetour,
  setEnds,
  setFlow,
  setGap,
  setListed,
  setRole,
  withKey,
  withoutOptimum,
} from './edit-key.ts';
import type { Edit } from './edit.ts';
import { dropHint, setHint } from './edit-hints.ts';
import type { WorkbookIssue } from './issue.ts';
import { putAccount, putListing, putParty, putQuestion, putRelation, putTransaction } from './put-row.ts';
import { refusals } from './refuse-edit.ts';
import { relabel } from './relabel.ts';
import { removeRows } from './remove-rows.ts';
import type { Workbook, WorkbookHead } from './workbook.ts';

export type EditOutcome =
  | { readonly ok: true; readonly value: Workbook }
  | { readonly ok: false; readonly issues: readonly WorkbookIssue[] };

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
    case 'detour':
      return setDetour(workbook, edit.place, edit.detour);
    case 'hint':
      return setHint(workbook, edit.hint, edit.step);
    case 'unhint':
      return dropHint(workbook, edit.id);
    case 'relabel':
      return relabel(workbook, seededRandom(edit.seed)).workbook;
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
