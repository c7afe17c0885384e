/** Decimal text to integer minor units, exactly: no amount passes through a fraction. */
import type { RowRejection } from '../dataset/issue.ts';

export type DecimalMark = '.' | ',';
export type AmountProblem = Extract<
  RowRejection,
  'amount-missing' | 'amount-not-a-number' | 'amount-negative' | 'amount-too-precise' | 'amount-too-large'
>;

export interface AmountReader {
  /** Reads one cell; true when it is an amount of 0 or more with at most `digits` decimals. */
  read(text: string, digits: number): boolean;
  /** Minor units last read; set for `amount-negative` too, NaN for the other problems. */
  readonly minor: number;
  /** Why the last read failed. */
  readonly problem: AmountProblem;
}

/**
 * A reader for files that write decimals with `mark`. null = the file has shown neither: then a value that is one number
 * with a point and another with a comma (`1,234`) is refused, except that a lone point is a decimal point.
 * Thousands may be parted by spaces, apostrophes or the other mark, in whole groups of three: `1,2,3` is refused.
 */
export function createAmountReader(mark: DecimalMark | null): AmountReader {
  const pointCode = mark === ',' ? 44 : 46;
  const reader = { minor: Number.NaN, problem: 'amount-missing' as AmountProblem, read };
  return reader;

  function read(text: string, digits: number): boolean {
    // Plain digits with one mark: nearly every cell. Fifteen digits cannot reach 2^53.
    const length = text.length;
    if (length > 0 && length + digits <= 15) {
      let minor = 0;
      let decimals = -1;
      let i = 0;
      for (; i < length; i++) {
        const code = text.charCodeAt(i);
        if (code >= 48 && code <= 57) {
          minor = minor * 10 + (code - 48);
          if (decimals >= 0) decimals++;
        } else if (code === pointCode && decimals < 0 && i > 0) decimals = 0;
        else break;
      }
      if (i === length && decimals <= digits && decimals !== 0) {
        for (let missing = digits - Math.max(0, decimals); missing > 0; missing--) minor *= 10;
        reader.minor = minor;
        return true;
      }
    }
    return readSlowly(text, digits);
  }

  function readSlowly(text: string, digits: number): boolean {
    reader.minor = Number.NaN;
    const body = text.trim();
    if (body === '') return fail('amount-missing');
    const unsigned = body.replace(/^[-−+]\s?/, '');
    const negative = unsigned !== body && body[0] !== '+';
    const plain = plainNumber(unsigned, mark);
    if (plain === null) return fail('amount-not-a-number');
    const [whole, fraction] = plain;
    const kept = fraction.slice(0, digits).padEnd(digits, '0');
    if (/[1-9]/.test(fraction.slice(digits))) return fail('amount-too-precise');
    const significant = (whole + kept).replace(/^0+(?=\d)/, '');
    if (significant.length > 16 || Number(significant) > Number.MAX_SAFE_INTEGER) return fail('amount-too-large');
    reader.minor = Number(significant);
    if (!negative || reader.minor === 0) return true;
    reader.minor = -reader.minor;
    return fail('amount-negative');
  }

  function fail(problem: AmountProblem): false {
    reader.problem = problem;
    return false;
  }
}

/** Which decimal mark a cell is written with, where it can be only one; null otherwise. */
export function decimalMarkOf(text: string): DecimalMark | null {
  const body = text.trim().replace(/^[-−+]\s?/, '');
  const point = parted(body, '.');
  const comma = parted(body, ',');
  if (point !== null && comma === null) return '.';
  return comma !== null && point === null ? ',' : null;
}

/** Group marks: space, no-break, narrow no-break and thin space, apostrophes, and the mark that is not the decimal one. */
const grouped: { readonly [mark in DecimalMark]: RegExp } = {
  '.': /^([1-9]\d{0,2}(?:([ \u00a0\u202f\u2009'’,])\d{3})(?:\2\d{3})*)(?:\.(\d+))?$/,
  ',': /^([1-9]\d{0,2}(?:([ \u00a0\u202f\u2009'’.])\d{3})(?:\2\d{3})*)(?:,(\d+))?$/,
};
const ungrouped: { readonly [mark in DecimalMark]: RegExp } = {
  '.': /^(\d*)(?:\.(\d*))?$/,
  ',': /^(\d*)(?:,(\d*))?$/,
};

type Parts = readonly [whole: string, fraction: string];

function parted(body: string, mark: DecimalMark): Parts | null {
  const simple = ungrouped[mark].exec(body);
  if (simple !== null && /\d/.test(body)) return [simple[1], simple[2] ?? ''];
  const groups = body.length > 64 ? null : grouped[mark].exec(body);
  return groups === null ? null : [groups[1].replace(/\D/g, ''), groups[3] ?? ''];
}

function plainNumber(body: string, mark: DecimalMark | null): Parts | null {
  if (mark !== null) return parted(body, mark);
  const point = parted(body, '.');
  const comma = parted(body, ',');
  if (point === null || comma === null) return point ?? comma;
  return body.includes(',') ? null : point;
}
