/** One team's picture at an instant. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { ClassNode, ClassPicture } from '../../../worker/debrief-protocol.ts';
import { okabeIto, type Palette } from '../../graph-view/palette.ts';
import { drawDot, drawLine, drawNames, scaleOf, type DrawnDot, type DrawnLine } from '../stage/draw.ts';
import { toScreen, type ViewBox } from '../stage/view-box.ts';
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

const due = 9;
const other = 6;

const touched = (lane: LaneState, i: number): boolean => lane.claimed[i] === 1 || lane.frozen[i] === 1;

function radius(node: ClassNode, lane: LaneState, i: number): number {
  const size = node.reasons.length > 0 ? due : other;
  return touched(lane, i) ? size + 3 : lane.traced[i] === 1 ? size + 1 : size;
}

function dotOf(node: ClassNode, lane: LaneState, i: number, { palette, chosen, names }: LaneLook): DrawnDot | null {
  if (node.place === null) return null;
  const member = node.truth === 'member';
  const flagged = touched(lane, i);
  const wrong = flagged && !member;
  const right = lane.claimed[i] === 1 && node.reasons.length > 0;
  const traced = lane.traced[i] === 1;
  return {
    at: node.place,
    radius: radius(node, lane, i),
    sign: wrong
      ? 'square'
      : right || (member && traced)
        ? 'disc'
        : member && node.reasons.length > 0
          ? 'hollow'
          : 'box',
    colour: wrong
      ? okabeIto.vermillion
      : right
        ? okabeIto.green
        : member && (traced || flagged)
          ? okabeIto.sky
          : palette.line,
    rings: lane.frozen[i] === 1 ? [{ share: 1, colour: palette.frozen, width: 3.5 }] : [],
    label: node.label,
    rank: node.key === chosen ? Infinity : names && flagged ? 10 + node.claimed.length : -1,
    faded: !flagged && !traced && !member,
    chosen: node.key === chosen,
  };
}

function linesOf(
  lane: LaneState,
  { picture, palette }: LaneLook,
  places: ReadonlyMap<NodeKey, number>,
): readonly DrawnLine[] {
  return picture.links.flatMap((link, l): readonly DrawnLine[] => {
    const [a, b] = [places.get(link.from) ?? -1, places.get(link.to) ?? -1];
    const [from, to] = [picture.nodes[a], picture.nodes[b]];
    if (from === undefined || to === undefined || from.place === null || to.place === null) return [];
    const truly = link.trueCount > 0 || link.hand;
    const [marked, stray] = [lane.marked[l] ?? 0, lane.stray[l] ?? 0];
    if (!truly && stray === 0) return [];
    return [
      {
        from: from.place,
        to: to.place,
        fromRadius: radius(from, lane, a),
        toRadius: radius(to, lane, b),
        width: marked > 0 ? 3 : stray > 0 ? 2 : 1,
        colour: marked > 0 ? palette.marked : stray > 0 ? palette.trace : palette.line,
        dash: marked > 0 ? [] : stray > 0 ? [6, 3, 2, 3] : [2, 4],
        faded: false,
      },
    ];
  });
}

/** Where each node stands in the picture's list, made once. */
export function placesOf({ nodes }: ClassPicture): ReadonlyMap<NodeKey, number> {
  return new Map(nodes.map(({ key }, i) => [key, i]));
}

export function drawLane(
  pen: CanvasRenderingContext2D,
  view: ViewBox,
  lane: LaneState,
  look: LaneLook,
  places: ReadonlyMap<NodeKey, number>,
): void {
  const { picture, palette, focus, font } = look;
  const lines = linesOf(lane, look, places);
  // What is marked lies over what is not.
  for (const line of lines.toSorted((a, b) => a.width - b.width)) drawLine(pen, view, line);
  const dots = picture.nodes.flatMap((node, i) => dotOf(node, lane, i, look) ?? []);
  for (const dot of dots) drawDot(pen, view, dot, palette);
  if (focus !== null) drawFocus(pen, view, focus, look, places);
  drawNames(pen, view, dots, font, palette);
}

function drawFocus(
  pen: CanvasRenderingContext2D,
  view: ViewBox,
  { from, to }: Focus,
  { picture, palette }: LaneLook,
  places: ReadonlyMap<NodeKey, number>,
): void {
  const ends = [from, to].map((key) => picture.nodes[places.get(key) ?? -1]?.place ?? null);
  const [a, b] = ends;
  if (a === null || a === undefined || b === null || b === undefined) return;
  drawLine(pen, view, {
    from: a,
    to: b,
    fromRadius: due + 4,
    toRadius: due + 4,
    width: 5,
    colour: palette.truth,
    dash: [7, 5],
    faded: false,
  });
  const { x, y } = toScreen(view, a);
  pen.strokeStyle = palette.truth;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.arc(x, y, (due + 7) * scaleOf(view), 0, 2 * Math.PI);
  pen.stroke();
}

/** A ring that opens around the node touched last; `age` 0..1. */
export function drawPulse(
  pen: CanvasRenderingContext2D,
  view: ViewBox,
  at: { readonly x: number; readonly y: number },
  age: number,
  palette: Palette,
): void {
  const { x, y } = toScreen(view, at);
  pen.globalAlpha = 1 - age;
  pen.strokeStyle = palette.accent;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.arc(x, y, (due + 4) * scaleOf(view) + 22 * age, 0, 2 * Math.PI);
  pen.stroke();
  pen.globalAlpha = 1;
}
