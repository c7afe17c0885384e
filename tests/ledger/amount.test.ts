/** Amounts: exact, and refused when not one number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAmountReader, decimalMarkOf, type DecimalMark } from '../../src/core/ledger/amount.ts';

function read(text: string, digits = 2, mark: DecimalMark | null = '.') {
  const reader = createAmountReader(mark);
  return reader.read(text, digits) ? reader.minor : reader.problem;
}

describe('amounts with a decimal point', () => {
  it.each([
    ['3697.34', 2, 369734],
    ['0.1', 2, 10],
    ['0.10', 2, 10],
    ['.5', 2, 50],
    ['5.', 2, 500],
    ['0', 2, 0],
    ['007', 2, 700],
    ['12', 0, 12],
    ['12.000', 0, 12],
    ['1.2345', 3, 'amount-too-precise'],
    ['0.00000001', 8, 1],
    ['12.345', 2, 'amount-too-precise'],
    ['12.340', 2, 1234],
    ['90071992547409.91', 2, 9007199254740991],
    ['90071992547409.92', 2, 'amount-too-large'],
    ['9007199254740992', 0, 'amount-too-large'],
    ['1'.repeat(400), 2, 'amount-too-large'],
    ['1,234.50', 2, 123450],
    ['1 234.50', 2, 123450],
    ['1\u00a0234\u00a0567.50', 2, 123456750],
    ['1\u202f234.5', 2, 123450],
    ["1'234.50", 2, 123450],
    ['1,234', 2, 123400],
    ['1,234,567', 2, 123456700],
    ['1,2,3', 2, 'amount-not-a-number'],
    ['1,23', 2, 'amount-not-a-number'],
    ['12,34.50', 2, 'amount-not-a-number'],
    ['1,234 567.00', 2, 'amount-not-a-number'],
    ['0,123.00', 2, 'amount-not-a-number'],
    ['1.2.3', 2, 'amount-not-a-number'],
    ['1e5', 2, 'amount-not-a-number'],
    ['0x10', 2, 'amount-not-a-number'],
    ['١٢', 2, 'amount-not-a-number'],
    ['NaN', 2, 'amount-not-a-number'],
    ['.', 2, 'amount-not-a-number'],
    ['-', 2, 'amount-not-a-number'],
    ['', 2, 'amount-missing'],
    ['  ', 2, 'amount-missing'],
    ['-5.00', 2, 'amount-negative'],
    ['−5.00', 2, 'amount-negative'],
    ['-0.00', 2, 0],
    ['+5.00', 2, 500],
    [' 5.00 ', 2, 500],
  ] as const)('%s with %i digits', (text, digits, expected) => {
    expect(read(text, digits)).toBe(expected);
  });
});

describe('amounts with a decimal comma', () => {
  it.each([
    ['3697,34', 369734],
    ['1 234,50', 123450],
    ['1\u00a0234,50', 123450],
    ['1.234,50', 123450],
    ['1.234', 123400],
    ['1.5', 'amount-not-a-number'],
    ['1,2,3', 'amount-not-a-number'],
  ] as const)('%s', (text, expected) => {
    expect(read(text, 2, ',')).toBe(expected);
  });
});

describe('amounts where the file shows no mark', () => {
  it.each([
    ['1,234', 'amount-not-a-number'],
    ['1,23', 123],
    ['1,234.50', 123450],
    ['1.234,50', 123450],
    ['1,234,567', 123456700],
    ['12.5', 1250],
    ['1200', 120000],
  ] as const)('%s', (text, expected) => {
    expect(read(text, 2, null)).toBe(expected);
  });
});

it('tells the mark only where it can be one', () => {
  const cells = ['1.5', '1,5', '1,234', '1.234', '1,234.5', '1.234,5', '12', '1,2,3', '1 234,50'];
  expect(cells.map(decimalMarkOf)).toEqual(['.', ',', null, null, '.', ',', null, null, ',']);
});

it('reads back every whole number of minor units, in every way of writing it', () => {
  const amounts = fc.record({
    minor: fc.maxSafeNat(),
    digits: fc.nat(8),
    group: fc.constantFrom('', ',', ' ', '\u00a0'),
  });
  fc.assert(
    fc.property(amounts, ({ minor, digits, group }) => {
      const text = String(minor).padStart(digits + 1, '0');
      const whole = text.slice(0, text.length - digits).replace(/\B(?=(\d{3})+$)/g, group);
      expect(read(digits === 0 ? whole : `${whole}.${text.slice(-digits)}`, digits)).toBe(minor);
    }),
  );
});

it('keeps the minor units of a negative amount for the sums, and none of the others', () => {
  const reader = createAmountReader('.');
  expect([reader.read('-5.25', 2), reader.minor]).toEqual([false, -525]);
  expect([reader.read('abc', 2), reader.minor]).toEqual([false, Number.NaN]);
});
