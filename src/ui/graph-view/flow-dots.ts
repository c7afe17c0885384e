/** Dots that run along links, drawn on a canvas of their own so that the graph beneath need not be drawn again for them. */
import type { Core, EdgeSingular } from 'cytoscape';
import type { Point } from './start-positions.ts';

export interface FlowDots {
  /** Dots run along these edges until told otherwise; no ids = none. */
  readonly run: (ids: readonly string[], colour: string, edge: string) => void;
  readonly stop: () => void;
}

/** Milliseconds from one end to the other, and between two pictures. */
const crossing = 1100;
const pace = 33;
/** More could not be told apart, and would slow an old computer down. */
const most = 250;

export function createFlowDots(cy: Core, container: HTMLElement): FlowDots {
  const canvas = document.createElement('canvas');
  canvas.className = 'graph-flow-dots';
  Object.assign(canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none', zIndex: '9' });
  let frame = 0;
  const clear = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    canvas.remove();
  };
  return {
    run: (ids, colour, outline) => {
      cancelAnimationFrame(frame);
      const edges = ids.slice(0, most).map((id) => cy.getElementById(id));
      const pen = canvas.getContext('2d');
      if (edges.length === 0 || pen === null) {
        clear();
        return;
      }
      if (canvas.parentElement === null) container.append(canvas);
      let drawn = 0;
      const draw = (now: number) => {
        frame = requestAnimationFrame(draw);
        if (now - drawn < pace) return;
        drawn = now;
        const [width, height, ratio] = [cy.width(), cy.height(), devicePixelRatio];
        if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
          canvas.width = Math.round(width * ratio);
          canvas.height = Math.round(height * ratio);
          Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
        }
        pen.setTransform(ratio, 0, 0, ratio, 0, 0);
        pen.clearRect(0, 0, width, height);
        pen.fillStyle = colour;
        pen.strokeStyle = outline;
        pen.lineWidth = 1.5;
        const along = (now % crossing) / crossing;
        for (const edge of edges) {
          const at = edge.nonempty() ? pointOn(edge as EdgeSingular, along) : null;
          if (at === null) continue;
          pen.beginPath();
          pen.arc(at.x, at.y, 3 + Math.min(4, Number(edge.data('overWidth')) * 0.4), 0, 2 * Math.PI);
          pen.fill();
          pen.stroke();
        }
      };
      frame = requestAnimationFrame(draw);
    },
    stop: clear,
  };
}

/** The point a share of the way along an edge as it is drawn: straight, or bent by one control point. */
function pointOn(edge: EdgeSingular, share: number): Point | null {
  const [from, to] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()];
  if (!Number.isFinite(from.x + to.x)) return null;
  // The rendered form of this throws for a straight edge, which has none.
  const bent = (edge.controlPoints() as readonly Point[] | undefined)?.[0];
  const [zoom, pan] = [edge.cy().zoom(), edge.cy().pan()];
  const bend = bent === undefined ? undefined : { x: bent.x * zoom + pan.x, y: bent.y * zoom + pan.y };
  const rest = 1 - share;
  if (bend === undefined) return { x: rest * from.x + share * to.x, y: rest * from.y + share * to.y };
  const mix = (a: number, b: number, c: number) => rest * rest * a + 2 * rest * share * b + share * share * c;
  return { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) };
}
