/** Whatever the bytes: no crash, rows = accepted + rejected, sums reconcile, the same wherever the stream is cut. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importTransactions, type TransactionsOutcome } from '../../src/csv/import-transactions.ts';
import { bytesSource, cutSource, utf16, windows1251 } from './sources.ts';

const header = 'id,time,from,to,amount,currency,channel,purpose';
const cell = {
  id: fc.oneof(fc.nat(40).map(String), fc.constant('')),
  time: fc.constantFrom(
    '2024-01-01',
    '2024-02-31',
    '03/04/2024',
    '25/12/2024',
    '12/25/2024 10:00',
    '',
    'soon',
    '1704067200',
  ),
  account: fc.constantFrom('A', 'B', 'C', '__proto__', '', ' ', '"q"', 'Счет'),
  amount: fc.oneof(
    fc.nat(1_000_000).map((minor) => (minor / 100).toFixed(2)),
    fc.constantFrom(
      '1,2,3',
      '"1,234.50"',
      '-3.50',
      '',
      'x',
      '1e3',
      '0.001',
      '90071992547409.91',
      '99999999999999999999',
    ),
  ),
  currency: fc.constantFrom('USD', 'US Dollar', 'тенге', 'JPY', 'Doubloon', ''),
  text: fc.constantFrom('', 'wire', '"a ""b"" c"', '"two\nlines"', '"unclosed', '<script>', 'a;b', '\ttab'),
};
const line = fc
  .tuple(cell.id, cell.time, cell.account, cell.account, cell.amount, cell.currency, cell.text, cell.text)
  .map((cells) => cells.join(','));
const file = fc
  .array(fc.oneof({ weight: 8, arbitrary: line }, { weight: 1, arbitrary: fc.constantFrom('', 'a,b', ',,,,,,,,,,') }), {
    maxLength: 40,
  })
  .map((lines) => [header, ...lines].join('\n'));

function receiptOf(outcome: TransactionsOutcome) {
  return outcome.ok ? outcome.value.receipt : outcome.receipt;
}

function checkBooks(outcome: TransactionsOutcome): void {
  if (!outcome.ok) expect(outcome.issues.length).toBeGreaterThan(0);
  const receipt = receiptOf(outcome);
  if (receipt === null) return;
  expect(receipt.rows).toBe(receipt.accepted + receipt.rejectedCount);
  expect(receipt.rejected.length).toBe(receipt.rejectedCount);
  const rows = receipt.rejected.map((issue) => issue.row);
  expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
  for (const sum of Object.values(receipt.sums)) {
    expect(sum.in).toBe(sum.accepted + sum.rejected);
    const [whole, accepted, rejected] = [sum.exact.in, sum.exact.accepted, sum.exact.rejected].map(minorOf);
    expect(whole).toBe(accepted + rejected);
  }
  if (!outcome.ok) return;
  const { ledger } = outcome.value;
  expect(ledger.size).toBe(receipt.accepted);
  const sums: { [currency: string]: bigint } = {};
  for (let i = 0; i < ledger.size; i++) {
    const code = ledger.currencies[ledger.currency[i]];
    sums[code] = (sums[code] ?? 0n) + BigInt(ledger.amount[i]);
    expect(i === 0 || ledger.time[i] >= ledger.time[i - 1]).toBe(true);
  }
  for (const [code, sum] of Object.entries(sums)) expect(minorOf(receipt.sums[code].exact.accepted)).toBe(sum);
}

const minorOf = (text: string): bigint => BigInt(text.replace('.', ''));
const plain = (outcome: TransactionsOutcome): string =>
  JSON.stringify(outcome, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Uint32Array) : value,
  );

describe('books balance', () => {
  it('on rows of every kind', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (text) => {
        checkBooks(await importTransactions(bytesSource('f.csv', new TextEncoder().encode(text))));
      }),
      { numRuns: 400 },
    );
  });

  it('on any bytes', async () => {
    const start = fc.constantFrom(
      '',
      `${header}\n`,
      'time;from;to;amount\n',
      '\ufeffstep,type,amount,nameOrig,nameDest\n',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (text, noise) => {
        const bytes = new Uint8Array([...new TextEncoder().encode(text), ...noise]);
        checkBooks(await importTransactions(bytesSource('f.csv', bytes)));
      }),
      { numRuns: 1000 },
    );
  });

  it('on any text after a header', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const source = bytesSource('f.csv', new TextEncoder().encode(`${header}\n${text}`));
        checkBooks(await importTransactions(source));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the same wherever the stream is cut', () => {
  const encode = fc.constantFrom(
    (text: string) => new TextEncoder().encode(text),
    (text: string) => utf16(text, 'le', true),
    (text: string) => utf16(text, 'be', false),
    windows1251,
  );

  it('in every encoding', async () => {
    await fc.assert(
      fc.asyncProperty(file, encode, fc.array(fc.nat(5000), { maxLength: 10 }), async (text, toBytes, places) => {
        const bytes = toBytes(text);
        const whole = plain(await importTransactions(bytesSource('f.csv', bytes)));
        expect(plain(await importTransactions(cutSource('f.csv', bytes, places)))).toBe(whole);
        expect(plain(await importTransactions(bytesSource('f.csv', bytes, 1)))).toBe(whole);
      }),
      { numRuns: 100 },
    );
  });
});

it('a field of 10 MB is told with row and column, the rows around it are read', async () => {
  const good = 'T1,2024-01-01,A,B,10.00,USD,wire,rent';
  const long = `T2,2024-01-01,A,B,10.00,USD,wire,${'x'.repeat(10_485_760)}`;
  const text = `${header}\n${good}\n${long}\n${good.replace('T1', 'T3')}\n`;
  const outcome = await importTransactions(bytesSource('f.csv', new TextEncoder().encode(text), 65_536));
  expect(receiptOf(outcome)).toMatchObject({
    rows: 3,
    accepted: 2,
    rejected: [{ code: 'field-too-long', row: 3, column: 'purpose', found: 'x'.repeat(80) }],
  });
});
