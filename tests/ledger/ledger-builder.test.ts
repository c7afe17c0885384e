/** The ledger: sorted, indexed both ways, counted, within 64 bytes a transaction. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLedgerBuilder, type BuildOptions } from '../../src/core/ledger/ledger-builder.ts';
import { sourceRow, type Ledger } from '../../src/core/ledger/ledger.ts';

interface Row {
  readonly time: number;
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly currency?: string;
  readonly rest?: number;
}

function build(rows: readonly Row[], options: Partial<BuildOptions> = {}) {
  const builder = createLedgerBuilder();
  rows.forEach(({ time, from, to, amount, currency = 'USD', rest = 0 }, i) => {
    const money = builder.currencies.intern(currency);
    const [payer, payee] = [builder.accounts.intern(from), builder.accounts.intern(to)];
    const [channel, purpose] = [builder.channels.intern(''), builder.purposes.intern('')];
    builder.push(time, payer, payee, amount, money, amount, money, channel, purpose, i + 2, rest);
  });
  return builder.build({ baseCurrency: null, rates: {}, ...options });
}

const accounts = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyRow = fc.record({
  time: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -8e15, max: 8e15 })),
  from: accounts,
  to: accounts,
  amount: fc.nat(3),
});

describe('order and indexes', () => {
  it('are those of a stable sort and a search through all rows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
        const { ledger, order, outOfOrder, selfTransfers } = build(rows);
        const expected = rows.map((row, i) => ({ ...row, row: i + 2 })).toSorted((a, b) => a.time - b.time);
        expect(rowsOf(ledger)).toEqual(expected);
        expect(outOfOrder).toBe(rows.filter((row, i) => i > 0 && row.time < rows[i - 1].time).length);
        expect(selfTransfers).toBe(rows.filter((row) => row.from === row.to).length);
        if (order !== null) expect([...order].map((p) => p + 2)).toEqual(expected.map((row) => row.row));
        ledger.accounts.forEach((id, a) => {
          const out = [...ledger.outIndex.subarray(ledger.outStart[a], ledger.outStart[a + 1])];
          const into = [...ledger.inIndex.subarray(ledger.inStart[a], ledger.inStart[a + 1])];
          expect(out).toEqual(expected.flatMap((row, i) => (row.from === id ? [i] : [])));
          expect(into).toEqual(expected.flatMap((row, i) => (row.to === id ? [i] : [])));
        });
      }),
    );
  });

  it('are those of a stable sort where rows are many too', () => {
    const rows = Array.from({ length: 6000 }, (_, i) => ({
      time: ((i * 7919) % 1009 ** 2) % 4001,
      from: 'a',
      to: 'b',
      amount: i,
    }));
    const expected = rows.map((row, i) => ({ ...row, row: i + 2 })).toSorted((a, b) => a.time - b.time);
    expect(rowsOf(build(rows).ledger)).toEqual(expected);
  });

  it('number accounts by first appearance in the file, not in time', () => {
    const { ledger } = build([
      { time: 9, from: 'late', to: 'later', amount: 1 },
      { time: 1, from: 'early', to: 'late', amount: 1 },
    ]);
    expect(ledger.accounts).toEqual(['late', 'later', 'early']);
    expect([sourceRow(ledger, 0), sourceRow(ledger, 1)]).toEqual([3, 2]);
  });
});

function rowsOf(ledger: Ledger) {
  return Array.from({ length: ledger.size }, (_, i) => ({
    time: ledger.time[i],
    from: ledger.accounts[ledger.from[i]],
    to: ledger.accounts[ledger.to[i]],
    amount: ledger.amount[i],
    row: sourceRow(ledger, i),
  }));
}

describe('duplicates', () => {
  it('are counted as comparing every row with every earlier one counts them', () => {
    const few = fc.record({ time: fc.nat(1), from: accounts, to: accounts, amount: fc.nat(1), rest: fc.nat(1) });
    fc.assert(
      fc.property(fc.array(few, { maxLength: 60 }), (rows) => {
        const same = (a: Row, b: Row): boolean => JSON.stringify(a) === JSON.stringify(b);
        const expected = rows.filter((row, i) => rows.slice(0, i).some((earlier) => same(earlier, row))).length;
        expect(build(rows).duplicates).toBe(expected);
      }),
    );
  });
});

describe('base amounts', () => {
  const rows: readonly Row[] = [
    { time: 1, from: 'a', to: 'b', amount: 150, currency: 'USD' },
    { time: 2, from: 'a', to: 'b', amount: 100, currency: 'JPY' },
    { time: 3, from: 'a', to: 'b', amount: 333, currency: 'USD' },
  ];

  it('are in the currency most rows are paid in, by training rates', () => {
    const { ledger, rates } = build(rows);
    expect(ledger.baseCurrency).toBe('USD');
    expect(rates).toEqual({ USD: 1, JPY: 0.00666667 });
    // ¥100 = $0.67.
    expect([...ledger.base]).toEqual([150, 67, 333]);
  });

  it('follow the rates and base given, rounded half up', () => {
    const { ledger } = build(rows, { baseCurrency: 'KZT', rates: { USD: 1.15, JPY: 3.5 } });
    // 150 × 1.15 = 172.5 exactly, where doubles make it 172.49999999999997.
    expect([...ledger.base]).toEqual([173, 35000, 383]);
  });

  it('are exact against whole-number arithmetic', () => {
    const cases = fc.record({ amount: fc.maxSafeNat(), thousandths: fc.integer({ min: 1, max: 9_999_999 }) });
    fc.assert(
      fc.property(cases, ({ amount, thousandths }) => {
        const row: Row = { time: 1, from: 'a', to: 'b', amount, currency: 'EUR' };
        const { ledger } = build([row], { baseCurrency: 'KZT', rates: { EUR: thousandths / 1000 } });
        expect(ledger.base[0]).toBe(Number((BigInt(amount) * BigInt(thousandths) + 500n) / 1000n));
      }),
    );
  });

  it('refuse a rate that is none', () => {
    expect(() => build(rows, { baseCurrency: 'KZT', rates: { USD: 0 } })).toThrow(RangeError);
  });
});

it('takes at most 64 bytes a transaction in arrays', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => ({
    time: -i,
    from: `f${i % 50}`,
    to: `t${i % 70}`,
    amount: i,
  }));
  const { ledger } = build(rows);
  const arrays = [...Object.values(ledger), ...Object.values(ledger.received)].filter((column) =>
    ArrayBuffer.isView(column),
  );
  const bytes = arrays.reduce((sum, column) => sum + column.buffer.byteLength, 0);
  const perAccount = 8 * (ledger.accounts.length + 1);
  expect((bytes - perAccount) / ledger.size).toBeLessThanOrEqual(64);
  expect(arrays.length).toBe(16);
});

it('will not mix transactions with and without an id', () => {
  const builder = createLedgerBuilder();
  builder.push(1, builder.accounts.intern('a'), 0, 1, builder.currencies.intern('USD'), 1, 0, 0, 0, 2, 0);
  builder.push(1, 0, 0, 1, 0, 1, 0, 0, 0, 3, 0);
  builder.pushId('x');
  expect(() => builder.build({ baseCurrency: null, rates: {} })).toThrow();
});
