/** Where each node's payments after a moment begin, for moments that only move forward: amortised O(1), where a search would be O(log). */
export class Onward {
  readonly #time: Float64Array;
  readonly #index: Uint32Array;
  readonly #start: Uint32Array;
  readonly #cursor: Uint32Array;

  /** An index by account of a view: places `index[start[node]]` … `index[start[node + 1] − 1]`. */
  constructor(time: Float64Array, start: Uint32Array, index: Uint32Array) {
    this.#time = time;
    this.#index = index;
    this.#start = start;
    this.#cursor = start.slice(0, -1);
  }

  /** Position in the index of the node's first payment later than `when`, which is never earlier than it was before. */
  after(node: number, when: number): number {
    const end = this.#start[node + 1];
    let at = this.#cursor[node];
    while (at < end && this.#time[this.#index[at]] <= when) at++;
    this.#cursor[node] = at;
    return at;
  }
}
