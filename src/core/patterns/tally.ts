/** How often each of some numbers is in a stretch, and how many different ones are. */
export class Tally {
  readonly #times: Uint32Array;
  readonly #met: number[] = [];
  distinct = 0;

  /** Numbers 0 … `numbers` − 1. */
  constructor(numbers: number) {
    this.#times = new Uint32Array(numbers);
  }

  add(number: number): void {
    if (this.#times[number] === 0) {
      this.distinct++;
      this.#met.push(number);
    }
    this.#times[number]++;
  }

  remove(number: number): void {
    this.#times[number]--;
    if (this.#times[number] === 0) this.distinct--;
  }

  /** O(numbers added since the last time). */
  clear(): void {
    for (const number of this.#met) this.#times[number] = 0;
    this.#met.length = 0;
    this.distinct = 0;
  }
}
