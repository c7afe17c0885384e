/**
 * The one pass through the ledger that all tracing rules share (the laws are in trace.ts). It starts at the seed's first instant, looks
 * only at rows that touch a purse which has held traced money, keeps the balances of those (purse-books.ts), and asks the rule
 * where traced money lies. O(m) plus what the rule costs; no object is made for a transaction.
 */
import { runSteps } from '../dataset/run-steps.ts';
import { toldAs } from '../dataset/told-as.ts';
import { Arrivals } from './arrivals.ts';
import { courseOf } from './course.ts';
import { converted } from './holdings.ts';
import { methodOf } from './methods.ts';
import type { Money } from './money.ts';
import { PurseBooks } from './purse-books.ts';
import { seedMarks } from './seed-marks.ts';
import type { TracedAccount, TraceOptions, TraceSeed } from './trace.ts';
import { TracedRows } from './traced-rows.ts';
import { WholeUnits } from './whole-units.ts';

export interface TaintOptions extends TraceOptions {
  /** Traced amounts in whole minor units, not one made or lost (whole-units.ts). Default: the rule's fractions. */
  readonly whole?: boolean;
  /** A purse whose arrivals are to be told unit by unit, under rules that keep units apart. */
  readonly watch?: number;
}

export interface Taint {
  /** Traced transactions, in ledger order (forward) or reversed (back). The columns below have this length. */
  readonly count: number;
  readonly index: Uint32Array;
  /** Minor units of the payer's purse (back: of the payee's), fee included. */
  readonly tainted: Float64Array;
  /** Part of `tainted` that went in fees and reached nobody; null where the ledger has none. */
  readonly cost: Float64Array | null;
  /** 1 where the transaction is traced whole because it is the seed. */
  readonly seeded: Uint8Array;
  /** What was traced in that money before, where the seed traces it anew. By place in the columns. */
  readonly displaced: ReadonlyMap<number, number>;
  readonly hops: Uint32Array;
  /** By account, in base currency. */
  readonly reached: readonly TracedAccount[];
  /** Arrivals in the watched purse by ledger index: +n traced units, −n clean ones, in their order. */
  readonly watched: ReadonlyMap<number, readonly number[]>;
}

/** A row that is looked at costs as much as so many that are gone past; and between two steps lie so many of these. */
const looked = 8;
const stretch = 80_000;

/** Throws RangeError on an index that is not the ledger's. */
export function taint(money: Money, seed: TraceSeed, options: TaintOptions): Taint {
  return runSteps(taintSteps(money, seed, options));
}

/** Yields how far it is, 0 to 1. */
export function* taintSteps(money: Money, seed: TraceSeed, options: TaintOptions): Generator<number, Taint> {
  const { time, ledger, purses, leaves } = money;
  const forward = options.direction === 'forward';
  const [since, until] = [options.since ?? -Infinity, options.until ?? Infinity];
  const method = methodOf(options.rule);
  const { weighs, heedsClean } = method;
  const { seedPurse, seedPayers, seedRow, loops } = seedMarks(money, seed, forward);
  const course = courseOf(money, forward, loops ? seedRow : null);
  const { origin, step, limit, payers, payees, outs, ins } = course;
  const first = firstSeedInstant();

  const weighed = weighs && first !== limit;
  const balances = weighed
    ? yield* toldAs(money.balanceSteps(loops ? (i) => seedRow?.[i] === 1 : null), () => 0)
    : null;
  const holdings = method.open(purses);
  const { active } = holdings;
  const books = new PurseBooks(course, purses, (forward ? balances?.opening : balances?.closing) ?? null, holdings);
  const { known, balance } = books;
  const units = options.whole === true && weighs ? new WholeUnits(purses) : null;
  const arrivals = new Arrivals(ledger.accounts.length);
  if (seed.kind === 'accounts') for (const account of seed.accounts) arrivals.hops[account] = 0;

  const rows = new TracedRows(money.uneven);
  const displaced = new Map<number, number>();
  const watched = new Map<number, readonly number[]>();
  const watch = options.watch ?? -1;
  if (first !== limit) {
    for (const purse of seedPayers) {
      books.know(purse, first, first);
      known[purse] = 3;
    }
  }

  for (let row = first; row !== limit;) {
    row = settled(row);
    const done = (row - first) / (limit - first);
    yield done;
    if (row !== limit && books.due) yield* toldAs(books.catchUp(row, limit), () => done);
  }
  const reached = arrivals.list();
  const { count } = rows;
  return {
    count,
    index: rows.index.slice(0, count),
    tainted: rows.tainted.slice(0, count),
    cost: money.uneven ? rows.cost.slice(0, count) : null,
    seeded: rows.seeded.slice(0, count),
    displaced,
    hops: rows.hops.slice(0, count),
    reached: units === null ? reached : reached.filter((r) => r.tainted > 0),
    watched,
  };

  /** Goes on from this row for a stretch, whole instants, and tells the next one. Only rows that touch a known purse are looked at. */
  function settled(begin: number): number {
    let row = begin;
    for (let left = stretch; row !== limit && left > 0;) {
      if ((known[payers[row]] | known[payees[row]]) === 0) {
        row += step;
        left -= 1;
        continue;
      }
      const instant = time[row];
      if (instant > until || instant < since) return limit;
      let news = rows.count;
      let end = row;
      do {
        const payer = payers[end];
        if (known[payer] !== 0 && leaves[end] !== 0 && (payer !== payees[end] || !course.still(end))) {
          if (active[payer] === 1 || known[payer] === 3) take(end, payer);
          else if (holdings.clean !== undefined) holdings.clean(payer, -outs[end], balance[payer]);
          if (weighed) balance[payer] -= outs[end];
        }
        end += step;
      } while (end !== limit && time[end] === instant);
      // Money of an instant comes in only when all that goes out at it has gone.
      for (let i = row; i !== end; i += step) {
        const payee = payees[i];
        if (news < rows.count && rows.index[news] === i) {
          if (rows.exact[news] > 0 && active[payee] === 0) books.know(payee, i, end);
          put(i, payee, news);
          news += 1;
        } else if (known[payee] === 0 || leaves[i] === 0 || (payers[i] === payee && course.still(i))) continue;
        else if (active[payee] === 0) holdings.clean?.(payee, ins[i], balance[payee]);
        else if (heedsClean) put(i, payee, -1);
        if (weighed) balance[payee] += ins[i];
      }
      left = books.due ? 0 : left - looked * Math.abs(end - row);
      row = end;
    }
    return row;
  }

  /** What of a payment goes on to the payee, in the payer's units; the rest is a fee (back: came from nowhere). */
  function passing(i: number): number {
    return money.converts(i) ? outs[i] : Math.min(outs[i], ins[i]);
  }

  function rounded(purse: number, value: number, held: number, due: number): number {
    return units === null ? due : units.take(purse, value, held, due);
  }

  function take(i: number, payer: number): void {
    const isSeed = seedPurse[payer] === 1 || (seedRow !== null && seedRow[i] === 1);
    const common = money.uneven ? passing(i) : outs[i];
    const extra = outs[i] - common;
    let [traced, fee, exact, held] = [0, 0, 0, weighed ? balance[payer] : 0];
    if (active[payer] === 1) {
      if (extra > 0 && !forward) {
        fee = rounded(payer, extra, held, holdings.take(payer, extra, held, false));
        held -= extra;
      }
      if (common > 0) {
        const due = holdings.take(payer, common, held, !isSeed);
        if (!isSeed) exact = due;
        traced = rounded(payer, common, held, due);
      }
      if (extra > 0 && forward) {
        fee = rounded(payer, extra, held - common, holdings.take(payer, extra, held - common, false));
      }
    }
    if (isSeed) {
      if (traced + fee > 0) displaced.set(rows.count, traced + fee);
      [traced, fee, exact] = [common, extra, common];
    }
    if (traced + fee === 0 && exact === 0) return;
    const fresh = seedRow !== null && seedRow[i] === 1;
    rows.push(i, exact, traced, fee, fresh ? 1 : arrivals.hops[payerAccount(i)] + 1, isSeed);
  }

  function put(i: number, payee: number, slot: number): void {
    const left = money.uneven ? passing(i) : outs[i];
    const value = money.uneven && !money.converts(i) ? left : ins[i];
    const traced = slot === -1 ? 0 : rows.exact[slot];
    const extra = ins[i] - value;
    let held = weighed ? balance[payee] : 0;
    if (extra > 0 && !forward && active[payee] === 1) {
      holdings.put(payee, extra, 0, extra, held);
      held += extra;
    }
    if (value > 0 && (traced > 0 || active[payee] === 1)) {
      let arrived = holdings.put(payee, value, traced, left, held);
      const told = payee === watch ? holdings.lastPut?.() : undefined;
      if (told !== undefined) watched.set(i, extra > 0 && forward ? [...told, -extra] : told);
      if (slot !== -1 && traced > 0) {
        if (units !== null) {
          const whole = rows.tainted[slot] - (money.uneven ? rows.cost[slot] : 0);
          arrived = Math.round(converted(whole, value, left));
          units.put(payee, arrived);
        }
        arrivals.arrive(payeeAccount(i), time[i], inBase(i, arrived), rows.hops[slot]);
      }
    }
    if (extra > 0 && forward && active[payee] === 1) holdings.put(payee, extra, 0, extra, held + value);
  }

  function payerAccount(i: number): number {
    return forward ? ledger.from[i] : ledger.to[i];
  }

  function payeeAccount(i: number): number {
    return forward ? ledger.to[i] : ledger.from[i];
  }

  /** Money that reached a payee, by what its transaction is worth. */
  function inBase(i: number, arrived: number): number {
    return money.counting === 'base' ? arrived : ledger.base[i] * (arrived / ins[i]);
  }

  /** Where the instant of the first followed seed transaction begins; `limit` if there is none. */
  function firstSeedInstant(): number {
    const inWindow = (i: number) => time[i] >= since && time[i] <= until;
    let row = limit;
    const earlier = (i: number) => inWindow(i) && (row === limit || (i - row) * step < 0);
    if (seed.kind === 'transactions') {
      for (const i of seed.transactions) if (earlier(i)) row = i;
    } else {
      const { start, index } = course.lists().going;
      for (const purse of seedPayers) {
        for (let k = start[purse]; k < start[purse + 1]; k += 1) if (earlier(index[k])) row = index[k];
      }
    }
    while (row !== limit && row !== origin && time[row - step] === time[row]) row -= step;
    return row;
  }
}
