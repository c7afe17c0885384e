/** Layouts of our own: every node has a place, none on another, the same each time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey } from '../../src/core/dataset/dataset.ts';
import { forceLayout } from '../../src/ui/graph-view/force-layout.ts';
import { ringLayout } from '../../src/ui/graph-view/ring-layout.ts';
import { settle, stretchToPane } from '../../src/ui/graph-view/settle.ts';
import { joinPositions, startPositions, type Positions } from '../../src/ui/graph-view/start-positions.ts';
import { sceneOf } from './small-scene.ts';

const star = sceneOf(['h>a 9', 'h>b 8', 'h>c 7', 'h>d 6', 'h>e 5', 'x>y 1', 'y>h 3']);

/** Nearest two places; x counts 1/`wide`. */
function nearest(positions: Positions, wide = 1): number {
  const points = [...positions.values()];
  return points.reduce(
    (least, p, i) =>
      points.slice(i + 1).reduce((low, q) => Math.min(low, Math.hypot((p.x - q.x) / wide, p.y - q.y)), least),
    Infinity,
  );
}
const radius = (positions: Positions, name: string) => {
  const at = positions.get(accountKey(name));
  return at === undefined ? NaN : Math.round(Math.hypot(at.x, at.y));
};
const middle = (positions: Positions) => {
  const xs = [...positions.values()].map((p) => p.x);
  return Math.max(...xs) - Math.min(...xs);
};

describe('start positions', () => {
  it('give each node its own place, the same in any order', () => {
    const places = startPositions(star.nodes);
    expect(places.size).toBe(star.nodes.length);
    expect(nearest(places)).toBeGreaterThan(30);
    expect(startPositions(star.nodes.toReversed())).toEqual(places);
  });
});

describe('joining nodes', () => {
  it('stand beside their neighbour, on a free spot, and move nobody', () => {
    const placed: Positions = new Map([
      [accountKey('h'), { x: 0, y: 0 }],
      [accountKey('a'), { x: 300, y: 0 }],
    ]);
    const fresh = star.nodes.filter((n) => !placed.has(n.key));
    const joined = joinPositions(fresh, star.edges, placed);
    expect([...joined.keys()].toSorted()).toEqual(fresh.map((n) => n.key).toSorted());
    expect(nearest(new Map([...placed, ...joined]))).toBeGreaterThan(50);
    const b = joined.get(accountKey('b'));
    expect(Math.hypot(b?.x ?? NaN, b?.y ?? NaN)).toBeLessThan(200);
  });

  it('a node without a placed neighbour goes below the picture', () => {
    const scene = sceneOf(['a>b 1', 'lone']);
    const placed: Positions = new Map([
      [accountKey('a'), { x: 0, y: 0 }],
      [accountKey('b'), { x: 0, y: 90 }],
    ]);
    const joined = joinPositions(
      scene.nodes.filter((n) => n.label === 'lone'),
      scene.edges,
      placed,
    );
    expect(joined.get(accountKey('lone'))?.y).toBeGreaterThan(90);
  });
});

describe('rings', () => {
  it('lie by hops around the centre of an ego network', () => {
    const places = ringLayout(star, 'amount', accountKey('h'));
    expect(radius(places, 'h')).toBe(0);
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'y'].map((n) => radius(places, n))).size).toBe(1);
    expect(radius(places, 'x')).toBeGreaterThan(radius(places, 'y'));
  });

  it('lie by rank without one', () => {
    const places = ringLayout(star, 'degree', null);
    expect(radius(places, 'h')).toBe(0);
    expect(places.size).toBe(star.nodes.length);
    expect(nearest(places)).toBeGreaterThan(40);
  });
});

const spots = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
  minLength: 2,
  maxLength: 25,
});

describe('settling', () => {
  it('leaves no two nodes on top of each other', () => {
    fc.assert(
      fc.property(spots, (points) => {
        const places: Positions = new Map(points.map(([x, y], i) => [accountKey(`n${i}`), { x, y }]));
        const settled = settle(places, new Map(), { gap: 70, rounds: 400 });
        expect(settled.size).toBe(places.size);
        expect(nearest(settled, 1.5)).toBeGreaterThan(20);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps pinned nodes exactly where they are', () => {
    const places: Positions = new Map(['a', 'b', 'c', 'd'].map((n, i) => [accountKey(n), { x: i * 5, y: i % 2 }]));
    const pinned: Positions = new Map([[accountKey('b'), { x: 500, y: -200 }]]);
    const settled = settle(places, pinned);
    expect(settled.get(accountKey('b'))).toEqual({ x: 500, y: -200 });
    expect(Math.abs((settled.get(accountKey('a'))?.x ?? 0) - 500)).toBeLessThan(400);
  });

  it.each([
    [4, 400],
    [1, 100],
    [100, 1000],
  ])('stretches to a pane %d times as wide as high, within bounds', (aspect, width) => {
    const square: Positions = new Map([
      [accountKey('a'), { x: 0, y: 0 }],
      [accountKey('b'), { x: 100, y: 100 }],
    ]);
    expect(middle(stretchToPane(square, aspect, 0.5, 10))).toBe(width);
  });
});

describe('force layout', () => {
  const draws = () => {
    let state = 7;
    return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  };

  it('places every node, the same for the same draws, and gives Math.random back', () => {
    const before = Math.random;
    const once = forceLayout(star, new Map(), draws());
    expect(Math.random).toBe(before);
    expect(once.size).toBe(star.nodes.length);
    expect(forceLayout(star, new Map(), draws())).toEqual(once);
  });
});
