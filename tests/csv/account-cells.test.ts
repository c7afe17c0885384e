/** Accounts of banks are told apart by their names, however their cells are written and the file is read. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importTransactions } from '../../src/csv/import-transactions.ts';
import { bothWays, inParts } from './both-ways.ts';
import { cutSource } from './sources.ts';

const header =
  'Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format,Is Laundering\n';
const bank = fc.constantFrom(
  '010',
  '10',
  '0',
  '00',
  'a',
  'a:',
  'a::b',
  '0a:',
  ':',
  '::',
  '"a,b"',
  '"010"',
  'ё',
  '0ё',
  '0\u2028x',
  '\u2028x',
  '😀',
);
const id = fc.constantFrom('X', ':X', '::X', 'b::X', 'b', '"b,X"', '"X"', 'Счёт', '😀😀', 'y'.repeat(70), '\ufeffX');
const row = fc
  .tuple(bank, id, bank, id)
  .map((cells) => `2022/09/01 00:20,${cells.join(',')},5.00,US Dollar,5.00,US Dollar,Wire,0\n`);

it('as bytes, in parts and as text alike', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), fc.nat(), async (rows, seed) => {
      const source = cutSource('a.csv', new TextEncoder().encode(header + rows.join('')), []);
      const both = await bothWays(source);
      expect(both.bytes).toBe(both.text);
      expect(await inParts(source, seed)).toBe(both.text);
    }),
    { numRuns: 300 },
  );
});

it('each bank with its account, padding left out', async () => {
  const pairs = ['010,X', '10,X', '0,X', '"a,b",c', 'a,"b,c"', 'a::b,c', 'a,b::c', `ё,${'y'.repeat(70)}`];
  const rows = pairs.map((pair) => `2022/09/01 00:20,${pair},${pair},5.00,US Dollar,5.00,US Dollar,Wire,0\n`);
  const source = cutSource('a.csv', new TextEncoder().encode(header + rows.join('')), []);
  const read = await importTransactions(source);
  if (!read.ok) throw new Error('refused');
  const { ids, institution, institutions } = read.value.accounts;
  expect(ids).toEqual(['10::X', '0::X', 'a,b::c', 'a::b,c', 'a::b::c', `ё::${'y'.repeat(70)}`]);
  expect(ids.map((_, a) => institutions[institution[a]])).toEqual(['10', '0', 'a,b', 'a', 'a::b', 'ё']);
});
