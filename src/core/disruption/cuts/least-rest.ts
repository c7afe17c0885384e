/**
 * What tables that have nothing inside in common come to at least, by what is spent inside them: for each the least value of its partial plans
 * by cost, open parts counted as if they closed as they are (their value only grows when they meet), then the least over all ways to share.
 */
import type { Table } from './partition-table.ts';

/** Cost ascending, value falling. */
export type Profile = readonly (readonly [cost: number, value: number])[];

/** Points beyond which neighbours are joined; the bound stays one. */
const mostPoints = 64;

export function profileOf({ groups }: Table, phi: (weight: number) => number): Profile {
  const points: (readonly [number, number])[] = [];
  for (const { list } of groups.values()) {
    for (const { cost, value, weight } of list) {
      let sum = value;
      for (const size of weight) sum += phi(size);
      points.push([cost, sum]);
    }
  }
  return lowest(points);
}

/** The least of both together. */
export function shared(a: Profile, b: Profile): Profile {
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
