/**
 * The worksheet of one account under one trace: everything that came in and went out in the order it is booked, traced and
 * untraced, with both running balances, and on demand which earlier money a payment is made of. Whole minor units; the columns
 * add up. O(entries of the account).
 */
import { apportion } from './apportion.ts';
import { methodOf } from './methods.ts';
import type { Money } from './money.ts';
import type { Part } from './shares.ts';
import type { Taint, TaintOptions } from './taint.ts';

export interface WorksheetEntry {
  /** Ledger index. */
  readonly index: number;
  readonly side: 'in' | 'out';
  /** What came in, or what went out with its fee; minor units of the purse. */
  readonly value: number;
  readonly fee: number;
  readonly traced: number;
  readonly tracedFee: number;
  /** Of `traced`, what is traced only because it is the seed. */
  readonly decreed: number;
  /** After the entry. `tracedBalance` is null where the rule keeps none (poison). */
  readonly balance: number;
  readonly tracedBalance: number | null;
}

export interface Worksheet {
  readonly opening: number;
  /** Of the opening balance: back, what the money sought is followed to; forward 0. */
  readonly openingTraced: number;
  readonly entries: readonly WorksheetEntry[];
  readonly totals: {
    readonly in: number;
    readonly out: number;
    readonly fees: number;
    readonly tracedIn: number;
    readonly tracedOut: number;
    readonly tracedFees: number;
    readonly decreed: number;
  };
  readonly closing: number;
  readonly closingTraced: number | null;
}

/** `found` is the trace of `options` through `money`, in whole units. Transfers within the purse that lose nothing are left out. */
export function worksheet(money: Money, found: Taint, options: TaintOptions, purse: number): Worksheet {
  const forward = options.direction === 'forward';
  const conserves = methodOf(options.rule).weighs;
  const opening = money.balances(null).opening[purse];
  const moves = entriesOf(money, purse);
  const parts = moves.map(({ index, side }) => {
    const at = placeOf(found, index, forward);
    const whole = at === -1 ? 0 : found.tainted[at];
    const cost = at === -1 ? 0 : (found.cost?.[at] ?? 0);
    // Forward the seed decrees what is paid, back what comes in.
    const giving = side === (forward ? 'out' : 'in');
    const value = side === 'in' ? money.arrives[index] : money.leaves[index];
    const other = side === 'in' ? money.leaves[index] : money.arrives[index];
    const passed = whole - cost;
    const traced = giving ? whole : passed > 0 && money.converts(index) ? Math.round(passed * (value / other)) : passed;
    const seeded = giving && at !== -1 && found.seeded[at] === 1;
    return {
      index,
      side,
      value,
      fee: side === 'out' && !money.converts(index) ? Math.max(0, value - money.arrives[index]) : 0,
      traced,
      tracedFee: side === 'out' && forward ? cost : 0,
      decreed: seeded ? traced - (found.displaced.get(at) ?? 0) : 0,
    };
  });
  const sum = (value: (part: (typeof parts)[number]) => number, side: 'in' | 'out' | null) =>
    parts.reduce((total, part) => total + (side === null || part.side === side ? value(part) : 0), 0);
  const [tracedIn, tracedOut] = [sum((p) => p.traced, 'in'), sum((p) => p.traced, 'out')];
  const decreed = sum((p) => p.decreed, null);
  const openingTraced = forward || !conserves ? 0 : tracedOut - tracedIn + decreed;
  let balance = opening;
  let held = openingTraced;
  const entries = parts.map((part): WorksheetEntry => {
    balance += part.side === 'in' ? part.value : -part.value;
    held += (part.side === 'in' ? 1 : -1) * (part.traced - part.decreed);
    return { ...part, balance, tracedBalance: conserves ? held : null };
  });
  return {
    opening,
    openingTraced,
    entries,
    totals: {
      in: sum((p) => p.value, 'in'),
      out: sum((p) => p.value, 'out'),
      fees: sum((p) => p.fee, 'out'),
      tracedIn,
      tracedOut,
      tracedFees: sum((p) => p.tracedFee, 'out'),
      decreed,
    },
    closing: balance,
    closingTraced: conserves ? held : null,
  };
}

/**
 * Where the money of the payment at `place` came from: whole units by source, which add up to the payment and, forward, to its
 * traced part (but for what the seed decrees). `found` is to have watched the purse.
 */
export function sourcesAt(sheet: Worksheet, found: Taint, options: TaintOptions, place: number): readonly Part[] {
  const forward = options.direction === 'forward';
  const shares = methodOf(options.rule).shares();
  shares.put(-1, [sheet.openingTraced, sheet.openingTraced - sheet.opening]);
  for (const [k, entry] of sheet.entries.entries()) {
    const { index, side, value, traced, decreed } = entry;
    const held = traced - decreed;
    if (side === 'in') {
      shares.put(index, found.watched.get(index) ?? [held, held - value]);
      continue;
    }
    const parts = shares.take(value, held, k === place);
    if (k !== place) continue;
    // Back, nothing says which units of a source are the ones sought. Either kind is rounded apart, so that no source is traced
    // for more than it gave.
    const marked = apportion(
      parts.map((part) => (forward ? part.traced : 0)),
      forward ? held : 0,
    );
    const clean = apportion(
      parts.map((part) => part.units - (forward ? part.traced : 0)),
      value - (forward ? held : 0),
    );
    return parts
      .map(({ source }, n) => ({ source, units: marked[n] + clean[n], traced: marked[n] }))
      .filter((part) => part.units > 0);
  }
  return [];
}

/** Rows that move money of the purse, in ledger order, of one instant what goes out first. */
function entriesOf(money: Money, purse: number): readonly { readonly index: number; readonly side: 'in' | 'out' }[] {
  const { leaving, coming } = money.lists();
  const of = (list: typeof leaving, side: 'in' | 'out') =>
    [...list.index.subarray(list.start[purse], list.start[purse + 1])].map((index) => ({ index, side }));
  return [...of(leaving, 'out'), ...of(coming, 'in')]
    .filter(({ index, side }) => {
      const even = money.payer[index] === money.payee[index] && money.leaves[index] === money.arrives[index];
      return money.leaves[index] > 0 && !even && (side === 'out' || money.arrives[index] > 0);
    })
    .sort(
      (a, b) =>
        money.time[a.index] - money.time[b.index] ||
        (a.side === b.side ? a.index - b.index : a.side === 'out' ? -1 : 1),
    );
}

/** Place of ledger index `index` in the columns, which run forward or back; −1 if it is not traced. */
function placeOf({ index: rows, count }: Taint, index: number, forward: boolean): number {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row === index) return middle;
    if (row < index === forward) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
