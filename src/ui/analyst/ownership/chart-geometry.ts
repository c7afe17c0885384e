/** Where boxes, lines and their labels lie on the drawing, in pixels. Pure. */
import type { OwnershipView } from '../../../core/ownership/ownership-answer.ts';

export const box = { width: 132, height: 54, gapX: 12, gapY: 46, margin: 8 } as const;

/** Boxes that fit side by side; three at the least, for there is a scroll bar. */
export function boxesAcross(width: number): number {
  return Math.max(3, Math.min(9, Math.floor((width - 2 * box.margin + box.gapX) / (box.width + box.gapX))));
}

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
  /** A point of it, 0 at the owner, 1 at the body. */
  readonly at: (along: number) => Point;
}

export function lineBetween(owner: Point, body: Point): Line {
  if (body.y <= owner.y) return lineBack(owner, body);
  const from = { x: owner.x + box.width / 2, y: owner.y + box.height };
  const to = { x: body.x + box.width / 2, y: body.y };
  const bend = Math.min(60, (to.y - from.y) * 0.6);
  return curve(from, { x: from.x, y: from.y + bend }, { x: to.x, y: to.y - bend }, to);
}

/** A stake held upwards or in itself: round the right side. */
function lineBack(owner: Point, body: Point): Line {
  const from = { x: owner.x + box.width, y: owner.y + box.height * 0.7 };
  const to = { x: body.x + box.width, y: body.y + box.height * 0.3 };
  const out = Math.max(from.x, to.x) + 34;
  return curve(from, { x: out, y: from.y }, { x: out, y: to.y }, to);
}

function curve(p: Point, q: Point, r: Point, s: Point): Line {
  const mix = (axis: 'x' | 'y', t: number): number => {
    const u = 1 - t;
    return u * u * u * p[axis] + 3 * u * u * t * q[axis] + 3 * u * t * t * r[axis] + t * t * t * s[axis];
  };
  return {
    path: `M${p.x} ${p.y}C${q.x} ${q.y} ${r.x} ${r.y} ${s.x} ${s.y}`,
    at: (along) => ({ x: mix('x', along), y: mix('y', along) }),
  };
}

const tried = [0.5, 0.62, 0.38, 0.74, 0.26, 0.82, 0.18] as const;

/** Middles of the labels, each on its line, clear of one another and of the boxes as far as there is room. `halves`: half of each label's width. */
export function labelPlaces(
  lines: readonly Line[],
  halves: readonly number[],
  boxes: Iterable<Point>,
): readonly Point[] {
  const taken = [...boxes].map(({ x, y }) => ({ left: x, right: x + box.width, top: y, bottom: y + box.height }));
  return lines.map((line, i) => {
    const half = halves[i] ?? 0;
    const around = ({ x, y }: Point) => ({ left: x - half, right: x + half, top: y - 9, bottom: y + 9 });
    const points = tried.map(line.at);
    const clear = points.find((point) => {
      const one = around(point);
      return taken.every(
        (other) => one.right < other.left || one.left > other.right || one.bottom < other.top || one.top > other.bottom,
      );
    });
    const place = clear ?? line.at(0.5);
    taken.push(around(place));
    return place;
  });
}

/** The box an arrow key leads to, or null: up and down the nearest in the next row that way, sideways the next in the row. */
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
    if (ahead <= 0 || (!vertical && aside > 0)) continue;
    const far = ahead * 10_000 + aside;
    if (far >= least) continue;
    least = far;
    best = party;
  }
  return best;
}
