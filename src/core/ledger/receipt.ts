/** The import receipt: rows read = accepted + rejected, sums per currency equal, nothing silent. */
import type { ListFormatName } from '../screening/lists/read-list.ts';
import type { ReferenceIssue, RowIssue, RowRejection } from '../dataset/issue.ts';

export type TransactionFormat = 'linchpin' | 'amlworld' | 'amlsim' | 'saml-d' | 'paysim' | 'mapped';

export interface CurrencySum {
  /** Integer minor units with `digits` decimals; in = accepted + rejected. Amounts that cannot be read count nowhere. */
  readonly in: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly digits: number;
  /** The same in units with all decimals (`12.34`): exact also above 2^53 minor units. */
  readonly exact: { readonly in: string; readonly accepted: string; readonly rejected: string };
}

export interface Receipt {
  readonly file: string;
  readonly format: TransactionFormat;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly decimal: '.' | ',';
  /** How dates were read, e.g. `YYYY-MM-DD HH:mm`; shown because 03/04 is two dates. */
  readonly dateFormat: string;
  /** True when day and month could be either way round in all rows and the mapping's order was taken. */
  readonly dateOrderAssumed: boolean;
  /** Data rows, the header not counted, blank lines not counted. rows = accepted + rejected. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejectedCount: number;
  /** Every rejected row, in file order. */
  readonly rejected: readonly RowIssue<RowRejection>[];
  /** Accepted, but something is odd: an account accounts.csv does not know (its first row). */
  readonly doubts: readonly RowIssue<ReferenceIssue>[];
  readonly accounts: number;
  readonly selfTransfers: number;
  /** Accepted rows equal in every column to an earlier one. Kept. */
  readonly duplicates: number;
  /** Row indexes where time runs backwards against the row before; the ledger sorts them. */
  readonly outOfOrder: number;
  readonly sums: { readonly [currency: string]: CurrencySum };
  /** UTC ms of first and last accepted transaction; null when none. */
  readonly period: { readonly from: number; readonly to: number } | null;
  /** Header names of label columns taken out of the trainee's sight. */
  readonly labelColumns: readonly string[];
  readonly baseCurrency: string;
  /** Units of base currency for one unit of each currency used. */
  readonly rates: { readonly [currency: string]: number };
}

/** The same for accounts, parties and relations. */
export interface ReferenceReceipt {
  readonly file: string;
  readonly kind: 'accounts' | 'parties' | 'relations' | 'watchlist';
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: readonly RowIssue<ReferenceIssue>[];
  /** Accepted, but something is odd. */
  readonly doubts: readonly RowIssue<ReferenceIssue>[];
  /** Of a watchlist: its format, and how many records list nobody, by what they are; those are neither accepted nor rejected. */
  readonly list?: { readonly format: ListFormatName; readonly aside: { readonly [kind: string]: number } };
}
