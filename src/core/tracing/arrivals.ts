/** What a trace has reached so far, by account: when, how much, in how few transactions. */
import type { TracedAccount } from './trace.ts';

const never = 0xff_ff_ff_ff;

export class Arrivals {
  /** Fewest transactions from the seed so far; 0 for seed accounts. */
  readonly hops: Uint32Array;
  readonly #arrivalHops: Uint32Array;
  readonly #at: Float64Array;
  readonly #tainted: Float64Array;
  readonly #order: number[] = [];

  constructor(accounts: number) {
    this.hops = new Uint32Array(accounts).fill(never);
    this.#arrivalHops = new Uint32Array(accounts).fill(never);
    this.#at = new Float64Array(accounts);
    this.#tainted = new Float64Array(accounts);
  }

  arrive(account: number, at: number, value: number, hops: number): void {
    if (this.#arrivalHops[account] === never) {
      this.#order.push(account);
      this.#at[account] = at;
    }
    this.#tainted[account] += value;
    if (hops < this.#arrivalHops[account]) this.#arrivalHops[account] = hops;
    if (hops < this.hops[account]) this.hops[account] = hops;
  }

  /** By arrival, then index. Arrivals come in time order, so only those of one instant need sorting. */
  list(): readonly TracedAccount[] {
    const order = this.#order;
    for (let start = 0; start < order.length;) {
      let end = start + 1;
      while (end < order.length && this.#at[order[end]] === this.#at[order[start]]) end += 1;
      if (end - start > 1) {
        const together = order.slice(start, end).sort((a, b) => a - b);
        for (const [k, account] of together.entries()) order[start + k] = account;
      }
      start = end;
    }
    return order.map((account) => ({
      account,
      at: this.#at[account],
      tainted: this.#tainted[account],
      hops: this.#arrivalHops[account],
    }));
  }
}
