/** Stacks of contributions by the part of them that is left, one stack for each purse, in linked typed arrays (see pari-passu.ts). */

export class Pool {
  readonly #top: Int32Array;
  #below = new Int32Array(1024);
  /** Part left of each contribution of the group, 0 … 1; falls from the top of the stack down. */
  #level = new Float64Array(1024);
  #contributed = new Float64Array(1024);
  #traced = new Float64Array(1024);
  #used = 0;
  #free = -1;

  constructor(purses: number) {
    this.#top = new Int32Array(purses).fill(-1);
  }

  /** A contribution of `value`, `traced` of it traced. */
  add(purse: number, value: number, traced: number): void {
    const top = this.#top[purse];
    if (top !== -1 && this.#level[top] === 1) {
      this.#contributed[top] += value;
      this.#traced[top] += traced;
      return;
    }
    let group = this.#free;
    if (group === -1) {
      group = this.#used;
      this.#used += 1;
      if (group === this.#below.length) this.#grow();
    } else this.#free = this.#below[group];
    this.#below[group] = top;
    this.#level[group] = 1;
    this.#contributed[group] = value;
    this.#traced[group] = traced;
    this.#top[purse] = group;
  }

  /** Charges a payment of `value` out of `balance`; returns the traced part of it. */
  charge(purse: number, value: number, balance: number): number {
    const [levels, contributed, traced, belows] = [this.#level, this.#contributed, this.#traced, this.#below];
    let out = 0;
    let left = value;
    let top = this.#top[purse];
    while (top !== -1) {
      const below = belows[top];
      const drop = levels[top] - (below === -1 ? 0 : levels[below]);
      const room = contributed[top] * drop;
      if (left < room && value < balance) {
        levels[top] -= left / contributed[top];
        out += left * (traced[top] / contributed[top]);
        break;
      }
      out += drop * traced[top];
      left -= room;
      if (below !== -1) {
        contributed[below] += contributed[top];
        traced[below] += traced[top];
      }
      belows[top] = this.#free;
      this.#free = top;
      top = below;
      if (left <= 0 && value < balance) break;
    }
    this.#top[purse] = top;
    return out;
  }

  #grow(): void {
    const longer = <T extends Int32Array | Float64Array>(column: T, into: T): T => {
      into.set(column);
      return into;
    };
    const length = this.#below.length * 2;
    this.#below = longer(this.#below, new Int32Array(length));
    this.#level = longer(this.#level, new Float64Array(length));
    this.#contributed = longer(this.#contributed, new Float64Array(length));
    this.#traced = longer(this.#traced, new Float64Array(length));
  }
}
