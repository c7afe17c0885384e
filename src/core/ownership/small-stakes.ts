/**
 * Sums by body, for 32 listed parties, of stakes too small alone; kept only for bodies where all of them together would do.
 * Listed parties who hold the same are counted as one: O(different sums) to add a stake, 32 at most and most often one.
 */
import { reaches } from './cascade.ts';
import type { Regime } from './regimes.ts';

export interface SmallStakes {
  /** Adds a stake that those of `bits` hold; gives those whose sum reaches the threshold now, who are no longer counted. */
  add(body: number, stake: number, bits: number): number;
  clear(body: number): void;
}

/** `sole`: by edge, 1 where it catches alone. O(edges) to build, 384 bytes for each body kept. */
export function smallStakes(
  outStart: Int32Array,
  to: Int32Array,
  share: Float64Array,
  sole: Uint8Array,
  regime: Regime,
): SmallStakes {
  const bodies = outStart.length - 1;
  const together = new Float64Array(bodies);
  for (let i = 0; i < to.length; i++) if (sole[i] === 0) together[to[i]] += share[i];
  const slot = new Int32Array(bodies).fill(-1);
  let slots = 0;
  for (let b = 0; b < bodies; b++) if (reaches(together[b], regime)) slot[b] = slots++;
  // Of a slot the first `count` entries: who, without overlap, and how much each of them holds.
  const count = new Uint8Array(slots);
  const who = new Int32Array(slots * 32);
  const held = new Float64Array(slots * 32);

  return {
    add: (body, stake, bits) => {
      const s = slot[body];
      if (s < 0 || stake === 0) return 0;
      const first = s * 32;
      let over = 0;
      let left = bits;
      for (let i = first + count[s] - 1; i >= first && left !== 0; i--) {
        const more = who[i] & left;
        if (more === 0) continue;
        left &= ~more;
        const sum = held[i] + stake;
        const rest = who[i] & ~more;
        if (rest === 0) held[i] = sum;
        else who[i] = rest;
        if (!reaches(sum, regime)) {
          if (rest !== 0) keep(s, more, sum);
          continue;
        }
        over |= more;
        if (rest === 0) drop(s, i);
      }
      if (left !== 0 && reaches(stake, regime)) over |= left;
      else if (left !== 0) keep(s, left, stake);
      return over;
    },
    clear: (body) => {
      if (slot[body] >= 0) count[slot[body]] = 0;
    },
  };

  function keep(s: number, bits: number, sum: number): void {
    const at = s * 32 + count[s]++;
    who[at] = bits;
    held[at] = sum;
  }

  /** The last entry, looked at before, takes its place. */
  function drop(s: number, at: number): void {
    const last = s * 32 + --count[s];
    who[at] = who[last];
    held[at] = held[last];
  }
}
