/** Where the picture stands on a canvas: from model units to pixels. Pure. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ViewBox {
  readonly zoom: number;
  /** Across and down are stretched to fill the pane: the places say who pays whom, not how far apart they are. */
  readonly kx: number;
  readonly ky: number;
  /** Pixels of the model's zero. */
  readonly x: number;
  readonly y: number;
}

const leastZoom = 0.12;
const mostZoom = 3;
const mostStretch = 2.2;
const unmoved: ViewBox = { zoom: 1, kx: 1, ky: 1, x: 0, y: 0 };

export const toScreen = (view: ViewBox, { x, y }: Point): Point => ({
  x: view.x + x * view.zoom * view.kx,
  y: view.y + y * view.zoom * view.ky,
});

/** All points with room for names around them; nothing larger than it was drawn, but a little. */
export function fitted(points: readonly Point[], width: number, height: number, margin: number): ViewBox {
  if (points.length === 0 || width <= 0 || height <= 0) return { ...unmoved, x: width / 2, y: height / 2 };
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [wide, tall] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const [across, down] = [(width - 2 * margin) / wide, (height - 1.6 * margin) / tall];
  const zoom = Math.max(leastZoom, Math.min(1.5, across, down));
  const kx = Math.min(mostStretch, Math.max(1, across / zoom));
  const ky = Math.min(mostStretch, Math.max(1, down / zoom));
  return {
    zoom,
    kx,
    ky,
    x: (width - zoom * kx * (left + right)) / 2,
    y: (height - zoom * ky * (top + bottom)) / 2,
  };
}

/** `at` stays where it is. */
export function zoomed(view: ViewBox, factor: number, at: Point): ViewBox {
  const zoom = Math.min(mostZoom, Math.max(leastZoom, view.zoom * factor));
  const by = zoom / view.zoom;
  return { ...view, zoom, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by };
}

/** Moved so that `at` is in sight, if it is not. */
export function showing(view: ViewBox, at: Point, width: number, height: number): ViewBox {
  const { x, y } = toScreen(view, at);
  const edge = 50;
  const shift = (value: number, size: number) => (value < edge || value > size - edge ? size / 2 - value : 0);
  return { ...view, x: view.x + shift(x, width), y: view.y + shift(y, height) };
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Place of the nearest point that way, or -1; what lies aside counts twice. */
export function nearest(points: readonly Point[], from: Point, direction: Direction): number {
  let best = -1;
  let least = Infinity;
  points.forEach((p, i) => {
    const [dx, dy] = [p.x - from.x, p.y - from.y];
    const along = direction === 'left' ? -dx : direction === 'right' ? dx : direction === 'up' ? -dy : dy;
    const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
    if (along <= 1) return;
    const far = along + 2 * aside;
    if (far >= least) return;
    least = far;
    best = i;
  });
  return best;
}
