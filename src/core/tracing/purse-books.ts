/**
 * The balances a trace needs. A purse is known from the moment traced money comes into it; what it went through before is recalled from
 * its own payments, so purses that never see traced money cost nothing. That looks all over the ledger: once it has cost as much as
 * going through all of it in order, every purse that money can still come to is caught up in one pass and kept from then on.
 * O(payments of the purses known), never more than O(m).
 */
import { inStretches } from '../dataset/in-stretches.ts';
import type { Steps } from '../dataset/run-steps.ts';
import type { Course } from './course.ts';
import type { Holdings } from './holdings.ts';

/** Looking at a row out of order costs about as much as going past so many in order. */
const outOfOrder = 16;
/** Rows between two steps of catching up. */
const stretch = 50_000;

export class PurseBooks {
  /** 0 = its balance is not kept; 1 = kept; 3 = kept, and a payer of the seed. */
  readonly known: Uint8Array;
  /** By purse; empty if the rule does not weigh. Only of known purses. */
  readonly balance: Float64Array;
  readonly #course: Course;
  readonly #holdings: Holdings;
  /** Balances the course starts from; null where nothing is weighed. */
  readonly #first: Float64Array | null;
  #patience: number;

  constructor(course: Course, purses: number, first: Float64Array | null, holdings: Holdings) {
    this.known = new Uint8Array(purses);
    this.balance = new Float64Array(first === null ? 0 : purses);
    this.#course = course;
    this.#first = first;
    this.#holdings = holdings;
    this.#patience = first === null ? Infinity : course.time.length / outOfOrder;
  }

  /** From now on traced money may lie in the purse; arrivals before row `arrived` and payments before row `paid` are booked. */
  know(purse: number, arrived: number, paid: number): void {
    if (this.#first !== null && this.known[purse] === 0) {
      if (this.#holdings.clean === undefined) this.#sum(purse, this.#first[purse], arrived, paid);
      else this.#replay(purse, this.#first[purse], arrived, paid);
    }
    this.known[purse] |= 1;
    if (this.#holdings.clean !== undefined) this.#holdings.active[purse] = 1;
  }

  /** Whether it is time to catch up. */
  get due(): boolean {
    return this.#patience < 0;
  }

  /** To be taken when all rows before `row` are booked; the trace ends at row `end`. */
  *catchUp(row: number, end: number): Steps<void> {
    this.#patience = Infinity;
    yield* this.#bookAll(yield* this.#comingTo(row, end), row);
  }

  #sum(purse: number, first: number, arrived: number, paid: number): void {
    const { forward, payers, payees, outs, ins, lists } = this.#course;
    const { going, coming } = lists();
    let sum = first;
    for (const [{ start, index }, others, values, row, sign] of [
      [coming, payers, ins, arrived, 1],
      [going, payees, outs, paid, -1],
    ] as const) {
      let k = forward ? start[purse] : start[purse + 1] - 1;
      const begun = k;
      const end = forward ? start[purse + 1] : start[purse] - 1;
      for (; k !== end; k += forward ? 1 : -1) {
        const i = index[k];
        if (forward ? i >= row : i <= row) break;
        if (others[i] !== purse || !this.#course.still(i)) sum += sign * values[i];
      }
      this.#patience -= Math.abs(k - begun);
    }
    this.balance[purse] = sum;
  }

  /** The same for a rule that is told every payment: of one instant, what goes out goes before what comes in. */
  #replay(purse: number, first: number, arrived: number, paid: number): void {
    const { time, step, forward, payers, payees, outs, ins } = this.#course;
    const { going, coming } = this.#course.lists();
    const none = this.#course.limit;
    const edge = (list: typeof going, at: number) =>
      forward ? list.start[purse + at] : list.start[purse + 1 - at] - 1;
    let [a, b] = [edge(coming, 0), edge(going, 0)];
    const [lastIn, lastOut] = [edge(coming, 1), edge(going, 1)];
    const rowAt = (list: typeof going, k: number, last: number, until: number): number =>
      k !== last && (until - list.index[k]) * step > 0 ? list.index[k] : none;
    this.balance[purse] = 0;
    this.#book(purse, first);
    for (;;) {
      const [into, out] = [rowAt(coming, a, lastIn, arrived), rowAt(going, b, lastOut, paid)];
      if (into === none && out === none) return;
      const late = out !== none && (into === none || (out - into) * step <= 0 || time[out] === time[into]);
      const row = late ? out : into;
      if ((late ? payees : payers)[row] !== purse || !this.#course.still(row))
        this.#book(purse, late ? -outs[row] : ins[row]);
      if (late) b += step;
      else a += step;
      this.#patience -= 1;
    }
  }

  #book(purse: number, move: number): void {
    if (move !== 0) this.#holdings.clean?.(purse, move, this.balance[purse]);
    this.balance[purse] += move;
  }

  /** Purses not yet known that known money can come to from row `row` on: at least those, in time order but for ties. */
  *#comingTo(row: number, end: number): Steps<Uint8Array> {
    const { step, payers, payees } = this.#course;
    const marked = this.known.slice();
    yield* inStretches(Math.abs(end - row), stretch, (from, to) => {
      for (let k = from, i = row + step * from; k < to; k += 1, i += step)
        if (marked[payers[i]] !== 0) marked[payees[i]] |= 1;
    });
    for (let p = 0; p < marked.length; p += 1) marked[p] = this.known[p] === 0 && marked[p] !== 0 ? 1 : 0;
    return marked;
  }

  /** Books everything before row `until` for the purses marked. */
  *#bookAll(marked: Uint8Array, until: number): Steps<void> {
    const { balance, known } = this;
    for (let p = 0; p < marked.length; p += 1) {
      if (marked[p] === 0) continue;
      known[p] = 1;
      balance[p] = 0;
      this.#book(p, this.#first?.[p] ?? 0);
    }
    for (let i = this.#course.origin; i !== until; yield) i = this.#bookSome(marked, i, until);
  }

  /** So many rows from `from` on, whole instants; the next one. */
  #bookSome(marked: Uint8Array, from: number, until: number): number {
    const { step, time, payers, payees, outs, ins } = this.#course;
    const { balance } = this;
    const told = this.#holdings.clean !== undefined;
    let i = from;
    while (i !== until && Math.abs(i - from) < stretch) {
      const begun = i;
      do {
        const payer = payers[i];
        if (marked[payer] === 1 && (payer !== payees[i] || !this.#course.still(i))) {
          if (told) this.#book(payer, -outs[i]);
          else balance[payer] -= outs[i];
        }
        i += step;
      } while (i !== until && time[i] === time[begun]);
      for (let j = begun; j !== i; j += step) {
        const payee = payees[j];
        if (marked[payee] === 0 || (payers[j] === payee && this.#course.still(j))) continue;
        if (told) this.#book(payee, ins[j]);
        else balance[payee] += ins[j];
      }
    }
    return i;
  }
}
