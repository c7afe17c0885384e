/**
 * Paints a large picture that stands still a stretch a frame, out of sight, and shows it when it is whole: no frame is late, and nobody
 * sees half a picture. While the user moves something it is painted at once, as cytoscape does.
 */
import type { Core } from 'cytoscape';
import type { Renderer, RenderOptions } from './drawing-pace.ts';

/** Fewer elements are painted within one frame. */
const fewElements = 150;
/** Longest stretch of painting in a frame, ms. */
const stretch = 22;
const leastAtOnce = 12;

export interface SlicedPainter {
  /** In place of the renderer's own. */
  readonly render: (options?: RenderOptions) => void;
  /** Puts what has been painted out of sight on the canvas; false when there is nothing. */
  readonly show: (context: CanvasRenderingContext2D) => boolean;
  readonly stop: () => void;
}

interface Picture {
  readonly context: CanvasRenderingContext2D;
  readonly view: string;
}

/** `paint`: the renderer's own way, at once. */
export function createSlicedPainter(
  cy: Core,
  renderer: Renderer,
  paint: (options?: RenderOptions) => void,
): SlicedPainter {
  const canvas = document.createElement('canvas');
  let frame = 0;
  let painting: Picture | null = null;
  let whole: Picture | null = null;
  /** Something was to be painted anew while this picture was under way. */
  let again = false;
  const layer = () => renderer.data.canvases[renderer.NODE];
  const viewOf = (): string => {
    const { x, y } = cy.pan();
    return [cy.zoom(), x, y, layer()?.width, layer()?.height, renderer.getPixelRatio()].join(' ');
  };
  const moving = (): boolean => {
    const { dragging, draggingEles, selecting } = renderer.hoverData;
    const byHand = dragging === true || draggingEles === true || selecting === true;
    const { pinching, swipePanning, data } = renderer;
    return byHand || pinching === true || swipePanning === true || data.wheelZooming === true || cy.animated();
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    painting = null;
    whole = null;
    again = false;
  };
  const begin = (options: RenderOptions | undefined) => {
    stop();
    const { nondrag: elements } = renderer.getCachedZSortedEles();
    const [below, context] = [layer(), canvas.getContext('2d')];
    if (elements.length < fewElements || below === undefined || context === null) {
      paint(options);
      return;
    }
    // Setting the size wipes a canvas clean.
    canvas.width = below.width;
    canvas.height = below.height;
    const [ratio, pan] = [renderer.getPixelRatio(), cy.pan()];
    context.setTransform(cy.zoom() * ratio, 0, 0, cy.zoom() * ratio, pan.x * ratio, pan.y * ratio);
    painting = { context, view: viewOf() };
    const extent = cy.extent();
    let at = 0;
    const turn = () => {
      if (painting === null || cy.destroyed()) return;
      if (moving()) {
        stop();
        paint(options);
        return;
      }
      if (painting.view !== viewOf()) {
        begin(options);
        return;
      }
      const begun = performance.now();
      for (let done = 0; at < elements.length; done++, at++) {
        if (done >= leastAtOnce && performance.now() - begun > stretch) break;
        const element = elements[at];
        if (element === undefined || element.removed()) continue;
        if (element.isEdge()) renderer.drawElement(context, element);
        else renderer.drawCachedElement(context, element, ratio, extent);
      }
      if (at < elements.length) {
        frame = requestAnimationFrame(turn);
        return;
      }
      whole = painting;
      painting = null;
      paint(options);
      whole = null;
      if (again) begin(options);
    };
    turn();
  };
  return {
    stop,
    render: (options) => {
      // Only what is moved by hand is out of date, or it moves: each of these is to be seen in this very frame.
      if (renderer.data.canvasNeedsRedraw[renderer.NODE] !== true || moving()) {
        if (painting !== null) stop();
        paint(options);
      } else if (painting !== null && painting.view === viewOf()) again = true;
      else begin(options);
    },
    show: (context) => {
      // What has changed since its turn came has asked to be painted anew.
      if (whole === null || whole.view !== viewOf()) return false;
      context.save();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(whole.context.canvas, 0, 0);
      context.restore();
      return true;
    },
  };
}
