/** The overview adds up to the filter's totals, names what it merges, and its links are the transactions the table then shows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDirectory, type Directory } from '../../src/core/dataset/directory.ts';
import { filterMask } from '../../src/core/dataset/filter-mask.ts';
import { runSteps } from '../../src/core/dataset/run-steps.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { communityGrouping, tableGrouping, type Grouping } from '../../src/core/network/grouping.ts';
import { groupSumsSteps } from '../../src/core/network/group-sums.ts';
import { nodeTotals } from '../../src/core/network/node-totals.ts';
import { overviewSpots } from '../../src/core/network/overview-layout.ts';
import { groupMembers, maskBetween, otherGroups, overviewSteps, placesOf } from '../../src/core/network/overview.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const nobody: ReadonlySet<number> = new Set();

const sumsOf = (
  people: Directory,
  mask: Uint8Array,
  grouping: Grouping,
  nodeOf: Uint32Array | null = null,
  squared = 256,
) => runSteps(groupSumsSteps(people.dataset, mask, grouping, nodeOf, people.nodes, squared));

describe('overview', () => {
  const bank = tinyDataset({
    payments: [
      ['a', 'b', 10, 1],
      ['b', 'c', 7, 2],
      ['c', 'c', 5, 3],
      ['d', 'a', 1, 4],
      ['e', 'd', 2, 5],
    ],
    institutionOf: { a: 'North', b: 'North', c: 'South', d: 'East', e: 'West' },
  });
  const directory = createDirectory(bank);
  const open = filterMask(bank, openFilter);
  const totals = nodeTotals(directory, open, 'accounts', nobody);
  const grouping = tableGrouping(directory, 'institution');
  const bySums = sumsOf(directory, open, grouping);

  it('has each group with what comes in, goes out and stays within', () => {
    const { groups, links, total } = runSteps(overviewSteps(bank, open, bySums, 'institution', grouping));
    expect(
      groups.map(({ name, members, into, out, within }) => [name, members, into.amount, out.amount, within.amount]),
    )
      // prettier-ignore
      .toEqual([
        ['North', 2, 1, 7, 10],
        ['South', 1, 7, 0, 5],
        ['East', 1, 2, 1, 0],
        ['West', 1, 0, 2, 0],
      ]);
    const nameOf = new Map(groups.map(({ id, name }) => [id, name]));
    expect(links.map(({ from, to, amount, count }) => [nameOf.get(from), nameOf.get(to), amount, count])).toEqual([
      ['North', 'South', 7, 1],
      ['West', 'East', 2, 1],
      ['East', 'North', 1, 1],
    ]);
    expect(total).toEqual({ count: 5, amount: 25 });
  });

  it('shows what is beyond the limit as one, and says how many', () => {
    const places = placesOf(bySums, 3);
    const { groups, links } = runSteps(overviewSteps(bank, open, bySums, 'institution', grouping, places));
    expect(
      groups.map(({ id, name, groups: merged, members, within }) => [id < 0, name, merged, members, within.amount]),
    ).toEqual([
      [false, 'North', 1, 2, 10],
      [false, 'South', 1, 1, 5],
      [true, '', 2, 2, 2],
    ]);
    expect(links.map(({ from, to, amount }) => [from === otherGroups, to === otherGroups, amount])).toEqual([
      [false, false, 7],
      [true, false, 1],
    ]);
    const others = groupMembers(directory, totals, grouping, places, otherGroups, 0, 10);
    expect(others.rows.map(({ key }) => key)).toEqual(['account:d', 'account:e']);
  });

  it('adds up, whatever the data, the filter and the limit; its links are the rows between its groups', () => {
    const limit = fc.integer({ min: 1, max: 4 });
    const from = fc.option(fc.nat(9), { nil: null });
    fc.assert(
      fc.property(
        randomDataset,
        fc.constantFrom('institution', 'country', 'community'),
        limit,
        from,
        fc.constantFrom(0, 256),
        (any, by, most, since, squared) => {
          const people = createDirectory(any);
          const mask = filterMask(any, { ...openFilter, from: since });
          const sums = nodeTotals(people, mask, by === 'community' ? 'parties' : 'accounts', nobody);
          const groups =
            by === 'community'
              ? communityGrouping(
                  Uint32Array.from({ length: people.nodes }, (_, node) => node % 3),
                  3,
                  sums.nodeOf,
                )
              : tableGrouping(people, by);
          const groupSums = sumsOf(people, mask, groups, by === 'community' ? sums.nodeOf : null, squared);
          for (const group of groupSums.members.keys()) {
            const nodes = sums.active.filter((node) => groups.ofNode(node) === group);
            expect(groupSums.members[group]).toBe(nodes.length);
            const money = nodes.reduce(
              (sum, node) => sum + (sums.amountIn[node] ?? 0) + (sums.amountOut[node] ?? 0),
              0,
            );
            expect(groupSums.money[group]).toBe(money);
          }
          const places = placesOf(groupSums, most);
          const overview = runSteps(overviewSteps(any, mask, groupSums, by, groups, places));
          const passing = Array.from(any.ledger.base).filter((_, i) => mask[i] === 1);
          expect(overview.total).toEqual({
            count: passing.length,
            amount: passing.reduce((sum, base) => sum + base, 0),
          });
          expect(overview.groups.length).toBeLessThanOrEqual(most);
          expect(overview.groups.reduce((sum, { members }) => sum + members, 0)).toBe(sums.active.length);
          const within = overview.groups.map(({ id, within: sum }) => ({ from: id, to: id, ...sum }));
          for (const { from: payer, to: payee, count, amount } of [...overview.links, ...within]) {
            const rows = maskBetween(any, mask, groups, places, [payer, payee]);
            expect(rows.reduce((sum, one) => sum + one, 0)).toBe(count);
            expect(rows.reduce((sum, one, i) => sum + one * (any.ledger.base[i] ?? 0), 0)).toBe(amount);
          }
          for (const { id, members } of overview.groups)
            expect(groupMembers(people, sums, groups, places, id, 0, 2).total).toBe(members);
          const spots = overviewSpots(overview, 300, 200);
          for (const { x, y } of spots) expect(x >= 0 && x <= 300 && y >= 0 && y <= 200).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
