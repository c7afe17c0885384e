/**
 * Which parties to draw of an ownership structure, and where: owners above what they own, at most so many boxes at once.
 *
 * The listed come first, then the caught, then what is held by them, each nearest first; co-owners who are none of these fill what
 * room is left, largest stakes first. Rows by longest path from the top, loops not followed back; within a row by the mean place
 * of neighbours, swept down and up. Source: Sugiyama, Tagawa and Toda, Methods for visual understanding of hierarchical systems,
 * IEEE SMC 11 (1981). O(sweeps × drawn edges log drawn).
 */
import type { RelationIndex } from './relation-index.ts';
import { upstreamOrder } from './upstream-order.ts';

export interface ChartOptions {
  /** Boxes at most. */
  readonly most: number;
  /** Boxes side by side; a longer row is broken into several. */
  readonly wide: number;
  /** Whether co-owners who are neither listed nor below the listed are drawn. */
  readonly others: boolean;
}

export interface ChartPlace {
  readonly node: number;
  /** Column (halves occur) and row of the box, from 0. */
  readonly column: number;
  readonly row: number;
}

export interface Chart {
  readonly places: readonly ChartPlace[];
  /** Edges of the index both ends of which are drawn. */
  readonly edges: readonly number[];
  /** Listed parties with relations and bodies below them, and co-owners, that are not drawn. */
  readonly bodiesLeft: number;
  readonly othersLeft: number;
}

const usual: ChartOptions = { most: 60, wide: 6, others: true };

/** `below`: bodies in the order they are to be taken in when there is not room for all. */
export function chartOf(index: RelationIndex, below: readonly number[], options: Partial<ChartOptions> = {}): Chart {
  const { most, wide, others } = { ...usual, ...options };
  const listed = numbers(index.listedCount).filter((n) => degree(index, n) > 0);
  const wanted = [...listed, ...below];
  const taken = wanted.slice(0, most);
  const outsiders = coOwners(index, taken, new Set(wanted));
  const drawn = new Set([...taken, ...(others ? outsiders : []).slice(0, most - taken.length)]);
  const edges = [...drawn].flatMap((n) =>
    range(index.outStart[n], index.outStart[n + 1]).filter((e) => drawn.has(index.to[e])),
  );
  const rows = rowsOf(index, [...drawn], edges, new Set(outsiders));
  return {
    places: broken(ordered(index, rows, edges), wide),
    edges,
    bodiesLeft: wanted.length - taken.length,
    othersLeft: outsiders.length - (drawn.size - taken.length),
  };
}

/** Owners of the bodies who are not among `wanted`, largest stake first. */
function coOwners(index: RelationIndex, bodies: readonly number[], wanted: ReadonlySet<number>): readonly number[] {
  const largest = new Map<number, number>();
  for (const body of bodies) {
    if (body < index.listedCount) continue;
    for (let i = index.intoStart[body]; i < index.intoStart[body + 1]; i++) {
      const edge = index.into[i];
      const owner = index.from[edge];
      if (!wanted.has(owner)) largest.set(owner, Math.max(largest.get(owner) ?? 0, index.share[edge]));
    }
  }
  return [...largest].sort(([, a], [, b]) => b - a).map(([owner]) => owner);
}

/** Nodes by row: one below the lowest of its owners; co-owners one above the highest of what they own. */
function rowsOf(
  index: RelationIndex,
  drawn: readonly number[],
  edges: readonly number[],
  outsiders: ReadonlySet<number>,
): number[][] {
  const roots = drawn.filter((n) => n < index.listedCount);
  const { node, place } = upstreamOrder(index, roots);
  const row = new Map(drawn.map((n) => [n, 0]));
  const leaving = new Map<number, number[]>(drawn.map((n) => [n, []]));
  for (const e of edges) leaving.get(index.from[e])?.push(e);
  for (const owner of node) {
    if (!row.has(owner)) continue;
    for (const e of leaving.get(owner) ?? []) {
      const body = index.to[e];
      if (place[body] > place[owner]) row.set(body, Math.max(row.get(body) ?? 0, (row.get(owner) ?? 0) + 1));
    }
  }
  for (const owner of outsiders) {
    const owned = leaving.get(owner)?.map((e) => row.get(index.to[e]) ?? 0) ?? [];
    if (row.has(owner)) row.set(owner, Math.max(0, Math.min(...owned) - 1));
  }
  const rows: number[][] = [];
  for (const [n, r] of row) (rows[r] ??= []).push(n);
  return rows.filter((one) => one !== undefined);
}

/** Four sweeps of means, down and up. */
function ordered(
  index: RelationIndex,
  rows: readonly number[][],
  edges: readonly number[],
): readonly (readonly number[])[] {
  const result = rows.map((row) => [...row]);
  const beside = new Map<number, number[]>();
  const note = (a: number, b: number) => void (beside.get(a)?.push(b) ?? beside.set(a, [b]));
  for (const e of edges) {
    note(index.from[e], index.to[e]);
    note(index.to[e], index.from[e]);
  }
  const at = new Map<number, number>();
  const rowAt = new Map<number, number>();
  // Middle of the row is 0, so that rows of different length lie over one another.
  const settle = (row: readonly number[]) => row.forEach((n, i) => at.set(n, i - (row.length - 1) / 2));
  result.forEach((row, r) => {
    settle(row);
    for (const n of row) rowAt.set(n, r);
  });
  for (let sweep = 0; sweep < 4; sweep++) {
    const down = sweep % 2 === 0;
    for (const r of down ? numbers(result.length) : numbers(result.length).reverse()) {
      const means = new Map(
        result[r].map((n) => {
          const places = (beside.get(n) ?? [])
            .filter((m) => (down ? (rowAt.get(m) ?? 0) < r : (rowAt.get(m) ?? 0) > r))
            .map((m) => at.get(m) ?? 0);
          return [n, places.length === 0 ? (at.get(n) ?? 0) : places.reduce((a, b) => a + b, 0) / places.length];
        }),
      );
      result[r].sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
      settle(result[r]);
    }
  }
  return result;
}

/** Rows no wider than `wide`, each in the middle. */
function broken(rows: readonly (readonly number[])[], wide: number): readonly ChartPlace[] {
  const lines = rows.flatMap((row) => {
    const parts = Math.ceil(row.length / wide);
    const size = Math.ceil(row.length / parts);
    return numbers(parts).map((p) => row.slice(p * size, (p + 1) * size));
  });
  const widest = Math.max(0, ...lines.map((line) => line.length));
  return lines.flatMap((line, row) => line.map((node, i) => ({ node, row, column: i + (widest - line.length) / 2 })));
}

function degree(index: RelationIndex, n: number): number {
  return index.outStart[n + 1] - index.outStart[n] + index.intoStart[n + 1] - index.intoStart[n];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function numbers(count: number): number[] {
  return [...range(0, count)];
}
