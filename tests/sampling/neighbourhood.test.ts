import { describe, expect, it } from 'vitest';
import { neighbourhood, type NeighbourhoodOptions } from '../../src/core/sampling/neighbourhood.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';

type Payment = readonly [string, string];

function around(
  payments: readonly Payment[],
  seeds: readonly string[],
  hops: number,
  options: Partial<NeighbourhoodOptions> = {},
) {
  const hood = neighbourhood(seeds, options);
  const told = Array.from({ length: hops }, () => {
    for (const [from, to] of payments) hood.see(from, to);
    return hood.endHop();
  });
  return { kept: Object.fromEntries(hood.kept), told };
}

/** Breadth first over sets, as the textbook has it. */
function plainBreadth(payments: readonly Payment[], seeds: readonly string[], hops: number, direction: string) {
  const kept = new Map(seeds.map((seed) => [seed, 0]));
  for (let hop = 1; hop <= hops; hop++) {
    const before = new Map(kept);
    for (const [from, to] of payments) {
      if (direction !== 'back' && before.get(from) === hop - 1 && !kept.has(to)) kept.set(to, hop);
      if (direction !== 'forward' && before.get(to) === hop - 1 && !kept.has(from)) kept.set(from, hop);
    }
  }
  return Object.fromEntries(kept);
}

describe('accounts around seeds', () => {
  it('are those that breadth first finds, on 200 random networks, in each direction, whatever the order of payments', () => {
    for (let at = 0; at < 200; at++) {
      const random = seededRandom(at.toString(16).padStart(32, '0'));
      const name = () => `a${random.below(12)}`;
      const payments = Array.from({ length: 4 + random.below(20) }, (): Payment => [name(), name()]);
      const seeds = ['a0', ...(random.below(2) === 0 ? ['a1'] : [])];
      const hops = 1 + random.below(4);
      for (const direction of ['both', 'forward', 'back'] as const) {
        const { kept } = around(payments, seeds, hops, { direction });
        expect(kept).toEqual(plainBreadth(payments, seeds, hops, direction));
        expect(around(payments.toReversed(), seeds, hops, { direction }).kept).toEqual(kept);
      }
    }
  });

  it('stop at an account that deals with too many, and say so; who is reached another way is kept', () => {
    const crowd = Array.from({ length: 4 }, (_, i): Payment => [`p${i}`, 'bank']);
    const { kept, told } = around([['s', 'bank'], ['s', 'x'], ['x', 'p1'], ...crowd], ['s'], 2, { mostPartners: 3 });
    expect(kept).toEqual({ s: 0, bank: 1, x: 1, p1: 2 });
    expect(told.map((hop) => hop?.crowded)).toEqual([[], ['bank']]);
  });

  it('take those with most partners first, then most payments, when there is no room for all', () => {
    const payments: Payment[] = [
      ['s', 'b'],
      ['s', 'c'],
      ['s', 'c'],
      ['t', 'a'],
      ['s', 'a'],
      ['s', 'd'],
    ];
    const { kept, told } = around(payments, ['s', 't'], 1, { mostAccounts: 4 });
    expect(kept).toEqual({ s: 0, t: 0, a: 1, c: 1 });
    expect(told[0]).toMatchObject({ accounts: 2, leftOut: 2 });
  });

  it('count what could not be looked at, and end where nobody is left', () => {
    const { told } = around(
      [
        ['s', 'a'],
        ['s', 'b'],
        ['s', 'b'],
        ['s', 's'],
      ],
      ['s'],
      3,
      { mostPairs: 1 },
    );
    expect(told).toEqual([
      { accounts: 1, leftOut: 0, crowded: [], unseen: 2 },
      { accounts: 0, leftOut: 0, crowded: [], unseen: 0 },
      null,
    ]);
  });
});
