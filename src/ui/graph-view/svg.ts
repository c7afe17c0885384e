/** Writes a picture as an SVG file: text stays text, every shape and dash as on the canvas. Pure. */
import type { NodeKey } from '../../core/dataset/dataset.ts';
import { escapeXml, r } from './glyphs.ts';
import { nameBox, nameRank } from './name-box.ts';
import { nodeSigns } from './node-image.ts';
import type { Palette, Shape } from './palette.ts';
import { dashOf, type DrawnEdge, type DrawnNode, type EdgeMark, type Picture } from './picture.ts';
import { roomForNames } from './room-for-names.ts';
import type { Point, Positions } from './start-positions.ts';

const margin = 100;
const lineHeight = 1.15;

/**
 * `title` names the picture for screen readers. Nodes without a position are left out with their edges; a name that would lie on
 * another stands in its node's title alone.
 */
export function pictureSvg(picture: Picture, positions: Positions, palette: Palette, title: string): string {
  const nodes = picture.nodes.filter((n) => positions.has(n.key));
  const at = (key: NodeKey): Point => positions.get(key) ?? { x: 0, y: 0 };
  const byKey = new Map(nodes.map((n) => [n.key, n]));
  const pairs = new Set(picture.edges.map((e) => `${e.from}→${e.to}`));
  const xs = nodes.map((n) => at(n.key).x);
  const ys = nodes.map((n) => at(n.key).y);
  const x = Math.min(0, ...xs) - margin;
  const y = Math.min(0, ...ys) - margin;
  const width = Math.max(0, ...xs) + margin - x;
  const height = Math.max(0, ...ys) + margin + 20 - y;
  const named = nodes.filter(({ faded, label }) => !faded && label !== '');
  const room = roomForNames(
    named.map((n) => ({ box: nameBox(n.label, at(n.key), n.size, fontOf(n)), rank: nameRank(n), stays: false })),
  );
  const readable = new Set(named.filter((_, i) => room[i] === true));
  const edges = picture.edges.flatMap((edge) => {
    const from = byKey.get(edge.from);
    const to = byKey.get(edge.to);
    if (from === undefined || to === undefined) return [];
    const bent = pairs.has(`${edge.to}→${edge.from}`);
    return [edgeMarkup(edge, at(edge.from), at(edge.to), to.size / 2 + 3, bent, picture.labelled, palette)];
  });
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${r(width)}" height="${r(height)}" viewBox="${r(x)} ${r(y)} ${r(width)} ${r(height)}" font-family="'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}" fill="${palette.paper}"/>`,
    `<g class="edges">`,
    ...edges,
    `</g>`,
    `<g class="nodes">`,
    ...nodes.map((node) => nodeMarkup(node, at(node.key), readable.has(node), palette)),
    `</g>`,
    // Over all nodes: a name under a neighbour cannot be read.
    `<g class="names">`,
    ...nodes.filter((node) => readable.has(node)).map((node) => nameMarkup(node, at(node.key), palette)),
    `</g>`,
    `</svg>`,
    '',
  ].join('\n');
}

function colourOf(mark: EdgeMark, palette: Palette): string {
  return {
    plain: palette.plain,
    trace: palette.trace,
    path: palette.path,
    marked: palette.marked,
    true: palette.truth,
  }[mark];
}

function edgeMarkup(
  edge: DrawnEdge,
  from: Point,
  to: Point,
  stop: number,
  bent: boolean,
  labelled: boolean,
  palette: Palette,
): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  // Two edges between the same nodes bow apart.
  const bow = bent ? Math.min(28, length / 4) : 0;
  const control = { x: (from.x + to.x) / 2 - unit.y * bow, y: (from.y + to.y) / 2 + unit.x * bow };
  const arrive = unitFrom(control, to);
  const tip = { x: to.x - arrive.x * stop, y: to.y - arrive.y * stop };
  const head = 4 + edge.width * 1.6;
  const base = { x: tip.x - arrive.x * head, y: tip.y - arrive.y * head };
  const side = { x: -arrive.y * head * 0.5, y: arrive.x * head * 0.5 };
  const colour = colourOf(edge.mark, palette);
  const path = `M${r(from.x)} ${r(from.y)}Q${r(control.x)} ${r(control.y)} ${r(base.x)} ${r(base.y)}`;
  const dash = dashOf[edge.mark];
  const halo =
    edge.halo === null
      ? ''
      : `<path d="${path}" fill="none" stroke="${colourOf(edge.halo, palette)}" stroke-opacity="0.35" stroke-width="${r(edge.width + 8)}"/>`;
  const words = [edge.order, ...(labelled ? [edge.label] : [])].filter((w) => w !== '').join(' · ');
  const label =
    words === ''
      ? ''
      : textMarkup(words, (from.x + 2 * control.x + to.x) / 4, (from.y + 2 * control.y + to.y) / 4, 10, palette);
  return `<g${edge.faded ? ' opacity="0.25"' : ''}>${halo}<path d="${path}" fill="none" stroke="${colour}" stroke-width="${r(edge.width)}"${dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`}/><path d="M${r(tip.x)} ${r(tip.y)}L${r(base.x + side.x)} ${r(base.y + side.y)}L${r(base.x - side.x)} ${r(base.y - side.y)}Z" fill="${colour}"/>${label}</g>`;
}

function unitFrom(a: Point, b: Point): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
}

function textMarkup(text: string, x: number, y: number, size: number, palette: Palette): string {
  return `<text x="${r(x)}" y="${r(y)}" font-size="${size}" text-anchor="middle" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke">${escapeXml(text)}</text>`;
}

const truthDash = { found: '', missed: '6 4', innocent: '2 3' } as const;

const fontOf = ({ leading }: DrawnNode): number => (leading ? 14 : 11);

function nodeMarkup(node: DrawnNode, { x, y }: Point, named: boolean, palette: Palette): string {
  const claimed = node.badges.includes('claimed');
  const frozen = node.badges.includes('frozen');
  const stroke = frozen ? palette.frozen : claimed ? palette.claimed : palette.line;
  const body = shapeMarkup(
    node.shape,
    x,
    y,
    node.size,
    `fill="${node.fill}" stroke="${stroke}" stroke-width="${frozen || claimed ? 3 : 1}"`,
  );
  // A frozen node has a double outline.
  const second = frozen
    ? shapeMarkup(node.shape, x, y, node.size + 9, `fill="none" stroke="${palette.frozen}" stroke-width="1.5"`)
    : '';
  const ring =
    node.truth === null
      ? ''
      : `<circle cx="${r(x)}" cy="${r(y)}" r="${r(node.size / 2 + 7)}" fill="none" stroke-width="3.5" stroke="${{ found: palette.marked, missed: palette.missed, innocent: palette.claimed }[node.truth]}" stroke-dasharray="${truthDash[node.truth]}"/>`;
  const title = named ? '' : `<title>${escapeXml(node.label.replaceAll('\n', ' '))}</title>`;
  return `<g${node.faded ? ' opacity="0.4"' : ''}>${title}${ring}${second}${body}${nodeSigns(node, x, y, palette)}</g>`;
}

function nameMarkup(node: DrawnNode, { x, y }: Point, palette: Palette): string {
  const font = fontOf(node);
  return node.label
    .split('\n')
    .map((line, i) => textMarkup(line, x, y + node.size / 2 + font + 2 + i * font * lineHeight, font, palette))
    .join('');
}

function polygon(sides: number, turn: number, x: number, y: number, radius: number): string {
  return Array.from({ length: sides }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / sides;
    return `${r(x + radius * Math.cos(angle))},${r(y + radius * Math.sin(angle))}`;
  }).join(' ');
}

/** One outline, `size` across; also what the legend draws. */
export function shapeMarkup(shape: Shape, x: number, y: number, size: number, attributes: string): string {
  const half = size / 2;
  switch (shape) {
    case 'ellipse':
      return `<circle cx="${r(x)}" cy="${r(y)}" r="${r(half)}" ${attributes}/>`;
    case 'rectangle':
    case 'round-rectangle':
      return `<rect x="${r(x - half)}" y="${r(y - half)}" width="${r(size)}" height="${r(size)}" rx="${shape === 'rectangle' ? 0 : r(size * 0.18)}" ${attributes}/>`;
    case 'diamond':
      return `<polygon points="${polygon(4, -Math.PI / 2, x, y, half)}" ${attributes}/>`;
    case 'hexagon':
      return `<polygon points="${polygon(6, 0, x, y, half)}" ${attributes}/>`;
    case 'octagon':
      return `<polygon points="${polygon(8, Math.PI / 8, x, y, half)}" ${attributes}/>`;
    case 'pentagon':
      return `<polygon points="${polygon(5, -Math.PI / 2, x, y, half)}" ${attributes}/>`;
    case 'triangle':
      return `<polygon points="${polygon(3, -Math.PI / 2, x, y + size * 0.1, half)}" ${attributes}/>`;
  }
}
