/** Builds a ledger from rows pushed one by one into growing columns: sort, both indexes, base amounts. */
import { indexByAccount } from './account-index.ts';
import { conversion } from './convert.ts';
import { minorDigits, noCurrency } from './currency.ts';
import { countDuplicates } from './duplicates.ts';
import { float64, grown, settled, uint16, uint32, uint8 } from './growing-column.ts';
import { createIdColumn, type IdColumnBuilder } from './id-column.ts';
import type { Ledger } from './ledger.ts';
import { createStringTable, type StringTable } from './string-table.ts';
import { countBackwards, timeOrder } from './time-order.ts';
import { trainingRate } from './training-rates.ts';

export interface BuildOptions {
  /** null = the currency most transactions are paid in (the first of equals); no transactions: XXX. */
  readonly baseCurrency: string | null;
  /** Units of base for one unit of a currency; where silent, the training rate. */
  readonly rates: { readonly [currency: string]: number };
}

export interface BuiltLedger {
  readonly ledger: Ledger;
  /** Push position of each transaction of the ledger; null = as pushed. */
  readonly order: Uint32Array | null;
  readonly outOfOrder: number;
  readonly selfTransfers: number;
  readonly duplicates: number;
  /** Of every currency of the ledger, base included. */
  readonly rates: { readonly [currency: string]: number };
}

export interface LedgerBuilder {
  readonly accounts: StringTable;
  readonly currencies: StringTable;
  readonly channels: StringTable;
  readonly purposes: StringTable;
  /** Ids of the transactions pushed. Either every transaction gets one or none. */
  readonly ids: IdColumnBuilder;
  readonly size: number;
  /**
   * One transaction; accounts, currencies, channel and purpose are numbers of the tables above. `rest` stands for what the
   * row holds besides (a hash), and only tells duplicates apart.
   */
  push(
    time: number,
    from: number,
    to: number,
    amount: number,
    currency: number,
    received: number,
    receivedCurrency: number,
    channel: number,
    purpose: number,
    row: number,
    rest: number,
  ): void;
  /** Id of the transaction just pushed. */
  pushId(id: string): void;
  timeAt(position: number): number;
  setTime(position: number, time: number): void;
  /** May be called once. */
  build(options: BuildOptions): BuiltLedger;
}

export interface BuilderOptions {
  /** Decimals of the minor units amounts are pushed in. */
  readonly digitsOf?: (currency: string) => number;
  /** Transactions to make room for at once. */
  readonly expected?: number;
  /** false: what is received is always what is paid, and need not be kept. */
  readonly received?: boolean;
  /** false: nothing tells duplicates apart but the columns. */
  readonly rest?: boolean;
}

export function createLedgerBuilder({
  digitsOf = minorDigits,
  expected = 1024,
  received: keepsReceived = true,
  rest: keepsRest = true,
}: BuilderOptions = {}): LedgerBuilder {
  const accounts = createStringTable();
  const currencies = createStringTable();
  const channels = createStringTable();
  const purposes = createStringTable();
  const ids = createIdColumn();
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

  return {
    accounts,
    currencies,
    channels,
    purposes,
    ids,
    get size() {
      return size;
    },
    push(
      timeValue,
      fromValue,
      toValue,
      amountValue,
      currencyValue,
      receivedValue,
      receivedCurrencyValue,
      channelValue,
      purposeValue,
      rowValue,
      restValue,
    ) {
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
    },
    pushId: (id) => ids.pushText(id),
    timeAt: (position) => time[position],
    setTime(position, value) {
      time[position] = value;
    },
    build,
  };

  function build(options: BuildOptions): BuiltLedger {
    if (ids.length > 0 && ids.length !== size) throw new Error('ledger: some transactions have an id and some none');
    const outOfOrder = countBackwards(time, size);
    const order = timeOrder(time, size);
    // Each column is let go before the next one is copied.
    const times = settled(time, size, order, float64);
    time = float64(0);
    const fromAccounts = settled(from, size, order, uint32);
    from = uint32(0);
    const toAccounts = settled(to, size, order, uint32);
    to = uint32(0);
    const amounts = settled(amount, size, order, float64);
    amount = float64(0);
    const paidIn = settled(currency, size, order, uint8);
    const gained = keepsReceived ? settled(received, size, order, float64) : amounts;
    received = float64(0);
    const gainedIn = keepsReceived ? settled(receivedCurrency, size, order, uint8) : paidIn;
    const by = settled(channel, size, order, uint16);
    const why = settled(purpose, size, order, uint32);
    purpose = uint32(0);
    const rows = settled(row, size, order, uint32);
    row = uint32(0);
    const further = keepsRest ? [settled(rest, size, order, uint32)] : [];
    rest = uint32(0);
    const others = [fromAccounts, toAccounts, amounts, paidIn, gained, gainedIn, by, why, ...further];
    // Ids are unique, so no row that has one equals another.
    const duplicates = ids.length > 0 ? 0 : countDuplicates({ time: times, others });
    let selfTransfers = 0;
    for (let i = 0; i < size; i++) if (fromAccounts[i] === toAccounts[i]) selfTransfers++;
    const baseCurrency = options.baseCurrency ?? mostUsed(paidIn, currencies.values);
    const rates = ratesFor(currencies.values, baseCurrency, options.rates);
    const digits = currencies.values.map(digitsOf);
    const out = indexByAccount(fromAccounts, accounts.size);
    const into = indexByAccount(toAccounts, accounts.size);
    const ledger: Ledger = {
      size,
      time: times,
      from: fromAccounts,
      to: toAccounts,
      amount: amounts,
      currency: paidIn,
      received: gained,
      receivedCurrency: gainedIn,
      base: baseAmounts(),
      channel: by,
      purpose: why,
      row: rows,
      ids: ids.length === 0 ? null : ids.take(order),
      accounts: accounts.values,
      currencies: currencies.values,
      digits,
      channels: channels.values,
      purposes: purposes.values,
      baseCurrency,
      outStart: out.start,
      outIndex: out.index,
      inStart: into.start,
      inIndex: into.index,
    };
    return { ledger, order, outOfOrder, selfTransfers, duplicates, rates };

    function baseAmounts(): Float64Array {
      const convert = currencies.values.map((code, c) => conversion(rates[code], digits[c], digitsOf(baseCurrency)));
      // All in the base currency: the amounts themselves, held once.
      if (currencies.size === 1 && currencies.values[0] === baseCurrency) return amounts;
      const base = new Float64Array(size);
      for (let i = 0; i < size; i++) base[i] = convert[paidIn[i]](amounts[i]);
      return base;
    }
  }
}

function mostUsed(currency: Uint8Array, currencies: readonly string[]): string {
  const counts = new Uint32Array(256);
  for (const c of currency) counts[c]++;
  let best = 0;
  for (let c = 1; c < currencies.length; c++) if (counts[c] > counts[best]) best = c;
  return currencies[best] ?? noCurrency;
}

function ratesFor(
  currencies: readonly string[],
  base: string,
  given: { readonly [currency: string]: number },
): { readonly [currency: string]: number } {
  return Object.fromEntries(
    currencies.map((code) => [
      code,
      code === base ? 1 : Object.hasOwn(given, code) ? given[code] : trainingRate(code, base),
    ]),
  );
}
