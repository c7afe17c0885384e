/** Adds a row or replaces one; an id that changed takes along everything that named it. */
import type { Listing, Party } from '../dataset/dataset.ts';
import type { Answer, Question } from '../exercise/exercise.ts';
import { rechained, recountCovered, withKey, withoutOptimum } from './edit-key.ts';
import { compareTransactions } from './neutral-order.ts';
import { numberRelations } from './number-relations.ts';
import { put } from './put-rows.ts';
import { renameId } from './rename-id.ts';
import type { Workbook, WorkbookAccount, WorkbookRelation, WorkbookTransaction } from './workbook.ts';

export function putParty(workbook: Workbook, row: Party, before: string): Workbook {
  const renamed = numberRelations(renameId(workbook, 'parties', before, row.id));
  return { ...renamed, parties: put(renamed.parties, row, (one) => one.id === before) };
}

/** Another holder or country moves what can be frozen, and who stands at a gap. */
export function putAccount(workbook: Workbook, row: WorkbookAccount, before: string): Workbook {
  const old = workbook.accounts.find((one) => one.id === before);
  const renamed = numberRelations(renameId(workbook, 'accounts', before, row.id));
  const next = { ...renamed, accounts: put(renamed.accounts, row, (one) => one.id === before) };
  if (old === undefined || (old.holder === row.holder && old.country === row.country)) return next;
  if (old.holder === row.holder) return withoutOptimum(next);
  return withoutOptimum(rechained(renamed, recountCovered(next, new Set([old.holder, row.holder]))));
}

export function putRelation(workbook: Workbook, row: WorkbookRelation, before: string): Workbook {
  const same = (one: WorkbookRelation) => before !== '' && one.id === before;
  // Only ownership has a share; the reader forgets any other.
  const fit = row.type === 'owns' ? row : { ...row, share: null };
  return numberRelations({ ...workbook, relations: put(workbook.relations, { ...fit, id: before }, same) });
}

/** A true flow that pays another amount, at another time or elsewhere moves the optimum and the chains. */
export function putTransaction(workbook: Workbook, row: WorkbookTransaction, before: string): Workbook {
  const old = workbook.transactions.find((one) => one.id === before);
  const renamed = renameId(workbook, 'transactions', before, row.id);
  const others = old === undefined ? renamed.transactions : renamed.transactions.filter((one) => one !== old);
  const next = { ...renamed, transactions: inserted(others, row) };
  const touched = new Set([row.to, old?.to ?? row.to]);
  const holders = new Set(workbook.accounts.filter((one) => touched.has(one.id)).map((one) => one.holder));
  const counted = recountCovered(next, holders);
  if (old === undefined || !workbook.key.trueFlows.includes(before)) return counted;
  const same = old.time === row.time && old.from === row.from && old.to === row.to;
  if (same && old.amount === row.amount && old.currency === row.currency) return counted;
  const place = new Map(counted.transactions.map((one, i) => [one.id, i]));
  const order = (id: string) => place.get(id) ?? Infinity;
  const trueFlows = counted.key.trueFlows.toSorted((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
  return withoutOptimum(rechained(renamed, withKey(counted, { trueFlows })));
}

/** By time. */
function inserted(rows: readonly WorkbookTransaction[], row: WorkbookTransaction): readonly WorkbookTransaction[] {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareTransactions(rows[middle], row) <= 0) low = middle + 1;
    else high = middle;
  }
  return rows.toSpliced(low, 0, row);
}

export function putListing(workbook: Workbook, row: Listing & { readonly file: string }, before: string): Workbook {
  const renamed = renameId(workbook, 'listings', before, row.uid);
  // Both formats of a pack have one reference, from which reading takes the id.
  const whole = { ...row, listRef: row.uid.replace(/#\d+$/, '') };
  return { ...renamed, listings: put(renamed.listings, whole, (one) => one.uid === before) };
}

export function putQuestion(workbook: Workbook, row: Question, answer: Answer, before: string): Workbook {
  const renamed = renameId(workbook, 'questions', before, row.id);
  const { key } = renamed;
  return withKey(
    { ...renamed, questions: put(renamed.questions, row, (one) => one.id === before) },
    { quiz: { ...key.quiz, [row.id]: answer } },
  );
}
