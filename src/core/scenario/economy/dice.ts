/** A quick generator for the day loop and hashed facts of a place: sfc32 with its state in one array, so that no draw allocates. Integers only. */
import type { Random } from '../random.ts';

/** What both the quick dice and `Random` can do. */
export interface Below {
  /** Integer in [0, n). */
  below(n: number): number;
}

export interface Dice extends Below {
  /** 32 random bits, 0 .. 2^32-1. */
  bits(): number;
}

/** 128 secret bits from which all facts of one economy are hashed: fewer could be found by trying them all. */
export type Key = Int32Array;

export function drawKey(random: Below): Key {
  return Int32Array.from({ length: 4 }, () => random.below(4_294_967_296) | 0);
}

/** sfc32 as a class: methods are made once, where closures would be made anew for each of a million places. */
class PlaceDice implements Dice {
  readonly #state = new Int32Array(4);

  /** Starts anew for a place and a question about it. */
  open(key: Key, place: number, question: number): void {
    const state = this.#state;
    for (let i = 0; i < 4; i++) state[i] = hashed(key, place, question * 4 + i + 100_000);
    for (let i = 0; i < 12; i++) this.bits();
  }

  bits(): number {
    const state = this.#state;
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
  }

  /** The product stays below 2^53 for n up to 2^21, the bias below 1 in 2000 there and far less for the small n used. */
  below(n: number): number {
    return Math.floor((this.bits() * n) / 4294967296);
  }
}

/** Dice that belong to a place and a question about it. */
export function openDice(key: Key, place: number, question: number): Dice {
  const dice = new PlaceDice();
  dice.open(key, place, question);
  return dice;
}

/** Spreads a 32-bit word over all its bits (the finaliser of MurmurHash3, public domain). */
function mixed(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** 32 bits that belong to a place and a question about it, 0 .. 2^32-1. */
export function hashed(key: Key, place: number, question: number): number {
  let x = mixed(place ^ key[0]);
  x = mixed((x + key[1]) ^ Math.imul(question + 1, 0x9e3779b1));
  return mixed(mixed(x + key[2]) ^ key[3]);
}

/** A number in [0, n) that belongs to a place and a question about it. */
export function fixed(key: Key, place: number, question: number, n: number): number {
  return Math.floor((hashed(key, place, question) * n) / 4294967296);
}

class PlaceRandom extends PlaceDice implements Random {
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('pick from an empty list');
    return list[this.below(list.length)];
  }

  shuffle<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  }

  fork(): Random {
    throw new Error('economy: facts of a place have no forks');
  }
}

/**
 * `Random` that belongs to a place and a question, quicker to open than a fork of the seed. One generator does for all places, as a million
 * would only be swept up again: what is answered for a place is good until the next is asked for.
 */
export function placeRandoms(key: Key, question: number): (place: number) => Random {
  const random = new PlaceRandom();
  return (place) => {
    random.open(key, place, question);
    return random;
  };
}

/** Draws that belong to a place and come out the same each time it is asked for them: a wage is the same figure every month. */
export function steadyDraws(key: Key): (place: number) => Below {
  let [at, turn] = [0, 0];
  const draws: Below = { below: (n) => fixed(key, at, 1000 + turn++, n) };
  return (place) => {
    [at, turn] = [place, 0];
    return draws;
  };
}
