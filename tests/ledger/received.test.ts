/** What payees gain is kept only where it is something else, and rows only where they do not follow one by one: nothing is lost by it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTransactionIds } from '../../src/core/dataset/transaction-ids.ts';
import { runSteps } from '../../src/core/dataset/run-steps.ts';
import { createLedgerBuilder } from '../../src/core/ledger/ledger-builder.ts';
import { sourceRow } from '../../src/core/ledger/ledger.ts';
import { receivedAt, receivedInFull } from '../../src/core/ledger/received.ts';

const anyRow = fc.record({
  time: fc.nat(5),
  amount: fc.nat(3),
  currency: fc.nat(1),
  received: fc.nat(3),
  receivedCurrency: fc.nat(1),
  /** Rows left out before this one. */
  gap: fc.constantFrom(0, 0, 0, 1),
  channel: fc.nat(300),
});
type Row = typeof anyRow extends fc.Arbitrary<infer R> ? R : never;

function built(rows: readonly Row[]) {
  const builder = createLedgerBuilder();
  ['USD', 'EUR'].forEach(builder.currencies.intern);
  for (let k = 0; k <= 300; k++) builder.channels.intern(`${k}`);
  const [from, to, purpose] = [builder.accounts.intern('a'), builder.accounts.intern('b'), builder.purposes.intern('')];
  let row = 1;
  const pushed = rows.map((one) => {
    row += 1 + one.gap;
    const { time, amount, currency, received, receivedCurrency, channel } = one;
    builder.push(time, from, to, amount, currency, received, receivedCurrency, channel, purpose, row, 0);
    return { ...one, row };
  });
  const { ledger } = builder.build({ baseCurrency: 'USD', rates: {} });
  return { ledger, sorted: pushed.toSorted((a, b) => a.time - b.time) };
}

describe('what payees gain', () => {
  it('is what was pushed, asked for one by one and in full', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const { ledger, sorted } = built(rows);
        const expected = sorted.map(({ received, receivedCurrency }) => [received, receivedCurrency]);
        const each = sorted.map((_, i) => [receivedAt(ledger, i).amount, receivedAt(ledger, i).currency]);
        const full = receivedInFull(ledger);
        expect(each).toEqual(expected);
        expect(sorted.map((_, i) => [full.amount[i], full.currency[i]])).toEqual(expected);
        expect(ledger.received.where.length).toBe(
          sorted.filter((row) => row.received !== row.amount || row.receivedCurrency !== row.currency).length,
        );
        expect([...ledger.channel]).toEqual(sorted.map(({ channel }) => channel));
      }),
    );
  });

  it('takes no column of its own where it is what is paid', () => {
    const { ledger } = built([
      { time: 1, amount: 2, currency: 1, received: 2, receivedCurrency: 1, gap: 0, channel: 7 },
    ]);
    expect(receivedInFull(ledger).amount).toBe(ledger.amount);
  });
});

describe('rows of the file', () => {
  it('are those pushed, and one number where they follow one by one', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const { ledger, sorted } = built(rows);
        expect(sorted.map((_, i) => sourceRow(ledger, i))).toEqual(sorted.map(({ row }) => row));
        const inTurn = sorted.every(({ row }, i) => row === sorted[0].row + i);
        expect(typeof ledger.row === 'number').toBe(inTurn && sorted.length > 0);
      }),
    );
  });

  it('answer for ids alike, kept as one number or as a column', () => {
    const text = fc.oneof(
      fc.nat(400).map((n) => `r${n}`),
      fc.constantFrom('', 'r', 'R1', 'x', 'r0', 'r01', 'r-1'),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.nat(120),
        fc.array(text, { maxLength: 6 }),
        text,
        text,
        fc.nat(8),
        (size, first, ids, begins, other, limit) => {
          const rows = Array.from({ length: size }, (): Row => ({
            time: 1,
            amount: 1,
            currency: 0,
            received: 1,
            receivedCurrency: 0,
            gap: 0,
            channel: 0,
          }));
          const { ledger } = built(rows);
          const asColumn = { ...ledger, row: Uint32Array.from(rows, (_, i) => first + i) };
          const [quick, slow] = [{ ...ledger, row: first }, asColumn].map(createTransactionIds);
          expect(quick.rowsOf(ids)).toEqual(slow.rowsOf(ids));
          expect(runSteps(quick.beginning(begins, other, limit))).toEqual(
            runSteps(slow.beginning(begins, other, limit)),
          );
        },
      ),
    );
  });
});
