/** Seeded randomness: the same stream from the same seed, fair draws, independent forks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/core/scenario/random.ts';

const seed = '00112233445566778899aabbccddeeff';
const draws = (text: string, count = 8) => {
  const random = seededRandom(text);
  return Array.from({ length: count }, () => random.below(1_000_000));
};

describe('seededRandom', () => {
  it('gives the stream it gave when the exercises were made', () => {
    expect(draws(seed, 4)).toMatchInlineSnapshot(`
      [
        789507,
        10649,
        783493,
        512994,
      ]
    `);
  });

  it('does not mind the case of the seed, and tells seeds apart by one digit', () => {
    expect(draws(seed.toUpperCase())).toEqual(draws(seed));
    expect(draws(`1${seed.slice(1)}`)).not.toEqual(draws(seed));
  });

  it.each(['', 'abc', seed.slice(1), `${seed}g`, `0x${seed}`])('refuses %j as a seed', (text) => {
    expect(() => seededRandom(text)).toThrow(RangeError);
  });

  it('draws each of six about as often as the others', () => {
    const random = seededRandom(seed);
    const counts = new Uint32Array(6);
    for (let i = 0; i < 60_000; i++) {
      const side = random.below(6);
      counts[side] = (counts[side] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it('shuffles to a permutation and leaves the list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.stringMatching(/^[0-9a-f]{32}$/), (list, text) => {
        const before = [...list];
        const shuffled = seededRandom(text).shuffle(list);
        expect(list).toEqual(before);
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
      }),
    );
  });

  it('forks without moving its own stream', () => {
    const plain = seededRandom(seed);
    const forked = seededRandom(seed);
    const branch = forked.fork('branch');
    for (let i = 0; i < 10; i++) branch.below(100);
    expect(forked.below(1_000_000)).toBe(plain.below(1_000_000));
    expect(seededRandom(seed).fork('a').below(1e9)).not.toBe(seededRandom(seed).fork('b').below(1e9));
  });
});
