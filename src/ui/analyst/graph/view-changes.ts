/** What each gesture on the graph changes in the view. Pure: a view and a scene in, the changed fields out. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { View } from '../../../core/exercise/work.ts';
import type { Scene } from '../../../core/network/scene.ts';

type Change = Partial<View>;

const without = (list: readonly NodeKey[], gone: ReadonlySet<NodeKey>) => list.filter((key) => !gone.has(key));
const withAll = (list: readonly NodeKey[], more: readonly NodeKey[]) => [...new Set([...list, ...more])];

/** Brings nodes in, hidden ones included. */
export function bringIn(view: View, keys: readonly NodeKey[]): Change {
  return { shown: withAll(view.shown, keys), hidden: without(view.hidden, new Set(keys)) };
}

export function hide(view: View, keys: readonly NodeKey[]): Change {
  return { hidden: withAll(view.hidden, keys), shown: without(view.shown, new Set(keys)) };
}

/** Drawn neighbours of a node that have no other drawn neighbour. */
export function hangingOn(scene: Scene, key: NodeKey): readonly NodeKey[] {
  const others = new Map<NodeKey, Set<NodeKey>>();
  const meet = (a: NodeKey, b: NodeKey) => {
    const set = others.get(a);
    if (set === undefined) others.set(a, new Set([b]));
    else set.add(b);
  };
  for (const { from, to } of scene.edges) {
    meet(from, to);
    meet(to, from);
  }
  return [...(others.get(key) ?? [])].filter((other) => others.get(other)?.size === 1);
}

export function collapse(view: View, scene: Scene, key: NodeKey): Change {
  return hide(view, hangingOn(scene, key));
}

/** What was brought in by hand belonged to the wider picture. */
export function egoAround(node: NodeKey, hops: number): Change {
  return { ego: { node, hops }, shown: [] };
}

/** 1, 2, 3 hops around a node, then the whole again: what one key does when pressed repeatedly. */
export function nextEgo(view: View, node: NodeKey): Change {
  const hops = view.ego?.node === node ? view.ego.hops : 0;
  return hops >= 3 ? { ego: null } : egoAround(node, hops + 1);
}

export function openParty(view: View, party: NodeKey): Change {
  return { opened: withAll(view.opened, [party]) };
}

export function closeParty(view: View, party: NodeKey): Change {
  return { opened: without(view.opened, new Set([party])) };
}

export function pin(view: View, places: ReadonlyMap<NodeKey, { readonly x: number; readonly y: number }>): Change {
  return { pinned: { ...view.pinned, ...Object.fromEntries(places) } };
}

export function unpin(view: View, key: NodeKey): Change {
  const { [key]: _gone, ...pinned } = view.pinned;
  return { pinned };
}

/** Another level has other nodes: what was placed or bounded by key starts over, what was brought in or hidden stays. */
export function atLevel(level: View['level']): Change {
  return { level, pinned: {}, opened: [] };
}
