/**
 * One team's picture at an instant. What seldom changes (the way of the money, thin; links marked in error) stays on a ground; over it goes
 * what the team holds, all that looks the same in one path, so that six lanes are drawn within a frame.
 */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { ClassNode, ClassPicture } from '../../../worker/debrief-protocol.ts';
import { okabeIto, type Palette } from '../../graph-view/palette.ts';
import { drawLine, drawLines, drawNames, drawSigns, freshPen, scaleOf, type DrawnDot } from '../stage/draw.ts';
import type { Sign } from '../stage/verdict.ts';
import { toScreen, type Point, type ViewBox } from '../stage/view-box.ts';
import type { LaneState } from './replay-state.ts';

/** The hop a team did not take, and the node it stood on. */
export interface Focus {
  readonly from: NodeKey;
  readonly to: NodeKey;
}

export interface LaneLook {
  readonly picture: ClassPicture;
  readonly palette: Palette;
  readonly chosen: NodeKey | null;
  readonly focus: Focus | null;
  readonly names: boolean;
  readonly font: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const due = 9;
const other = 6;
const thin = { width: 1, dash: [2, 4], faded: false } as const;
const loose = { width: 2, dash: [6, 3, 2, 3], faded: false } as const;

interface Placed {
  readonly node: ClassNode;
  /** In the picture's list. */
  readonly index: number;
  /** On the canvas. */
  readonly at: Point;
}

/** A link by the indexes of its ends. */
interface Strand {
  readonly from: Placed;
  readonly to: Placed;
  readonly link: number;
}

interface Group {
  readonly sign: Sign;
  readonly radius: number;
  readonly colour: string;
  readonly faded: boolean;
  readonly points: Point[];
}

const baseRadius = ({ reasons }: ClassNode): number => (reasons.length > 0 ? due : other);
const flagged = (lane: LaneState, i: number): boolean => lane.claimed[i] === 1 || lane.frozen[i] === 1;

function radiusOf(lane: LaneState, { node, index }: Placed): number {
  const size = baseRadius(node);
  return flagged(lane, index) ? size + 3 : lane.traced[index] === 1 ? size + 1 : size;
}

/** Draws the lane on `canvas`, which it fits to `size`. Made anew when anything of the look, the view or the size changes. */
export function lanePainter(
  view: ViewBox,
  size: Size,
  look: LaneLook,
): (canvas: HTMLCanvasElement, lane: LaneState) => void {
  const { picture, palette, chosen, focus, names, font } = look;
  const placed = picture.nodes.flatMap((node, index): readonly Placed[] =>
    node.place === null ? [] : [{ node, index, at: toScreen(view, node.place) }],
  );
  const byKey = new Map(placed.map((one) => [one.node.key, one]));
  const strands = picture.links.flatMap(({ from, to }, link): readonly Strand[] => {
    const [a, b] = [byKey.get(from), byKey.get(to)];
    return a === undefined || b === undefined ? [] : [{ from: a, to: b, link }];
  });
  const radius = (one: Placed) => baseRadius(one.node) + 2;
  const drawn = ({ from, to }: Strand) => ({
    from: from.node.place ?? origin,
    to: to.node.place ?? origin,
    fromRadius: radius(from),
    toRadius: radius(to),
  });
  const truly = strands.filter(
    ({ link }) => picture.links[link]?.hand === true || (picture.links[link]?.trueCount ?? 0) > 0,
  );
  const still = document.createElement('canvas');
  /** Stray links on the ground: they are many and seldom taken back, so new ones are only added. null = the ground is to be painted. */
  let ground: Set<number> | null = null;
  const paintGround = (lane: LaneState) => {
    const isStray = (link: number) => (lane.marked[link] ?? 0) === 0 && (lane.stray[link] ?? 0) > 0;
    let pen: CanvasRenderingContext2D | null = null;
    if (ground === null || [...ground].some((link) => !isStray(link))) {
      ground = new Set();
      pen = freshPen(still, size.width, size.height, palette.paper);
      if (pen !== null) drawLines(pen, view, { ...thin, colour: palette.line }, truly.map(drawn));
    }
    const known = ground;
    const fresh = strands.filter(({ link }) => isStray(link) && !known.has(link));
    if (fresh.length === 0) return;
    for (const { link } of fresh) known.add(link);
    pen ??= still.getContext('2d');
    if (pen !== null) drawLines(pen, view, { ...loose, colour: palette.trace }, fresh.map(drawn));
  };
  return (canvas, lane) => {
    const pen = freshPen(canvas, size.width, size.height, palette.paper);
    if (pen === null) return;
    paintGround(lane);
    // Pixel for pixel: the ground is as large as the canvas.
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(still, 0, 0);
    pen.restore();
    const marked = strands.filter(({ link }) => (lane.marked[link] ?? 0) > 0);
    drawLines(pen, view, { width: 3, colour: palette.marked, dash: [], faded: false }, marked.map(drawn));
    drawHolders(pen, view, lane, placed, palette);
    if (focus !== null) drawFocus(pen, view, focus, byKey, palette);
    const named = placed.filter(({ node, index }) => node.key === chosen || (names && flagged(lane, index)));
    if (named.length > 0) {
      const label = new Set(named);
      drawNames(
        pen,
        view,
        placed.map((one) => dotOf(one, lane, label.has(one), chosen)),
        font,
        palette,
      );
    }
    const ring = placed.find(({ node }) => node.key === chosen);
    if (ring !== undefined) drawRing(pen, view, ring, lane, palette);
  };
}

const origin: Point = { x: 0, y: 0 };

/** Those nobody touched lie lowest. */
function drawHolders(
  pen: CanvasRenderingContext2D,
  view: ViewBox,
  lane: LaneState,
  placed: readonly Placed[],
  palette: Palette,
): void {
  const scale = scaleOf(view);
  const groups = new Map<string, Group>();
  const frozen: Placed[] = [];
  for (const one of placed) {
    const { sign, colour, faded } = signOf(one, lane, palette);
    const radius = radiusOf(lane, one);
    const id = `${radius} ${sign} ${colour} ${faded}`;
    const group = groups.get(id) ?? { sign, radius, colour, faded, points: [] };
    group.points.push(one.at);
    groups.set(id, group);
    if (lane.frozen[one.index] === 1) frozen.push(one);
  }
  for (const { sign, radius, colour, faded, points } of [...groups.values()].toSorted((a, b) => a.radius - b.radius)) {
    pen.globalAlpha = faded ? 0.3 : 1;
    drawSigns(pen, sign, points, radius * scale, colour, palette);
  }
  pen.globalAlpha = 1;
  if (frozen.length === 0) return;
  const width = 3.5 * Math.max(0.6, scale);
  pen.strokeStyle = palette.frozen;
  pen.lineWidth = width;
  pen.beginPath();
  for (const one of frozen) {
    const r = radiusOf(lane, one) * scale + 2.5 + width / 2;
    pen.moveTo(one.at.x + r, one.at.y);
    pen.arc(one.at.x, one.at.y, r, 0, 2 * Math.PI);
  }
  pen.stroke();
}

function signOf({ node, index }: Placed, lane: LaneState, palette: Palette): Pick<Group, 'sign' | 'colour' | 'faded'> {
  const member = node.truth === 'member';
  const touched = flagged(lane, index);
  const traced = lane.traced[index] === 1;
  const right = lane.claimed[index] === 1 && node.reasons.length > 0;
  if (touched && !member) return { sign: 'square', colour: okabeIto.vermillion, faded: false };
  if (right) return { sign: 'disc', colour: okabeIto.green, faded: false };
  const colour = member && (traced || touched) ? okabeIto.sky : palette.line;
  const sign = member && traced ? 'disc' : member && node.reasons.length > 0 ? 'hollow' : 'box';
  return { sign, colour, faded: !touched && !traced && !member };
}

/** As the names' placing looks at it. */
function dotOf(one: Placed, lane: LaneState, named: boolean, chosen: NodeKey | null): DrawnDot {
  const { node, index } = one;
  return {
    at: node.place ?? origin,
    radius: radiusOf(lane, one),
    sign: 'disc',
    colour: '',
    rings: lane.frozen[index] === 1 ? [{ share: 1, colour: '', width: 3.5 }] : [],
    label: node.label,
    rank: node.key === chosen ? Infinity : named ? 10 + node.claimed.length : -1,
    faded: !flagged(lane, index) && lane.traced[index] !== 1 && node.truth !== 'member',
    chosen: node.key === chosen,
  };
}

function drawRing(pen: CanvasRenderingContext2D, view: ViewBox, one: Placed, lane: LaneState, palette: Palette): void {
  const scale = scaleOf(view);
  const frozen = lane.frozen[one.index] === 1 ? 3.5 * Math.max(0.6, scale) + 1.5 : 0;
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 2.5;
  pen.beginPath();
  pen.arc(one.at.x, one.at.y, radiusOf(lane, one) * scale + 4.5 + frozen, 0, 2 * Math.PI);
  pen.stroke();
}

function drawFocus(
  pen: CanvasRenderingContext2D,
  view: ViewBox,
  { from, to }: Focus,
  byKey: ReadonlyMap<NodeKey, Placed>,
  palette: Palette,
): void {
  const [a, b] = [byKey.get(from), byKey.get(to)];
  if (a === undefined || b === undefined) return;
  drawLine(pen, view, {
    from: a.node.place ?? origin,
    to: b.node.place ?? origin,
    fromRadius: due + 4,
    toRadius: due + 4,
    width: 5,
    colour: palette.truth,
    dash: [7, 5],
    faded: false,
  });
  pen.strokeStyle = palette.truth;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.arc(a.at.x, a.at.y, (due + 7) * scaleOf(view), 0, 2 * Math.PI);
  pen.stroke();
}
