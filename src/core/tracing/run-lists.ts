/**
 * Rows of units, run-length coded, in linked typed arrays: +n is n traced units, −n is n clean ones. Neighbours of one kind
 * are joined, so that a purse that never saw traced money is a single run. Units are pushed at the back and taken from the front
 * or the back; a parcel taken has them in the order in which they left.
 */
export class RunLists {
  readonly #fromFront: boolean;
  readonly #lists: number;
  /** First run to be taken, and the run to push next to. */
  #head: Int32Array;
  #tail: Int32Array;
  #traced: Float64Array;
  #run = new Float64Array(1024);
  #next = new Int32Array(1024);
  #used = 0;
  #free = -1;
  #parcels = 0;
  readonly #freeParcels: number[] = [];

  constructor(lists: number, end: 'front' | 'back') {
    this.#fromFront = end === 'front';
    this.#lists = lists;
    this.#head = new Int32Array(lists + 16).fill(-1);
    this.#tail = new Int32Array(lists + 16).fill(-1);
    this.#traced = new Float64Array(lists + 16);
  }

  tracedIn(list: number): number {
    return this.#traced[list];
  }

  /** Adds units at the back of a row. */
  push(list: number, run: number): void {
    if (run !== 0) this.#add(list, run, this.#fromFront);
  }

  /** Takes `units` out of a row into a parcel, a list of its own until `drop`. */
  take(list: number, units: number): number {
    const parcel = this.#freeParcels.pop() ?? this.#newParcel();
    let left = units;
    while (left > 0 && this.#head[list] !== -1) {
      const node = this.#head[list];
      const run = this.#run[node];
      const size = Math.min(left, Math.abs(run));
      const part = run > 0 ? size : -size;
      this.#add(parcel, part, true);
      if (part > 0) this.#traced[list] -= size;
      left -= size;
      if (size < Math.abs(run)) this.#run[node] = run - part;
      else {
        this.#head[list] = this.#next[node];
        if (this.#head[list] === -1) this.#tail[list] = -1;
        this.#next[node] = this.#free;
        this.#free = node;
      }
    }
    return parcel;
  }

  /** The runs of a list in the order in which `take` would give them. */
  runsOf(list: number): readonly number[] {
    const runs: number[] = [];
    for (let node = this.#head[list]; node !== -1; node = this.#next[node]) runs.push(this.#run[node]);
    return runs;
  }

  clear(list: number): void {
    const head = this.#head[list];
    if (head !== -1) {
      let last = head;
      while (this.#next[last] !== -1) last = this.#next[last];
      this.#next[last] = this.#free;
      this.#free = head;
    }
    this.#head[list] = -1;
    this.#tail[list] = -1;
    this.#traced[list] = 0;
  }

  drop(parcel: number): void {
    this.clear(parcel);
    this.#freeParcels.push(parcel);
  }

  /** A stack grows at its head, where it is taken from; a queue at its tail. */
  #add(list: number, run: number, atTail: boolean): void {
    if (run > 0) this.#traced[list] += run;
    const beside = atTail ? this.#tail[list] : this.#head[list];
    if (beside !== -1 && this.#run[beside] > 0 === run > 0) {
      this.#run[beside] += run;
      return;
    }
    let node = this.#free;
    if (node === -1) {
      node = this.#used;
      this.#used += 1;
      if (node === this.#run.length) this.#grow();
    } else this.#free = this.#next[node];
    this.#run[node] = run;
    if (atTail) {
      this.#next[node] = -1;
      if (beside === -1) this.#head[list] = node;
      else this.#next[beside] = node;
      this.#tail[list] = node;
    } else {
      this.#next[node] = this.#head[list];
      this.#head[list] = node;
    }
  }

  #newParcel(): number {
    const list = this.#lists + this.#parcels;
    this.#parcels += 1;
    if (list === this.#head.length) {
      const length = this.#lists + this.#parcels * 2;
      const [head, tail, traced] = [
        new Int32Array(length).fill(-1),
        new Int32Array(length).fill(-1),
        new Float64Array(length),
      ];
      head.set(this.#head);
      tail.set(this.#tail);
      traced.set(this.#traced);
      [this.#head, this.#tail, this.#traced] = [head, tail, traced];
    }
    return list;
  }

  #grow(): void {
    const [run, next] = [new Float64Array(this.#run.length * 2), new Int32Array(this.#run.length * 2)];
    run.set(this.#run);
    next.set(this.#next);
    [this.#run, this.#next] = [run, next];
  }
}
