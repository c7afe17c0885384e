/** Turns records of a transaction file into ledger columns, sums and rejections, by a layout; no object per row. */
import type { RowRejection } from '../core/dataset/issue.ts';
import type { Bytes } from '../core/ledger/byte-table.ts';
import { detached } from '../core/ledger/string-table.ts';
import type { AccountKeys } from './account-keys.ts';
import { createByteRows, type ByteRows } from './byte-rows.ts';
import { firstHash, hashCell } from './cell-hash.ts';
import { addChunk, takeChunk, type ChunkRows, type KeyNumbers } from './chunk-rows.ts';
import type { BatchScanner, LineScanner } from './line-scanner.ts';
import { createRowColumns, type KnownCurrency, type RowsOptions } from './row-columns.ts';
import { tidy } from './tidy.ts';

/** Rows after which a file without one that is good is given up: each refused row is kept, and a hostile file has 100 million. */
const hopelessRows = 200_000;

export type TransactionSink = ReturnType<typeof createTransactionSink>;

export function createTransactionSink(options: RowsOptions) {
  const { header, layout } = options;
  const columns = createRowColumns(options);
  const { builder, times, amounts, labels, rejected, accounts, open, fixed, knownCurrency } = columns;
  const { ids } = builder;
  let byteRows: ByteRows | null = createByteRows(columns);
  /** Of the row being read: its currency, null when not known, and its amount, NaN when not readable. */
  let currency: KnownCurrency | null = null;
  let minor = Number.NaN;
  let rows = 0;
  const sides = [
    { first: layout.fromBank < 0 ? layout.from : layout.fromBank, last: layout.from },
    { first: layout.toBank < 0 ? layout.to : layout.toBank, last: layout.to },
  ];

  return {
    builder,
    times,
    tally: columns.tally,
    labels,
    rejected,
    accountTable: () => columns.knownAccounts.table(),
    get rows() {
      return rows;
    },
    get hopeless() {
      return rows >= hopelessRows && builder.size === 0;
    },
    get channelsOverflow() {
      return columns.channelsOverflow;
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
    /** Rows of a part of the file, which this is the sink of. */
    takeChunk: (keys: AccountKeys): ChunkRows => takeChunk(columns, keys, rows),
    /** For a file read in parts. */
    chunks: {
      layout,
      mark: options.mark,
      /** Whether a row is accepted yet: then the file is not hopeless. */
      get begun() {
        return builder.size > 0;
      },
      /** `addChunk`. */
      add(chunk: ChunkRows, numbers: KeyNumbers, rowsBefore: number): boolean {
        const added = addChunk(columns, chunk, numbers, rowsBefore);
        if (added) rows += chunk.rows;
        return added;
      },
    },
    foresee(from: Bytes, lines: BatchScanner): void {
      accounts.foresee(from, lines, sides);
    },
    /** The same for a plain row of bytes; false = not plain, nothing was taken. */
    onLine(from: Bytes, line: LineScanner, row: number): boolean {
      const taken = byteRows !== null && byteRows(from, line, row);
      if (taken) rows++;
      return taken;
    },
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
      if (ids.hasText(id)) return refuse(cells, row, 'id-duplicate', layout.id);
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
    if (layout.id >= 0) ids.pushText(id);
    columns.accept(
      time,
      account(from, layout.fromBank, layout.fromPlace, cells),
      account(to, layout.toBank, layout.toPlace, cells),
      minor,
      currency,
      received,
      receivedIn,
      columns.channelNumber(layout.channel < 0 ? '' : tidy(cells[layout.channel])),
      builder.purposes.intern(layout.purpose < 0 ? '' : tidy(cells[layout.purpose])),
      row,
      columns.hashed.length === 0 ? 0 : hashOf(cells),
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
    if (columns.isPart && layout.id >= 0) columns.refusedIds.push(detached(tidy(cells[layout.id])));
    rejected.push({ code, row, column: header[column], found: detached(found.slice(0, 80)) });
  }

  /** Once all rows are in: changes day and month over in times read while the order was open, if it came out so. */
  function settleOrder(): void {
    // What remembers cells is of no more use, and the ledger needs the room.
    byteRows = null;
    columns.knownAccounts.settle();
    if (times.order === 'day' || (times.order === null && layout.dayFirst)) return;
    for (let i = 0; i < open.size; i++) columns.changeOver(open.at(i));
  }

  function account(id: string, bankColumn: number, placeColumn: number, cells: readonly string[]): number {
    const bank = bankColumn < 0 ? null : tidy(cells[bankColumn]);
    return accounts.ofText(id, bank, placeColumn < 0 ? '' : tidy(cells[placeColumn]));
  }

  /** FNV-1a (Fowler, Noll, Vo) of the cells the ledger does not keep. */
  function hashOf(cells: readonly string[]): number {
    let hash = firstHash;
    for (const column of columns.hashed) hash = hashCell(hash, cells[column]);
    return hash >>> 0;
  }
}
