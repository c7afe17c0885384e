/** How much sources give when, so that about half of all money arrives before the decision and half after it. */
import { dayOf, type Period } from '../calendar.ts';
import { economyRates, type AccountPlace } from '../economy/economy.ts';
import type { FlowBook } from './flow-book.ts';

/** Days that money takes on its way. */
const way = 4;

/**
 * Percent that sources give on a day of what they would. Before the decision by the number of days alone; after it also by what has arrived:
 * more when the second half lags behind the first.
 */
export function openGiving(
  book: FlowBook,
  ends: ReadonlySet<AccountPlace>,
  span: Period,
  decisionDay: number,
): (day: number) => number {
  const { days } = span;
  const before = Math.max(1, Math.min(days - 1, decisionDay - way));
  let [seen, early, late] = [0, 0, 0];
  const count = () => {
    for (; seen < book.payments.length; seen++) {
      const { to, at, amount, currency } = book.payments[seen];
      if (!ends.has(to)) continue;
      const base = amount * economyRates[currency];
      if (dayOf(span, at) < decisionDay) early += base;
      else late += base;
    }
  };
  return (day) => {
    const even = Math.floor((50 * days) / (day < before ? before : days - before));
    count();
    const run = day - decisionDay - way;
    let catchUp = 100;
    if (run > 0 && early > 0) {
      const due = Math.floor((early * run) / Math.max(1, days - decisionDay));
      catchUp = late === 0 ? 180 : Math.max(55, Math.min(180, Math.floor((due * 100) / late)));
    }
    return Math.max(40, Math.min(300, Math.floor((even * catchUp) / 100)));
  };
}
