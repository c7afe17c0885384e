/**
 * Which names can stand on a picture without hiding one another: by rank, each where it lies on none before it (greedy, as point labels are
 * placed: Yoeli 1972). O(names²) with a box test each.
 */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface NamedBox {
  readonly box: Box;
  /** Greatest first; of equals the first in the list. */
  readonly rank: number;
  /** Stands in any case, and before all others. */
  readonly stays: boolean;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** By place in `names`, whether there is room for it. */
export function roomForNames(names: readonly NamedBox[]): readonly boolean[] {
  const room = names.map(() => false);
  const taken: Box[] = [];
  const order = [...names.entries()].sort(([, a], [, b]) => Number(b.stays) - Number(a.stays) || b.rank - a.rank);
  for (const [i, { box, stays }] of order) {
    if (!stays && taken.some((other) => overlap(box, other))) continue;
    room[i] = true;
    taken.push(box);
  }
  return room;
}
