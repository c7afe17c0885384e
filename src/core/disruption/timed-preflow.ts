/**
 * Maximum flow in time by push and relabel (Goldberg and Tarjan 1988), highest label first, with exact labels now and then and gaps (Cherkassky
 * and Goldberg 1997), on the state and lengths of timed-push.ts: a transfer counts one, waiting nothing, taking back what waited one. Labels
 * never fall along waiting, and what counts nothing runs with time, so the proof for lengths of one holds. Money no target takes is left
 * where it lies, which keeps the work of one slice for the next, and goes back to the sources at the end, against the order of time.
 * O(copies² · √m) at worst; a few dozen times O(m) where Dinic needs hundreds of levels.
 */
import { inStretches } from '../dataset/in-stretches.ts';
import type { Steps } from '../dataset/run-steps.ts';
import type { TimedCopies } from './timed-copies.ts';
import type { TimedPush } from './timed-push.ts';

const none = -1;
/** Exact labels are worked out again when relabelling has looked at this many arcs for each there is. */
const patience = 1;
/** Copies between two steps where all are gone through. */
const stretch = 200_000;

export class TimedPreflow {
  readonly #copies: TimedCopies;
  readonly #amount: Float64Array;
  readonly #state: TimedPush;
  /** Money that came into a copy and has not gone on. */
  readonly #excess: Float64Array;
  /** By label: copies with money, as a list, and how many copies bear it. */
  readonly #first: Int32Array;
  readonly #after: Int32Array;
  readonly #bearing: Int32Array;
  /** The arc of a copy to look at next. */
  readonly #next: Uint32Array;
  #highest = 0;
  /** Copies above this label lead to no open target. */
  #limit = 0;
  #open = -1;
  #looked = 0;

  constructor(copies: TimedCopies, amount: Float64Array, state: TimedPush) {
    this.#copies = copies;
    this.#amount = amount;
    this.#state = state;
    const { count } = copies;
    this.#excess = new Float64Array(count);
    this.#first = new Int32Array(count + 2).fill(none);
    this.#after = new Int32Array(count);
    this.#bearing = new Int32Array(count + 2);
    this.#next = new Uint32Array(count);
  }

  /**
   * After exact labels, with these transfers to targets open: whether there is money that may still get to one. No more is taken from the
   * sources than the targets still take, the nearest first: all of it would run after the last coin they are short of.
   */
  *begin(paying: Uint32Array, opened: Uint32Array): Steps<boolean> {
    this.#open = opened.at(-1) ?? -1;
    this.#looked = 0;
    this.#highest = 0;
    this.#bearing.fill(0);
    this.#first.fill(none);
    const { level } = this.#state;
    this.#limit = this.#copies.count;
    this.#fill(paying, opened);
    yield;
    const labelled = this.#state.labelled();
    yield* inStretches(labelled.length, stretch, (from, to) => {
      for (let k = from; k < to; k += 1) {
        const c = labelled[k];
        this.#next[c] = 0;
        this.#bearing[level[c]] += 1;
        if (this.#excess[c] > 0) this.#activate(c);
      }
    });
    return this.#highest > 0;
  }

  /** Pushes on, looking at so many arcs; true = exact labels are due. */
  push(looks: number): boolean {
    const due = patience * (this.#amount.length + this.#copies.count);
    const until = this.#looked + looks;
    while (this.#looked < until) {
      while (this.#highest > 0 && this.#first[this.#highest] === none) this.#highest -= 1;
      if (this.#highest === 0) return true;
      const c = this.#first[this.#highest];
      this.#first[this.#highest] = this.#after[c];
      if (this.#highest <= this.#limit) this.#discharge(c);
      if (this.#looked > due) return true;
    }
    return false;
  }

  /** What lies where no target takes it goes back to the sources, the latest transfers first. Yields now and then. */
  *giveBack(looks: number): Generator<void, void> {
    const { count, tail, head, last } = this.#copies;
    const { flow, waiting } = this.#state;
    const excess = this.#excess;
    const seen = new Uint8Array(count);
    for (let e = tail.length - 1; e >= 0; e -= 1) {
      const c = head[e];
      if (c === count) continue;
      if (seen[c] === 0) {
        seen[c] = 1;
        if (last[c] === 0) {
          // All that came into the copy after this one has been asked: what is left there had waited here.
          waiting[c] -= excess[c + 1];
          excess[c] += excess[c + 1];
          excess[c + 1] = 0;
        }
      }
      const taken = Math.min(flow[e], excess[c]);
      if (taken > 0) {
        flow[e] -= taken;
        excess[c] -= taken;
        if (tail[e] !== count) excess[tail[e]] += taken;
      }
      if (e % looks === 0) yield;
    }
  }

  #fill(paying: Uint32Array, opened: Uint32Array): void {
    const { count, head } = this.#copies;
    const { flow, level } = this.#state;
    const [amount, excess] = [this.#amount, this.#excess];
    let wanted = 0;
    for (const e of opened) wanted += amount[e] - flow[e];
    for (const c of this.#state.labelled()) wanted -= excess[c];
    /** By label of the first copy, what sources can still give. */
    const offered: number[] = [];
    for (const e of paying) {
      if (head[e] === count || level[head[e]] < 0 || flow[e] >= amount[e]) continue;
      offered[level[head[e]]] = (offered[level[head[e]]] ?? 0) + amount[e] - flow[e];
    }
    let furthest = 0;
    for (; furthest < offered.length && wanted > 0; furthest += 1) wanted -= offered[furthest] ?? 0;
    for (const e of paying) {
      if (head[e] === count || level[head[e]] < 0 || level[head[e]] >= furthest) continue;
      excess[head[e]] += amount[e] - flow[e];
      flow[e] = amount[e];
    }
  }

  #activate(c: number): void {
    const at = this.#state.level[c];
    this.#after[c] = this.#first[at];
    this.#first[at] = c;
    if (at > this.#highest) this.#highest = at;
  }

  #give(c: number, money: number): void {
    if (this.#excess[c] === 0) this.#activate(c);
    this.#excess[c] += money;
  }

  /** Gives all that lies at a copy to copies nearer to a target, and moves the copy away where nobody nearer takes it. */
  #discharge(c: number): void {
    const { count, tail, head, last, leaving, coming } = this.#copies;
    const { flow, waiting, level } = this.#state;
    const [amount, excess, next] = [this.#amount, this.#excess, this.#next];
    const outs = leaving.start[c + 1] - leaving.start[c];
    const all = outs + coming.start[c + 1] - coming.start[c];
    while (excess[c] > 0) {
      const nearer = level[c] - 1;
      const begun = next[c];
      for (; next[c] < outs && excess[c] > 0; next[c] += 1) {
        const e = leaving.index[leaving.start[c] + next[c]];
        const room = amount[e] - flow[e];
        if (room <= 0) continue;
        const to = head[e];
        if (to === count ? nearer !== 0 || e > this.#open : level[to] !== nearer) continue;
        const money = Math.min(room, excess[c]);
        flow[e] += money;
        excess[c] -= money;
        if (to !== count) this.#give(to, money);
        if (money < room) break;
      }
      if (next[c] >= outs)
        for (; next[c] < all && excess[c] > 0; next[c] += 1) {
          const e = coming.index[coming.start[c] + next[c] - outs];
          const from = tail[e];
          if (flow[e] <= 0 || from === count || level[from] !== nearer) continue;
          const room = flow[e];
          const money = Math.min(room, excess[c]);
          flow[e] -= money;
          excess[c] -= money;
          this.#give(from, money);
          if (money < room) break;
        }
      this.#looked += next[c] - begun + 1;
      if (excess[c] === 0) return;
      if (c > 0 && last[c - 1] === 0 && waiting[c - 1] > 0 && level[c - 1] === nearer) {
        const money = Math.min(waiting[c - 1], excess[c]);
        waiting[c - 1] -= money;
        excess[c] -= money;
        this.#give(c - 1, money);
        if (excess[c] === 0) return;
      }
      if (last[c] === 0 && level[c + 1] === nearer + 1) {
        const money = excess[c];
        waiting[c] += money;
        excess[c] = 0;
        this.#give(c + 1, money);
        return;
      }
      if (!this.#relabel(c, all)) return;
    }
  }

  /** Puts a copy one step behind the nearest that could take something; false = there is none. */
  #relabel(c: number, all: number): boolean {
    const { count, tail, head, last, leaving, coming } = this.#copies;
    const { flow, waiting, level } = this.#state;
    const amount = this.#amount;
    let best = Infinity;
    for (let k = leaving.start[c]; k < leaving.start[c + 1]; k += 1) {
      const e = leaving.index[k];
      if (flow[e] >= amount[e]) continue;
      const at = head[e] === count ? (e <= this.#open ? 0 : -1) : level[head[e]];
      if (at >= 0 && at + 1 < best) best = at + 1;
    }
    for (let k = coming.start[c]; k < coming.start[c + 1]; k += 1) {
      const e = coming.index[k];
      if (flow[e] <= 0 || tail[e] === count) continue;
      const at = level[tail[e]];
      if (at >= 0 && at + 1 < best) best = at + 1;
    }
    if (c > 0 && last[c - 1] === 0 && waiting[c - 1] > 0 && level[c - 1] >= 0) best = Math.min(best, level[c - 1] + 1);
    if (last[c] === 0 && level[c + 1] >= 0) best = Math.min(best, level[c + 1]);
    this.#looked += all + 1;
    const old = level[c];
    this.#bearing[old] -= 1;
    // Steps go one label down at most: where nobody bears it, nobody above gets past it.
    if (this.#bearing[old] === 0 && old < this.#limit) this.#limit = old;
    this.#next[c] = 0;
    if (best > this.#limit) {
      level[c] = none;
      return false;
    }
    level[c] = best;
    this.#bearing[best] += 1;
    return true;
  }
}
