/** What a hand on the canvas means: taps, double taps, boxes and drags of cytoscape as intents of the user. */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { NodeKey } from '../../core/dataset/dataset.ts';
import type { Point, Positions } from './start-positions.ts';

export interface CanvasIntents {
  readonly onNode: (key: NodeKey, add: boolean) => void;
  readonly onNodes: (keys: readonly NodeKey[]) => void;
  readonly onEdge: (from: NodeKey, to: NodeKey) => void;
  readonly onBackground: () => void;
  readonly onExpand: (key: NodeKey) => void;
  /** x, y: pixels from the container's top left. */
  readonly onMenu: (key: NodeKey, x: number, y: number) => void;
  readonly onMoved: (positions: Positions) => void;
  readonly onHover: (what: { readonly node: NodeKey } | { readonly edge: string } | null) => void;
}

/** Cytoscape's ids of nodes are our keys. */
export const nodeKey = (node: NodeSingular) => node.id() as NodeKey;

/** Reports for as long as the canvas lives. */
export function listen(cy: Core, intents: CanvasIntents): void {
  let boxed = false;
  cy.on('tap', (event) => {
    if (event.target === cy) intents.onBackground();
  });
  cy.on('tap', 'node', (event) => {
    const pressed = event.originalEvent;
    intents.onNode(nodeKey(event.target), pressed.shiftKey || pressed.ctrlKey || pressed.metaKey);
  });
  cy.on('tap', 'edge', (event) => {
    const edge = event.target as EdgeSingular;
    intents.onEdge(nodeKey(edge.source()), nodeKey(edge.target()));
  });
  cy.on('dbltap', 'node', (event) => intents.onExpand(nodeKey(event.target)));
  cy.on('cxttap taphold', 'node', (event) => {
    const { x, y } = event.renderedPosition;
    intents.onMenu(nodeKey(event.target), x, y);
  });
  cy.on('boxselect', () => {
    if (boxed) return;
    boxed = true;
    // Each element of the box reports by itself; wait for the last.
    queueMicrotask(() => {
      boxed = false;
      intents.onNodes(cy.nodes(':selected').map(nodeKey));
    });
  });
  let dropped: Map<NodeKey, Point> | null = null;
  cy.on('dragfreeon', 'node', (event) => {
    if (dropped === null) {
      dropped = new Map();
      queueMicrotask(() => {
        if (dropped !== null) intents.onMoved(dropped);
        dropped = null;
      });
    }
    const { x, y } = (event.target as NodeSingular).position();
    dropped.set(nodeKey(event.target), { x: Math.round(x), y: Math.round(y) });
  });
  cy.on('mouseover', 'node', (event) => intents.onHover({ node: nodeKey(event.target) }));
  cy.on('mouseover', 'edge', (event) => {
    (event.target as EdgeSingular).addClass('hovered');
    intents.onHover({ edge: (event.target as EdgeSingular).id() });
  });
  cy.on('mouseout', 'node, edge', (event) => {
    if ((event.target as EdgeSingular).isEdge()) (event.target as EdgeSingular).removeClass('hovered');
    intents.onHover(null);
  });
}
