/** The controller of the canvas: keeps cytoscape in step with a picture and reports what the user means. Knows no store and no words. */
import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from 'cytoscape';
import type { NodeKey } from '../../core/dataset/dataset.ts';
import { edgeDefinition, nodeDefinition } from './elements.ts';
import { createFlowDots } from './flow-dots.ts';
import { listen, nodeKey, type CanvasIntents } from './intents.ts';
import { applyOverlay, toneColour, type Overlay } from './overlay.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import type { Point, Positions } from './start-positions.ts';
import { styleSheet } from './style-sheet.ts';

export interface GraphCanvas {
  /** Adds, changes and removes what differs; nodes that stay keep their place. `places` holds a spot for each new node. */
  readonly draw: (picture: Picture, palette: Palette, places: Positions) => void;
  readonly select: (nodes: ReadonlySet<NodeKey>, edge: string | null) => void;
  readonly cursor: (key: NodeKey | null) => void;
  /** Lays colours over the picture until told otherwise; null takes them off. */
  readonly overlay: (overlay: Overlay | null, palette: Palette) => void;
  /** Puts some nodes elsewhere at once; the view stays. */
  readonly move: (positions: Positions) => void;
  /** Moves nodes to a new layout and shows all of it. */
  readonly place: (positions: Positions, glide: boolean) => void;
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  /** Brings a node into view without losing the overview more than needed. */
  readonly reveal: (key: NodeKey, glide: boolean) => void;
  readonly follow: (key: NodeKey, glide: boolean) => void;
  readonly positions: () => Positions;
  /** Width of the pane by its height. */
  readonly aspect: () => number;
  /** Pixels from the container's top left, or null when the node is not drawn. */
  readonly onScreen: (key: NodeKey) => Point | null;
  readonly png: (paper: string) => Promise<Blob>;
  readonly destroy: () => void;
}

const padding = 24;
/** Words of ordinary nodes are drawn from this zoom on; below it they would be too small, and hide each other. */
const plainFrom = 0.8;
const plainFont = 11;
const hiddenFont = 1;
const addedAtOnce = 350;

/** Model size at which the leading names stand 11 to 12 pixels high on screen, however far the view is. */
function leadingFont(zoom: number): number {
  return Math.round(Math.min(48, Math.max(plainFont, 11.5 / zoom)));
}

/** `fast`: for many elements; hides edges while panning and draws one canvas pixel a CSS pixel. */
export function createGraphCanvas(container: HTMLElement, intents: CanvasIntents, fast: boolean): GraphCanvas {
  const cy = cytoscape({
    container,
    style: [],
    minZoom: 0.05,
    maxZoom: 4,
    boxSelectionEnabled: true,
    hideEdgesOnViewport: fast,
    textureOnViewport: fast,
    ...(fast ? { pixelRatio: 1 } : {}),
  });
  listen(cy, intents);
  const refont = () => {
    const zoom = cy.zoom();
    const far = leadingFont(zoom);
    const near = zoom >= plainFrom ? plainFont : hiddenFont;
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        const font = node.data('leading') === true || node.selected() ? far : near;
        if (node.data('font') !== font) node.data('font', font);
      });
    });
  };
  let settling: ReturnType<typeof setTimeout> | undefined;
  cy.on('zoom', () => {
    clearTimeout(settling);
    settling = setTimeout(refont, 120);
  });
  let fitting = 0;
  const fit = () => {
    cy.stop().resize();
    cancelAnimationFrame(fitting);
    // A pane that is only just being laid out has no size yet.
    if (cy.height() < 20) fitting = requestAnimationFrame(fit);
    else if (cy.nodes().nonempty()) cy.viewport(fitted(cy, boxOf(later.length > 0 ? spots : placesOf(cy))));
  };
  let labelled = false;
  let over: Overlay | null = null;
  const dots = createFlowDots(cy, container);
  // Many new elements come in over several frames, so that none of them is late.
  let later: readonly ElementDefinition[] = [];
  let spots = new Map<NodeKey, Point>();
  let adding = 0;
  const addLater = () => {
    if (later.length === 0) return;
    const now = later.slice(0, addedAtOnce).map((one) => {
      const at = spots.get(String(one.data.id) as NodeKey);
      return at === undefined ? one : { ...one, position: { ...at } };
    });
    later = later.slice(addedAtOnce);
    cy.add(now);
    applyOverlay(cy, over);
    refont();
    adding = requestAnimationFrame(addLater);
  };
  let styled = '';
  return {
    draw: (picture, palette, places) => {
      cancelAnimationFrame(adding);
      const sheet = `${palette.paper}${picture.big}`;
      cy.batch(() => {
        if (sheet !== styled) cy.style(styleSheet(palette, picture.big));
        styled = sheet;
        labelled = picture.labelled;
        const wanted = new Set<string>([...picture.nodes.map((n) => n.key), ...picture.edges.map((e) => e.id)]);
        cy.elements()
          .filter((el) => !wanted.has(el.id()))
          .remove();
        const nodes: ElementDefinition[] = [];
        const links: ElementDefinition[] = [];
        for (const node of picture.nodes) upsert(cy, nodeDefinition(node, palette, places.get(node.key)), nodes);
        for (const edge of picture.edges) upsert(cy, edgeDefinition(edge, labelled), links);
        spots = new Map(places);
        // Nodes before the links that end at them.
        const added = [...nodes, ...links];
        cy.add(added.slice(0, addedAtOnce));
        later = added.slice(addedAtOnce);
      });
      applyOverlay(cy, over);
      refont();
      adding = requestAnimationFrame(addLater);
    },
    select: (nodes, edge) => {
      cy.batch(() => {
        cy.nodes().forEach((node) => {
          const wanted = nodes.has(nodeKey(node));
          if (node.selected() !== wanted) {
            if (wanted) node.select();
            else node.unselect();
          }
        });
        cy.edges('.chosen').removeClass('chosen');
        if (edge !== null) cy.getElementById(edge).addClass('chosen');
      });
      refont();
    },
    cursor: (key) => {
      cy.nodes('.cursor').removeClass('cursor');
      if (key !== null) cy.getElementById(key).addClass('cursor');
    },
    overlay: (overlay, palette) => {
      over = overlay;
      applyOverlay(cy, over);
      const flowing = overlay?.moving === true ? [...overlay.edges].filter(([, { tone }]) => tone === 'flow') : [];
      dots.run(
        flowing.map(([id]) => id),
        toneColour('flow', palette),
        palette.paper,
      );
    },
    move: (positions) => {
      cy.batch(() => {
        for (const [key, at] of positions) cy.getElementById(key).position({ ...at });
      });
    },
    place: (positions, glide) => {
      cy.resize();
      for (const [key, at] of positions) spots.set(key, at);
      const moving = cy.nodes().filter((node) => positions.has(nodeKey(node)));
      const to = (node: NodeSingular) => ({ ...(positions.get(nodeKey(node)) ?? node.position()) });
      moving.stop(true);
      if (glide) {
        moving.forEach((node) => {
          node.animate({ position: to(node) }, { duration: 350, easing: 'ease-out' });
        });
        const target = fitted(cy, boxOf(positions));
        cy.animate({ ...target }, { duration: 350 });
      } else {
        cy.batch(() => moving.positions(to));
        cy.viewport(fitted(cy, boxOf(positions)));
      }
    },
    fit,
    zoom: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle(cy) }),
    reveal: (key, glide) => {
      const node = cy.getElementById(key);
      if (node.empty()) return;
      const zoom = Math.max(cy.zoom(), 0.55);
      if (glide) cy.stop().animate({ center: { eles: node }, zoom }, { duration: 300 });
      else cy.zoom(zoom).center(node);
    },
    follow: (key, glide) => {
      const node = cy.getElementById(key);
      if (node.empty()) return;
      const { x, y } = node.renderedPosition();
      const edge = 60;
      const inside = x > edge && y > edge && x < cy.width() - edge && y < cy.height() - edge;
      if (inside) return;
      if (glide) cy.stop().animate({ center: { eles: node } }, { duration: 200 });
      else cy.center(node);
    },
    positions: () => placesOf(cy),
    aspect: () => (cy.height() > 0 ? cy.width() / cy.height() : 1.6),
    onScreen: (key) => {
      const node = cy.getElementById(key);
      return node.empty() ? null : { ...node.renderedPosition() };
    },
    png: (paper) =>
      cy.png({ full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: paper, output: 'blob-promise' }),
    destroy: () => {
      clearTimeout(settling);
      cancelAnimationFrame(adding);
      cancelAnimationFrame(fitting);
      dots.stop();
      cy.destroy();
    },
  };
}

function middle(cy: Core): Point {
  return { x: cy.width() / 2, y: cy.height() / 2 };
}

function placesOf(cy: Core): Positions {
  return new Map(cy.nodes().map((node) => [nodeKey(node), { ...node.position() }]));
}

/** From positions alone: measuring every label would hold up the first picture of a large scene. */
function boxOf(positions: Positions): {
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
function fitted(cy: Core, box: ReturnType<typeof boxOf>): { readonly zoom: number; readonly pan: Point } {
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

/** Classes that come and go with the pointer and the selection, not with the picture. */
const passing = ['cursor', 'hovered', 'chosen'];

function upsert(cy: Core, definition: ElementDefinition, added: ElementDefinition[]): void {
  const found = cy.getElementById(String(definition.data.id));
  if (found.empty()) {
    added.push(definition);
    return;
  }
  found.data(definition.data);
  const classes = [...(definition.classes as string[]), ...passing.filter((name) => found.hasClass(name))];
  found.classes(classes);
}
