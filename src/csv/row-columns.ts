/** What the rows of a transaction file come to: ledger columns, sums, labels, rejections. Filled from text or from bytes, alike. */
import type { RowIssue, RowRejection } from '../core/dataset/issue.ts';
import { createAmountReader, type DecimalMark } from '../core/ledger/amount.ts';
import { currencyCode } from '../core/ledger/currency.ts';
import { growingColumn, uint32 } from '../core/ledger/growing-column.ts';
import { createLedgerBuilder } from '../core/ledger/ledger-builder.ts';
import { detached } from '../core/ledger/string-table.ts';
import { createTimeReader, swapDayAndMonth } from '../core/ledger/time.ts';
import { createAccountCells } from './account-cells.ts';
import type { AccountKeys } from './account-keys.ts';
import { createLabelColumns } from './labels.ts';
import type { Delimiter } from './dialect.ts';
import type { Layout } from './layout.ts';
import { createTally, type CurrencyTally } from './tally.ts';

/** A currency cell met before: its number in the ledger (-1 until a row is accepted) and its sums. */
export interface KnownCurrency {
  readonly tally: CurrencyTally;
  ledgerNumber: number;
}

/** Most different values a channel column may have: the ledger counts them in 16 bits. */
export const mostChannels = 65_535;

export type RowColumns = ReturnType<typeof createRowColumns>;

export interface RowsOptions {
  readonly header: readonly string[];
  readonly delimiter: Delimiter;
  readonly layout: Layout;
  readonly mark: DecimalMark | null;
  /** About how many rows there will be. */
  readonly expected?: number | undefined;
  /** Of a part of a file: accounts are numbered by these, and what they mean is found out elsewhere. */
  readonly keys?: AccountKeys;
}

export function createRowColumns({ header, delimiter, layout, mark, expected, keys }: RowsOptions) {
  const used = new Set(Object.values(layout).filter((place) => typeof place === 'number'));
  const unused = header.flatMap((_, column) => (used.has(column) ? [] : [column]));
  const known = createAccountCells(layout.fromBank < 0 ? null : delimiter.charCodeAt(0));
  const builder = createLedgerBuilder({
    names: known,
    digitsOf: layout.digitsOf,
    ...(expected === undefined ? {} : { expected }),
    received: layout.received >= 0,
    // Only rows without an id can be equal.
    rest: layout.id < 0 && unused.length > 0,
  });
  const tally = createTally(layout.digitsOf);
  const currencies = new Map<string, KnownCurrency | null>();
  const fixed: KnownCurrency | null =
    layout.currency < 0
      ? { tally: tally.of(currencyCode(layout.fixedCurrency) ?? layout.fixedCurrency.toUpperCase()), ledgerNumber: -1 }
      : null;
  const times = createTimeReader(layout.step);
  const rejected: RowIssue<RowRejection>[] = [];
  const refusedIds: string[] = [];
  /** Positions whose day and month may have to change over. */
  const open = growingColumn(uint32);
  let channelsOverflow = false;

  return {
    layout,
    mark,
    builder,
    tally,
    times,
    amounts: createAmountReader(mark),
    accounts: keys ?? known,
    knownAccounts: known,
    labels: createLabelColumns(header, layout.labels, expected),
    rejected,
    /** Where the rows are a part of a file: ids of those rejected for something else. */
    refusedIds,
    isPart: keys !== undefined,
    open,
    /** Columns whose cells are hashed, so that rows which differ only there are no duplicates. */
    hashed: layout.id < 0 ? unused : [],
    fixed,
    knownCurrency,
    numberOf,
    channelNumber,
    accept,
    changeOver,
    get channelsOverflow() {
      return channelsOverflow;
    },
  };

  /** null = no currency we know. */
  function knownCurrency(cell: string): KnownCurrency | null {
    const met = currencies.get(cell);
    if (met !== undefined) return met;
    const code = currencyCode(cell);
    let known: KnownCurrency | null = null;
    if (code !== null) {
      // Other spellings of one currency share its sums.
      const spelt = [...currencies.values()].find((other) => other?.tally.code === code);
      known = spelt ?? { tally: tally.of(code), ledgerNumber: -1 };
    }
    if (currencies.size < 10_000) currencies.set(detached(cell), known);
    return known;
  }

  function numberOf(currency: KnownCurrency): number {
    if (currency.ledgerNumber < 0) currency.ledgerNumber = builder.currencies.intern(currency.tally.code);
    return currency.ledgerNumber;
  }

  function channelNumber(text: string): number {
    const number = builder.channels.intern(text);
    if (number <= mostChannels) return number;
    channelsOverflow = true;
    return mostChannels;
  }

  /** Day and month of the time at a position the other way round. */
  function changeOver(position: number): void {
    builder.columns.setTime(position, swapDayAndMonth(builder.columns.timeAt(position)));
  }

  /** A row that is good; its id and labels are the caller's to push. `times` has just read its time. */
  function accept(
    time: number,
    from: number,
    to: number,
    minor: number,
    currency: KnownCurrency,
    received: number,
    receivedIn: KnownCurrency,
    channel: number,
    purpose: number,
    row: number,
    rest: number,
  ): void {
    currency.tally.accepted.add(minor);
    if (times.open) open.push(builder.size);
    const paidIn = numberOf(currency);
    builder.push(time, from, to, minor, paidIn, received, numberOf(receivedIn), channel, purpose, row, rest);
  }
}
