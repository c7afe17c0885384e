/** Stacks of contributions by the part of them that is left, one stack for each purse, in one typed array (see pari-passu.ts). */

/** What is known of a group lies side by side, so that a payment looks at one line of memory a group. */
const width = 4;
/** Part left of each contribution of the group, 0 … 1; falls from the top of the stack down. */
const level = 0;
const contributed = 1;
const traced = 2;
/** The group below, or the next free one; −1 = none. */
const below = 3;

export class Pool {
  /** Where the top group of each purse lies; −1 = it has none. */
  readonly #top: Int32Array;
  #groups = new Float64Array(width * 1024);
  #used = 0;
  #free = -1;

  constructor(purses: number) {
    this.#top = new Int32Array(purses).fill(-1);
  }

  /** A contribution of `value`, `part` of it traced. */
  add(purse: number, value: number, part: number): void {
    const top = this.#top[purse];
    let groups = this.#groups;
    if (top !== -1 && groups[top + level] === 1) {
      groups[top + contributed] += value;
      groups[top + traced] += part;
      return;
    }
    let group = this.#free;
    if (group === -1) {
      group = this.#used;
      this.#used += width;
      if (group === groups.length) {
        this.#groups = new Float64Array(groups.length * 2);
        this.#groups.set(groups);
        groups = this.#groups;
      }
    } else this.#free = groups[group + below];
    groups[group + level] = 1;
    groups[group + contributed] = value;
    groups[group + traced] = part;
    groups[group + below] = top;
    this.#top[purse] = group;
  }

  /** Charges a payment of `value` out of `balance`; returns the traced part of it. */
  charge(purse: number, value: number, balance: number): number {
    const groups = this.#groups;
    let out = 0;
    let left = value;
    let top = this.#top[purse];
    while (top !== -1) {
      const next = groups[top + below];
      const drop = groups[top + level] - (next === -1 ? 0 : groups[next + level]);
      const room = groups[top + contributed] * drop;
      if (left < room && value < balance) {
        groups[top + level] -= left / groups[top + contributed];
        out += left * (groups[top + traced] / groups[top + contributed]);
        break;
      }
      out += drop * groups[top + traced];
      left -= room;
      if (next !== -1) {
        groups[next + contributed] += groups[top + contributed];
        groups[next + traced] += groups[top + traced];
      }
      groups[top + below] = this.#free;
      this.#free = top;
      top = next;
      if (left <= 0 && value < balance) break;
    }
    this.#top[purse] = top;
    return out;
  }
}
