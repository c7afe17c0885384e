/**
 * The ledger: every transaction of a dataset as typed-array columns sorted by (time, row), with CSR indexes by account
 * both ways. It is the source of truth; graphs, statements and traces are views of it. At most 64 bytes a transaction
 * plus strings: 56 in columns, 8 in the two indexes; 47 where payees get what is paid, the file is in order of time and kinds
 * and purposes are few. Two columns of equal values may be one array.
 */

import type { Narrow } from './growing-column.ts';
import type { IdColumn } from './id-column.ts';
import type { Received } from './received.ts';

export interface Ledger {
  /** Number of transactions; every column below has this length. */
  readonly size: number;
  /** UTC, milliseconds since 1970. Ascending. */
  readonly time: Float64Array;
  /** Index into `accounts`. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** What the payer's account loses: integer minor units of `currencies[currency[i]]`. */
  readonly amount: Float64Array;
  readonly currency: Uint8Array;
  /** What the payee's account gains, where that is something else. */
  readonly received: Received;
  /** `amount` in minor units of `baseCurrency`, rounded half up, by `rates`. */
  readonly base: Float64Array;
  /** Index into `channels`. */
  readonly channel: Narrow;
  /** Index into `purposes`. */
  readonly purpose: Narrow;
  /**
   * Row of the source file as a spreadsheet numbers it: the header is row 1. A number = that of the first transaction, the
   * others follow it one by one. Read by `sourceRow`.
   */
  readonly row: Uint32Array | number;
  /** Ids as published, or `null` when the file has none: the id of transaction i is then `r` + its row number. */
  readonly ids: IdColumn | null;
  /** Account ids, in order of first appearance. */
  readonly accounts: readonly string[];
  /** ISO 4217 codes (or BTC and the like), in order of first appearance. */
  readonly currencies: readonly string[];
  /** Decimals of each currency's minor unit in this ledger; left out = what `minorDigits` says. Read by `digitsIn`. */
  readonly digits?: readonly number[];
  readonly channels: readonly string[];
  readonly purposes: readonly string[];
  readonly baseCurrency: string;
  /** Transactions leaving account a, by time: outIndex[outStart[a]] … outIndex[outStart[a+1]-1]. */
  readonly outStart: Uint32Array;
  readonly outIndex: Uint32Array;
  readonly inStart: Uint32Array;
  readonly inIndex: Uint32Array;
}

/** Row of the source file transaction `i` stands in. */
export function sourceRow({ row }: Ledger, i: number): number {
  return typeof row === 'number' ? row + i : row[i];
}

/** Id of transaction `i` as shown to people and used in logs. */
export function transactionId(ledger: Ledger, i: number): string {
  return ledger.ids === null ? `r${sourceRow(ledger, i)}` : ledger.ids.at(i);
}
