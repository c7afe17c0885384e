/** The controller of the canvas: keeps cytoscape in step with a picture and reports what the user means. Knows no store and no words. */
import cytoscape, { type CollectionReturnValue, type Core, type ElementDefinition, type NodeSingular } from 'cytoscape';
import type { NodeKey } from '../../core/dataset/dataset.ts';
import { paceDrawing } from './drawing-pace.ts';
import { edgeDefinition, nodeDefinition } from './elements.ts';
import { createFlowDots } from './flow-dots.ts';
import { boxOf, fitted, placesOf } from './fitting.ts';
import { listen, nodeKey, type CanvasIntents } from './intents.ts';
import { firstFont, fontsWithRoom } from './name-fonts.ts';
import { overlaid, toneColour, type Overlay } from './overlay.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import type { Point, Positions } from './start-positions.ts';
import { styleSheet } from './style-sheet.ts';
import { createTurns, type Work } from './turns.ts';

export interface GraphCanvas {
  /** Adds, changes and removes what differs; nodes that stay keep their place. `places` holds a spot for each new node; `done` comes when all is there. */
  readonly draw: (picture: Picture, palette: Palette, places: Positions, done?: () => void) => void;
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

const addedAtOnce = 8;

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
  const pace = paceDrawing(cy);
  function* refonted(): Work {
    const nodes = cy.nodes().toArray();
    const fonts = fontsWithRoom(nodes, cy.zoom());
    for (const [i, node] of nodes.entries()) {
      if (node.data('font') === fonts[i]) continue;
      node.data('font', fonts[i]);
      yield 1;
    }
  }
  let settling: ReturnType<typeof setTimeout> | undefined;
  // Names have other room when the view or what stands on it has moved.
  cy.on('zoom position', () => {
    clearTimeout(settling);
    settling = setTimeout(() => bringAbout(), 120);
  });
  let fitting = 0;
  const fit = () => {
    cy.stop().resize();
    cancelAnimationFrame(fitting);
    // A pane that is only just being laid out has no size yet.
    if (cy.height() < 20) fitting = requestAnimationFrame(fit);
    else if (cy.nodes().nonempty()) cy.viewport(fitted(cy, boxOf(turns.underWay() ? spots : placesOf(cy))));
  };
  let over: Overlay | null = null;
  const dots = createFlowDots(cy, container);
  // By the time a node's turn has come, it may stand elsewhere.
  let spots = new Map<NodeKey, Point>();
  const add = (elements: readonly ElementDefinition[]) =>
    cy.add(
      elements.map((one) => {
        if (one.group !== 'nodes') return one;
        const at = spots.get(String(one.data.id) as NodeKey);
        const data = { ...one.data, font: firstFont(cy.zoom(), one.data['leading'] === true) };
        return { ...one, data, ...(at === undefined ? {} : { position: { ...at } }) };
      }),
    );
  let chosen: { readonly nodes: ReadonlySet<NodeKey>; readonly edge: string | null } = { nodes: new Set(), edge: null };
  const select = () => {
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        const wanted = chosen.nodes.has(nodeKey(node));
        if (node.selected() !== wanted) {
          if (wanted) node.select();
          else node.unselect();
        }
      });
      cy.edges('.chosen').removeClass('chosen');
      if (chosen.edge !== null) cy.getElementById(chosen.edge).addClass('chosen');
      for (const _ of refonted());
    });
  };
  // A node that is to be brought into view may be on its way.
  let sought: NodeKey | null = null;
  const reveal = (key: NodeKey, glide: boolean) => {
    const node = cy.getElementById(key);
    sought = node.empty() ? key : null;
    if (node.empty()) return;
    const zoom = Math.max(cy.zoom(), 0.55);
    if (glide) cy.stop().animate({ center: { eles: node }, zoom }, { duration: 300 });
    else cy.zoom(zoom).center(node);
  };
  // As each was last drawn: one that is as it was is left alone, for setting its data means working out its style anew.
  const asDrawn = new Map<string, string>();
  const turns = createTurns(cy, pace.workOut);
  let drawing: Work = nothing();
  let drawn: (() => void) | null = null;
  // What is drawn comes first, and then what lies over it; nothing is painted in between.
  const bringAbout = () => {
    const inOrder = (function* (): Work {
      yield* restOf(drawing);
      yield* overlaid(cy, over);
      yield* refonted();
    })();
    pace.hold();
    turns.run(inOrder, () => {
      select();
      if (sought !== null) reveal(sought, false);
      pace.goOn();
      drawn?.();
      drawn = null;
    });
  };
  let styled = '';
  return {
    draw: (picture, palette, places, done) => {
      drawn = done ?? null;
      const sheet = `${palette.paper}${picture.big}`;
      const wanted = new Set<string>([...picture.nodes.map((n) => n.key), ...picture.edges.map((e) => e.id)]);
      cy.batch(() => {
        if (sheet !== styled) cy.style(styleSheet(palette, picture.big));
        styled = sheet;
        cy.elements()
          .filter((el) => !wanted.has(el.id()))
          .remove();
      });
      for (const id of asDrawn.keys()) if (!wanted.has(id)) asDrawn.delete(id);
      spots = new Map(places);
      drawing = (function* (): Work {
        const added: ElementDefinition[] = [];
        // Nodes before the links that end at them.
        for (const what of [...picture.nodes, ...picture.edges]) {
          const id = 'key' in what ? what.key : what.id;
          const looks = `${sheet}${picture.labelled}${JSON.stringify(what)}`;
          const found = cy.getElementById(id);
          if (found.nonempty() && asDrawn.get(id) === looks) continue;
          const definition =
            'key' in what
              ? nodeDefinition(what, palette, places.get(what.key))
              : edgeDefinition(what, picture.labelled);
          asDrawn.set(id, looks);
          if (found.empty()) added.push(definition);
          else change(found, definition);
          yield found.empty() ? 0 : 1;
        }
        for (let from = 0; from < added.length; from += addedAtOnce) {
          add(added.slice(from, from + addedAtOnce));
          yield addedAtOnce;
        }
      })();
      bringAbout();
    },
    select: (nodes, edge) => {
      chosen = { nodes, edge };
      select();
    },
    cursor: (key) => {
      cy.nodes('.cursor').removeClass('cursor');
      if (key !== null) cy.getElementById(key).addClass('cursor');
    },
    overlay: (overlay, palette) => {
      over = overlay;
      bringAbout();
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
    reveal,
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
      turns.stop();
      cancelAnimationFrame(fitting);
      dots.stop();
      pace.stop();
      cy.destroy();
    },
  };
}

function* nothing(): Work {}

/** What is left of work; leaving off in the midst does not end it, as `yield*` alone would. */
function* restOf(work: Work): Work {
  for (let next = work.next(); next.done !== true; next = work.next()) yield next.value;
}

function middle(cy: Core): Point {
  return { x: cy.width() / 2, y: cy.height() / 2 };
}

/** Classes that come and go with the pointer and the selection, not with the picture. */
const passing = ['cursor', 'hovered', 'chosen'];

function change(element: CollectionReturnValue, definition: ElementDefinition): void {
  element.data(definition.data);
  element.classes([...(definition.classes as string[]), ...passing.filter((name) => element.hasClass(name))]);
}
