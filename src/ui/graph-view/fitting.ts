/** Where the nodes of a canvas stand, the box around them, and the view that shows it whole. */
import type { Core } from 'cytoscape';
import { nodeKey } from './intents.ts';
import type { Point, Positions } from './start-positions.ts';

/** Pixels left free around. */
const padding = 24;

export function placesOf(cy: Core): Positions {
  return new Map(cy.nodes().map((node) => [nodeKey(node), { ...node.position() }]));
}

/** From positions alone: measuring every label would hold up the first picture of a large scene. */
export function boxOf(positions: Positions): {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
} {
  const points = [...positions.values()];
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return { x1: Math.min(...xs) - 40, y1: Math.min(...ys) - 40, x2: Math.max(...xs) + 40, y2: Math.max(...ys) + 60 };
}

/** Zoom and pan that show a box whole. */
export function fitted(cy: Core, box: ReturnType<typeof boxOf>): { readonly zoom: number; readonly pan: Point } {
  const zoom = Math.min(
    1.6,
    Math.max(0.05, Math.min((cy.width() - padding) / (box.x2 - box.x1), (cy.height() - padding) / (box.y2 - box.y1))),
  );
  return {
    zoom,
    pan: {
      x: (cy.width() - zoom * (box.x1 + box.x2)) / 2,
      y: (cy.height() - zoom * (box.y1 + box.y2)) / 2,
    },
  };
}
