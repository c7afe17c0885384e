/**
 * The one pass through the ledger that all tracing rules share (the laws are in trace.ts). It starts at the seed's first instant, looks
 * only at rows that touch a purse which has held traced money, keeps the balances of those alone (recall.ts), and asks the rule
 * where traced money lies. O(m) plus what the rule costs; no object is made for a transaction.
 */
import { Arrivals } from './arrivals.ts';
import { converted } from './holdings.ts';
import { methodOf } from './methods.ts';
import type { Money } from './money.ts';
import { recollection } from './recall.ts';
import { seedMarks } from './seed-marks.ts';
import type { TracedAccount, TraceOptions, TraceSeed } from './trace.ts';
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

/** Throws RangeError on an index that is not the ledger's. */
export function taint(money: Money, seed: TraceSeed, options: TaintOptions): Taint {
  const { size, time, ledger, purses, leaves } = money;
  const forward = options.direction === 'forward';
  const [payers, payees] = forward ? [money.payer, money.payee] : [money.payee, money.payer];
  const [outs, ins] = forward ? [leaves, money.arrives] : [money.arrives, leaves];
  const [since, until] = [options.since ?? -Infinity, options.until ?? Infinity];
  const method = methodOf(options.rule);
  const { weighs } = method;
  const { seedPurse, seedRow, loops } = seedMarks(money, seed);
  const step = forward ? 1 : -1;
  const [origin, limit] = forward ? [0, size] : [size - 1, -1];
  const first = firstSeedInstant();
  const room = Math.max(0, (limit - first) * step);

  const balances = weighs && room > 0 ? money.balances(loops ? (i) => seedRow?.[i] === 1 : null) : null;
  const opening = (forward ? balances?.opening : balances?.closing) ?? new Float64Array(0);
  const past = balances === null ? null : recollection(money, money.lists(), forward, opening, stays);
  const balance = new Float64Array(weighs ? purses : 0);
  /** Purses whose balance is kept: those that ever held traced money, and the seed's. */
  const known = new Uint8Array(purses);
  const holdings = method.open(purses);
  const { active } = holdings;
  const units = options.whole === true && weighs ? new WholeUnits(purses) : null;
  const arrivals = new Arrivals(ledger.accounts.length);
  if (seed.kind === 'accounts') for (const account of seed.accounts) arrivals.hops[account] = 0;

  const index = new Uint32Array(room);
  const tainted = new Float64Array(room);
  /** What the rule says of the money that goes on to the payee; `tainted` where nothing is rounded nor lost. */
  const exact = units === null && !money.uneven ? tainted : new Float64Array(room);
  const cost = money.uneven ? new Float64Array(room) : null;
  const hops = new Uint32Array(room);
  const seeded = new Uint8Array(room);
  const displaced = new Map<number, number>();
  const watched = new Map<number, readonly number[]>();
  const watch = options.watch ?? -1;
  let count = 0;
  if (room > 0) for (const purse of seedPayers()) know(purse, first, first);

  // Only rows that touch a known purse are looked at; from the first of them on, `open`, an instant is settled as a whole.
  let open = -1;
  let news = 0;
  let followed = false;
  for (let i = first; i !== limit; i += step) {
    if (open !== -1 && time[i] !== time[open]) {
      settle(open, i);
      open = -1;
    }
    const payer = payers[i];
    const payee = payees[i];
    if ((known[payer] | known[payee]) === 0 || leaves[i] === 0 || (payer === payee && stays(i))) continue;
    if (open === -1) {
      if (forward ? time[i] > until : time[i] < since) break;
      followed = time[i] >= since && time[i] <= until;
      open = i;
      news = count;
    }
    if (known[payer] === 0) continue;
    const isSeed = followed && (seedPurse[payer] === 1 || (seedRow !== null && seedRow[i] === 1));
    if (isSeed || active[payer] === 1) take(i, payer, isSeed);
    if (weighs) balance[payer] -= outs[i];
  }
  if (open !== -1) settle(open, limit);
  const reached = arrivals.list();
  return {
    count,
    index: index.slice(0, count),
    tainted: tainted.slice(0, count),
    cost: cost === null ? null : cost.slice(0, count),
    seeded: seeded.slice(0, count),
    displaced,
    hops: hops.slice(0, count),
    reached: units === null ? reached : reached.filter((r) => r.tainted > 0),
    watched,
  };

  /** Money of an instant comes in only when all that goes out at it has gone. */
  function settle(from: number, to: number): void {
    for (let i = from; i !== to; i += step) {
      const payee = payees[i];
      if (news < count && index[news] === i) {
        if (known[payee] === 0 && exact[news] > 0) know(payee, i, to);
        put(i, payee, news);
        news += 1;
      } else if (known[payee] === 0 || leaves[i] === 0 || (payers[i] === payee && stays(i))) continue;
      else if (active[payee] === 1) put(i, payee, -1);
      if (weighs) balance[payee] += ins[i];
    }
  }

  /** From now on the balance of the purse is kept; arrivals before row `arrived` and payments before row `paid` are booked. */
  function know(purse: number, arrived: number, paid: number): void {
    known[purse] = 1;
    if (past === null) return;
    if (holdings.recall === undefined) balance[purse] = past.balanceAt(purse, arrived, paid);
    else {
      const moves = past.movesUntil(purse, arrived, paid);
      balance[purse] = moves.reduce((sum, move) => sum + move, 0);
      holdings.recall(purse, moves);
    }
  }

  function stays(i: number): boolean {
    return outs[i] === ins[i] && !(loops && seedRow?.[i] === 1);
  }

  /** What of a payment goes on to the payee, in the payer's units; the rest is a fee (back: came from nowhere). */
  function passing(i: number): number {
    return money.converts(i) ? outs[i] : Math.min(outs[i], ins[i]);
  }

  function part(purse: number, value: number, held: number, keep: boolean, slot: number): number {
    const due = holdings.take(purse, value, held, keep);
    if (keep) exact[slot] = due;
    return units === null ? due : units.take(purse, value, held, due);
  }

  function take(i: number, payer: number, isSeed: boolean): void {
    const common = money.uneven ? passing(i) : outs[i];
    const extra = outs[i] - common;
    let [traced, fee, held] = [0, 0, balance[payer]];
    exact[count] = 0;
    if (active[payer] === 1) {
      if (extra > 0 && !forward) {
        fee = part(payer, extra, held, false, count);
        held -= extra;
      }
      if (common > 0) traced = part(payer, common, held, !isSeed, count);
      if (extra > 0 && forward) fee = part(payer, extra, held - common, false, count);
    }
    if (isSeed) {
      if (traced + fee > 0) displaced.set(count, traced + fee);
      [traced, fee] = [common, extra];
      exact[count] = common;
    }
    if (traced + fee === 0 && exact[count] === 0) return;
    index[count] = i;
    if (cost !== null) cost[count] = fee;
    tainted[count] = traced + fee;
    seeded[count] = isSeed ? 1 : 0;
    hops[count] = seedRow !== null && isSeed && seedRow[i] === 1 ? 1 : arrivals.hops[payerAccount(i)] + 1;
    count += 1;
  }

  function put(i: number, payee: number, slot: number): void {
    const left = money.uneven ? passing(i) : outs[i];
    const value = money.uneven && !money.converts(i) ? left : ins[i];
    const traced = slot === -1 ? 0 : exact[slot];
    const extra = ins[i] - value;
    let held = balance[payee];
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
          const whole = tainted[slot] - (cost === null ? 0 : cost[slot]);
          arrived = Math.round(converted(whole, value, left));
          units.put(payee, arrived);
        }
        arrivals.arrive(payeeAccount(i), time[i], inBase(i, arrived), hops[slot]);
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

  function seedPayers(): Iterable<number> {
    if (seed.kind === 'transactions') return new Set(seed.transactions.map((i) => payers[i]));
    return [...seedPurse.keys()].filter((purse) => seedPurse[purse] === 1);
  }

  /** Where the instant of the first followed seed transaction begins; `limit` if there is none. */
  function firstSeedInstant(): number {
    const inWindow = (i: number) => time[i] >= since && time[i] <= until;
    let row = limit;
    const earlier = (i: number) => inWindow(i) && (row === limit || (i - row) * step < 0);
    if (seed.kind === 'transactions') {
      for (const i of seed.transactions) if (earlier(i)) row = i;
    } else {
      const { leaving, coming } = money.lists();
      const { start, index: rows } = forward ? leaving : coming;
      for (const purse of seedPayers()) {
        for (let k = start[purse]; k < start[purse + 1]; k += 1) if (earlier(rows[k])) row = rows[k];
      }
    }
    while (row !== limit && row !== origin && time[row - step] === time[row]) row -= step;
    return row;
  }
}
