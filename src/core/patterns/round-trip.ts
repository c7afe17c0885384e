/**
 * Round trips: most of a payment comes back to its payer over others within a window, whole or in parts (FATF, Trade-based money laundering;
 * "round-tripping"). The money of one payment is walked forward, a node spending it before any other it has, until it is back, spent or the
 * window ends: O(payments × what a payment's money passes × log). Unlike a cycle its amounts need not be alike, nor its way single.
 */
import { busyNodes } from './busy.ts';
import { HitList } from './hit-list.ts';
import { moneyWalk, type Returned } from './money-walk.ts';
import { amountOption, busiestOption, hopsOption, shareOption, windowOption } from './option-list.ts';
import type { Pattern } from './pattern.ts';
import { rowsOf } from './view.ts';

const chunk = 10_000;

interface Best {
  root: number;
  trip: Returned;
  /** Trips that begin after the end of the one counted last. */
  disjoint: number;
  end: number;
}

export const roundTrip: Pattern = {
  name: 'round-trip',
  options: [
    windowOption(14),
    shareOption('share', 0.8),
    hopsOption('shortest', 3),
    hopsOption('longest', 4),
    amountOption(),
    busiestOption(),
  ],
  *find(view, { window, share, shortest, longest, amount, busiest }, limits) {
    const { time, from, base, size } = view;
    const busy = busyNodes(view, busiest);
    const walk = moneyWalk(view, busy.is, { window, share, shortest, longest });
    const bySubject = new Map<number, Best>();
    let told = 0;
    let searched = 1;
    for (let root = 0; root < size; root++) {
      if (walk.work() - told >= chunk) {
        told = walk.work();
        yield root / size;
        if (told > limits.work) {
          searched = root / size;
          break;
        }
      }
      if (base[root] < amount) continue;
      const trip = walk.from(root);
      if (trip === null) continue;
      const best = bySubject.get(from[root]);
      if (best === undefined) bySubject.set(from[root], { root, trip, disjoint: 1, end: trip.end });
      else {
        if (time[root] > best.end) {
          best.disjoint++;
          best.end = trip.end;
        }
        if (trip.amount > best.trip.amount) Object.assign(best, { root, trip });
      }
    }
    const hits = new HitList(limits.hits);
    for (const [subject, { root, trip, disjoint }] of bySubject) {
      hits.offer(trip.amount, time[root], subject, () => ({
        pattern: 'round-trip',
        subjects: [subject],
        rows: rowsOf(view, trip.places),
        facts: {
          from: time[root],
          to: trip.end,
          amount: trip.amount,
          again: disjoint - 1,
          partners: trip.others,
          share: trip.amount / base[root],
        },
        score: trip.amount,
      }));
    }
    return hits.findings(busy.count, searched);
  },
};
