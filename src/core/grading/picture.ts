/**
 * The trainee's picture and the hidden network on one layout, so that the eye can compare them: parties as nodes, flows
 * summed per pair, left to right by the longest chain that leads to a node. O(V + E) after cycles are cut.
 */
import type { NodeKey } from '../dataset/dataset.ts';

/** One payment or inferred hand-over between two parties. */
export interface PictureFlow {
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Base-currency minor units. */
  readonly amount: number;
  /** Cash or hawala: no transaction records it. */
  readonly gap: boolean;
}

export interface PictureLink {
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly gap: boolean;
  /** Base-currency minor units in the hidden network and in the trainee's picture; 0 = not there. */
  readonly truth: number;
  readonly mine: number;
}

export interface PictureNode {
  readonly key: NodeKey;
  /** From the left, from 0. */
  readonly column: number;
}

export interface Picture {
  /** Most money first. */
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  readonly columns: number;
}

/** `extra`: nodes to show although no flow touches them (claimed, frozen, members without a flow). */
export function comparePictures(
  truth: readonly PictureFlow[],
  mine: readonly PictureFlow[],
  extra: readonly NodeKey[],
): Picture {
  const links = sumLinks(truth, mine);
  const keys = [...new Set([...links.flatMap((l) => [l.from, l.to]), ...extra])].toSorted();
  const column = longestChains(keys, links);
  const weight = new Map<NodeKey, number>();
  for (const link of links) {
    for (const key of [link.from, link.to]) weight.set(key, (weight.get(key) ?? 0) + Math.max(link.truth, link.mine));
  }
  const nodes = keys
    .toSorted((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1))
    .map((key) => ({ key, column: column.get(key) ?? 0 }));
  return { nodes, links, columns: 1 + Math.max(0, ...nodes.map((node) => node.column)) };
}

function sumLinks(truth: readonly PictureFlow[], mine: readonly PictureFlow[]): readonly PictureLink[] {
  const sums = new Map<string, PictureLink>();
  const add = (flow: PictureFlow, side: 'truth' | 'mine') => {
    if (flow.from === flow.to) return;
    const id = `${flow.from}\u0000${flow.to}\u0000${flow.gap}`;
    const old = sums.get(id) ?? { from: flow.from, to: flow.to, gap: flow.gap, truth: 0, mine: 0 };
    sums.set(id, { ...old, [side]: old[side] + flow.amount });
  };
  for (const flow of truth) add(flow, 'truth');
  for (const flow of mine) add(flow, 'mine');
  return [...sums.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}

/** Longest chain before each node; links that close a cycle are passed over, found by depth-first search. */
function longestChains(keys: readonly NodeKey[], links: readonly PictureLink[]): ReadonlyMap<NodeKey, number> {
  const before = new Map<NodeKey, NodeKey[]>(keys.map((key) => [key, []]));
  for (const link of links) before.get(link.to)?.push(link.from);
  const column = new Map<NodeKey, number>();
  const open = new Set<NodeKey>();
  const visit = (key: NodeKey): number => {
    const known = column.get(key);
    if (known !== undefined) return known;
    open.add(key);
    let most = 0;
    for (const earlier of before.get(key) ?? []) if (!open.has(earlier)) most = Math.max(most, visit(earlier) + 1);
    open.delete(key);
    column.set(key, most);
    return most;
  };
  for (const key of keys) visit(key);
  return column;
}
