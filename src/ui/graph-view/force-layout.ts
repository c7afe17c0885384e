/**
 * Force-directed layout by fCoSE (Balci and Dogrusoz 2022) on a headless cytoscape. Takes up to seconds for the largest scene, so it
 * runs in layout-worker.ts. Its draws come from a seeded generator: the same scene, the same picture.
 */
import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { NodeKey } from '../../core/dataset/dataset.ts';
import type { Scene } from '../../core/network/scene.ts';
import type { Point, Positions } from './start-positions.ts';

cytoscape.use(fcose);

/** `random` replaces Math.random while the layout runs: it takes none as an option. */
export function forceLayout(scene: Scene, sizes: ReadonlyMap<NodeKey, number>, random: () => number): Positions {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }],
    elements: [
      // Room for the label under the node.
      ...scene.nodes.map((n) => ({ data: { id: n.key, size: (sizes.get(n.key) ?? 24) + 14 } })),
      ...scene.edges.map((e) => ({ data: { id: e.id, source: e.from, target: e.to } })),
    ],
  });
  const small = scene.nodes.length <= 120;
  const options = {
    name: 'fcose',
    quality: 'default',
    randomize: true,
    animate: false,
    fit: false,
    nodeSeparation: small ? 130 : 90,
    idealEdgeLength: () => (small ? 110 : 75),
    nodeRepulsion: () => (small ? 14000 : 7000),
    numIter: scene.edges.length > 600 ? 1200 : 2500,
  };
  const chance = Math.random;
  Math.random = random;
  try {
    cy.layout(options as LayoutOptions).run();
  } finally {
    Math.random = chance;
  }
  const positions = new Map<NodeKey, Point>();
  for (const { key } of scene.nodes) {
    const { x, y } = cy.getElementById(key).position();
    if (Number.isFinite(x) && Number.isFinite(y)) positions.set(key, { x, y });
  }
  cy.destroy();
  return positions;
}
