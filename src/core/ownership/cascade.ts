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
  const rank = new Map<number, number>(roots.map((node) => [node, 0]));
  const shares = new Map<number, number>();
  const caught: number[] = [];
  const queue = [...rank.keys()];
  let read = 0;
  let visits = 0;

  const uses = (edge: number): boolean => only === null || only.has(edge);

  function step(): void {
    const owner = queue[read++];
    visits += outStart[owner + 1] - outStart[owner];
    for (let e = outStart[owner]; e < outStart[owner + 1]; e++) {
      if (!uses(e)) continue;
      const body = to[e];
      const held = (shares.get(body) ?? 0) + share[e];
      shares.set(body, held);
      if (rank.has(body) || !(control[e] === 1 ? regime.control : reaches(held, regime))) continue;
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
      while (!rank.has(node) && read < queue.length) step();
      return rank.has(node);
    },
    rankOf: (node) => rank.get(node) ?? Infinity,
    shareOf: (node) => shares.get(node) ?? 0,
    uses,
    visits: () => visits,
  };
}

/** Whether so many grains are enough. */
export function reaches(grains: number, { threshold, above }: Regime): boolean {
  return above ? grains > threshold * grainsInPoint : grains >= threshold * grainsInPoint;
}
