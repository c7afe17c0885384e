/**
 * Left-to-right layout along the money: payers stand left of those they pay, in layers.
 * Cycles are cut by a vertex order (Eades, Lin and Smyth 1993, ties by first activity), layers are longest paths
 * (Sugiyama, Tagawa and Toda 1981), places within a layer by barycentre sweeps. O(nodes · log nodes + edges · sweeps).
 */
import type { NodeKey } from '../dataset/dataset.ts';
import { forwardOrder } from './forward-order.ts';
import type { Scene } from './scene.ts';

export interface FlowLayoutOptions {
  /** Between layers, between places of a layer; in the units of the picture. */
  readonly across: number;
  readonly down: number;
  readonly sweeps: number;
}

const usual: FlowLayoutOptions = { across: 220, down: 64, sweeps: 6 };

/** Positions of all nodes; x grows with the flow, nodes without an edge stand in rows below. Deterministic. */
export function flowLayout(
  scene: Scene,
  options: Partial<FlowLayoutOptions> = {},
): ReadonlyMap<NodeKey, { x: number; y: number }> {
  const { across, down, sweeps } = { ...usual, ...options };
  const { nodes } = scene;
  const place = new Map(nodes.map((node, at) => [node.key, at]));
  const links = scene.edges.flatMap(({ from, to, amount }) => {
    const [a, b] = [place.get(from), place.get(to)];
    return a === undefined || b === undefined ? [] : [{ from: a, to: b, amount }];
  });
  const order = forwardOrder(
    nodes.map((node) => node.first),
    links,
  );
  const rank = new Int32Array(nodes.length);
  order.forEach((node, at) => (rank[node] = at));
  const forward = links.filter(({ from, to }) => rank[from] < rank[to]);
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const layers = layersOf(
    order.filter((node) => linked.has(node)),
    forward,
  );
  sweep(layers, links, sweeps, nodes.length);

  const positions = new Map<NodeKey, { x: number; y: number }>();
  const rows = Math.max(12, Math.ceil(Math.sqrt(nodes.length) * 1.5));
  let x = 0;
  let bottom = 0;
  for (const layer of layers) {
    // A crowded layer folds into several columns beside each other.
    const columns = Math.ceil(layer.length / rows);
    const height = Math.ceil(layer.length / columns);
    layer.forEach((node, at) => {
      const y = (Math.floor(at / columns) - (height - 1) / 2) * down;
      bottom = Math.max(bottom, y);
      positions.set(nodes[node].key, { x: x + ((at % columns) * across) / 2, y });
    });
    x += across + ((columns - 1) * across) / 2;
  }
  const wide = Math.max(8, Math.ceil((x / across) * 2));
  const alone = order.filter((node) => !linked.has(node));
  alone.forEach((node, at) => {
    const y = bottom + (2 + Math.floor(at / wide)) * down;
    positions.set(nodes[node].key, { x: ((at % wide) * across) / 2, y });
  });
  return positions;
}

type Link = { readonly from: number; readonly to: number };

/** Longest path from the left; nodes nobody pays move right, beside the first they pay. `order` is topological for `links`. */
function layersOf(order: readonly number[], links: readonly Link[]): number[][] {
  const out = new Map<number, number[]>(order.map((node) => [node, []]));
  const paid = new Set<number>();
  for (const { from, to } of links) {
    out.get(from)?.push(to);
    paid.add(to);
  }
  const layer = new Map<number, number>(order.map((node) => [node, 0]));
  const of = (node: number) => layer.get(node) ?? 0;
  for (const node of order) for (const to of out.get(node) ?? []) layer.set(to, Math.max(of(to), of(node) + 1));
  for (const node of order) {
    const payees = out.get(node) ?? [];
    if (!paid.has(node) && payees.length > 0) {
      layer.set(node, payees.reduce((least, to) => Math.min(least, of(to)), Infinity) - 1);
    }
  }
  const layers: number[][] = [];
  for (const node of order) (layers[of(node)] ??= []).push(node);
  return Array.from(layers, (nodes) => nodes ?? []).filter((nodes) => nodes.length > 0);
}

/** Sorts each layer by the mean place of its neighbours, from the left and from the right in turn. */
function sweep(layers: number[][], links: readonly Link[], sweeps: number, nodes: number): void {
  const neighbours: number[][] = Array.from({ length: nodes }, () => []);
  for (const { from, to } of links) {
    neighbours[from].push(to);
    neighbours[to].push(from);
  }
  const height = new Float64Array(nodes);
  const settle = (layer: readonly number[]) =>
    layer.forEach((node, at) => (height[node] = (at + 0.5) / layer.length - 0.5));
  layers.forEach(settle);
  for (let round = 0; round < sweeps; round++) {
    const turn = round % 2 === 0 ? layers : layers.toReversed();
    for (const layer of turn) {
      const wish = new Map(layer.map((node) => [node, mean(neighbours[node], height, height[node])]));
      layer.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a - b);
      settle(layer);
    }
  }
}

function mean(nodes: readonly number[], height: Float64Array, otherwise: number): number {
  return nodes.length === 0 ? otherwise : nodes.reduce((sum, node) => sum + height[node], 0) / nodes.length;
}
