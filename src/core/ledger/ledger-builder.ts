/** Builds a ledger from rows pushed one by one into growing columns: sort, both indexes, base amounts. */
import { indexByAccount } from './account-index.ts';
import { conversion } from './convert.ts';
import { minorDigits, noCurrency } from './currency.ts';
import { countDuplicates } from './duplicates.ts';
import { narrowed } from './growing-column.ts';
import { createIdColumn, type IdColumnBuilder } from './id-column.ts';
import type { Ledger } from './ledger.ts';
import { createLedgerColumns, type LedgerColumns } from './ledger-columns.ts';
import { asPaid, receivedApart } from './received.ts';
import { createStringTable, type StringTable } from './string-table.ts';
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
  /** Transactions pushed so far, as columns. */
  readonly columns: LedgerColumns;
  /** May be called once. */
  build(options: BuildOptions): BuiltLedger;
}

/** Texts by number. */
export interface Names {
  readonly size: number;
  /** Asked for when all are there. */
  readonly values: readonly string[];
}

export interface BuilderOptions {
  /** Names of the accounts where they are numbered elsewhere; the builder's own table stays empty then. */
  readonly names?: Names;
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
  names,
}: BuilderOptions = {}): LedgerBuilder {
  const accounts = createStringTable();
  const named = names ?? accounts;
  const currencies = createStringTable();
  const channels = createStringTable();
  const purposes = createStringTable();
  const ids = createIdColumn();
  const columns = createLedgerColumns(expected, keepsReceived, keepsRest);

  return {
    accounts,
    currencies,
    channels,
    purposes,
    ids,
    columns,
    get size() {
      return columns.size;
    },
    push: columns.push,
    pushId: (id) => ids.pushText(id),
    build,
  };

  function build(options: BuildOptions): BuiltLedger {
    const { size } = columns;
    if (ids.length > 0 && ids.length !== size) throw new Error('ledger: some transactions have an id and some none');
    const { outOfOrder, order } = columns.byTime();
    const rows = columns.settle(order);
    const { time, from, to, amount, currency } = rows;
    const channel = narrowed(rows.channel, channels.size);
    const purpose = narrowed(rows.purpose, purposes.size);
    const gained = keepsReceived ? [rows.received, rows.receivedCurrency] : [];
    const further = keepsRest ? [rows.rest] : [];
    const others = [from, to, amount, currency, ...gained, channel, purpose, ...further];
    // Ids are unique, so no row that has one equals another.
    const duplicates = ids.length > 0 ? 0 : countDuplicates({ time, others });
    let selfTransfers = 0;
    for (let i = 0; i < size; i++) if (from[i] === to[i]) selfTransfers++;
    const baseCurrency = options.baseCurrency ?? mostUsed(currency, currencies.values);
    const rates = ratesFor(currencies.values, baseCurrency, options.rates);
    const digits = currencies.values.map(digitsOf);
    const out = indexByAccount(from, named.size);
    const into = indexByAccount(to, named.size);
    const ledger: Ledger = {
      size,
      time,
      from,
      to,
      amount,
      currency,
      received: keepsReceived ? receivedApart(rows, rows.received, rows.receivedCurrency) : asPaid,
      base: baseAmounts(),
      channel,
      purpose,
      row: inTurn(rows.row) ? rows.row[0] : rows.row,
      ids: ids.length === 0 ? null : ids.take(order),
      accounts: named.values,
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
      if (currencies.size === 1 && currencies.values[0] === baseCurrency) return amount;
      const base = new Float64Array(size);
      for (let i = 0; i < size; i++) base[i] = convert[currency[i]](amount[i]);
      return base;
    }
  }
}

function inTurn(row: Uint32Array): boolean {
  for (let i = 1; i < row.length; i++) if (row[i] !== row[0] + i) return false;
  return row.length > 0;
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
