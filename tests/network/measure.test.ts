import { describe, expect, it } from 'vitest';
import { measure } from '../../src/core/network/measure.ts';
import { guessRole } from '../../src/core/network/role-guess.ts';

function links(...edges: readonly (readonly [number, number, number?])[]) {
  return {
    from: edges.map(([from]) => from),
    to: edges.map(([, to]) => to),
    amount: edges.map(([, , amount]) => amount ?? 1),
  };
}
const noChance = () => 0.5;

describe('measure', () => {
  it('gives the middle of a star all betweenness, whichever way the money goes', () => {
    const star = measure([0, 1, 2, 3], links([0, 1], [2, 0], [0, 3]), noChance);
    expect([...star.values()].map((m) => m.betweenness)).toEqual([1, 0, 0, 0]);
  });

  it('shares PageRank by amount; it adds up to 1', () => {
    const ranks = [...measure([0, 1, 2], links([0, 1, 90], [0, 2, 10]), noChance).values()].map((m) => m.pagerank);
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 6);
    // Teleport and dangling share s, then s + 0.85 · share · s (worked by hand).
    expect((ranks[1] ?? 0) / (ranks[0] ?? 1)).toBeCloseTo(1 + 0.85 * 0.9, 6);
    expect((ranks[2] ?? 0) / (ranks[0] ?? 1)).toBeCloseTo(1 + 0.85 * 0.1, 6);
  });

  it('numbers communities by size', () => {
    const two = links([5, 6], [6, 7], [7, 5], [1, 2], [2, 3], [3, 4], [4, 1], [1, 3], [2, 4], [7, 1]);
    const found = measure([5, 6, 7, 1, 2, 3, 4, 9], two, noChance);
    expect([1, 2, 3, 4, 5, 6, 7, 9].map((node) => found.get(node)?.community)).toEqual([0, 0, 0, 0, 1, 1, 1, 2]);
  });

  it('measures nodes without links, links of nothing, and nothing at all', () => {
    expect(measure([], links(), noChance).size).toBe(0);
    expect(measure([3], links(), noChance).get(3)).toEqual({ betweenness: 0, pagerank: 1, community: 0 });
    expect(measure([0, 1], links([0, 1, 0], [1, 0, 0]), noChance).get(1)?.community).toBe(0);
  });
});

describe('guessRole', () => {
  it.each([
    ['ordinary', 0, 0, 0, 0],
    ['source', 0, 100, 0, 3],
    ['source', 5, 100, 1, 1],
    ['sink', 100, 0, 9, 0],
    ['sink', 100, 5, 9, 1],
    ['hub', 100, 100, 10, 10],
    ['collector', 100, 90, 6, 2],
    ['distributor', 100, 90, 1, 4],
    ['pass-through', 100, 80, 1, 1],
    ['ordinary', 100, 79, 1, 1],
    ['ordinary', 100, 95, 4, 3],
  ] as const)('%s: %i in, %i out, %i payers, %i payees', (role, amountIn, amountOut, payers, payees) => {
    expect(guessRole({ amountIn, amountOut, payers, payees })).toBe(role);
  });
});
