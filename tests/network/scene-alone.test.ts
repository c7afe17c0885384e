/** A scene of which only the links of what may be drawn were added up is the whole network's, whatever was brushed before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { filterMask } from '../../src/core/dataset/filter-mask.ts';
import { runSteps } from '../../src/core/dataset/run-steps.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { transactionId } from '../../src/core/ledger/ledger.ts';
import { brushSums } from '../../src/core/network/brush-sums.ts';
import { buildScene, drawScene, prepareSteps } from '../../src/core/network/build-scene.ts';
import { nodeTotals } from '../../src/core/network/node-totals.ts';
import { sceneAloneSteps } from '../../src/core/network/scene-alone.ts';
import type { SceneSpec } from '../../src/core/network/scene.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { tinyDataset, type Payment } from '../fixtures/tiny-dataset.ts';
import { deskDataset } from '../bench/desk-dataset.ts';

const nobody: ReadonlySet<number> = new Set();

describe('a scene added up alone', () => {
  it('draws what the whole network would, and leaves uncounted only the links elsewhere', () => {
    const node = fc.constantFrom('account:a0', 'account:a3', 'party:P0', 'party:P2');
    const spec = fc.record({
      level: fc.constantFrom('accounts', 'parties'),
      node,
      hops: fc.integer({ min: 1, max: 3 }),
      shown: fc.subarray(['account:a5', 'party:P1']),
      hidden: fc.subarray(['account:a1', 'party:P3']),
      limit: fc.integer({ min: 3, max: 40 }),
    });
    fc.assert(
      fc.property(randomDataset, spec, (any, { level, node: around, hops, shown, hidden, limit }) => {
        const asked = {
          filter: openFilter,
          view: { level, ego: { node: around, hops }, shown, hidden, opened: [] },
          limit,
        } as SceneSpec;
        const directory = createDirectory(any);
        const mask = filterMask(any, openFilter);
        const { nodeOf } = nodeTotals(directory, mask, asked.view.level, nobody);
        const aids = { sums: brushSums(directory, nodeOf), nodeOf, communities: null, only: null, edgesInAll: null };
        const whole = buildScene(any, asked);
        const alone = runSteps(sceneAloneSteps(directory, mask, asked, aids));
        if (alone === null) throw new Error('around a node it is never left to the whole');
        const drawn = ({ nodes, edges }: typeof whole) => [
          nodes.map(({ betweenness: _b, pagerank: _p, community: _c, ...rest }) => rest),
          edges,
        ];
        expect(drawn(alone)).toEqual(drawn(whole));
        expect(alone.undrawn).toEqual({ ...whole.undrawn, edges: null });
      }),
      { numRuns: 200 },
    );
  });

  it('does so for one brush after another, of a group, with links that are drawn first, and without a centre', () => {
    const brush = fc.record({
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      min: fc.constantFrom(null, null, 2e7),
      centre: fc.option(fc.nat(59)),
      hops: fc.integer({ min: 1, max: 2 }),
      limit: fc.integer({ min: 2, max: 60 }),
      leading: fc.array(fc.nat(199), { maxLength: 12 }),
      only: fc.boolean(),
      hidden: fc.option(fc.nat(59)),
    });
    const any = deskDataset(200, 60);
    const directory = createDirectory(any);
    const { time } = any.ledger;
    fc.assert(
      fc.property(
        fc.constantFrom('accounts', 'parties'),
        fc.array(brush, { minLength: 1, maxLength: 5 }),
        (level, brushes) => {
          const opened = new Set(level === 'parties' ? [directory.accounts + 3] : []);
          const { nodeOf } = nodeTotals(directory, new Uint8Array(any.ledger.size), level as 'accounts', opened);
          const sums = brushSums(directory, nodeOf);
          for (const { from, share, min, centre, hops, limit, leading, only: group, hidden } of brushes) {
            const begin = Math.floor(from * time.length);
            const end = Math.min(time.length - 1, begin + Math.floor(share * time.length));
            const spec = {
              filter: { ...openFilter, from: time[begin] ?? null, to: time[end] ?? null, min },
              view: {
                level,
                ego: centre === null ? null : { node: directory.keyOf(centre), hops },
                shown: [directory.keyOf(5)],
                hidden: hidden === null ? [] : [directory.keyOf(hidden)],
                opened: [...opened].map((node) => directory.keyOf(node)),
              },
              leading: leading.map((i) => transactionId(any.ledger, i)),
              limit,
            } as SceneSpec;
            const only = group
              ? Uint8Array.from({ length: directory.nodes }, (_, node) => (node % 3 === 0 ? 0 : 1))
              : null;
            const mask = filterMask(any, spec.filter);
            const totals = nodeTotals(directory, mask, spec.view.level, opened);
            const prepared = runSteps(prepareSteps(directory, mask, totals));
            const whole = drawScene(directory, { ...prepared, measures: null }, spec, null, only);
            const aids = { sums, nodeOf, communities: null, only, edgesInAll: prepared.network.edgesInAll };
            expect(runSteps(sceneAloneSteps(directory, mask, spec, aids, -1))).toEqual(whole);
            expect(
              runSteps(sceneAloneSteps(directory, mask, spec, { ...aids, edgesInAll: null }, -1))?.undrawn.edges,
            ).toBe(null);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  /** Six busy accounts that never deal with one another, each with twenty of its own; the ones they deal with most pay each other. Two others, the poorest, deal with nobody else. */
  const stars: readonly Payment[] = [1, 2, 3, 4, 5, 6].flatMap((hub) =>
    Array.from({ length: 20 }, (_, n): Payment => [`h${hub}`, `p${hub}-${n}`, n === 0 ? 11 : 10, hub * 20 + n]),
  );
  const between: readonly Payment[] = [
    ['p1-0', 'p2-0', 3, 1],
    ['q1', 'q2', 1, 2],
    ['q1', 'q2', 4, 3],
  ];

  it.each([
    ['partners that deal among themselves', 10, [], null, 'account:p1-0→account:p2-0'],
    ['a link whose named transaction is filtered out', 10, ['t2'], 2, 'account:q1→account:q2'],
  ] as const)('knows of %s', (_, limit, leading, min, link) => {
    const any = tinyDataset({ payments: [...stars, ...between].toSorted((a, b) => a[3] - b[3]) });
    const directory = createDirectory(any);
    const filter = { ...openFilter, min };
    const mask = filterMask(any, filter);
    const view = { level: 'accounts', ego: null, shown: [], hidden: [], opened: [] } as const;
    const spec: SceneSpec = { filter, view, limit, leading };
    const totals = nodeTotals(directory, mask, 'accounts', nobody);
    const prepared = runSteps(prepareSteps(directory, mask, totals));
    const aids = { sums: brushSums(directory, null), nodeOf: totals.nodeOf, communities: null, only: null };
    const alone = runSteps(
      sceneAloneSteps(directory, mask, spec, { ...aids, edgesInAll: prepared.network.edgesInAll }, -1),
    );
    expect(alone).toEqual(drawScene(directory, { ...prepared, measures: null }, spec));
    expect(alone?.edges.map(({ id }) => id)).toContain(link);
  });

  it('leaves a network without a centre that can be measured to the whole', () => {
    const any = deskDataset(20, 8);
    const directory = createDirectory(any);
    const mask = filterMask(any, openFilter);
    const { nodeOf } = nodeTotals(directory, mask, 'accounts', nobody);
    const aids = { sums: brushSums(directory, null), nodeOf, communities: null, only: null, edgesInAll: null };
    const view = { level: 'accounts', ego: null, shown: [], hidden: [], opened: [] } as const;
    expect(runSteps(sceneAloneSteps(directory, mask, { filter: openFilter, view, limit: 20 }, aids))).toBe(null);
  });
});
