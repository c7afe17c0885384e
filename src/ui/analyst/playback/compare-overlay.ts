/** Two windows as colours over the graph: what is in one, in the other, in both. Pure. */
import { presences, type DrawnPresences, type Presence } from '../../../core/desk/playback-answer.ts';
import type { Scene } from '../../../core/network/scene.ts';
import type { Overlay, OverlayNode, OverlayEdge, Tone } from '../../graph-view/overlay.ts';

const toneOf: { readonly [presence in Presence]: Tone | null } = {
  neither: null,
  'only-a': 'only-a',
  'only-b': 'only-b',
  both: 'both',
};

const ring = 3;

/** `presence`: of the drawn nodes and links in the scene's order; what is in neither window steps back. */
export function compareOverlay(scene: Pick<Scene, 'nodes' | 'edges'>, presence: DrawnPresences): Overlay {
  const tone = (place: number | undefined) => toneOf[presences[place ?? 0] ?? 'neither'];
  const amount = (at: number) => Math.max(presence.amountA[at] ?? 0, presence.amountB[at] ?? 0);
  const most = scene.edges.reduce((top, _, at) => Math.max(top, amount(at)), 2);
  const edges = scene.edges.flatMap(({ id }, at): [string, OverlayEdge][] => {
    const mine = tone(presence.links[at]);
    const width =
      (mine === 'only-b' ? 1.8 : 1.2) +
      (mine === 'both' ? 2 : 3.8) * (Math.log(Math.max(1, amount(at))) / Math.log(most));
    return mine === null ? [] : [[id, { tone: mine, width: Math.round(width * 10) / 10, label: '' }]];
  });
  const nodes = scene.nodes.flatMap(({ key }, at): [typeof key, OverlayNode][] => {
    const mine = tone(presence.nodes[at]);
    return mine === null ? [] : [[key, { tone: mine, ring }]];
  });
  return { edges: new Map(edges), nodes: new Map(nodes), quiet: true, moving: false };
}
