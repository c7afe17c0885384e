/** What the graph draws, as the worker is asked about it. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { DrawnLinks } from '../../../core/desk/playback-answer.ts';
import type { Scene } from '../../../core/network/scene.ts';

/** Nodes and links in the order of the scene. */
export function drawnLinks({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>): DrawnLinks {
  const place = new Map<NodeKey, number>(nodes.map(({ key }, at) => [key, at]));
  return {
    nodes: nodes.map(({ key }) => key),
    links: edges.map(({ from, to }) => [place.get(from) ?? 0, place.get(to) ?? 0]),
  };
}
