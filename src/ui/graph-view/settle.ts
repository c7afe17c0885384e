/**
 * Makes a force layout readable in a wide pane: scaled to the pane's proportions, then nodes pushed apart until each
 * has its room (a few rounds of pairwise relaxation, as in Gansner and North 1998, without the Voronoi cells). O(rounds · n²).
 */
import type { NodeKey } from '../../core/dataset/dataset.ts';
import type { Point, Positions } from './start-positions.ts';

export interface SettleOptions {
  /** Width of the pane by its height. */
  readonly aspect: number;
  /** Room of a node, model units. */
  readonly gap: number;
  readonly rounds: number;
}

const usual: SettleOptions = { aspect: 1.6, gap: 76, rounds: 60 };
/** More would distort distances beyond what the eye corrects. */
const mostStretch = 2.2;
/** Words under a node are wider than high: neighbours need more room beside than below each other. */
const wide = 1.5;

/** Lies around 0, 0, or around where the `fixed` nodes are wanted, which stand exactly there. */
export function settle(
  positions: Positions,
  fixed: Positions = new Map(),
  options: Partial<SettleOptions> = {},
): Positions {
  const { aspect, gap, rounds } = { ...usual, ...options };
  const keys = [...positions.keys()];
  if (keys.length < 2) return positions;
  const x = Float64Array.from(keys, (key) => positions.get(key)?.x ?? 0);
  const y = Float64Array.from(keys, (key) => positions.get(key)?.y ?? 0);
  const still = keys.map((key) => fixed.has(key));
  scaleToPane(x, y, aspect, gap);
  standFixed(keys, x, y, fixed);
  const least = gap * 0.7;
  for (let i = 0; i < x.length; i++) x[i] = (x[i] ?? 0) / wide;
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(x, y, still, least)) break;
  }
  return new Map(keys.map((key, i): [NodeKey, Point] => [key, { x: round1((x[i] ?? 0) * wide), y: round1(y[i]) }]));
}

/** Scales so that the middle nine tenths fill n · gap² of the pane's shape. */
function scaleToPane(x: Float64Array, y: Float64Array, aspect: number, gap: number): void {
  const area = x.length * gap * gap * 0.8;
  const [left, width] = middleOf(x);
  const [top, height] = middleOf(y);
  const want = { width: Math.sqrt(area * aspect), height: Math.sqrt(area / aspect) };
  let across = width > 1 ? want.width / width : 1;
  let down = height > 1 ? want.height / height : 1;
  if (across > down * mostStretch) across = down * mostStretch;
  if (down > across * mostStretch) down = across * mostStretch;
  for (let i = 0; i < x.length; i++) {
    x[i] = drawIn(((x[i] ?? 0) - left - width / 2) * across, (width * across) / 2);
    y[i] = drawIn(((y[i] ?? 0) - top - height / 2) * down, (height * down) / 2);
  }
}

/** Moves all as one to where the fixed nodes lie on average, then each fixed node to its own place. */
function standFixed(keys: readonly NodeKey[], x: Float64Array, y: Float64Array, fixed: Positions): void {
  const there = keys.flatMap((key, i) => {
    const at = fixed.get(key);
    return at === undefined ? [] : [{ i, at }];
  });
  if (there.length === 0) return;
  const dx = there.reduce((sum, { i, at }) => sum + at.x - (x[i] ?? 0), 0) / there.length;
  const dy = there.reduce((sum, { i, at }) => sum + at.y - (y[i] ?? 0), 0) / there.length;
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] ?? 0) + dx;
    y[i] = (y[i] ?? 0) + dy;
  }
  for (const { i, at } of there) {
    x[i] = at.x;
    y[i] = at.y;
  }
}

/** A few far-off leaves must not make everything else small: beyond the middle box a quarter of the way counts. */
function drawIn(value: number, half: number): number {
  return Math.abs(value) <= half ? value : Math.sign(value) * (half + (Math.abs(value) - half) * 0.25);
}

/** Start and length of the span between the 5th and 95th hundredth. */
function middleOf(values: Float64Array): readonly [number, number] {
  const sorted = values.toSorted();
  const low = sorted[Math.floor(sorted.length * 0.05)] ?? 0;
  const high = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
  return [low, high - low];
}

/** Any layout widened or narrowed to the pane's proportions, as far as that reads well. O(n). */
export function stretchToPane(positions: Positions, aspect: number, least: number, most: number): Positions {
  const points = [...positions.values()];
  const span = (values: readonly number[]) =>
    values.reduce((high, v) => Math.max(high, v), -Infinity) - values.reduce((low, v) => Math.min(low, v), Infinity);
  const [width, height] = [span(points.map((p) => p.x)), span(points.map((p) => p.y))];
  if (!(width > 0 && height > 0)) return positions;
  const factor = Math.min(most, Math.max(least, (aspect * height) / width));
  return new Map([...positions].map(([key, { x, y }]) => [key, { x: round1(x * factor), y }]));
}

/** One round; false when nothing was too near. */
function pushApart(x: Float64Array, y: Float64Array, still: readonly boolean[], least: number): boolean {
  let moved = false;
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) {
      let dx = (x[j] ?? 0) - (x[i] ?? 0);
      let dy = (y[j] ?? 0) - (y[i] ?? 0);
      if (Math.abs(dx) >= least || Math.abs(dy) >= least) continue;
      let distance = Math.hypot(dx, dy);
      if (distance >= least || (still[i] === true && still[j] === true)) continue;
      if (distance < 1e-6) {
        // Two on one spot part in a direction of their own, always the same.
        dx = Math.cos(i + j);
        dy = Math.sin(i + j);
        distance = 1;
      }
      const push = ((least - distance) / distance) * (still[i] === true || still[j] === true ? 1 : 0.5);
      if (still[i] !== true) {
        x[i] = (x[i] ?? 0) - dx * push;
        y[i] = (y[i] ?? 0) - dy * push;
      }
      if (still[j] !== true) {
        x[j] = (x[j] ?? 0) + dx * push;
        y[j] = (y[j] ?? 0) + dy * push;
      }
      moved ||= least - distance > 0.5;
    }
  }
  return moved;
}

function round1(value: number | undefined): number {
  return Math.round((value ?? 0) * 10) / 10;
}
