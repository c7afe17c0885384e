/** Where nodes stand before any layout has run, and where a node that joins later goes. Pure and without chance. */
import type { NodeKey } from '../../core/dataset/dataset.ts';
import type { SceneEdge, SceneNode } from '../../core/network/scene.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<NodeKey, Point>;

const golden = Math.PI * (3 - Math.sqrt(5));

/** A sunflower (Vogel 1979): communities one after another, most money first, so that neighbours begin near each other. O(n log n). */
export function startPositions(nodes: readonly SceneNode[], spacing = 70): Positions {
  const money = (n: SceneNode) => n.amountIn + n.amountOut;
  const order = nodes.toSorted((a, b) => a.community - b.community || money(b) - money(a) || (a.key < b.key ? -1 : 1));
  return new Map(
    order.map((node, i) => {
      const radius = spacing * Math.sqrt(i + 0.5) * 0.8;
      return [node.key, { x: radius * Math.cos(i * golden), y: radius * Math.sin(i * golden) }];
    }),
  );
}

/**
 * Positions for `fresh` nodes beside those already `placed`: around their placed neighbours, on the first free spot of a widening
 * ring; those without a placed neighbour go below the picture. O(fresh · placed).
 */
export function joinPositions(
  fresh: readonly SceneNode[],
  edges: readonly SceneEdge[],
  placed: Positions,
  spacing = 70,
): Positions {
  const taken: Point[] = [...placed.values()];
  const result = new Map<NodeKey, Point>();
  const neighbours = new Map<NodeKey, NodeKey[]>(fresh.map((n) => [n.key, []]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const middle = centre(taken);
  const bottom = taken.reduce((low, p) => Math.max(low, p.y), 0) + spacing * 1.5;
  let alone = 0;
  const at = (key: NodeKey) => placed.get(key) ?? result.get(key);
  const free = (p: Point) => taken.every((q) => (q.x - p.x) ** 2 + (q.y - p.y) ** 2 > (spacing * 0.75) ** 2);
  // Nodes next to the picture first, so that those behind them find a neighbour standing.
  const waiting = fresh.toSorted(
    (a, b) =>
      Number((neighbours.get(b.key) ?? []).some((k) => placed.has(k))) -
      Number((neighbours.get(a.key) ?? []).some((k) => placed.has(k))),
  );
  for (const node of waiting) {
    const near = (neighbours.get(node.key) ?? []).map(at).filter((p) => p !== undefined);
    const anchor = near.length === 0 ? { x: alone++ * spacing, y: bottom } : centre(near);
    const spot = freeSpot(anchor, middle, spacing, free);
    taken.push(spot);
    result.set(node.key, spot);
  }
  return result;
}

function centre(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  const sum = points.reduce((s, p) => ({ x: s.x + p.x, y: s.y + p.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Looks outward first: away from the middle of the picture there is most room. */
function freeSpot(anchor: Point, middle: Point, spacing: number, free: (p: Point) => boolean): Point {
  const outward = Math.atan2(anchor.y - middle.y, anchor.x - middle.x);
  for (let ring = 1; ring <= 12; ring++) {
    const seats = 6 * ring;
    for (let seat = 0; seat < seats; seat++) {
      const turn = (Math.ceil(seat / 2) * (seat % 2 === 0 ? 1 : -1) * 2 * Math.PI) / seats;
      const spot = {
        x: anchor.x + ring * spacing * Math.cos(outward + turn),
        y: anchor.y + ring * spacing * Math.sin(outward + turn),
      };
      if (free(spot)) return spot;
    }
  }
  return { x: anchor.x + 13 * spacing * Math.cos(outward), y: anchor.y + 13 * spacing * Math.sin(outward) };
}
