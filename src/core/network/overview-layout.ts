/**
 * Places for the groups of an overview: repelled by one another, drawn together by the money between them, kept apart by their size and
 * inside the frame (Fruchterman, Reingold 1991). Always the same for the same overview. O(rounds · groups²).
 */
import { otherGroups, type Overview } from './overview.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const rounds = 120;
const partings = 60;
const golden = Math.PI * (3 - Math.sqrt(5));
/** Room under a circle for its name. */
const nameRoom = 13;
/** Between a circle and the frame: lines bow out a little. */
const frame = 14;

/**
 * By group of `overview`, in a frame of so many pixels. The area of a circle goes by the money its group moves; the others, which may be
 * thousands, are as large as the largest and pull at nobody.
 */
export function overviewSpots({ groups, links: all }: Overview, width: number, height: number): readonly Spot[] {
  const links = all.filter(({ from, to }) => from !== otherGroups && to !== otherGroups);
  const money = groups.map(({ id, into, out, within }) =>
    id === otherGroups ? 0 : into.amount + out.amount + within.amount,
  );
  const most = Math.max(1, ...money);
  const largest = Math.max(8, Math.min(width, height) / (3.2 + Math.sqrt(groups.length) * 1.1));
  const radius = money.map((amount, at) =>
    groups[at].id === otherGroups ? largest : Math.max(5, largest * Math.sqrt(amount / most)),
  );
  const place = new Map(groups.map((group, at) => [group.id, at]));
  const weight = Math.max(1, ...links.map((link) => link.amount));
  const pulls = links.map((link) => ({
    a: place.get(link.from) ?? 0,
    b: place.get(link.to) ?? 0,
    pull: Math.sqrt(link.amount / weight),
  }));
  const [middleX, middleY] = [width / 2, height / 2];
  const x = groups.map((_, at) => middleX + Math.cos(at * golden) * Math.sqrt(at / groups.length) * middleX * 0.9);
  const y = groups.map((_, at) => middleY + Math.sin(at * golden) * Math.sqrt(at / groups.length) * middleY * 0.9);
  const ideal = Math.sqrt((width * height) / Math.max(1, groups.length));
  for (let round = 0; round < rounds; round++) {
    const heat = (1 - round / rounds) * ideal * 0.12;
    const dx = x.map((at) => ((middleX - at) / width) * 0.4);
    const dy = y.map((at) => ((middleY - at) / height) * 0.4);
    for (let a = 0; a < x.length; a++) {
      for (let b = a + 1; b < x.length; b++) {
        const [ex, ey] = [x[a] - x[b] || 0.01, y[a] - y[b] || 0.01];
        const far = Math.sqrt(ex * ex + ey * ey);
        const gap = Math.max(1, far - radius[a] - radius[b] - nameRoom);
        const push = Math.min(8, (ideal / gap) ** 2 * 0.35);
        dx[a] += (ex / far) * push;
        dy[a] += (ey / far) * push;
        dx[b] -= (ex / far) * push;
        dy[b] -= (ey / far) * push;
      }
    }
    for (const { a, b, pull } of pulls) {
      const [ex, ey] = [x[b] - x[a], y[b] - y[a]];
      const far = Math.sqrt(ex * ex + ey * ey) || 1;
      const force = pull * Math.min(2, far / ideal);
      dx[a] += (ex / far) * force;
      dy[a] += (ey / far) * force;
      dx[b] -= (ex / far) * force;
      dy[b] -= (ey / far) * force;
    }
    for (let at = 0; at < x.length; at++) {
      const far = Math.sqrt(dx[at] ** 2 + dy[at] ** 2) || 1;
      const step = Math.min(heat, far * 2);
      x[at] = inside(x[at] + (dx[at] / far) * step, radius[at] + frame, width);
      y[at] = inside(y[at] + (dy[at] / far) * step, radius[at] + frame, height - nameRoom);
    }
  }
  for (let round = 0; round < partings; round++) part(x, y, radius, width, height);
  return groups.map((_, at) => ({ x: x[at], y: y[at], radius: radius[at] }));
}

/** Moves overlapping circles (with room for their names) half of what they overlap by. */
function part(x: number[], y: number[], radius: readonly number[], width: number, height: number): void {
  for (let a = 0; a < x.length; a++) {
    for (let b = a + 1; b < x.length; b++) {
      const [ex, ey] = [x[a] - x[b] || 0.01, y[a] - y[b] || 0.01];
      const far = Math.sqrt(ex * ex + ey * ey);
      const over = radius[a] + radius[b] + nameRoom - far;
      if (over <= 0) continue;
      const [sx, sy] = [(ex / far) * over * 0.5, (ey / far) * over * 0.5];
      x[a] = inside(x[a] + sx, radius[a] + frame, width);
      y[a] = inside(y[a] + sy, radius[a] + frame, height - nameRoom);
      x[b] = inside(x[b] - sx, radius[b] + frame, width);
      y[b] = inside(y[b] - sy, radius[b] + frame, height - nameRoom);
    }
  }
}

function inside(at: number, margin: number, end: number): number {
  return Math.max(margin, Math.min(end - margin, at));
}
