/** Volume over time: transactions and base amount in bins of a width people read easily. O(transactions in view), one pass. */
import { firstAtOrAfter } from '../dataset/filter-mask.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { TimelineBins } from './answer.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const widths = [
  ...[1, 5, 15, 30].map((n) => n * second),
  ...[1, 5, 15, 30].map((n) => n * minute),
  ...[1, 2, 3, 6, 12].map((n) => n * hour),
  ...[1, 2, 7, 14, 28, 91, 182, 364].map((n) => n * day),
];
/** 1970 began on a Thursday; weeks begin on Mondays. */
const firstMonday = 4 * day;

/**
 * At most `bins` bins over [from, to) (null = the ledger's first and last transaction) of the transactions whose mask is 1.
 * Bins begin at whole seconds, hours, UTC days or Mondays, unless none of the usual widths
 * is wide enough. An empty ledger gives no bins. `rows`: only these transactions are counted, in the same bins.
 */
export function timelineBins(
  ledger: Ledger,
  mask: Uint8Array,
  range: { readonly from: number | null; readonly to: number | null },
  bins: number,
  rows: Uint32Array | null = null,
): TimelineBins {
  if (ledger.size === 0 || bins < 1) return { start: range.from ?? 0, width: day, count: [], amount: [] };
  const from = range.from ?? ledger.time[0];
  const to = Math.max(range.to ?? ledger.time[ledger.size - 1] + 1, from + 1);
  const startFor = (width: number) => {
    const anchor = width >= 7 * day ? firstMonday : 0;
    return Math.floor((from - anchor) / width) * width + anchor;
  };
  const fits = (width: number) => Math.ceil((to - startFor(width)) / width) <= bins;
  const easy = widths.find(fits);
  const width = easy ?? Math.ceil((to - from) / bins);
  const start = easy === undefined ? from : startFor(easy);
  const length = Math.ceil((to - start) / width);
  const count = Array.from({ length }, () => 0);
  const amount = Array.from({ length }, () => 0);
  if (rows !== null) {
    for (const i of rows) {
      const bin = Math.floor((ledger.time[i] - start) / width);
      if (mask[i] === 0 || bin < 0 || bin >= length) continue;
      count[bin]++;
      amount[bin] += ledger.base[i];
    }
    return { start, width, count, amount };
  }
  // Times ascend: a bin is a stretch of rows.
  let first = firstAtOrAfter(ledger.time, start);
  for (let bin = 0; bin < length; bin++) {
    const end = firstAtOrAfter(ledger.time, start + (bin + 1) * width);
    let passing = 0;
    let sum = 0;
    for (let i = first; i < end; i++) {
      if (mask[i] === 0) continue;
      passing++;
      sum += ledger.base[i];
    }
    count[bin] = passing;
    amount[bin] = sum;
    first = end;
  }
  return { start, width, count, amount };
}
