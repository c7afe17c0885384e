/** The edges drawn are those of putting all in order first. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { strongestEdges } from '../../src/core/network/strongest-edges.ts';

interface Links {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly amount: Float64Array;
}

function slowly({ from, to, amount }: Links, edges: readonly number[], leading: readonly number[], room: number) {
  const first = [...new Set(leading.filter((edge) => edges.includes(edge)))];
  const byMoney = (a: number, b: number) => (amount[b] ?? 0) - (amount[a] ?? 0) || a - b;
  const others = edges.filter((edge) => !first.includes(edge)).toSorted(byMoney);
  const groups = new Map<number, Set<number>>();
  const groupOf = (node: number) => groups.get(node) ?? new Set([node]);
  const joins = (edge: number): boolean => {
    const [a, b] = [groupOf(from[edge] ?? 0), groupOf(to[edge] ?? 0)];
    if (a.has(to[edge] ?? 0)) return false;
    const both = new Set([...a, ...b]);
    for (const node of both) groups.set(node, both);
    return true;
  };
  for (const edge of first) joins(edge);
  const told = others.map((edge) => ({ edge, tree: joins(edge) }));
  const parts = [
    first,
    told.filter(({ tree }) => tree).map(({ edge }) => edge),
    told.filter(({ tree }) => !tree).map(({ edge }) => edge),
  ];
  return parts
    .flat()
    .slice(0, Math.max(0, room))
    .toSorted((a, b) => a - b);
}

it.each([
  ['few', 60, 200],
  ['more than are put in order at first', 9_000, 4],
])('of %s', (_, most, runs) => {
  const link = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(6)).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(
      fc.array(link, { minLength: most / 2, maxLength: most, size: 'max' }),
      fc.array(fc.nat(most), { maxLength: 8 }),
      fc.integer({ min: -1, max: most }),
      (all, leading, room) => {
        // Two that are joined to nothing else, by the least money of all.
        const links = [...all, [20, 21, 0] as const];
        const network = {
          from: Uint32Array.from(links, ([a]) => a),
          to: Uint32Array.from(links, ([, b]) => b),
          amount: Float64Array.from(links, ([, , amount]) => amount),
        };
        const edges = Array.from(links.keys()).toSorted((a, b) => (a % 7) - (b % 7));
        const nodes = [...new Set(links.flatMap(([a, b]) => [a, b]))];
        expect(strongestEdges(network, nodes, edges, leading, room)).toEqual(slowly(network, edges, leading, room));
      },
    ),
    { numRuns: runs },
  );
});
