/**
 * Money as an ordered row of units, run-length coded: +n is n traced units, −n is n clean ones. Neighbours of one kind are
 * joined, so that an account that never saw traced money is a single run.
 */
export class Runs {
  /** Traced units in the row. */
  traced = 0;
  readonly #runs: number[] = [];
  #head = 0;

  /** Adds units at the back. */
  push(run: number): void {
    if (run === 0) return;
    if (run > 0) this.traced += run;
    const last = this.#runs.length - 1;
    if (last >= this.#head && this.#runs[last] > 0 === run > 0) this.#runs[last] += run;
    else this.#runs.push(run);
  }

  /** Adds a whole row at the back, in its order. */
  append(row: Runs): void {
    for (let i = row.#head; i < row.#runs.length; i += 1) this.push(row.#runs[i]);
  }

  /** Takes `units` from the front or the back; the row returned has them in the order in which they left. */
  take(units: number, end: 'front' | 'back'): Runs {
    const taken = new Runs();
    let left = units;
    while (left > 0 && this.#head < this.#runs.length) {
      const at = end === 'front' ? this.#head : this.#runs.length - 1;
      const run = this.#runs[at];
      const size = Math.min(left, Math.abs(run));
      const part = run > 0 ? size : -size;
      taken.push(part);
      if (part > 0) this.traced -= size;
      left -= size;
      if (size < Math.abs(run)) this.#runs[at] = run - part;
      else if (end === 'front') this.#head += 1;
      else this.#runs.pop();
    }
    this.#dropSpent();
    return taken;
  }

  /** Gives back the memory of runs taken from the front once they are the greater half: O(1) a run over time. */
  #dropSpent(): void {
    if (this.#head < 32 || this.#head * 2 < this.#runs.length) return;
    this.#runs.splice(0, this.#head);
    this.#head = 0;
  }
}
