/**
 * Seeded randomness for scenarios: sfc32 (Chris Doty-Humphrey, PractRand) started from a hex seed of 128 bits or more.
 * 32-bit integer arithmetic only, so that the same seed gives the same bytes on every engine.
 */

export interface Random {
  /** Uniform integer in [0, n), 1 <= n <= 2^32, unbiased. */
  below(n: number): number;
  /** Uniform integer in [low, high], both inclusive. */
  between(low: number, high: number): number;
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A shuffled copy (Fisher-Yates). */
  shuffle<T>(list: readonly T[]): T[];
  /** An independent generator for one part of the work, so that one part's draws do not move another's. */
  fork(label: string): Random;
}

/** Generator for a seed: at least 32 hexadecimal digits. Throws RangeError on anything else. */
export function seededRandom(seed: string): Random {
  if (!/^[0-9a-f]{32,}$/i.test(seed)) throw new RangeError('seed: at least 32 hexadecimal digits');
  return startFrom(seed.toLowerCase());
}

function startFrom(text: string): Random {
  let [a, b, c, counter] = digest128(text);
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 16; i++) next();
  const below = (n: number): number => {
    const limit = 4294967296 - (4294967296 % n);
    let drawn = next();
    while (drawn >= limit) drawn = next();
    return drawn % n;
  };
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (percent) => below(100) < percent,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('pick from an empty list');
      return list[below(list.length)];
    },
    shuffle: (list) => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [copy[i], copy[j]] = [copy[j], copy[i]];
      }
      return copy;
    },
    fork: (label) => startFrom(`${text}/${label}`),
  };
}

/** Four 32-bit words of a string: four multiplicative hashes mixed at the end (after bryc's public-domain cyrb128). */
function digest128(text: string): [number, number, number, number] {
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h1 = h2 ^ Math.imul(h1 ^ unit, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ unit, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ unit, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ unit, 2716044179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  return [h1 ^ h2 ^ h3 ^ h4, h2 ^ h1, h3 ^ h1, h4 ^ h1];
}
