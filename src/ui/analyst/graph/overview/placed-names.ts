/** Names under the circles of an overview: whole where there is room, else cut, and none on another. Pure. */
import type { Spot } from '../../../../core/network/overview-layout.ts';
import { short } from '../../../graph-view/picture.ts';
import { overlap, type Box } from '../../../graph-view/room-for-names.ts';

export interface GroupName {
  readonly key: number;
  readonly name: string;
  readonly spot: Spot;
  /** Stands in any case: it is looked at. */
  readonly stays: boolean;
}

export interface PlacedName {
  readonly key: number;
  readonly text: string;
  /** Middle and foot, CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** Letters, tried in this order. */
const lengths = [26, 14] as const;
const letter = 6.1;
const [above, below] = [10, 3];
const edge = 3;

/** The first of `names` are placed first, after those that stay. */
export function placedNames(names: readonly GroupName[], width: number): readonly PlacedName[] {
  const taken: Box[] = [];
  const ordered = [...names.filter(({ stays }) => stays), ...names.filter(({ stays }) => !stays)];
  return ordered.flatMap(({ key, name, spot, stays }) => {
    for (const length of lengths) {
      const text = short(name, length);
      const half = (Array.from(text).length * letter) / 2;
      const x = Math.max(half + edge, Math.min(width - half - edge, spot.x));
      const y = spot.y + spot.radius + 11;
      const box = { left: x - half, right: x + half, top: y - above, bottom: y + below };
      const last = length === lengths.at(-1);
      if (!(stays && last) && taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ key, text, x, y }];
    }
    return [];
  });
}
