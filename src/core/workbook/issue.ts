/** What is wrong with a workbook as it stands, found before it is exported: row by row, so that it can be mended in place. */
import type { Table } from './edit.ts';

export type WorkbookIssueCode =
  | 'id-missing'
  | 'id-duplicate'
  | 'name-missing'
  | 'party-unknown'
  | 'account-unknown'
  | 'transaction-unknown'
  | 'relation-unknown'
  | 'listing-unknown'
  | 'holds-accounts'
  | 'has-transactions'
  | 'amount-not-positive'
  | 'currency-unrated'
  | 'time-outside-period'
  | 'share-not-a-share'
  | 'date-not-a-date'
  | 'words-missing'
  | 'answer-missing'
  | 'answer-unknown'
  | 'decision-outside-period'
  | 'nothing-flows'
  | 'no-source'
  | 'no-end-user'
  | 'budget-too-small'
  | 'real-prefix'
  | 'weights-not-100';

export interface WorkbookIssue {
  readonly code: WorkbookIssueCode;
  readonly table: Table | 'head' | 'key';
  /** Id of the row, '' when the whole table or exercise is meant. */
  readonly id: string;
  readonly column: string;
  /** What stands there, cut to 80 characters. */
  readonly found: string;
  /** Whether the pack cannot be exported as it stands. */
  readonly blocks: boolean;
}
