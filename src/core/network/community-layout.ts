/**
 * Communities as discs beside each other: within a disc a sunflower (Vogel 1979) with the most money in the middle, the discs
 * along a spiral, largest in the middle, each on the first free spot. O(nodes log nodes + communities² · spots tried).
 */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Scene, SceneNode } from './scene.ts';

type Point = { readonly x: number; readonly y: number };
type Disc = Point & { readonly radius: number };

const golden = Math.PI * (3 - Math.sqrt(5));

/** Positions of all nodes; nodes alone in their community stand together as one last group. Deterministic. */
export function communityLayout(scene: Scene, spacing = 70): ReadonlyMap<NodeKey, Point> {
  const groups = new Map<number, SceneNode[]>();
  for (const node of scene.nodes) groups.set(node.community, [...(groups.get(node.community) ?? []), node]);
  const crowds = [...groups].filter(([, members]) => members.length > 1);
  crowds.sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  const alone = [...groups].filter(([, members]) => members.length === 1).flatMap(([, members]) => members);
  const positions = new Map<NodeKey, Point>();
  const discs: Disc[] = [];
  for (const members of [...crowds.map(([, nodes]) => nodes), alone]) {
    if (members.length === 0) continue;
    const spot = firstFree(discs, spacing * (Math.sqrt(members.length) * 0.8 + 0.7), spacing);
    discs.push(spot);
    byMoney(members).forEach((node, at) => {
      const reach = members.length === 1 ? 0 : spacing * 0.8 * Math.sqrt(at);
      positions.set(node.key, { x: spot.x + reach * Math.cos(at * golden), y: spot.y + reach * Math.sin(at * golden) });
    });
  }
  return positions;
}

function byMoney(nodes: readonly SceneNode[]): readonly SceneNode[] {
  const money = (node: SceneNode) => node.amountIn + node.amountOut;
  return nodes.toSorted((a, b) => money(b) - money(a) || (a.key < b.key ? -1 : 1));
}

/** A free spot for a disc of `radius` on an Archimedean spiral from the middle out. */
function firstFree(discs: readonly Disc[], radius: number, gap: number): Disc {
  const step = gap * 0.8;
  for (let turn = 0; ;) {
    const reach = (step * turn) / (2 * Math.PI);
    // A little wider than high, as screens are.
    const spot = { x: reach * 1.3 * Math.cos(turn), y: reach * Math.sin(turn), radius };
    if (discs.every((disc) => Math.hypot(disc.x - spot.x, disc.y - spot.y) >= disc.radius + radius + gap)) return spot;
    turn += Math.min(1, step / Math.max(reach, step));
  }
}
