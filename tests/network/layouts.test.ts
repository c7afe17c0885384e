import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { buildScene } from '../../src/core/network/build-scene.ts';
import { communityLayout } from '../../src/core/network/community-layout.ts';
import { flowLayout } from '../../src/core/network/flow-layout.ts';
import { forwardOrder } from '../../src/core/network/forward-order.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { tinyDataset, type Payment } from '../fixtures/tiny-dataset.ts';

const view = { level: 'accounts', ego: null, shown: [], hidden: [], opened: [] } as const;
const sceneOf = (payments: readonly Payment[]) =>
  buildScene(tinyDataset({ payments }), { filter: openFilter, view, limit: 1500 });

describe('flowLayout', () => {
  it('sets a chain from left to right on one line', () => {
    const scene = sceneOf([
      ['b', 'c', 1, 1],
      ['a', 'b', 1, 2],
      ['c', 'd', 1, 3],
    ]);
    const at = flowLayout(scene);
    const points = ['a', 'b', 'c', 'd'].map((id) => at.get(`account:${id}`));
    expect(points.map((point) => point?.x)).toEqual([0, 220, 440, 660]);
    expect(new Set(points.map((point) => point?.y)).size).toBe(1);
  });

  it('moves a late payer beside whom it pays', () => {
    const at = flowLayout(
      sceneOf([
        ['a', 'b', 1, 1],
        ['b', 'c', 1, 2],
        ['late', 'c', 1, 3],
      ]),
    );
    expect(at.get('account:late')?.x).toBe(at.get('account:b')?.x);
  });

  it('sends every payment to the right where there is no cycle, and gives each node its own place', () => {
    const edge = fc.tuple(fc.nat(30), fc.nat(30)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 60 }), (edges) => {
        const scene = sceneOf(edges.map(([a, b], k) => [`n${Math.min(a, b)}`, `n${Math.max(a, b)}`, 1, k]));
        const at = flowLayout(scene);
        for (const { from, to } of scene.edges) expect(at.get(from)?.x).toBeLessThan(at.get(to)?.x ?? 0);
        expect(new Set([...at.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(scene.nodes.length);
      }),
    );
  });

  it('places every node of any scene once, the same every time', () => {
    fc.assert(
      fc.property(randomDataset, (dataset) => {
        const scene = buildScene(dataset, { filter: openFilter, view, limit: 1500 });
        for (const layout of [flowLayout, communityLayout]) {
          const at = layout(scene);
          expect([...at.keys()].sort()).toEqual(scene.nodes.map((node) => node.key).sort());
          expect(new Set([...at.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(scene.nodes.length);
          expect([...at.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
          expect(layout(scene)).toEqual(at);
        }
      }),
    );
  });
});

describe('forwardOrder', () => {
  it('cuts a cycle at its smallest payment back', () => {
    const cycle = [
      { from: 0, to: 1, amount: 10 },
      { from: 1, to: 2, amount: 10 },
      { from: 2, to: 0, amount: 1 },
    ];
    expect(forwardOrder([1, 2, 3], cycle)).toEqual([0, 1, 2]);
  });
});

describe('communityLayout', () => {
  it('keeps communities apart: nearer to each other than to any other', () => {
    const clique = (name: string, time: number): readonly Payment[] =>
      [0, 1, 2, 3].flatMap((a) =>
        [0, 1, 2, 3].filter((b) => b !== a).map((b): Payment => [`${name}${a}`, `${name}${b}`, 9, time]),
      );
    const scene = sceneOf([...clique('x', 1), ...clique('y', 2), ...clique('z', 3)]);
    const at = communityLayout(scene);
    const middle = (name: string) => {
      const points = scene.nodes
        .filter((node) => node.label.startsWith(name))
        .map((node) => at.get(node.key) ?? { x: 0, y: 0 });
      const mean = (field: 'x' | 'y') => points.reduce((sum, point) => sum + point[field], 0) / points.length;
      const centre = { x: mean('x'), y: mean('y') };
      return { centre, radius: Math.max(...points.map((point) => Math.hypot(point.x - centre.x, point.y - centre.y))) };
    };
    const [x, y, z] = [middle('x'), middle('y'), middle('z')];
    for (const [a, b] of [
      [x, y],
      [y, z],
      [x, z],
    ] as const) {
      expect(Math.hypot(a.centre.x - b.centre.x, a.centre.y - b.centre.y)).toBeGreaterThan(a.radius + b.radius);
    }
  });
});
