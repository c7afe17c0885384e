/**
 * How often and how the canvas is painted: not at all while elements are still coming in, a large picture a stretch a frame, and lines
 * at once instead of each by way of a picture of its own, which on a computer without a graphics card takes most of the time.
 */
import type { Core } from 'cytoscape';
import { createSlicedPainter } from './sliced-painter.ts';

interface Element {
  readonly isEdge: () => boolean;
  readonly removed: () => boolean;
}

/** What is used of cytoscape's canvas renderer, which has no public types. */
export interface Renderer {
  render: (options?: RenderOptions) => void;
  drawLayeredElements: DrawElements;
  readonly drawElement: (context: CanvasRenderingContext2D, element: Element) => void;
  readonly drawCachedElement: (
    context: CanvasRenderingContext2D,
    element: Element,
    ratio: number,
    extent: unknown,
  ) => void;
  readonly flushRenderedStyleQueue: () => void;
  readonly getCachedZSortedEles: () => { readonly nondrag: readonly Element[] };
  readonly getPixelRatio: () => number;
  /** By layer, whether it is out of date; `NODE` is the number of the one all that stands still is on. */
  readonly data: {
    readonly canvasNeedsRedraw: readonly boolean[];
    readonly canvases: readonly HTMLCanvasElement[];
    readonly wheelZooming?: boolean;
  };
  readonly NODE: number;
  readonly hoverData: { readonly dragging?: boolean; readonly draggingEles?: boolean; readonly selecting?: boolean };
  readonly pinching?: boolean;
  readonly swipePanning?: boolean;
}
export interface RenderOptions {
  readonly forcedContext?: CanvasRenderingContext2D;
}
type DrawElements = (
  context: CanvasRenderingContext2D,
  elements: readonly Element[],
  ratio: number,
  extent: unknown,
) => void;

const used = [
  'render',
  'drawLayeredElements',
  'drawElement',
  'drawCachedElement',
  'flushRenderedStyleQueue',
  'getCachedZSortedEles',
  'getPixelRatio',
] as const;

function rendererOf(cy: Core): Renderer | null {
  const { renderer } = cy as Core & { readonly renderer?: () => Partial<Renderer> };
  const made = renderer?.call(cy);
  // Another version may work otherwise: then everything is painted as it paints.
  const known = used.every((name) => typeof made?.[name] === 'function') && typeof made?.NODE === 'number';
  return known ? (made as Renderer) : null;
}

/** Nobody looks at an empty canvas, or at what was, for longer: then what there is so far is painted, ms. */
const patience = 350;

export interface DrawingPace {
  /** Nothing is painted until `goOn`, or for as long as anybody has patience; what elements look like is worked out meanwhile. */
  readonly hold: () => void;
  readonly goOn: () => void;
  /** Works out what elements that were touched look like now; null where that cannot be asked for. */
  readonly workOut: (() => void) | null;
  readonly stop: () => void;
}

/** Lines are painted one by one, without pictures kept of them: for words, which take longer to paint, cytoscape still keeps them. */
export function paceDrawing(cy: Core): DrawingPace {
  const renderer = rendererOf(cy);
  if (renderer === null) return { hold: nothing, goOn: nothing, workOut: null, stop: nothing };
  let held = false;
  let left = false;
  let since = 0;
  const paint = renderer.render.bind(renderer);
  const painter = createSlicedPainter(cy, renderer, paint);
  renderer.render = (options) => {
    if (options?.forcedContext !== undefined) paint(options);
    else if (held && performance.now() - since < patience) left = true;
    else {
      since = performance.now();
      painter.render(options);
    }
  };
  renderer.drawLayeredElements = (context, elements, ratio, extent) => {
    if (painter.show(context)) return;
    for (const element of elements)
      if (element.isEdge()) renderer.drawElement(context, element);
      else renderer.drawCachedElement(context, element, ratio, extent);
  };
  return {
    hold: () => {
      if (!held) since = performance.now();
      held = true;
    },
    goOn: () => {
      held = false;
      if (left) cy.forceRender();
      left = false;
    },
    workOut: () => renderer.flushRenderedStyleQueue(),
    stop: () => painter.stop(),
  };
}

function nothing(): void {}
