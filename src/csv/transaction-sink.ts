/** Turns records of a transaction file into ledger columns, sums and rejections, by a layout; no object per row. */
import type { RowIssue, RowRejection } from '../core/dataset/issue.ts';
import { createAmountReader, type DecimalMark } from '../core/ledger/amount.ts';
import { currencyCode } from '../core/ledger/currency.ts';
import { growingColumn, uint32 } from '../core/ledger/growing-column.ts';
import { createLedgerBuilder } from '../core/ledger/ledger-builder.ts';
import { createStringTable, detached } from '../core/ledger/string-table.ts';
import { createTimeReader, swapDayAndMonth } from '../core/ledger/time.ts';
import { createAccountNumbers } from './account-numbers.ts';
import { createLabelColumns } from './labels.ts';
import type { Layout } from './layout.ts';
import { createTally, type CurrencyTally } from './tally.ts';

/** A currency cell met before: its number in the ledger (-1 until a row is accepted) and its sums. */
interface KnownCurrency {
  readonly tally: CurrencyTally;
  ledgerNumber: number;
}

/** Rows after which a file without one that is good is given up: each refused row is kept, and a hostile file has 100 million. */
const hopelessRows = 200_000;

/** Most different values a channel column may have: the ledger counts them in 16 bits. */
const mostChannels = 65_535;

export type TransactionSink = ReturnType<typeof createTransactionSink>;

export function createTransactionSink(header: readonly string[], layout: Layout, mark: DecimalMark | null) {
  const builder = createLedgerBuilder(layout.digitsOf);
  const times = createTimeReader(layout.step);
  const amounts = createAmountReader(mark);
  const tally = createTally(layout.digitsOf);
  const currencies = new Map<string, KnownCurrency | null>();
  const labels = createLabelColumns(header, layout.labels);
  const accounts = createAccountNumbers(builder.accounts);
  const ids = createStringTable();
  const rejected: RowIssue<RowRejection>[] = [];
  /** Positions whose day and month may have to change over. */
  const open = growingColumn(uint32);
  const used = new Set(Object.values(layout).filter((place) => typeof place === 'number'));
  const unused = header.flatMap((_, column) => (used.has(column) ? [] : [column]));
  const fixed: KnownCurrency | null =
    layout.currency < 0
      ? { tally: tally.of(currencyCode(layout.fixedCurrency) ?? layout.fixedCurrency.toUpperCase()), ledgerNumber: -1 }
      : null;
  /** Of the row being read: its currency, null when not known, and its amount, NaN when not readable. */
  let currency: KnownCurrency | null = null;
  let minor = Number.NaN;
  let rows = 0;
  let channelsOverflow = false;

  return {
    builder,
    times,
    tally,
    labels,
    rejected,
    accounts,
    get rows() {
      return rows;
    },
    get hopeless() {
      return rows >= hopelessRows && builder.size === 0;
    },
    get channelsOverflow() {
      return channelsOverflow;
    },
    /** Whether any accepted time still hangs on an order the file did not show. */
    get orderAssumed() {
      return times.order === null && open.size > 0;
    },
    settleOrder,
    onBroken(code: 'field-too-long' | 'quote-not-closed', row: number, column: number, found: string) {
      rows++;
      rejected.push({ code, row, column: header[column] ?? '', found: detached(found) });
    },
    onRecord,
  };

  function onRecord(cells: string[], row: number): void {
    rows++;
    if (cells.length !== header.length) {
      rejected.push({ code: 'wrong-field-count', row, column: '', found: `${cells.length}≠${header.length}` });
      return;
    }
    currency = layout.currency < 0 ? fixed : knownCurrency(cells[layout.currency]);
    const digits = currency === null ? 2 : currency.tally.digits;
    const readable = amounts.read(cells[layout.amount], digits);
    minor = readable || amounts.problem === 'amount-negative' ? amounts.minor : Number.NaN;
    const problem = readable ? null : amounts.problem;
    let id = '';
    if (layout.id >= 0) {
      id = tidy(cells[layout.id]);
      if (id === '') return refuse(cells, row, 'id-missing', layout.id);
      if (ids.find(id) >= 0) return refuse(cells, row, 'id-duplicate', layout.id);
    }
    const timeText = layout.date < 0 ? cells[layout.time] : `${cells[layout.date]} ${cells[layout.time]}`;
    const time = times.read(timeText);
    if (Number.isNaN(time)) {
      return refuse(cells, row, timeText.trim() === '' ? 'time-missing' : 'time-not-a-time', layout.time, timeText);
    }
    const from = tidy(cells[layout.from]);
    if (from === '') return refuse(cells, row, 'from-missing', layout.from);
    const to = tidy(cells[layout.to]);
    if (to === '') return refuse(cells, row, 'to-missing', layout.to);
    if (problem !== null) return refuse(cells, row, problem, layout.amount);
    if (currency === null) {
      return refuse(
        cells,
        row,
        cells[layout.currency].trim() === '' ? 'currency-missing' : 'currency-unknown',
        layout.currency,
      );
    }
    let received = minor;
    let receivedIn = currency;
    if (layout.received >= 0) {
      const other = knownCurrency(cells[layout.receivedCurrency]);
      if (other === null) {
        const missing = cells[layout.receivedCurrency].trim() === '';
        return refuse(cells, row, missing ? 'currency-missing' : 'currency-unknown', layout.receivedCurrency);
      }
      if (!amounts.read(cells[layout.received], other.tally.digits))
        return refuse(cells, row, amounts.problem, layout.received);
      received = amounts.minor;
      receivedIn = other;
    }
    // Nothing can be refused from here on.
    currency.tally.accepted.add(minor);
    if (layout.id >= 0) {
      ids.intern(id);
      builder.pushId(id);
    }
    if (times.open) open.push(builder.size);
    builder.push(
      time,
      account(from, layout.fromBank, layout.fromPlace, cells),
      account(to, layout.toBank, layout.toPlace, cells),
      minor,
      numberOf(currency),
      received,
      numberOf(receivedIn),
      channel(layout.channel < 0 ? '' : tidy(cells[layout.channel])),
      builder.purposes.intern(layout.purpose < 0 ? '' : tidy(cells[layout.purpose])),
      row,
      unused.length === 0 ? 0 : hashOf(cells),
    );
    labels.push(cells);
  }

  function refuse(
    cells: readonly string[],
    row: number,
    code: RowRejection,
    column: number,
    found = cells[column],
  ): void {
    if (currency !== null && !Number.isNaN(minor)) currency.tally.rejected.add(minor);
    rejected.push({ code, row, column: header[column], found: detached(found.slice(0, 80)) });
  }

  /** Once all rows are in: changes day and month over in times read while the order was open, if it came out so. */
  function settleOrder(): void {
    if (times.order === 'day' || (times.order === null && layout.dayFirst)) return;
    for (let i = 0; i < open.size; i++) builder.setTime(open.at(i), swapDayAndMonth(builder.timeAt(open.at(i))));
  }

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

  function account(id: string, bankColumn: number, placeColumn: number, cells: readonly string[]): number {
    if (bankColumn >= 0) return accounts.ofBank(tidy(cells[bankColumn]), id);
    return accounts.plain(id, placeColumn < 0 ? '' : tidy(cells[placeColumn]));
  }

  function channel(text: string): number {
    const number = builder.channels.intern(text);
    if (number <= mostChannels) return number;
    channelsOverflow = true;
    return mostChannels;
  }

  /** FNV-1a (Fowler, Noll, Vo) of the cells the ledger does not keep. */
  function hashOf(cells: readonly string[]): number {
    let hash = 0x811c9dc5;
    for (const column of unused) {
      const cell = cells[column];
      for (let i = 0; i < cell.length; i++) hash = Math.imul(hash ^ cell.charCodeAt(i), 0x01000193);
      hash = Math.imul(hash ^ 0xffff, 0x01000193);
    }
    return hash >>> 0;
  }
}

function tidy(cell: string): string {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first <= 32 || last <= 32 || first === 160 || last === 160 ? cell.trim() : cell;
}
