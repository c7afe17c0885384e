/** What a trace has reached so far, by account: when, how much, in how few transactions. */
import type { TracedAccount } from './trace.ts';

export class Reach {
  /** Fewest transactions from the seed so far; 0 for seed accounts. */
  readonly hops: Float64Array;
  readonly #arrivalHops: Float64Array;
  readonly #at: Float64Array;
  readonly #tainted: Float64Array;
  readonly #order: number[] = [];

  constructor(accounts: number, seeds: Uint8Array) {
    this.hops = Float64Array.from(seeds, (isSeed) => (isSeed === 1 ? 0 : Infinity));
    this.#arrivalHops = new Float64Array(accounts).fill(Infinity);
    this.#at = new Float64Array(accounts);
    this.#tainted = new Float64Array(accounts);
  }

  arrive(account: number, at: number, value: number, hops: number): void {
    if (this.#arrivalHops[account] === Infinity) {
      this.#order.push(account);
      this.#at[account] = at;
    }
    this.#tainted[account] += value;
    if (hops < this.#arrivalHops[account]) this.#arrivalHops[account] = hops;
    if (hops < this.hops[account]) this.hops[account] = hops;
  }

  list(ascending: boolean): readonly TracedAccount[] {
    const sign = ascending ? 1 : -1;
    return this.#order
      .map((account) => ({
        account,
        at: this.#at[account],
        tainted: this.#tainted[account],
        hops: this.#arrivalHops[account],
      }))
      .sort((a, b) => sign * (a.at - b.at) || a.account - b.account);
  }
}
