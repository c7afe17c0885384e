/** Computes layouts off the main thread: one request in, one map of positions out. */
import type { NodeKey } from '../../core/dataset/dataset.ts';
import type { LayoutName, SizeBy } from '../../core/exercise/work.ts';
import { communityLayout } from '../../core/network/community-layout.ts';
import { flowLayout } from '../../core/network/flow-layout.ts';
import type { Scene } from '../../core/network/scene.ts';
import { forceLayout } from './force-layout.ts';
import { ringLayout } from './ring-layout.ts';
import { settle } from './settle.ts';
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
      return ringLayout(scene, sizeBy, ego);
    case 'flow':
      return flowLayout(scene);
    case 'community':
      return communityLayout(scene);
    case 'force':
      return settle(forceLayout(scene, sizes, pinned, draws()), new Set(pinned.keys()), { aspect });
  }
}

self.onmessage = (event: MessageEvent<LayoutRequest>) => {
  self.postMessage(positionsFor(event.data));
};
