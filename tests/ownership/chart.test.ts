/** The drawing of an ownership structure: who is drawn, owners above what they own, no two boxes in one place. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chartOf, type ChartOptions } from '../../src/core/ownership/chart.ts';
import { indexRelations } from '../../src/core/ownership/relation-index.ts';
import { drawn, relation } from './drawn.ts';

/** Names by row, from the top, each row from the left. */
function rows(drawing: string, below: string, options: Partial<ChartOptions> = {}): readonly string[] {
  const index = indexRelations(drawn(drawing), ['X', 'Y'], null);
  const { places } = chartOf(index, below.split('').map((name) => index.parties.indexOf(name)), options); // prettier-ignore
  const lines: string[][] = [];
  for (const { node, row } of [...places].sort((a, b) => a.column - b.column)) (lines[row] ??= []).push(index.parties[node]); // prettier-ignore
  return lines.map((line) => line.join(''));
}

it.each<[string, string, Partial<ChartOptions>, readonly string[]]>([
  ['X 50 A, A 50 B', 'AB', {}, ['X', 'A', 'B']],
  ['X 50 A, X 10 B, A 40 B', 'AB', {}, ['X', 'A', 'B']],
  ['X 50 A, Y 50 B, X 50 C', 'ABC', {}, ['XY', 'ACB']],
  // A loop is not followed back up; its two lie one below the other.
  ['X 50 A, A 60 B, B 60 A', 'AB', {}, ['X', 'A', 'B']],
  // One listed party owned by another stands below it, and who holds nothing is left out.
  ['X 50 Y', '', {}, ['X', 'Y']],
  ['X 50 A', 'A', {}, ['X', 'A']],
  // A co-owner stands just above what it owns.
  ['X 50 A, A 50 B, O 50 B', 'AB', {}, ['X', 'AO', 'B']],
  ['X 50 A, A 50 B, O 50 B', 'AB', { others: false }, ['X', 'A', 'B']],
  ['X 50 A, X 50 B, X 50 C, X 50 D, X 50 E', 'ABCDE', { wide: 3 }, ['X', 'ABC', 'DE']],
])('%s', (drawing, below, options, expected) => {
  expect(rows(drawing, below, options)).toEqual(expected);
});

it('says how many it leaves out when there is not room for all', () => {
  const index = indexRelations(drawn('X 50 A, X 50 B, X 50 C, O 30 A, Q 40 A'), ['X'], null);
  const below = ['A', 'B', 'C'].map((name) => index.parties.indexOf(name));
  const left = (options: Partial<ChartOptions>) => {
    const { places, bodiesLeft, othersLeft } = chartOf(index, below, options);
    return [places.length, bodiesLeft, othersLeft];
  };
  expect(left({})).toEqual([6, 0, 0]);
  expect(left({ most: 5 })).toEqual([5, 0, 1]);
  expect(left({ most: 3 })).toEqual([3, 1, 2]);
  expect(left({ others: false })).toEqual([4, 0, 2]);
  const kept = chartOf(index, below, { most: 5 }).places.map(({ node }) => index.parties[node]);
  expect(kept).toContain('Q');
});

it('no two boxes in one place, every edge between drawn boxes once', () => {
  const party = fc.integer({ min: 0, max: 30 }).map((n) => `p${n}`);
  const one = fc
    .tuple(party, party, fc.integer({ min: 1, max: 100 }))
    .map(([from, to, share]) => relation(from, to, 'owns', share * 100));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 80 }), fc.integer({ min: 1, max: 40 }), (relations, most) => {
      const index = indexRelations(relations, ['p0', 'p1'], null);
      const below = index.parties.map((_, node) => node).slice(index.listedCount);
      const { places, edges } = chartOf(index, below, { most, wide: 4 });
      expect(places.length).toBeLessThanOrEqual(most);
      expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(places.length);
      const nodes = new Set(places.map(({ node }) => node));
      const wanted = index.relations
        .map((_, edge) => edge)
        .filter((edge) => nodes.has(index.from[edge]) && nodes.has(index.to[edge]));
      expect([...edges].sort((a, b) => a - b)).toEqual(wanted);
    }),
    { numRuns: 200 },
  );
});
