/** Computes layouts off the main thread: one request in, one map of positions out. */
import type { NodeKey } from '../../core/dataset/dataset.ts';
import type { LayoutName, SizeBy } from '../../core/exercise/work.ts';
import { communityLayout } from '../../core/network/community-layout.ts';
import { flowLayout } from '../../core/network/flow-layout.ts';
import type { Scene } from '../../core/network/scene.ts';
import { forceLayout } from './force-layout.ts';
import { ringLayout } from './ring-layout.ts';
import { settle, stretchToPane } from './settle.ts';
import type { Positions } from './start-positions.ts';

export interface LayoutRequest {
  readonly scene: Scene;
  readonly layout: LayoutName;
  readonly sizeBy: SizeBy;
  readonly ego: NodeKey | null;
  readonly sizes: ReadonlyMap<NodeKey, number>;
  readonly pinned: Positions;
  /** Width of the pane by its height. */
  readonly aspect: number;
}

/** Lehmer's generator (Park and Miller 1988): enough for a layout, the same on every engine. */
function draws(): () => number {
  let state = 20_250_101;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function positionsFor({ scene, layout, sizeBy, ego, sizes, pinned, aspect }: LayoutRequest): Positions {
  switch (layout) {
    case 'concentric':
      return stretchToPane(ringLayout(scene, sizeBy, ego), aspect, 1, 1.7);
    case 'flow':
      return stretchToPane(flowLayout(scene), aspect, 0.55, 1.6);
    case 'community':
      return stretchToPane(communityLayout(scene), aspect, 0.8, 1.8);
    case 'force':
      return settle(forceLayout(scene, sizes, draws()), pinned, { aspect });
  }
}

self.onmessage = (event: MessageEvent<LayoutRequest>) => {
  self.postMessage(positionsFor(event.data));
};
