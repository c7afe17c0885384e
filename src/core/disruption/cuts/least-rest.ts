/**
 * What tables that have nothing inside in common come to at least, by what is spent inside them: for each the least value of its partial plans
 * by cost, open parts counted as if they closed as they are (their value only grows when they meet), then the least over all ways to share.
 */
import type { Table } from './partition-table.ts';

/** Cost ascending, value falling. */
export type Profile = readonly (readonly [cost: number, value: number])[];

/** Points beyond which neighbours are joined; the bound stays one. */
const mostPoints = 64;

export function profileOf(table: Table, phi: (weight: number) => number): Profile {
  const stride = table.border.length;
  const least = new Map<number, number>();
  for (let group = 0; group < table.groups; group++) {
    for (let s = table.head[group]; s >= 0; s = table.next[s]) {
      let sum = table.value[s];
      for (let i = 0; i < table.parts[group]; i++) sum += phi(table.weight[s * stride + i]);
      const cost = table.cost[s];
      const known = least.get(cost);
      if (known === undefined || sum < known) least.set(cost, sum);
    }
  }
  return lowest([...least]);
}

/** Of no tables. */
const nothing: Profile = [[0, 0]];

/** The least of both together. */
export function shared(a: Profile, b: Profile): Profile {
  if (a === nothing) return b;
  if (b === nothing) return a;
  return lowest(a.flatMap(([cost, value]) => b.map(([more, other]) => [cost + more, value + other] as const)));
}

/** The least value at `cost` or less; Infinity where it takes more. */
export function leastAt(profile: Profile, cost: number): number {
  let value = Infinity;
  for (const [from, least] of profile) {
    if (from > cost) break;
    value = least;
  }
  return value;
}

function lowest(points: readonly (readonly [number, number])[]): Profile {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const line: (readonly [number, number])[] = [];
  for (const point of sorted) if (line.length === 0 || point[1] < line[line.length - 1][1]) line.push(point);
  if (line.length <= mostPoints) return line;
  // A run of points stands as its least cost with its least value: no more than any of them.
  const run = Math.ceil(line.length / mostPoints);
  return Array.from({ length: Math.ceil(line.length / run) }, (_, i) => {
    const last = Math.min(line.length, (i + 1) * run) - 1;
    return [line[i * run][0], line[last][1]] as const;
  });
}

/** The least of many together, by place, any of which may change: kept as sums in a tree. */
export function sharing(places: number): {
  readonly set: (place: number, profiles: readonly Profile[]) => void;
  readonly all: () => Profile;
} {
  let size = 1;
  while (size < places) size *= 2;
  const tree: Profile[] = Array.from({ length: 2 * size }, () => nothing);
  return {
    set: (place, profiles) => {
      let at = size + place;
      tree[at] = profiles.reduce(shared, nothing);
      for (at >>= 1; at > 0; at >>= 1) tree[at] = shared(tree[2 * at], tree[2 * at + 1]);
    },
    all: () => tree[1],
  };
}
