/**
 * Holdings where every minor unit keeps its identity: paid out from the front of the purse (FIFO) or from its back (LIFO),
 * put in at the back in the order in which the payer gave them.
 *
 * Units are only moved, so nothing is lost and the matching can be undone: run against time, from closing balances, the same
 * rule takes every unit back the way it came. A transaction costs O(1) plus the runs it carries (run-lists.ts). Where money is
 * converted, run ends are carried over in proportion and rounded, the whole staying the whole.
 */
import { converted, type Holdings } from './holdings.ts';
import { RunLists } from './run-lists.ts';

export function unitHoldings(purses: number, end: 'front' | 'back'): Holdings {
  const active = new Uint8Array(purses);
  // A row only while a purse holds traced units (`active`); the rest are a balance. Row `purses` + n is the nth parcel under way.
  const rows = new RunLists(purses, end);
  const parcels: number[] = [];
  let delivered = 0;
  let last: readonly number[] = [];

  return {
    active,
    take(purse, value, _balance, keep) {
      if (active[purse] === 0) return 0;
      const parcel = rows.take(purse, value);
      const traced = rows.tracedIn(parcel);
      if (rows.tracedIn(purse) === 0) {
        rows.clear(purse);
        active[purse] = 0;
      }
      // Whole or clean money needs no row to be told by.
      if (keep && traced > 0 && traced < value) parcels.push(parcel);
      else rows.drop(parcel);
      return traced;
    },
    put(purse, value, traced, left, balance) {
      last = [traced === 0 ? -value : value];
      if (active[purse] === 0) {
        if (traced === 0) return 0;
        active[purse] = 1;
        rows.push(purse, -balance);
      }
      if (traced === 0 || traced === left) {
        rows.push(purse, last[0]);
        return converted(traced, value, left);
      }
      const parcel = parcels[delivered];
      delivered += 1;
      last = left === value ? rows.runsOf(parcel) : inProportion(rows.runsOf(parcel), value / left, value);
      rows.drop(parcel);
      if (delivered === parcels.length) {
        parcels.length = 0;
        delivered = 0;
      }
      let arrived = 0;
      for (const run of last) {
        rows.push(purse, run);
        if (run > 0) arrived += run;
      }
      if (rows.tracedIn(purse) === 0) {
        rows.clear(purse);
        active[purse] = 0;
      }
      return arrived;
    },
    lastPut: () => last,
  };
}

function inProportion(runs: readonly number[], rate: number, whole: number): readonly number[] {
  let units = 0;
  let done = 0;
  return runs.map((run, i) => {
    units += Math.abs(run);
    const upTo = i === runs.length - 1 ? whole : Math.min(whole, Math.round(units * rate));
    const part = upTo - done;
    done = upTo;
    return run > 0 ? part : -part;
  });
}
