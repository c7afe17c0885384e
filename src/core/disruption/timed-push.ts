/**
 * The state of a maximum flow in time while it is searched for (timed-flow.ts has the method): labels from the targets back, ways from
 * the sources on. Every call looks at so many arcs at most, so that a worker can answer something else in between.
 */
import type { TimedCopies } from './timed-copies.ts';

const [unseen, closed] = [-1, -2];
/** Back in time over money that waited; any other step is 2e, or 2e + 1 where what e carries is given back. */
const back = -1;

export class TimedPush {
  readonly flow: Float64Array;
  readonly #copies: TimedCopies;
  readonly #amount: Float64Array;
  /** Money waiting from copy c to c + 1. */
  readonly waiting: Float64Array;
  /** Changes of what waits in a blocking flow, by their ends. */
  readonly #change: Float64Array;
  /** Length of the shortest way to an open target; below 0 = none known. Labelled copies are in the queue. */
  readonly level: Int32Array;
  readonly #queue: Uint32Array;
  #labelled = 0;
  #front = 0;
  /** The next copy of the level, itself included, that has something to offer (`count`: none), and its first arc that has. */
  readonly #skip: Uint32Array;
  readonly #next: Uint32Array;
  /** The way so far: where a step begins, where it leaves from after waiting, and what it goes over. */
  #begins = new Uint32Array(64);
  #leaves = new Uint32Array(64);
  #over = new Int32Array(64);
  /** Transfers to targets above this number are not open yet. */
  #open = -1;

  constructor(copies: TimedCopies, amount: Float64Array) {
    this.#copies = copies;
    this.#amount = amount;
    this.flow = new Float64Array(amount.length);
    this.waiting = new Float64Array(copies.count);
    this.#change = new Float64Array(copies.count + 1);
    this.level = new Int32Array(copies.count).fill(unseen);
    this.#queue = new Uint32Array(copies.count);
    this.#skip = new Uint32Array(copies.count + 1);
    this.#skip[copies.count] = copies.count;
    this.#next = new Uint32Array(copies.count);
  }

  /** Opens these transfers to targets, and begins to label from them. */
  begin(transfers: Uint32Array): void {
    const { count, tail } = this.#copies;
    this.#front = 0;
    for (const e of transfers) {
      this.#open = e;
      if (tail[e] === count) this.flow[e] = this.#amount[e];
      else if (this.flow[e] < this.#amount[e]) this.#label(tail[e], 1);
    }
  }

  /**
   * Goes on labelling; returns the length of the shortest way from a source, 0 = there is none, null = not done yet. With `everything`
   * it does not end at a source: the labels of all that leads to open targets.
   */
  search(looks: number, everything = false): number | null {
    const { count, tail, head, last, leaving, coming } = this.#copies;
    const [flow, amount, level, queue] = [this.flow, this.#amount, this.level, this.#queue];
    for (let left = looks; this.#front < this.#labelled; this.#front += 1) {
      if (left < 0) return null;
      const c = queue[this.#front];
      const further = level[c] + 1;
      for (let k = coming.start[c]; k < coming.start[c + 1]; k += 1) {
        const e = coming.index[k];
        if (flow[e] >= amount[e]) continue;
        if (tail[e] !== count) this.#label(tail[e], further);
        else if (!everything) return further;
      }
      for (let k = leaving.start[c]; k < leaving.start[c + 1]; k += 1) {
        const e = leaving.index[k];
        if (flow[e] > 0 && head[e] !== count) this.#label(head[e], further);
      }
      if (last[c] === 0 && this.waiting[c] > 0) this.#label(c + 1, further);
      left -= coming.start[c + 1] - coming.start[c] + leaving.start[c + 1] - leaving.start[c] + 1;
    }
    return 0;
  }

  /** Sends what it can from a source over transfer `e` along ways of this length; false = not done yet. */
  push(e: number, length: number, looks: number): boolean {
    const { count, tail, head } = this.#copies;
    const [flow, amount, level] = [this.flow, this.#amount, this.level];
    if (head[e] === count || level[head[e]] !== length - 1) return true;
    if (this.#over.length < length) {
      [this.#begins, this.#leaves] = [new Uint32Array(2 * length), new Uint32Array(2 * length)];
      this.#over = new Int32Array(2 * length);
    }
    const [begins, leaves, over, next, skip] = [this.#begins, this.#leaves, this.#over, this.#next, this.#skip];
    let depth = 0;
    let at = head[e];
    for (let left = looks; flow[e] < amount[e];) {
      const c = this.#find(at);
      if (c === count) {
        if (depth === 0) return true;
        depth -= 1;
        at = begins[depth];
        next[leaves[depth]] += 1;
        continue;
      }
      const looked = next[c];
      const step = this.#offer(c);
      left -= 1 + next[c] - looked;
      if (step === null) {
        skip[c] = this.#copies.last[c] === 0 && level[c + 1] === level[c] ? c + 1 : count;
        if (left < 0) return false;
        continue;
      }
      begins[depth] = at;
      leaves[depth] = c;
      over[depth] = step;
      depth += 1;
      if (step === back) at = c - 1;
      else if ((step & 1) === 1) at = tail[step >> 1];
      else if (head[step >> 1] === count) {
        depth = this.#send(e, depth);
        at = begins[depth];
        if (left < 0) return flow[e] >= amount[e];
      } else at = head[step >> 1];
    }
    return true;
  }

  /** Copies labelled since labels were last taken away. */
  labelled(): Uint32Array {
    return this.#queue.subarray(0, this.#labelled);
  }

  /** Takes all labels away. */
  forget(): void {
    this.#forget(unseen);
  }

  /** Adds up what waits after a blocking flow, and takes all labels away. */
  settle(): void {
    let sum = 0;
    for (let c = 0; c < this.waiting.length; c += 1) {
      sum += this.#change[c];
      this.waiting[c] += sum;
      this.#change[c] = 0;
    }
    this.#forget(unseen);
  }

  /** What is labelled now leads to targets and cannot be reached any more: closed for good. */
  close(): void {
    this.#forget(closed);
  }

  /** Copies that were closed: all that could still bring money to a target. */
  leads(): Uint8Array {
    const leads = new Uint8Array(this.level.length);
    for (let c = 0; c < leads.length; c += 1) if (this.level[c] === closed) leads[c] = 1;
    return leads;
  }

  /** Copies that money of the sources could still come to. Yields now and then. */
  *reached(looks: number): Generator<void, Uint8Array> {
    const { count, tail, head, last, leaving, coming } = this.#copies;
    const [flow, amount, queue] = [this.flow, this.#amount, this.#queue];
    const seen = new Uint8Array(count);
    let size = 0;
    const mark = (copy: number) => {
      for (let c = copy; seen[c] === 0; c += 1) {
        seen[c] = 1;
        queue[size] = c;
        size += 1;
        if (last[c] === 1) break;
      }
    };
    const onwards = (c: number) => {
      for (let k = leaving.start[c]; k < leaving.start[c + 1]; k += 1) {
        const e = leaving.index[k];
        if (flow[e] < amount[e] && head[e] !== count) mark(head[e]);
      }
    };
    onwards(count);
    for (let front = 0; front < size; front += 1) {
      const c = queue[front];
      onwards(c);
      for (let k = coming.start[c]; k < coming.start[c + 1]; k += 1) {
        const e = coming.index[k];
        if (flow[e] > 0 && tail[e] !== count) mark(tail[e]);
      }
      if (c > 0 && last[c - 1] === 0 && this.waiting[c - 1] > 0) mark(c - 1);
      if (front % looks === looks - 1) yield;
    }
    return seen;
  }

  /** Who waits gets there as well: with a copy all earlier ones of its account. */
  #label(copy: number, level: number): void {
    const { last } = this.#copies;
    for (let c = copy; this.level[c] === unseen; c -= 1) {
      this.level[c] = level;
      this.#skip[c] = c;
      this.#next[c] = 0;
      this.#queue[this.#labelled] = c;
      this.#labelled += 1;
      if (c === 0 || last[c - 1] === 1) return;
    }
  }

  #forget(mark: number): void {
    for (let k = 0; k < this.#labelled; k += 1) this.level[this.#queue[k]] = mark;
    this.#labelled = 0;
  }

  #find(copy: number): number {
    const skip = this.#skip;
    let c = copy;
    while (skip[c] !== c) {
      skip[c] = skip[skip[c]];
      c = skip[c];
    }
    return c;
  }

  /** The first step out of a copy that comes nearer to a target; null = there is none left. */
  #offer(c: number): number | null {
    const { count, tail, head, last, leaving, coming } = this.#copies;
    const [flow, amount, level, next] = [this.flow, this.#amount, this.level, this.#next];
    const nearer = level[c] - 1;
    const outs = leaving.start[c + 1] - leaving.start[c];
    for (; next[c] < outs; next[c] += 1) {
      const e = leaving.index[leaving.start[c] + next[c]];
      if (flow[e] >= amount[e]) continue;
      if (head[e] === count ? nearer === 0 && e <= this.#open : level[head[e]] === nearer) return 2 * e;
    }
    const all = outs + coming.start[c + 1] - coming.start[c];
    for (; next[c] < all; next[c] += 1) {
      const e = coming.index[coming.start[c] + next[c] - outs];
      if (flow[e] > 0 && tail[e] !== count && level[tail[e]] === nearer) return 2 * e + 1;
    }
    const waited = next[c] === all && c > 0 && last[c - 1] === 0 && level[c - 1] === nearer && this.waiting[c - 1] > 0;
    return waited ? back : null;
  }

  /** Sends as much as the way takes; returns the first step that takes no more. */
  #send(e: number, depth: number): number {
    const [flow, amount, waiting, change] = [this.flow, this.#amount, this.waiting, this.#change];
    const [begins, leaves, over] = [this.#begins, this.#leaves, this.#over];
    const room = (d: number): number => {
      const step = over[d];
      if (step === back) return waiting[leaves[d] - 1];
      return (step & 1) === 1 ? flow[step >> 1] : amount[step >> 1] - flow[step >> 1];
    };
    let sent = amount[e] - flow[e];
    for (let d = 0; d < depth; d += 1) sent = Math.min(sent, room(d));
    let full = depth;
    flow[e] += sent;
    for (let d = depth - 1; d >= 0; d -= 1) {
      const step = over[d];
      if (step === back) waiting[leaves[d] - 1] -= sent;
      else flow[step >> 1] += (step & 1) === 1 ? -sent : sent;
      change[begins[d]] += sent;
      change[leaves[d]] -= sent;
      if (room(d) <= 0) full = d;
    }
    // Where the source's own transfer is full, the way ends.
    return full === depth ? 0 : full;
  }
}
