/** Why an edit cannot be applied: ids that are missing or taken, rows that are not there or still needed. */
import type { Hint } from '../exercise/exercise.ts';
import type { Detour, HintStep } from '../exercise/key.ts';
import { mostHints } from '../exercise/parse-exercise.ts';
import { mostDetours, mostTransfers } from '../exercise/parse-key.ts';
import { maxId } from '../exercise/shapes.ts';
import type { Edit, Table } from './edit.ts';
import type { WorkbookIssue, WorkbookIssueCode } from './issue.ts';
import { listFileName } from './list-names.ts';
import type { Workbook } from './workbook.ts';

type Where = WorkbookIssue['table'];

function refused(code: WorkbookIssueCode, table: Where, id: string, column: string, found: string): WorkbookIssue {
  return { code, table, id, column, found: found.slice(0, 80), blocks: true };
}

/** Empty where the edit can be applied. */
export function refusals(workbook: Workbook, edit: Edit): readonly WorkbookIssue[] {
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
    case 'detour':
      return detourRefusals(workbook, edit.place, edit.detour);
    case 'hint':
      return hintRefusals(workbook, edit.hint, edit.step);
    case 'relabel':
      return /^[0-9a-f]{32,1024}$/i.test(edit.seed) ? [] : [refused('id-missing', 'head', '', 'seed', '')];
    case 'unclaim':
    case 'unhint':
    case 'ungap':
      return [];
  }
}

/** A way round that is not in the key, nobody it opens for, no transfer, or one that is no whole amount and time between known accounts. */
function detourRefusals(workbook: Workbook, place: number, detour: Detour | null): readonly WorkbookIssue[] {
  const count = workbook.key.detours?.length ?? 0;
  const last = detour === null ? count - 1 : count;
  const id = detour?.when ?? '';
  const wrong = (code: WorkbookIssueCode, found: string) => refused(code, 'key', id, 'detours', found);
  if (!Number.isInteger(place) || place < 0 || place > last || place >= mostDetours)
    return [wrong('id-missing', String(place))];
  if (detour === null) return [];
  const { transfers } = detour;
  if (transfers.length === 0 || transfers.length > mostTransfers)
    return [wrong('id-missing', String(transfers.length))];
  return [
    ...(workbook.parties.some((one) => one.id === id) ? [] : [wrong('party-unknown', id)]),
    ...unknown(
      transfers.flatMap(({ from, to }) => [from, to]),
      workbook.accounts,
      'account-unknown',
      'detours',
    ),
    ...transfers.flatMap(({ at, amount }) => [
      ...(Number.isSafeInteger(amount) && amount >= 0 ? [] : [wrong('amount-not-positive', String(amount))]),
      ...(Number.isInteger(at) && Math.abs(at) <= 8.64e15 ? [] : [wrong('date-not-a-date', String(at))]),
    ]),
  ];
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

/** One hint more than an exercise may have, a step about a party or question that is not there, a cost that is none. */
function hintRefusals(workbook: Workbook, hint: Hint, step: HintStep | null): readonly WorkbookIssue[] {
  const wrong = (code: WorkbookIssueCode, found: string) => refused(code, 'head', hint.id, 'hints', found);
  const { hints = [] } = workbook.head;
  const fresh = hints.every(({ id }) => id !== hint.id);
  if (fresh && hints.length >= mostHints) return [wrong('id-duplicate', String(mostHints))];
  const party = step === null ? null : 'claim' in step ? step.claim : 'freeze' in step ? step.freeze : null;
  const question = step !== null && 'question' in step ? step.question : null;
  return [
    ...idRefusals('head', hint.id, 'hints', false),
    ...(hint.cost >= 0 && hint.cost <= 100 ? [] : [wrong('amount-not-positive', String(hint.cost))]),
    ...(party === null || workbook.parties.some(({ id }) => id === party) ? [] : [wrong('party-unknown', party)]),
    ...(question === null || workbook.questions.some(({ id }) => id === question)
      ? []
      : [wrong('answer-unknown', question)]),
  ];
}
