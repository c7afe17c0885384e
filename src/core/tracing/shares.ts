/** How a rule explains one account: which earlier money each payment out of it is made of. */

export interface Part {
  /** Ledger index of the transaction that brought the money; −1 = what the account opened with. */
  readonly source: number;
  /** Minor units; not rounded where the rule divides. */
  readonly units: number;
  /** Of them, traced. */
  readonly traced: number;
}

/** The money in one account by where it came from, under one rule. Told of everything in the order in which it is booked. */
export interface Shares {
  /** `runs`: the units in their order, +n traced, −n clean; for rules that do not keep an order only their sums matter. */
  put(source: number, runs: readonly number[]): void;
  /**
   * A payment of `value`, `traced` of it traced. The parts add up to it; by source, in the order the rule takes them.
   * `told` = false: nobody asks which, so that a long statement is not divided for nothing; the answer is then empty.
   */
  take(value: number, traced: number, told: boolean): readonly Part[];
}

export const valueOf = (runs: readonly number[]): number => runs.reduce((sum, run) => sum + Math.abs(run), 0);
export const tracedOf = (runs: readonly number[]): number => runs.reduce((sum, run) => sum + Math.max(0, run), 0);
