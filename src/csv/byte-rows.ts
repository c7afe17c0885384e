/**
 * Plain rows of a transaction file from bytes to ledger columns, no string made for a number, a time or a cell met before.
 * Takes a row only where it is sure to do what the reader of text does with it: each step is one of `onRecord`'s, in its
 * order, and one that does not come out plain leaves the row to that. O(bytes of the row), expected.
 */
import { plainMinor } from '../core/ledger/amount-bytes.ts';
import { createByteTable, type Bytes, type ByteTable } from '../core/ledger/byte-table.ts';
import { createTimeBytes } from '../core/ledger/time-bytes.ts';
import { firstHash, hashAscii, hashCell } from './cell-hash.ts';
import { createCellText } from './cell-text.ts';
import type { LineScanner } from './line-scanner.ts';
import type { KnownCurrency, RowColumns } from './row-columns.ts';
import { isTidy, tidy } from './tidy.ts';

/** Different cells of a column kept; more would be a column whose cells hardly ever come again. */
const mostCells = 262_144;

/** `line` has as many fields as the header, is valid UTF-8, and holds no doubled quotes. false = nothing was taken. */
export type ByteRows = (from: Bytes, line: LineScanner, row: number) => boolean;

export function createByteRows(columns: RowColumns): ByteRows {
  const { layout, mark, builder, times, accounts, labels, hashed, fixed } = columns;
  const { ids } = builder;
  const clock = createTimeBytes(times);
  // A cell that is not UTF-8 by itself cannot come here.
  const text = createCellText();
  const currencyCells = createByteTable();
  const currencies: (KnownCurrency | null)[] = [];
  const channelCells = createByteTable();
  const purposeCells = createByteTable();
  const labelCells = labels.places.map(createByteTable);
  /** Numbers of '' where there is no such column, -1 until the first row. */
  let noChannel = -1;
  let noPurpose = -1;
  /** Bank and account stand side by side, so that the bytes from one to the other are their key. */
  const besideBank = layout.fromBank < 0 || (layout.from === layout.fromBank + 1 && layout.to === layout.toBank + 1);

  return (from, line, row) => {
    // Quoted cells side by side would not give one key for one pair.
    if (!besideBank || (line.quoted && layout.fromBank >= 0)) return false;
    const { bytes } = from;
    const { starts, stops, base } = line;
    const currency = fixed ?? currencyAt(from, starts[base + layout.currency], stops[base + layout.currency]);
    if (currency === null) return false;
    const minor = plainMinor(
      bytes,
      starts[base + layout.amount],
      stops[base + layout.amount],
      currency.tally.digits,
      mark,
    );
    if (minor !== minor) return false;
    const idStart = layout.id < 0 ? 0 : starts[base + layout.id];
    const idStop = layout.id < 0 ? 0 : stops[base + layout.id];
    if (layout.id >= 0 && (!isTidy(bytes, idStart, idStop) || ids.has(bytes, idStart, idStop))) return false;
    const timeStart = starts[base + layout.time];
    const timeStop = stops[base + layout.time];
    const time =
      layout.date < 0
        ? clock.read(bytes, timeStart, timeStop)
        : clock.readJoined(bytes, starts[base + layout.date], stops[base + layout.date], timeStart, timeStop);
    if (time !== time) return false;
    if (!isTidy(bytes, starts[base + layout.from], stops[base + layout.from])) return false;
    if (!isTidy(bytes, starts[base + layout.to], stops[base + layout.to])) return false;
    if (layout.fromBank >= 0) {
      if (!isTidy(bytes, starts[base + layout.fromBank], stops[base + layout.fromBank])) return false;
      if (!isTidy(bytes, starts[base + layout.toBank], stops[base + layout.toBank])) return false;
    }
    let received = minor;
    let receivedIn = currency;
    if (layout.received >= 0) {
      const other = currencyAt(from, starts[base + layout.receivedCurrency], stops[base + layout.receivedCurrency]);
      if (other === null) return false;
      received = plainMinor(
        bytes,
        starts[base + layout.received],
        stops[base + layout.received],
        other.tally.digits,
        mark,
      );
      if (received !== received) return false;
      receivedIn = other;
    }
    // Nothing can stand against the row from here on.
    if (layout.id >= 0) ids.push(bytes, idStart, idStop);
    columns.accept(
      time,
      accounts.ofLine(from, line, layout.from, layout.fromBank, layout.fromPlace),
      accounts.ofLine(from, line, layout.to, layout.toBank, layout.toPlace),
      minor,
      currency,
      received,
      receivedIn,
      layout.channel < 0 ? emptyChannel() : numberOf(channelCells, from, line, layout.channel, channelOf),
      layout.purpose < 0 ? emptyPurpose() : numberOf(purposeCells, from, line, layout.purpose, purposeOf),
      row,
      hashed.length === 0 ? 0 : hashOf(bytes, line),
    );
    for (let k = 0; k < labelCells.length; k++) {
      labels.pushNumber(k, labelNumber(k, from, line));
    }
    return true;
  };

  function currencyAt(from: Bytes, start: number, end: number): KnownCurrency | null {
    const met = currencyCells.find(from, start, end);
    if (met >= 0) return currencies[met];
    const known = columns.knownCurrency(text(from.bytes, start, end));
    if (currencyCells.size < mostCells) {
      currencyCells.add(currencies.length);
      currencies.push(known);
    }
    return known;
  }

  function numberOf(
    table: ByteTable,
    from: Bytes,
    line: LineScanner,
    column: number,
    numbered: (cell: string) => number,
  ): number {
    const start = line.starts[line.base + column];
    const stop = line.stops[line.base + column];
    const met = table.find(from, start, stop);
    if (met >= 0) return met;
    const number = numbered(text(from.bytes, start, stop));
    if (table.size < mostCells) table.add(number);
    return number;
  }

  function emptyChannel(): number {
    if (noChannel < 0) noChannel = columns.channelNumber('');
    return noChannel;
  }

  function emptyPurpose(): number {
    if (noPurpose < 0) noPurpose = builder.purposes.intern('');
    return noPurpose;
  }

  function channelOf(cell: string): number {
    return columns.channelNumber(tidy(cell));
  }

  function purposeOf(cell: string): number {
    return builder.purposes.intern(tidy(cell));
  }

  function labelNumber(k: number, from: Bytes, { starts, stops, base }: LineScanner): number {
    const start = starts[base + labels.places[k]];
    const stop = stops[base + labels.places[k]];
    const met = labelCells[k].find(from, start, stop);
    if (met >= 0) return met;
    const number = labels.intern(k, text(from.bytes, start, stop));
    if (labelCells[k].size < mostCells) labelCells[k].add(number);
    return number;
  }

  function hashOf(bytes: Uint8Array, { starts, stops, base, wide }: LineScanner): number {
    let hash = firstHash;
    for (let k = 0; k < hashed.length; k++) {
      const start = starts[base + hashed[k]];
      const stop = stops[base + hashed[k]];
      hash = wide ? hashCell(hash, text(bytes, start, stop)) : hashAscii(hash, bytes, start, stop);
    }
    return hash >>> 0;
  }
}
