/** Stakes in a body, by body, whose owners' marks say which of 32 listed parties stands behind them. O(edges) to build. */
export interface StakesInto {
  /** Where the stakes in a body begin. */
  readonly start: Int32Array;
  /** Grains of all of them. */
  readonly total: Float64Array;
  /** What owners with any of `bits` in `mask` hold in a body together, and all the bits of such owners; O(stakes in the body). */
  by(body: number, mask: Int32Array, bits: number): { readonly held: number; readonly holding: number };
}

/** Edges leaving body b are `outStart[b]` …; those without a share are no stakes. */
export function stakesInto(outStart: Int32Array, to: Int32Array, share: Float64Array): StakesInto {
  const bodies = outStart.length - 1;
  const start = new Int32Array(bodies + 1);
  const total = new Float64Array(bodies);
  for (let i = 0; i < to.length; i++) {
    if (share[i] === 0) continue;
    start[to[i] + 1]++;
    total[to[i]] += share[i];
  }
  for (let b = 0; b < bodies; b++) start[b + 1] += start[b];
  const next = start.slice();
  const owner = new Int32Array(start[bodies]);
  const stake = new Float64Array(start[bodies]);
  for (let b = 0; b < bodies; b++) {
    for (let i = outStart[b]; i < outStart[b + 1]; i++) {
      if (share[i] === 0) continue;
      const at = next[to[i]]++;
      owner[at] = b;
      stake[at] = share[i];
    }
  }
  return {
    start,
    total,
    by: (body, mask, bits) => {
      let held = 0;
      let holding = 0;
      for (let i = start[body]; i < start[body + 1]; i++) {
        const marks = mask[owner[i]] & bits;
        if (marks === 0) continue;
        holding |= marks;
        held += stake[i];
      }
      return { held, holding };
    },
  };
}
