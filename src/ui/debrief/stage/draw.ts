/** Draws a class's picture on a canvas: signs of nodes with rings of shares, links with arrows, names that keep out of each other's way. */
import type { Palette } from '../../graph-view/palette.ts';
import { overlap, type Box } from '../../graph-view/room-for-names.ts';
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
  drawLines(pen, view, line, [line]);
}

/** Widths so near that nobody sees the difference are one, so that a large class's links are few paths. */
const finest = 0.25;

/** All links, those that look the same as one path, in the order in which their looks first come. */
export function drawAllLines(pen: Pen, view: ViewBox, lines: readonly DrawnLine[]): void {
  const looks = new Map<string, { readonly like: DrawnLine; readonly lines: DrawnLine[] }>();
  for (const line of lines) {
    const width = Math.max(finest, Math.round(line.width / finest) * finest);
    const name = `${width} ${line.colour} ${line.dash.join(' ')} ${line.faded}`;
    const known = looks.get(name) ?? { like: { ...line, width }, lines: [] };
    known.lines.push(line);
    looks.set(name, known);
  }
  for (const { like, lines: alike } of looks.values()) drawLines(pen, view, like, alike);
}

/** Lines that look the same (`like`: width, colour, dash, whether faded) are one path. */
export function drawLines(
  pen: Pen,
  view: ViewBox,
  like: Pick<DrawnLine, 'width' | 'colour' | 'dash' | 'faded'>,
  lines: readonly Pick<DrawnLine, 'from' | 'to' | 'fromRadius' | 'toRadius'>[],
): void {
  if (lines.length === 0) return;
  const scale = scaleOf(view);
  const head = Math.min(9, 4 + like.width) * Math.max(0.7, scale);
  pen.globalAlpha = like.faded ? 0.15 : 1;
  pen.strokeStyle = like.colour;
  pen.fillStyle = like.colour;
  pen.lineWidth = like.width * Math.max(0.7, scale);
  const tips: { readonly x: number; readonly y: number; readonly ux: number; readonly uy: number }[] = [];
  pen.setLineDash([...like.dash]);
  pen.beginPath();
  for (const line of lines) {
    const [a, b] = [toScreen(view, line.from), toScreen(view, line.to)];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const start = line.fromRadius * scale + 2;
    const end = line.toRadius * scale + 4;
    if (length < 1 || length <= start + end) continue;
    const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    pen.moveTo(a.x + ux * start, a.y + uy * start);
    pen.lineTo(b.x - ux * (end + head * 0.7), b.y - uy * (end + head * 0.7));
    tips.push({ x: b.x - ux * end, y: b.y - uy * end, ux, uy });
  }
  pen.stroke();
  pen.setLineDash([]);
  pen.beginPath();
  for (const { x, y, ux, uy } of tips) {
    pen.moveTo(x, y);
    pen.lineTo(x - ux * head - uy * head * 0.5, y - uy * head + ux * head * 0.5);
    pen.lineTo(x - ux * head + uy * head * 0.5, y - uy * head - ux * head * 0.5);
  }
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
  drawSigns(pen, sign, [at], r, colour, palette);
}

/** Signs that look the same are one path: the pen is slow to begin and quick to go on. */
export function drawSigns(
  pen: Pen,
  sign: Sign,
  points: readonly Point[],
  r: number,
  colour: string,
  palette: Palette,
): void {
  pen.lineWidth = sign === 'hollow' ? 2 : Math.max(1, r / 8);
  pen.strokeStyle = sign === 'hollow' ? colour : palette.ink;
  pen.fillStyle = sign === 'hollow' || sign === 'half' ? palette.paper : colour;
  pen.beginPath();
  for (const at of points) outline(pen, sign, at, r);
  pen.fill();
  pen.stroke();
  if (sign === 'half') {
    pen.beginPath();
    for (const { x, y } of points) {
      pen.moveTo(x, y + r);
      pen.arc(x, y, r, Math.PI / 2, -Math.PI / 2);
      pen.closePath();
    }
    pen.fillStyle = colour;
    pen.fill();
    pen.stroke();
  } else if (sign === 'square' && r >= 5) {
    pen.strokeStyle = '#000000';
    pen.lineWidth = Math.max(1.5, r / 5);
    pen.beginPath();
    for (const { x, y } of points) {
      pen.moveTo(x - r * 0.4, y - r * 0.4);
      pen.lineTo(x + r * 0.4, y + r * 0.4);
      pen.moveTo(x + r * 0.4, y - r * 0.4);
      pen.lineTo(x - r * 0.4, y + r * 0.4);
    }
    pen.stroke();
  }
}

function outline(pen: Pen, sign: Sign, { x, y }: Point, r: number): void {
  switch (sign) {
    case 'disc':
    case 'half':
      pen.moveTo(x + r, y);
      pen.arc(x, y, r, 0, 2 * Math.PI);
      break;
    case 'triangle':
    case 'hollow':
      pen.moveTo(x, y - r * 1.1);
      pen.lineTo(x + r, y + r * 0.75);
      pen.lineTo(x - r, y + r * 0.75);
      pen.closePath();
      break;
    case 'square':
    case 'box':
      pen.rect(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76);
      break;
  }
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

const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/**
 * Fits the canvas to its box at the screen's own pixels and clears it; null where there is no pen or no room. With `paper` it is opaque, which
 * spares the screen the mixing; a bitmap a fraction of a pixel larger or smaller than its box would be scaled at every frame.
 */
export function freshPen(canvas: HTMLCanvasElement, width: number, height: number, paper: string | null): Pen | null {
  const pen = canvas.getContext('2d', paper === null ? {} : { alpha: false });
  if (pen === null || width < 1 || height < 1) return null;
  const ratio = Math.min(2, devicePixelRatio);
  const [w, h] = [Math.floor(width * ratio), Math.floor(height * ratio)];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
    canvas.style.width = `${w / ratio}px`;
    canvas.style.height = `${h / ratio}px`;
  }
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  if (paper === null) pen.clearRect(0, 0, width, height);
  else {
    pen.fillStyle = paper;
    pen.fillRect(0, 0, width, height);
  }
  return pen;
}
