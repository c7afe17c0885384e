/** The shallow tree against one that tries every cut and counts impurity from scratch. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutColumn, growTree, leafRate } from '../../src/core/fairness/shallow-tree.ts';

interface Row {
  readonly values: readonly number[];
  readonly member: number;
}

const gini = (rows: readonly Row[]) => {
  const m = rows.reduce((sum, row) => sum + row.member, 0);
  return rows.length === 0 ? 0 : (m * (rows.length - m)) / rows.length;
};
const rateOf = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + row.member, 0) / rows.length;

/** Rate of the leaf each row ends in, by trying all cuts at all values. */
function bruteRate(rows: readonly Row[], depth: number, leastLeaf: number, probe: Row): number {
  let best: { readonly low: readonly Row[]; readonly high: readonly Row[]; readonly goesLow: boolean } | null = null;
  let least = gini(rows);
  if (depth > 0 && least > 0) {
    for (let f = 0; f < probe.values.length; f++) {
      const value = (row: Row) => row.values[f] ?? 0;
      for (const cut of [...new Set(rows.map(value))].toSorted((a, b) => a - b)) {
        const low = rows.filter((row) => value(row) <= cut);
        const high = rows.filter((row) => value(row) > cut);
        if (low.length < leastLeaf || high.length < leastLeaf) continue;
        if (gini(low) + gini(high) < least - 1e-9) {
          least = gini(low) + gini(high);
          best = { low, high, goesLow: value(probe) <= cut };
        }
      }
    }
  }
  if (best === null) return rateOf(rows);
  return bruteRate(best.goesLow ? best.low : best.high, depth - 1, leastLeaf, probe);
}

const grown = (rows: readonly Row[], depth: number, leastLeaf: number) => {
  const columns = [0, 1].map((f) => cutColumn(Float64Array.from(rows, (row) => row.values[f] ?? 0)));
  const member = Uint8Array.from(rows, (row) => row.member);
  const tree = growTree(columns, member, Uint32Array.from(rows.keys()), { depth, leastLeaf });
  return { tree, columns };
};

it('splits as trying every cut does', () => {
  const row = fc.record({ values: fc.tuple(fc.nat(5), fc.nat(5)), member: fc.nat(1) });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 2, maxLength: 24 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 4 }),
      (rows, depth, leastLeaf) => {
        const { tree, columns } = grown(rows, depth, leastLeaf);
        rows.forEach((probe, i) => {
          expect(leafRate(tree, columns, i)).toBeCloseTo(bruteRate(rows, depth, leastLeaf, probe), 9);
        });
      },
    ),
  );
});

it('needs two levels for what no single cut tells', () => {
  const rows = Array.from({ length: 40 }, (_, i): Row => {
    const [a, b] = [i % 2, i % 4 < 2 ? 0 : 1];
    // One corner is larger, so that a first cut gains something.
    return { values: [a, b], member: a === b && i < 38 ? 1 : 0 };
  });
  const { tree, columns } = grown(rows, 2, 3);
  expect(rows.filter((row, i) => (leafRate(tree, columns, i) > 0.5 ? 1 : 0) !== row.member).length).toBeLessThanOrEqual(
    1,
  );
});

it('puts unknown values lowest, and cuts long columns at quantiles', () => {
  const values = Float64Array.from({ length: 1000 }, (_, i) => (i < 300 ? Number.NaN : i));
  const column = cutColumn(values);
  expect(column.cuts.length).toBeLessThanOrEqual(64);
  const member = Uint8Array.from({ length: 1000 }, (_, i) => (i < 300 ? 1 : 0));
  const tree = growTree([column], member, Uint32Array.from(values.keys()), { depth: 1, leastLeaf: 5 });
  expect([leafRate(tree, [column], 0), leafRate(tree, [column], 999)]).toEqual([1, 0]);
});
