/** The rows of a trace while it runs: columns that double when they are full. */

export class TracedRows {
  count = 0;
  index = new Uint32Array(1024);
  tainted = new Float64Array(1024);
  /** What the rule says of the money that goes on to the payee, not rounded. */
  exact = new Float64Array(1024);
  /** Lost in fees; empty where the ledger has none. */
  cost: Float64Array;
  hops = new Uint32Array(1024);
  seeded = new Uint8Array(1024);
  readonly #costs: boolean;

  constructor(costs: boolean) {
    this.#costs = costs;
    this.cost = new Float64Array(costs ? 1024 : 0);
  }

  push(row: number, exact: number, traced: number, fee: number, hops: number, seeded: boolean): void {
    const at = this.count;
    if (at === this.index.length) this.#grow(at * 2);
    this.index[at] = row;
    this.exact[at] = exact;
    this.tainted[at] = traced + fee;
    if (this.#costs) this.cost[at] = fee;
    this.hops[at] = hops;
    this.seeded[at] = seeded ? 1 : 0;
    this.count = at + 1;
  }

  #grow(length: number): void {
    const longer = <T extends Float64Array | Uint32Array | Uint8Array>(column: T, into: T): T => {
      into.set(column);
      return into;
    };
    this.index = longer(this.index, new Uint32Array(length));
    this.exact = longer(this.exact, new Float64Array(length));
    this.tainted = longer(this.tainted, new Float64Array(length));
    if (this.#costs) this.cost = longer(this.cost, new Float64Array(length));
    this.hops = longer(this.hops, new Uint32Array(length));
    this.seeded = longer(this.seeded, new Uint8Array(length));
  }
}
