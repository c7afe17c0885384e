/** The columns a ledger is built from, in the order rows come in: pushed one by one, or taken over from a part of the file read apart. */
import { float64, grown, settled, uint16, uint32, uint8 } from './growing-column.ts';
import { countBackwards, timeOrder } from './time-order.ts';

/** Rows as columns, each `size` long; those that are not kept are empty. */
export interface LedgerRows {
  readonly size: number;
  readonly time: Float64Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly amount: Float64Array;
  readonly currency: Uint8Array;
  readonly received: Float64Array;
  readonly receivedCurrency: Uint8Array;
  readonly channel: Uint16Array;
  readonly purpose: Uint32Array;
  readonly row: Uint32Array;
  readonly rest: Uint32Array;
}

/** Of each number in the rows taken over, the number it has here. */
export interface RowNumbers {
  readonly accounts: Uint32Array;
  readonly currencies: readonly number[];
  readonly channels: readonly number[];
  readonly purposes: readonly number[];
}

export type LedgerColumns = ReturnType<typeof createLedgerColumns>;

/** `expected` = rows to make room for at once. Without `received` what is received is what is paid; without `rest` nothing tells rows apart but the columns. */
export function createLedgerColumns(expected: number, keepsReceived: boolean, keepsRest: boolean) {
  let room = Math.max(1, expected);
  let size = 0;
  let time = float64(room);
  let from = uint32(room);
  let to = uint32(room);
  let amount = float64(room);
  let currency = uint8(room);
  let received = float64(keepsReceived ? room : 0);
  let receivedCurrency = uint8(keepsReceived ? room : 0);
  let channel = uint16(room);
  let purpose = uint32(room);
  let row = uint32(room);
  let rest = uint32(keepsRest ? room : 0);

  return {
    get size() {
      return size;
    },
    push,
    append,
    timeAt: (position: number): number => time[position],
    setTime(position: number, value: number): void {
      time[position] = value;
    },
    /** How many rows are earlier than the one before, and the positions of all in order of time; null = as they are. */
    byTime: () => ({ outOfOrder: countBackwards(time, size), order: timeOrder(time, size) }),
    settle,
  };

  function widen(): void {
    time = grown(time, float64);
    from = grown(from, uint32);
    to = grown(to, uint32);
    amount = grown(amount, float64);
    currency = grown(currency, uint8);
    if (keepsReceived) {
      received = grown(received, float64);
      receivedCurrency = grown(receivedCurrency, uint8);
    }
    channel = grown(channel, uint16);
    purpose = grown(purpose, uint32);
    row = grown(row, uint32);
    if (keepsRest) rest = grown(rest, uint32);
    room = time.length;
  }

  function push(
    timeValue: number,
    fromValue: number,
    toValue: number,
    amountValue: number,
    currencyValue: number,
    receivedValue: number,
    receivedCurrencyValue: number,
    channelValue: number,
    purposeValue: number,
    rowValue: number,
    restValue: number,
  ): void {
    if (size === room) widen();
    time[size] = timeValue;
    from[size] = fromValue;
    to[size] = toValue;
    amount[size] = amountValue;
    currency[size] = currencyValue;
    if (keepsReceived) {
      received[size] = receivedValue;
      receivedCurrency[size] = receivedCurrencyValue;
    }
    // Columns of noughts stay untouched, and so without memory of their own.
    if (channelValue !== 0) channel[size] = channelValue;
    if (purposeValue !== 0) purpose[size] = purposeValue;
    row[size] = rowValue;
    if (keepsRest) rest[size] = restValue;
    size++;
  }

  /** Rows of the same make, behind those that are there; `rowsBefore` is added to their row numbers. */
  function append(
    rows: LedgerRows,
    { accounts, currencies, channels, purposes }: RowNumbers,
    rowsBefore: number,
  ): void {
    const count = rows.size;
    while (size + count > room) widen();
    time.set(rows.time, size);
    amount.set(rows.amount, size);
    for (let i = 0; i < count; i++) from[size + i] = accounts[rows.from[i]];
    for (let i = 0; i < count; i++) to[size + i] = accounts[rows.to[i]];
    renumber(rows.currency, currencies, currency);
    if (keepsReceived) {
      received.set(rows.received, size);
      renumber(rows.receivedCurrency, currencies, receivedCurrency);
    }
    renumber(rows.channel, channels, channel);
    renumber(rows.purpose, purposes, purpose);
    for (let i = 0; i < count; i++) row[size + i] = rows.row[i] + rowsBefore;
    if (keepsRest) rest.set(rows.rest, size);
    size += count;
  }

  function renumber<T extends Uint8Array | Uint16Array | Uint32Array>(
    these: T,
    numbers: readonly number[],
    into: T,
  ): void {
    if (numbers.length === 1 && numbers[0] === 0) return;
    for (let i = 0; i < these.length; i++) into[size + i] = numbers[these[i]];
  }

  /** The rows in the order given, or as pushed; the columns are empty then. Each is let go before the next one is copied. */
  function settle(order: Uint32Array | null): LedgerRows {
    const times = settled(time, size, order, float64);
    time = float64(0);
    const payers = settled(from, size, order, uint32);
    from = uint32(0);
    const payees = settled(to, size, order, uint32);
    to = uint32(0);
    const amounts = settled(amount, size, order, float64);
    amount = float64(0);
    const paidIn = settled(currency, size, order, uint8);
    const gained = keepsReceived ? settled(received, size, order, float64) : received;
    received = float64(0);
    const gainedIn = keepsReceived ? settled(receivedCurrency, size, order, uint8) : receivedCurrency;
    const by = settled(channel, size, order, uint16);
    channel = uint16(0);
    const why = settled(purpose, size, order, uint32);
    purpose = uint32(0);
    const places = settled(row, size, order, uint32);
    row = uint32(0);
    const further = keepsRest ? settled(rest, size, order, uint32) : rest;
    rest = uint32(0);
    const rows: LedgerRows = {
      size,
      time: times,
      from: payers,
      to: payees,
      amount: amounts,
      currency: paidIn,
      received: gained,
      receivedCurrency: gainedIn,
      channel: by,
      purpose: why,
      row: places,
      rest: further,
    };
    size = 0;
    room = 0;
    return rows;
  }
}
