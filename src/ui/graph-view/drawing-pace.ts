/**
 * How often and how the canvas is painted: not at all while elements are still coming in, and lines at once instead of each by way of a
 * picture of its own, which on a computer without a graphics card takes most of the time.
 */
import type { Core } from 'cytoscape';

interface Element {
  readonly isEdge: () => boolean;
}

/** What is used of cytoscape's canvas renderer, which has no public types. */
interface Renderer {
  render: (options?: { readonly forcedContext?: CanvasRenderingContext2D }) => void;
  drawLayeredElements: DrawElements;
  readonly drawElement: (context: CanvasRenderingContext2D, element: Element) => void;
  readonly drawCachedElement: (
    context: CanvasRenderingContext2D,
    element: Element,
    ratio: number,
    extent: unknown,
  ) => void;
}
type DrawElements = (
  context: CanvasRenderingContext2D,
  elements: readonly Element[],
  ratio: number,
  extent: unknown,
) => void;

function rendererOf(cy: Core): Renderer | null {
  const { renderer } = cy as Core & { readonly renderer?: () => Partial<Renderer> };
  const made = renderer?.call(cy);
  // Another version may work otherwise: then everything is painted as it paints.
  const known = (['render', 'drawLayeredElements', 'drawElement', 'drawCachedElement'] as const).every(
    (name) => typeof made?.[name] === 'function',
  );
  return known ? (made as Renderer) : null;
}

export interface DrawingPace {
  /** Nothing is painted until `goOn`; what elements look like is worked out meanwhile. */
  readonly hold: () => void;
  readonly goOn: () => void;
}

/** Lines are painted one by one, without pictures kept of them: for words, which take longer to paint, cytoscape still keeps them. */
export function paceDrawing(cy: Core): DrawingPace {
  const renderer = rendererOf(cy);
  if (renderer === null) return { hold: () => undefined, goOn: () => undefined };
  let held = false;
  let left = false;
  const { render } = renderer;
  renderer.render = (options) => {
    if (!held || options?.forcedContext !== undefined) render.call(renderer, options);
    else left = true;
  };
  renderer.drawLayeredElements = (context, elements, ratio, extent) => {
    for (const element of elements)
      if (element.isEdge()) renderer.drawElement(context, element);
      else renderer.drawCachedElement(context, element, ratio, extent);
  };
  return {
    hold: () => {
      held = true;
    },
    goOn: () => {
      held = false;
      if (left) cy.forceRender();
      left = false;
    },
  };
}
