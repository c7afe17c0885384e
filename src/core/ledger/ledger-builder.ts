/** Builds a ledger from rows pushed one by one into growing columns: sort, both indexes, base amounts. */
import { indexByAccount } from './account-index.ts';
import { conversion } from './convert.ts';
import { minorDigits } from './currency.ts';
import { countDuplicates } from './duplicates.ts';
import { float64, growingColumn, uint16, uint32, uint8 } from './growing-column.ts';
import type { Ledger } from './ledger.ts';
import { createStringTable, detached, type StringTable } from './string-table.ts';
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
  /** Id of the transaction just pushed. Either every transaction gets one or none. */
  pushId(id: string): void;
  timeAt(position: number): number;
  setTime(position: number, time: number): void;
  /** May be called once. */
  build(options: BuildOptions): BuiltLedger;
}

/** `digitsOf` = decimals of the minor units amounts are pushed in. */
export function createLedgerBuilder(digitsOf: (currency: string) => number = minorDigits): LedgerBuilder {
  const accounts = createStringTable();
  const currencies = createStringTable();
  const channels = createStringTable();
  const purposes = createStringTable();
  const time = growingColumn(float64);
  const from = growingColumn(uint32);
  const to = growingColumn(uint32);
  const amount = growingColumn(float64);
  const currency = growingColumn(uint8);
  const received = growingColumn(float64);
  const receivedCurrency = growingColumn(uint8);
  const channel = growingColumn(uint16);
  const purpose = growingColumn(uint32);
  const row = growingColumn(uint32);
  const rest = growingColumn(uint32);
  const ids: string[] = [];

  return {
    accounts,
    currencies,
    channels,
    purposes,
    get size() {
      return time.size;
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
      time.push(timeValue);
      from.push(fromValue);
      to.push(toValue);
      amount.push(amountValue);
      currency.push(currencyValue);
      received.push(receivedValue);
      receivedCurrency.push(receivedCurrencyValue);
      channel.push(channelValue);
      purpose.push(purposeValue);
      row.push(rowValue);
      rest.push(restValue);
    },
    pushId: (id) => void ids.push(detached(id)),
    timeAt: time.at,
    setTime: time.set,
    build,
  };

  function build(options: BuildOptions): BuiltLedger {
    const size = time.size;
    if (ids.length > 0 && ids.length !== size) throw new Error('ledger: some transactions have an id and some none');
    const outOfOrder = countBackwards(size, time.at);
    // Ids are unique, so no row that has one equals another.
    const duplicates = ids.length > 0 ? 0 : countDuplicates(size, duplicateColumns());
    const order = timeOrder(size, time.at);
    const fromAccounts = from.take(order);
    const toAccounts = to.take(order);
    let selfTransfers = 0;
    for (let i = 0; i < size; i++) if (fromAccounts[i] === toAccounts[i]) selfTransfers++;
    const amounts = amount.take(order);
    const paidIn = currency.take(order);
    const baseCurrency = options.baseCurrency ?? mostUsed(paidIn, currencies.values);
    const rates = ratesFor(currencies.values, baseCurrency, options.rates);
    const digits = currencies.values.map(digitsOf);
    const convert = currencies.values.map((code, c) => conversion(rates[code], digits[c], digitsOf(baseCurrency)));
    const base = new Float64Array(size);
    for (let i = 0; i < size; i++) base[i] = convert[paidIn[i]](amounts[i]);
    const out = indexByAccount(fromAccounts, accounts.size);
    const into = indexByAccount(toAccounts, accounts.size);
    const ledger: Ledger = {
      size,
      time: time.take(order),
      from: fromAccounts,
      to: toAccounts,
      amount: amounts,
      currency: paidIn,
      received: received.take(order),
      receivedCurrency: receivedCurrency.take(order),
      base,
      channel: channel.take(order),
      purpose: purpose.take(order),
      row: row.take(order),
      ids: ids.length === 0 ? null : order === null ? ids : Array.from(order, (position) => ids[position]),
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
  }

  function duplicateColumns() {
    return [time, from, to, amount, currency, received, receivedCurrency, channel, purpose, rest].map((c) => c.at);
  }
}

function mostUsed(currency: Uint8Array, currencies: readonly string[]): string {
  const counts = new Uint32Array(256);
  for (const c of currency) counts[c]++;
  let best = 0;
  for (let c = 1; c < currencies.length; c++) if (counts[c] > counts[best]) best = c;
  return currencies[best] ?? 'XXX';
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
