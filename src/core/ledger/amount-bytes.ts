/** Plain amounts read from bytes as `createAmountReader` reads them from text: digits with at most one decimal mark, nothing else. */
import type { DecimalMark } from './amount.ts';

/**
 * Minor units with `digits` decimals; NaN = not that plain: the reader of text has to be asked. `mark` as the reader has it.
 * At most fifteen digits, which cannot reach 2^53. O(length).
 */
export function plainMinor(
  bytes: Uint8Array,
  start: number,
  end: number,
  digits: number,
  mark: DecimalMark | null,
): number {
  if (end <= start || end - start > 16) return Number.NaN;
  const pointCode = mark === ',' ? 44 : 46;
  let minor = 0;
  let point = -1;
  for (let i = start; i < end; i++) {
    const code = bytes[i];
    if (code >= 48 && code <= 57) minor = minor * 10 + (code - 48);
    else if (code === pointCode && point < 0 && i > start) point = i;
    else return Number.NaN;
  }
  const decimals = point < 0 ? 0 : end - point - 1;
  if (decimals > digits || (point >= 0 && decimals === 0)) return Number.NaN;
  const figures = point < 0 ? end - start : end - start - 1;
  if (figures + digits - decimals > 15) return Number.NaN;
  for (let missing = digits - decimals; missing > 0; missing--) minor *= 10;
  return minor;
}
