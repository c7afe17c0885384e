/** A quick generator for the day loop and hashed facts of a place: sfc32 with its state in one array, so that no draw allocates. Integers only. */

/** What both the quick dice and `Random` can do. */
export interface Below {
  /** Integer in [0, n). */
  below(n: number): number;
}

export interface Dice extends Below {
  /** 32 random bits, 0 .. 2^32-1. */
  bits(): number;
}

/** Dice for four seed words of any size. */
export function openDice(one: number, two: number, three: number, four: number): Dice {
  const state = Int32Array.of(one, two, three, four);
  const bits = (): number => {
    const a = state[0];
    const b = state[1];
    const c = state[2];
    const counter = state[3];
    const sum = (((a + b) | 0) + counter) | 0;
    state[3] = (counter + 1) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) | 0;
    state[2] = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) bits();
  // The product stays below 2^53 for n up to 2^21, the bias below 1 in 2000 there and far less for the small n used.
  return { bits, below: (n) => Math.floor((bits() * n) / 4294967296) };
}

/** Spreads a 32-bit word over all its bits (the finaliser of MurmurHash3, public domain). */
export function mixed(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A number in [0, n) that belongs to a place and a question about it. */
export function fixed(key: number, place: number, question: number, n: number): number {
  return Math.floor((mixed(mixed(place ^ key) + Math.imul(question + 1, 0x9e3779b1)) * n) / 4294967296);
}

/** Draws that belong to a place and come out the same each time it is asked for them: a wage is the same figure every month. */
export function steadyDraws(key: number): (place: number) => Below {
  let [at, turn] = [0, 0];
  const draws: Below = { below: (n) => fixed(key, at, 1000 + turn++, n) };
  return (place) => {
    [at, turn] = [place, 0];
    return draws;
  };
}
