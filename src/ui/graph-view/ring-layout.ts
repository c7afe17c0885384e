/** Concentric layout: rings by hops around the centre of an ego network, else by rank of what the nodes are sized by. Pure, O(n log n + m). */
import type { NodeKey } from '../../core/dataset/dataset.ts';
import type { SizeBy } from '../../core/exercise/work.ts';
import type { Scene } from '../../core/network/scene.ts';
import { sizeValue } from './picture.ts';
import type { Point, Positions } from './start-positions.ts';

export function ringLayout(scene: Scene, by: SizeBy, ego: NodeKey | null, gap = 95): Positions {
  const rings = (ego === null ? null : hopRings(scene, ego)) ?? rankRings(scene, by);
  const community = new Map(scene.nodes.map((n) => [n.key, n.community]));
  const positions = new Map<NodeKey, Point>();
  let radius = 0;
  rings.forEach((ring, index) => {
    // A ring is as wide as its nodes need, and at least one gap outside the last.
    const needed = (ring.length * gap * 0.6) / (2 * Math.PI);
    radius = index === 0 && ring.length === 1 ? 0 : Math.max(radius + gap, needed);
    const seats = ring.toSorted((a, b) => (community.get(a) ?? 0) - (community.get(b) ?? 0) || (a < b ? -1 : 1));
    seats.forEach((key, seat) => {
      const angle = (2 * Math.PI * seat) / seats.length - Math.PI / 2;
      positions.set(key, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    });
  });
  return positions;
}

function hopRings(scene: Scene, ego: NodeKey): readonly (readonly NodeKey[])[] | null {
  const centre = scene.nodes.filter((n) => n.key === ego || n.holder === ego).map((n) => n.key);
  if (centre.length === 0) return null;
  const neighbours = new Map<NodeKey, NodeKey[]>(scene.nodes.map((n) => [n.key, []]));
  for (const { from, to } of scene.edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const seen = new Set(centre);
  const rings: NodeKey[][] = [centre];
  for (let ring: readonly NodeKey[] = centre; ring.length > 0;) {
    const next = [...new Set(ring.flatMap((key) => neighbours.get(key) ?? []))].filter((key) => !seen.has(key));
    for (const key of next) seen.add(key);
    if (next.length > 0) rings.push(next);
    ring = next;
  }
  const apart = scene.nodes.map((n) => n.key).filter((key) => !seen.has(key));
  return apart.length === 0 ? rings : [...rings, apart];
}

/** 1, 6, 12, 18 … nodes a ring. */
function rankRings(scene: Scene, by: SizeBy): readonly (readonly NodeKey[])[] {
  const ranked = scene.nodes.toSorted((a, b) => sizeValue(b, by) - sizeValue(a, by) || (a.key < b.key ? -1 : 1));
  const rings: NodeKey[][] = [];
  for (let at = 0; at < ranked.length;) {
    const seats = Math.max(1, 6 * rings.length);
    rings.push(ranked.slice(at, at + seats).map((n) => n.key));
    at += seats;
  }
  return rings;
}
