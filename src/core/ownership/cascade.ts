/**
 * The cascade from one set of roots, whose stakes add up: the least fixed point by worklist, with its proofs.
 *
 * It runs only as far as it is asked, nearest bodies first. A root is a listed party, or several that count together.
 * O(edges leaving roots and caught).
 */
import { grainsInPoint, type RelationIndex } from './relation-index.ts';
import type { Regime } from './regimes.ts';

export interface Cascade {
  /** Runs to the end: nodes caught, in order of capture, without the roots. */
  all(): readonly number[];
  /** Runs until `node` is caught, or to the end. */
  catches(node: number): boolean;
  /** 0 for a root, then 1, 2 … in order of capture; Infinity for a node not caught so far. */
  rankOf(node: number): number;
  /** Grains held by roots and caught so far; not capped. */
  shareOf(node: number): number;
  /** Whether the edge is one of those the cascade goes by. */
  uses(edge: number): boolean;
  /** Edges looked at so far. */
  visits(): number;
}

/** `only`: the edges to go by; null = all of them. */
export function cascadeFrom(
  index: RelationIndex,
  roots: readonly number[],
  regime: Regime,
  only: ReadonlySet<number> | null = null,
): Cascade {
  const { to, share, control, outStart } = index;
  // One that starts from few is one of many, and most of them stay small.
  const { rank, shares } = roots.length === index.listedCount ? dense(index.parties.length) : sparse();
  const caught: number[] = [];
  const queue = [...new Set(roots)];
  for (const node of queue) rank.set(node, 0);
  let read = 0;
  let visits = 0;

  const uses = (edge: number): boolean => only === null || only.has(edge);

  function step(): void {
    const owner = queue[read++];
    visits += outStart[owner + 1] - outStart[owner];
    for (let e = outStart[owner]; e < outStart[owner + 1]; e++) {
      if (!uses(e)) continue;
      const body = to[e];
      const held = shares.get(body) + share[e];
      shares.set(body, held);
      if (rank.get(body) !== Infinity || !(control[e] === 1 ? regime.control : reaches(held, regime))) continue;
      rank.set(body, caught.push(body));
      queue.push(body);
    }
  }
  return {
    all: () => {
      while (read < queue.length) step();
      return caught;
    },
    catches: (node) => {
      while (rank.get(node) === Infinity && read < queue.length) step();
      return rank.get(node) !== Infinity;
    },
    rankOf: rank.get,
    shareOf: shares.get,
    uses,
    visits: () => visits,
  };
}

/** A number for every node. */
interface Numbers {
  get(node: number): number;
  set(node: number, value: number): void;
}

interface Store {
  /** Infinity where not set. */
  readonly rank: Numbers;
  /** 0 where not set. */
  readonly shares: Numbers;
}

function dense(nodes: number): Store {
  const numbers = (first: number): Numbers => {
    const values = new Float64Array(nodes).fill(first);
    return { get: (node) => values[node], set: (node, value) => void (values[node] = value) };
  };
  return { rank: numbers(Infinity), shares: numbers(0) };
}

function sparse(): Store {
  const numbers = (first: number): Numbers => {
    const values = new Map<number, number>();
    return { get: (node) => values.get(node) ?? first, set: (node, value) => void values.set(node, value) };
  };
  return { rank: numbers(Infinity), shares: numbers(0) };
}

/** Whether so many grains are enough. */
export function reaches(grains: number, { threshold, above }: Regime): boolean {
  return above ? grains > threshold * grainsInPoint : grains >= threshold * grainsInPoint;
}
