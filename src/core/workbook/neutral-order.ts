/** The order rows are written in: by id or time, so that it tells nothing of how or when a row came to be. */
import type { Listing } from '../dataset/dataset.ts';
import type { Workbook, WorkbookRelation, WorkbookTransaction } from './workbook.ts';

/** Shorter ids first, then by code units: `r2` before `r10`, on every engine alike. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

export function compareTransactions(a: WorkbookTransaction, b: WorkbookTransaction): number {
  return a.time - b.time || compareIds(a.id, b.id);
}

/** By both ends and type; of repeated ones in the order their ids number them. */
export function compareRelations(a: WorkbookRelation, b: WorkbookRelation): number {
  return compareIds(a.from, b.from) || compareIds(a.to, b.to) || compareIds(a.type, b.type) || compareIds(a.id, b.id);
}

/** Persons before bodies, as the published list has them, each by reference. */
export function compareListings(a: Listing, b: Listing): number {
  return (a.kind === b.kind ? 0 : a.kind === 'person' ? -1 : 1) || compareIds(a.uid, b.uid);
}

/** Sorts a list unless it is in order already, which is the usual case. */
export function inOrder<T>(rows: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  for (let i = 1; i < rows.length; i++) if (compare(rows[i - 1], rows[i]) > 0) return rows.toSorted(compare);
  return rows;
}

/** The same workbook with every table in neutral order. */
export function inNeutralOrder(workbook: Workbook): Workbook {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => compareIds(a.id, b.id);
  return {
    ...workbook,
    parties: inOrder(workbook.parties, byId),
    accounts: inOrder(workbook.accounts, byId),
    relations: inOrder(workbook.relations, compareRelations),
    transactions: inOrder(workbook.transactions, compareTransactions),
    listings: inOrder(workbook.listings, (a, b) => compareIds(a.file, b.file) || compareListings(a, b)),
  };
}
