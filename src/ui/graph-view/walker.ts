/** Walking the graph by keyboard: along the money to the right, against it to the left, among siblings up and down. Pure. */
import type { NodeKey } from '../../core/dataset/dataset.ts';
import type { Scene, SceneEdge, SceneNode } from '../../core/network/scene.ts';

export type Step = 'right' | 'left' | 'up' | 'down' | 'first' | 'back';

/** Where the walker stands, and how it came there: siblings are the other ways out of (or into) the node before. */
export interface Walk {
  readonly at: NodeKey;
  readonly came: { readonly from: NodeKey; readonly along: 'out' | 'in' } | null;
  /** Earlier stands, nearest last. */
  readonly trail: readonly Walk[];
}

export interface WalkMap {
  readonly nodes: ReadonlyMap<NodeKey, SceneNode>;
  /** Drawn counterparties, most money first. */
  readonly out: ReadonlyMap<NodeKey, readonly SceneEdge[]>;
  readonly in: ReadonlyMap<NodeKey, readonly SceneEdge[]>;
  /** All nodes, most money first. */
  readonly ranked: readonly NodeKey[];
}

const trailLength = 50;

/** O(n log n + m log m), once per scene. */
export function walkMap(scene: Scene): WalkMap {
  const edges = scene.edges.toSorted((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1));
  const by = (end: 'from' | 'to') => {
    const groups = new Map<NodeKey, SceneEdge[]>();
    for (const edge of edges) {
      const group = groups.get(edge[end]);
      if (group === undefined) groups.set(edge[end], [edge]);
      else group.push(edge);
    }
    return groups;
  };
  const money = (n: SceneNode) => n.amountIn + n.amountOut;
  return {
    nodes: new Map(scene.nodes.map((n) => [n.key, n])),
    out: by('from'),
    in: by('to'),
    ranked: scene.nodes.toSorted((a, b) => money(b) - money(a) || (a.key < b.key ? -1 : 1)).map((n) => n.key),
  };
}

/** A walk that begins at a node, or at the largest where it is not drawn; null in an empty scene. */
export function beginWalk(map: WalkMap, key: NodeKey | null): Walk | null {
  const at = key !== null && map.nodes.has(key) ? key : map.ranked[0];
  return at === undefined ? null : { at, came: null, trail: [] };
}

/** One step; the same walk when there is nowhere to go. */
export function walkStep(map: WalkMap, walk: Walk, step: Step): Walk {
  switch (step) {
    case 'right':
      return onward(walk, map.out.get(walk.at)?.[0]?.to, 'out');
    case 'left':
      return onward(walk, map.in.get(walk.at)?.[0]?.from, 'in');
    case 'up':
    case 'down': {
      const siblings = siblingsOf(map, walk);
      const to = siblings[siblings.indexOf(walk.at) + (step === 'down' ? 1 : -1)];
      return to === undefined ? walk : { ...walk, at: to };
    }
    case 'first': {
      const at = map.ranked[0];
      return at === undefined || at === walk.at ? walk : { at, came: null, trail: remember(walk) };
    }
    case 'back':
      return walk.trail.findLast((earlier) => map.nodes.has(earlier.at)) ?? walk;
  }
}

function onward(walk: Walk, to: NodeKey | undefined, along: 'out' | 'in'): Walk {
  return to === undefined ? walk : { at: to, came: { from: walk.at, along }, trail: remember(walk) };
}

function remember(walk: Walk): readonly Walk[] {
  return [...walk.trail, walk].slice(-trailLength);
}

/** Other counterparties of the node before, same direction; all nodes at the start of a walk. Most money first. */
export function siblingsOf(map: WalkMap, walk: Walk): readonly NodeKey[] {
  if (walk.came === null) return map.ranked;
  const { from, along } = walk.came;
  return along === 'out' ? (map.out.get(from) ?? []).map((e) => e.to) : (map.in.get(from) ?? []).map((e) => e.from);
}

/** The edge the walker came along, if it is drawn. */
export function cameAlong(map: WalkMap, walk: Walk): SceneEdge | null {
  if (walk.came === null) return null;
  const { from, along } = walk.came;
  return (
    (along === 'out'
      ? map.out.get(from)?.find((e) => e.to === walk.at)
      : map.in.get(from)?.find((e) => e.from === walk.at)) ?? null
  );
}
