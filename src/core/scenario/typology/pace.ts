/** How much the network may do by when: so many flow payments and gaps over the period, evenly, that a trainee can still find them. */
import type { FlowBook } from './flow-book.ts';

export interface Pace {
  /** How far the payments are ahead of the even pace by the end of a day, percent of what is allowed by then. */
  ahead(day: number): number;
  /** Whether one more gap may be made by a day. */
  gapFree(day: number): boolean;
}

/** Days by which the pace starts late: on a day of play the gifts of other inlets in the same days are not planned yet. */
const early = 4;
/** Gaps over the whole period, in all. */
const mostGaps = 14;

/** `payments`: for the whole period. */
export function openPace(book: FlowBook, days: number, rounds: number, payments: number): Pace {
  const gaps = Math.max(4, Math.min(mostGaps, rounds * 2));
  return {
    ahead: (day) => Math.floor((book.payments.length * days * 100) / Math.max(1, payments * Math.max(1, day - early))),
    gapFree: (day) => book.gaps.length * days <= gaps * day,
  };
}

/** About how many flow payments a recipe of so many transactions has room for, enough for each member to show. */
export function flowPayments(transactions: number, members: number): number {
  return Math.max(members * 6, Math.min(330, Math.floor(transactions / 20)));
}
