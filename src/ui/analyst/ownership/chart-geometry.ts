/** Where boxes, lines and their labels lie on the drawing, in pixels. Pure. */
import type { OwnershipView } from '../../../core/ownership/ownership-answer.ts';

export const box = { width: 142, height: 46, gapX: 14, gapY: 50, margin: 12 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Top left corners by party. */
export function boxesOf(places: OwnershipView['chart']['places']): ReadonlyMap<string, Point> {
  return new Map(
    places.map(({ party, column, row }) => [
      party,
      { x: box.margin + column * (box.width + box.gapX), y: box.margin + row * (box.height + box.gapY) },
    ]),
  );
}

export function sizeOf(boxes: ReadonlyMap<string, Point>): { readonly width: number; readonly height: number } {
  const corners = [...boxes.values()];
  return {
    width: Math.max(0, ...corners.map(({ x }) => x)) + box.width + box.margin,
    height: Math.max(0, ...corners.map(({ y }) => y)) + box.height + box.margin,
  };
}

export interface Line {
  readonly path: string;
  /** Middle of the label. */
  readonly label: Point;
}

/** `along`: where on the line its label sits, 0 at the owner, 1 at the body. */
export function lineBetween(owner: Point, body: Point, along: number): Line {
  if (body.y <= owner.y) return lineBack(owner, body);
  const from = { x: owner.x + box.width / 2, y: owner.y + box.height };
  const to = { x: body.x + box.width / 2, y: body.y };
  const bend = Math.min(60, (to.y - from.y) * 0.6);
  const [a, b] = [
    { x: from.x, y: from.y + bend },
    { x: to.x, y: to.y - bend },
  ];
  return {
    path: `M${from.x} ${from.y}C${a.x} ${a.y} ${b.x} ${b.y} ${to.x} ${to.y}`,
    label: onCurve([from, a, b, to], along),
  };
}

/** A stake held upwards or in itself: round the right side. */
function lineBack(owner: Point, body: Point): Line {
  const from = { x: owner.x + box.width, y: owner.y + box.height * 0.7 };
  const to = { x: body.x + box.width, y: body.y + box.height * 0.3 };
  const out = Math.max(from.x, to.x) + 34;
  const bends = [from, { x: out, y: from.y }, { x: out, y: to.y }, to] as const;
  return {
    path: `M${from.x} ${from.y}C${out} ${from.y} ${out} ${to.y} ${to.x} ${to.y}`,
    label: onCurve(bends, 0.5),
  };
}

function onCurve([p, q, r, s]: readonly [Point, Point, Point, Point], t: number): Point {
  const u = 1 - t;
  const mix = (axis: 'x' | 'y') =>
    u * u * u * p[axis] + 3 * u * u * t * q[axis] + 3 * u * t * t * r[axis] + t * t * t * s[axis];
  return { x: mix('x'), y: mix('y') };
}

/** The box nearest in a direction of the arrow keys, or null. Sideways counts double, so that keys keep to their row or column. */
export function neighbour(
  boxes: ReadonlyMap<string, Point>,
  from: string,
  key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
): string | null {
  const here = boxes.get(from);
  if (here === undefined) return null;
  const vertical = key === 'ArrowUp' || key === 'ArrowDown';
  const sign = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
  let best: string | null = null;
  let least = Infinity;
  for (const [party, there] of boxes) {
    const ahead = sign * (vertical ? there.y - here.y : there.x - here.x);
    const aside = Math.abs(vertical ? there.x - here.x : there.y - here.y);
    if (ahead <= 0 || (!vertical && aside > box.height)) continue;
    const far = ahead + 2 * aside;
    if (far >= least) continue;
    least = far;
    best = party;
  }
  return best;
}
