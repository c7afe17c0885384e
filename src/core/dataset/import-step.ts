/** The steps of an import as values: what a dropped file looks like, how its columns are mapped, how far reading is. */
import type { Receipt, TransactionFormat } from '../ledger/receipt.ts';
import type { FileIssue } from './issue.ts';

/** Ledger columns a header name can be mapped to. */
export type MappedField = 'id' | 'time' | 'from' | 'to' | 'amount' | 'currency' | 'channel' | 'purpose';

export interface Mapping {
  /** Column position per field; a field left out is not in the file. `time`, `from`, `to`, `amount` are needed. */
  readonly columns: { readonly [field in MappedField]?: number };
  /** Used where there is no currency column. */
  readonly currency: string;
  /** Order of day and month where the file leaves it open. */
  readonly dayFirst: boolean;
}

/** What a dropped file looks like, before it is imported. */
export interface Preview {
  readonly path: string;
  readonly kind:
    | 'transactions'
    | 'accounts'
    | 'parties'
    | 'relations'
    | 'watchlist'
    | 'exercise'
    | 'quiz'
    | 'key'
    | 'seal'
    | 'release'
    | 'attempt'
    | 'submission'
    | 'unknown';
  /** null when only a mapping can read it. */
  readonly format: TransactionFormat | null;
  readonly encoding: Receipt['encoding'];
  readonly delimiter: Receipt['delimiter'];
  readonly header: readonly string[];
  /** First data rows, cells cut to 200 characters. */
  readonly sample: readonly (readonly string[])[];
  /** A guess to start the mapping step from. */
  readonly guess: Mapping;
  readonly issues: readonly FileIssue[];
}

export interface Progress {
  readonly stage: 'reading' | 'sorting' | 'indexing' | 'screening' | 'measuring';
  readonly file: string;
  readonly done: number;
  readonly total: number;
  readonly rows: number;
}
