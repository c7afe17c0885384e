/** What published datasets say of their hidden structure, as read from files: label columns, patterns, lists of alerts. */
import type { FileIssue } from '../dataset/issue.ts';
import type { ReferenceRow } from '../dataset/reference-rows.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** Label columns of a transaction file; one value of each column, and one entry of `rows` and `index`, a transaction. */
export interface LabelledRows {
  readonly file: string;
  /** Row of the file. */
  readonly rows: Uint32Array;
  /** Transaction of the dataset's ledger. */
  readonly index: Uint32Array;
  readonly columns: readonly {
    readonly name: string;
    readonly values: readonly string[];
    /** Index into `values`. */
    readonly of: Uint32Array;
  }[];
}

/** AMLworld's `*_Patterns.txt`: its rows read as transactions are, `row` being the line of the file. */
export interface PatternFile {
  readonly file: string;
  readonly blocks: readonly PatternBlock[];
  /** null when no row could be read. */
  readonly ledger: Ledger | null;
  /** Lines and rows that could not be read. */
  readonly issues: readonly FileIssue[];
}

export interface PatternBlock {
  /** `FAN-OUT` and the like. */
  readonly type: string;
  /** What stands behind the colon, or ''. */
  readonly note: string;
  /** Lines of BEGIN and END; their rows lie between. */
  readonly begin: number;
  readonly end: number;
}

/** AMLSim's `alert_transactions.csv` or `alert_accounts.csv`, told apart by their columns. */
export interface AlertFile {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly ReferenceRow[];
}

export interface LabelFiles {
  readonly patterns: readonly PatternFile[];
  readonly alerts: readonly AlertFile[];
  /** Why files cannot be read at all. */
  readonly issues: readonly FileIssue[];
}

/** Transactions a file names as one scheme. */
export interface DraftGroup {
  /** As the file calls it; '' when it gives no name. */
  readonly title: string;
  /** Indexes into the ledger, ascending. */
  readonly flows: readonly number[];
  /** A false alarm by the file's own word: its parties become decoys. */
  readonly decoy: boolean;
  /** Where the file names it, for issues. */
  readonly file: string;
  readonly row: number;
}
