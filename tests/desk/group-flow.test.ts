/** The flow between two groups: GRADING's anchor, conservation in time, the cut, the ways and the picture, on random ledgers too. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { groupFlow } from '../../src/core/desk/group-flow.ts';
import { flowPicture } from '../../src/core/desk/group-flow-picture.ts';
import { groupFlowView } from '../../src/core/desk/group-flow-view.ts';
import { waysOf } from '../../src/core/desk/group-flow-ways.ts';
import { sidesOf } from '../../src/core/desk/path-sides.ts';
import { accountKey, partyKey, type Dataset } from '../../src/core/dataset/dataset.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { finished } from '../../src/core/tracing/paths/find-paths.ts';
import { accountGraph, holderGraph } from '../../src/core/tracing/paths/transfer-graph.ts';
import { slowFlow } from '../disruption/brute-force.ts';
import { tinyDataset, type Payment } from '../fixtures/tiny-dataset.ts';

const anchor: readonly Payment[] = [
  ['s', 'a', 10, 1],
  ['a', 't', 10, 2],
  ['s', 'b', 20, 5],
  ['b', 't', 20, 3],
  ['s', 'c', 6, 1],
  ['c', 't', 6, 4],
  ['c', 'd', 6, 2],
  ['d', 't', 3, 3],
];

function viewOf(dataset: Dataset, from: readonly string[], to: readonly string[], more = {}) {
  const directory = createDirectory(dataset);
  const key = (id: string) => (id.startsWith('P') ? partyKey(id) : accountKey(id));
  const request = {
    from: from.map(key),
    to: to.map(key),
    ownAccounts: false,
    filter: openFilter,
    least: 0,
    drawn: 'accounts' as const,
    detail: 0,
    ...more,
  };
  const graph = request.ownAccounts ? holderGraph(directory) : accountGraph(dataset.ledger);
  return finished(groupFlowView(directory, graph, request, new Uint8Array(dataset.ledger.size).fill(1)));
}

const paid = (payers: string, payees: string, from: number, to: number) =>
  fc
    .tuple(
      fc.constantFrom(...payers),
      fc.constantFrom(...payees),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: from, max: to }),
    )
    .map(([a, b, amount, time]): Payment => [`a${a}`, `a${b}`, amount, time]);

/** Money that leaves a0 and a1 early, goes about among four accounts and comes to a6 and a7 late, and whatever else. */
const busyDataset: fc.Arbitrary<Dataset> = fc
  .tuple(
    fc.array(paid('01', '2345', 1, 5), { minLength: 2, maxLength: 5 }),
    fc.array(paid('2345', '2345', 2, 8), { minLength: 4, maxLength: 14 }),
    fc.array(paid('2345', '67', 3, 10), { minLength: 2, maxLength: 6 }),
    fc.array(paid('01234567', '01234567', 1, 10), { maxLength: 4 }),
    fc.array(fc.nat(4), { minLength: 8, maxLength: 8 }),
  )
  .map(([early, inner, late, any, holders]) =>
    tinyDataset({
      payments: [...early, ...inner, ...late, ...any],
      holds: Object.fromEntries(
        [0, 1, 2, 3].map((p) => [`P${p}`, holders.flatMap((holder, a) => (holder === p ? [`a${a}`] : []))]),
      ),
    }),
  );

describe('flow between groups', () => {
  it('the unit anchor: 16 in time, 36 without', () => {
    const view = viewOf(tinyDataset({ payments: anchor }), ['s'], ['t']);
    expect([view.value, view.ignoringTime]).toEqual([16, 36]);
    expect(view.limit.where).toBe('source');
    expect(view.limit.links.map(({ fromLabel, toLabel, flow }) => [fromLabel, toLabel, flow])).toEqual([
      ['s', 'a', 10],
      ['s', 'c', 6],
    ]);
    expect(view.nodes.map(({ label, side }) => `${label} ${side}`)).toContain('s source');
    expect(view.nodes.map(({ label }) => label)).not.toContain('b');
  });

  it('says which accounts limit it in between', () => {
    const view = viewOf(
      tinyDataset({
        payments: [
          ['s', 'a', 9, 1],
          ['s', 'b', 9, 1],
          ['a', 'c', 2, 2],
          ['b', 'c', 3, 2],
          ['c', 't', 20, 3],
        ],
      }),
      ['s'],
      ['t'],
    );
    expect([view.value, view.limit.where]).toEqual([5, 'inner']);
    expect(view.limit.links.map(({ fromLabel, flow }) => [fromLabel, flow])).toEqual([
      ['b', 3],
      ['a', 2],
    ]);
  });

  it('own accounts are one purse only where asked', () => {
    const dataset = tinyDataset({
      payments: [
        ['s', 'a1', 5, 1],
        ['a2', 't', 4, 2],
      ],
      holds: { P1: ['a1', 'a2'] },
    });
    expect(viewOf(dataset, ['s'], ['t']).value).toBe(0);
    expect(viewOf(dataset, ['s'], ['t'], { ownAccounts: true }).value).toBe(4);
  });

  it('a party pays from any of its accounts, and who stands on both sides pays only', () => {
    const dataset = tinyDataset({
      payments: [
        ['p1', 'x', 5, 1],
        ['p2', 'x', 4, 2],
        ['x', 'q', 8, 3],
        ['x', 'p1', 1, 4],
      ],
      holds: { P1: ['p1', 'p2'] },
    });
    const view = viewOf(dataset, ['P1'], ['q', 'P1'], { drawn: 'parties' });
    expect([view.value, view.both]).toEqual([8, ['P1']]);
    const links = view.links.map(({ from, to, flow }) => `${view.nodes[from]?.label}>${view.nodes[to]?.label} ${flow}`);
    expect(links.toSorted()).toEqual(['P1>x 8', 'x>q 8']);
  });

  it('is the largest there is, keeps to time and amounts, and the cut is as large', () => {
    let flowing = 0;
    fc.assert(
      fc.property(
        busyDataset,
        fc.subarray([...'012'], { minLength: 1 }),
        fc.subarray([...'567'], { minLength: 1 }),
        (dataset, left, right) => {
          const { ledger } = dataset;
          const key = (n: string) => accountKey(`a${n}`);
          const sides = sidesOf(createDirectory(dataset), {
            from: left.map(key),
            to: right.map(key),
            ownAccounts: false,
          });
          const found = finished(groupFlow(accountGraph(ledger), sides, { mask: null, least: 0 }));
          const { part, flow, value, cut } = found;
          const transfers = Array.from(ledger.time, (time, i) => ({
            from: ledger.from[i] ?? -1,
            to: ledger.to[i] ?? -1,
            time,
            amount: ledger.base[i] ?? 0,
          }));
          expect(value).toBe(slowFlow(transfers, sides.sources, sides.targets));
          expect(cut.reduce((sum, e) => sum + (part.amount[e] ?? 0), 0)).toBe(value);
          if (value > 0) flowing += 1;
          const ways = waysOf(found);
          expect(ways.reduce((sum, way) => sum + way.amount, 0)).toBe(value);
          const carried = new Float64Array(part.size);
          for (const { transfers: edges, amount } of ways) {
            edges.forEach((e, i) => {
              carried[e] = (carried[e] ?? 0) + amount;
              const before = edges[i - 1];
              if (before === undefined) expect(part.source[part.from[e] ?? -1]).toBe(1);
              else {
                expect(part.to[before]).toBe(part.from[e]);
                expect(part.time[before]).toBeLessThan(part.time[e] ?? NaN);
              }
            });
            expect(part.target[part.to[edges.at(-1) ?? -1] ?? -1]).toBe(1);
            expect(new Set(edges.map((e) => part.to[e])).size).toBe(edges.length);
          }
          carried.forEach((sum, e) => expect(sum).toBeLessThanOrEqual(flow[e] ?? NaN));
          // Every least cut is used up by whatever flow is largest.
          for (const e of cut) expect(carried[e]).toBe(part.amount[e]);
          const view = viewOf(
            dataset,
            left.map((n) => `a${n}`),
            right.map((n) => `a${n}`),
          );
          expect(view.value).toBeLessThanOrEqual(view.ignoringTime ?? NaN);
        },
      ),
      { numRuns: 300 },
    );
    expect(flowing).toBeGreaterThan(60);
  });
});

describe('the picture of a flow', () => {
  it('loses nothing it does not count: what leaves, arrives and stays at each node adds up', () => {
    fc.assert(
      fc.property(
        busyDataset,
        fc.integer({ min: 4, max: 9 }),
        fc.integer({ min: 2, max: 30 }),
        fc.nat(4),
        fc.boolean(),
        (dataset, mostNodes, mostLinks, least, parties) => {
          const directory = createDirectory(dataset);
          const sides = sidesOf(directory, {
            from: [accountKey('a0'), accountKey('a1')],
            to: [accountKey('a6'), accountKey('a7')],
            ownAccounts: false,
          });
          const found = finished(groupFlow(accountGraph(dataset.ledger), sides, { mask: null, least: 0 }));
          const ways = waysOf(found);
          const drawnAs = (node: number) => (parties ? directory.holderOf(node) : node);
          const whole = flowPicture(found.part, ways, drawnAs, { least: 0, mostNodes: 100, mostLinks: 1000 });
          const some = flowPicture(found.part, ways, drawnAs, { least, mostNodes, mostLinks });
          expect(some.nodes.length).toBeLessThanOrEqual(mostNodes);
          expect(some.links.length).toBeLessThanOrEqual(mostLinks);
          expect(whole.undrawn).toEqual({ links: 0, flow: 0 });
          expect(whole.within).toEqual({ transfers: 0, flow: 0 });
          const total = (picture: typeof whole) =>
            picture.links.reduce((sum, link) => sum + link.flow, 0) + picture.undrawn.flow + picture.within.flow;
          expect(total(some)).toBe(total(whole));
          whole.nodes.forEach((node, v) => {
            const sum = (side: 'from' | 'to') =>
              whole.links.filter((link) => link[side] === v).reduce((all, link) => all + link.flow, 0);
            if (node.side === 'inner') expect(sum('from')).toBe(sum('to'));
            if (node.side === 'source') expect(node.column).toBe(0);
          });
          for (const { from, to, flow, back, transfers } of some.links) {
            expect(transfers.reduce((sum, [, used]) => sum + used, 0)).toBe(flow);
            expect((some.nodes[to]?.column ?? 0) <= (some.nodes[from]?.column ?? 0)).toBe(back);
          }
          for (const { flow } of some.links) expect(flow).toBeGreaterThanOrEqual(least);
          const members = some.nodes.reduce((sum, node) => sum + node.members, 0);
          expect(members).toBeLessThanOrEqual(whole.nodes.length);
          if (some.undrawn.links === 0 && some.within.transfers === 0) expect(members).toBe(whole.nodes.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
