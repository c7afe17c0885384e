/** Draws a class's picture on a canvas: signs of nodes with rings of shares, links with arrows, names that keep out of each other's way. */
import type { Palette } from '../../graph-view/palette.ts';
import type { Sign } from './verdict.ts';
import { toScreen, type Point, type ViewBox } from './view-box.ts';

export interface Ring {
  /** 0..1, drawn as an arc from the top, clockwise. */
  readonly share: number;
  readonly colour: string;
  readonly width: number;
}

export interface DrawnDot {
  readonly at: Point;
  /** Pixels at zoom 1. */
  readonly radius: number;
  readonly sign: Sign;
  readonly colour: string;
  /** From the inside out. */
  readonly rings: readonly Ring[];
  readonly label: string;
  /** Names of the greatest are placed first; below 0 there is none. */
  readonly rank: number;
  readonly faded: boolean;
  readonly chosen: boolean;
}

export interface DrawnLine {
  readonly from: Point;
  readonly to: Point;
  /** Of the nodes at the ends. */
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly width: number;
  readonly colour: string;
  readonly dash: readonly number[];
  readonly faded: boolean;
}

type Pen = CanvasRenderingContext2D;

/** Signs shrink less than distances do, so that they can be read from afar. */
export const scaleOf = (view: ViewBox): number => Math.min(1.35, Math.max(0.42, view.zoom ** 0.6));

export function drawLine(pen: Pen, view: ViewBox, line: DrawnLine): void {
  const [a, b] = [toScreen(view, line.from), toScreen(view, line.to)];
  const scale = scaleOf(view);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < 1) return;
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const start = line.fromRadius * scale + 2;
  const end = line.toRadius * scale + 4;
  if (length <= start + end) return;
  const head = Math.min(9, 4 + line.width) * Math.max(0.7, scale);
  pen.globalAlpha = line.faded ? 0.15 : 1;
  pen.strokeStyle = line.colour;
  pen.fillStyle = line.colour;
  pen.lineWidth = line.width * Math.max(0.7, scale);
  pen.setLineDash([...line.dash]);
  pen.beginPath();
  pen.moveTo(a.x + ux * start, a.y + uy * start);
  pen.lineTo(b.x - ux * (end + head * 0.7), b.y - uy * (end + head * 0.7));
  pen.stroke();
  pen.setLineDash([]);
  const tip = { x: b.x - ux * end, y: b.y - uy * end };
  pen.beginPath();
  pen.moveTo(tip.x, tip.y);
  pen.lineTo(tip.x - ux * head - uy * head * 0.5, tip.y - uy * head + ux * head * 0.5);
  pen.lineTo(tip.x - ux * head + uy * head * 0.5, tip.y - uy * head - ux * head * 0.5);
  pen.fill();
  pen.globalAlpha = 1;
}

export function drawDot(pen: Pen, view: ViewBox, dot: DrawnDot, palette: Palette): void {
  const { x, y } = toScreen(view, dot.at);
  const scale = scaleOf(view);
  const r = dot.radius * scale;
  pen.globalAlpha = dot.faded ? 0.3 : 1;
  let out = r + 2.5;
  for (const ring of dot.rings) {
    const width = ring.width * Math.max(0.6, scale);
    if (ring.share > 0) {
      pen.strokeStyle = ring.colour;
      pen.lineWidth = width;
      pen.beginPath();
      pen.arc(x, y, out + width / 2, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * Math.min(1, ring.share));
      pen.stroke();
    }
    out += width + 1.5;
  }
  drawSign(pen, dot.sign, { x, y }, r, dot.colour, palette);
  if (dot.chosen) {
    pen.strokeStyle = palette.ink;
    pen.lineWidth = 2.5;
    pen.beginPath();
    pen.arc(x, y, out + 2, 0, 2 * Math.PI);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

/** The sign alone; the legend draws it too. */
export function drawSign(pen: Pen, sign: Sign, at: Point, r: number, colour: string, palette: Palette): void {
  const { x, y } = at;
  pen.lineWidth = Math.max(1, r / 8);
  pen.strokeStyle = palette.ink;
  pen.fillStyle = colour;
  pen.beginPath();
  switch (sign) {
    case 'disc':
      pen.arc(x, y, r, 0, 2 * Math.PI);
      break;
    case 'half':
      pen.arc(x, y, r, 0, 2 * Math.PI);
      pen.fillStyle = palette.paper;
      pen.fill();
      pen.stroke();
      pen.beginPath();
      pen.arc(x, y, r, Math.PI / 2, -Math.PI / 2);
      pen.closePath();
      pen.fillStyle = colour;
      break;
    case 'triangle':
    case 'hollow':
      pen.moveTo(x, y - r * 1.1);
      pen.lineTo(x + r, y + r * 0.75);
      pen.lineTo(x - r, y + r * 0.75);
      pen.closePath();
      if (sign === 'hollow') {
        pen.fillStyle = palette.paper;
        pen.strokeStyle = colour;
        pen.lineWidth = 2;
      }
      break;
    case 'square':
    case 'box':
      pen.rect(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76);
      break;
  }
  pen.fill();
  pen.stroke();
  if (sign === 'square' && r >= 5) {
    pen.strokeStyle = '#000000';
    pen.lineWidth = Math.max(1.5, r / 5);
    pen.beginPath();
    pen.moveTo(x - r * 0.4, y - r * 0.4);
    pen.lineTo(x + r * 0.4, y + r * 0.4);
    pen.moveTo(x + r * 0.4, y - r * 0.4);
    pen.lineTo(x - r * 0.4, y + r * 0.4);
    pen.stroke();
  }
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Names under their nodes, greatest rank first; one that would lie on another or on a sign is left out. Font in pixels. */
export function drawNames(pen: Pen, view: ViewBox, dots: readonly DrawnDot[], font: number, palette: Palette): void {
  const scale = scaleOf(view);
  const taken: Box[] = dots.map((dot) => {
    const { x, y } = toScreen(view, dot.at);
    const r = dot.radius * scale * 0.8;
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  pen.textAlign = 'center';
  pen.textBaseline = 'top';
  pen.lineJoin = 'round';
  const ranked = [...dots.keys()].filter((i) => (dots[i]?.rank ?? -1) >= 0);
  ranked.sort((a, b) => (dots[b]?.rank ?? 0) - (dots[a]?.rank ?? 0));
  for (const i of ranked) {
    const dot = dots[i];
    if (dot === undefined || dot.label === '') continue;
    const { x: middle, y } = toScreen(view, dot.at);
    pen.font = `${dot.chosen ? '700' : '400'} ${font}px 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif`;
    const text = cut(dot.label, dot.chosen ? 40 : 22);
    const half = pen.measureText(text).width / 2 + 2;
    // At the edge a name leans inwards.
    const edge = pen.canvas.clientWidth;
    const x = Math.min(edge - half, Math.max(half, middle));
    const rings = dot.rings.reduce((sum, ring) => sum + ring.width * Math.max(0.6, scale) + 1.5, 0);
    const top = y + dot.radius * scale + rings + 4;
    const box = { left: x - half, right: x + half, top, bottom: top + font + 1 };
    if (!dot.chosen && taken.some((other, k) => k !== i && overlap(box, other))) continue;
    taken.push(box);
    pen.globalAlpha = dot.faded ? 0.5 : 1;
    pen.strokeStyle = palette.paper;
    pen.lineWidth = 3.5;
    pen.strokeText(text, x, top);
    pen.fillStyle = palette.ink;
    pen.fillText(text, x, top);
  }
  pen.globalAlpha = 1;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** Fits the canvas to its box at the screen's own pixels and clears it; null where there is no pen or no room. */
export function freshPen(canvas: HTMLCanvasElement, width: number, height: number, paper: string | null): Pen | null {
  const pen = canvas.getContext('2d');
  if (pen === null || width < 1 || height < 1) return null;
  const ratio = Math.min(2, devicePixelRatio);
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
  }
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, height);
  if (paper !== null) {
    pen.fillStyle = paper;
    pen.fillRect(0, 0, width, height);
  }
  return pen;
}
