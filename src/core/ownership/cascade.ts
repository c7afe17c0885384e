/** One run of the ownership cascade from a set of roots: the least fixed point by worklist, and the proof of each capture. */
import type { Step } from './owned-by.ts';
import type { Regime } from './regimes.ts';
import type { OwnershipEdge, RelationIndex } from './relation-index.ts';

export interface Cascade {
  /** Nodes caught, in order of capture, without the roots. */
  readonly caught: readonly number[];
  /** Basis points held by roots and caught; not capped. */
  shareOf(node: number): number;
  proofOf(node: number): readonly Step[];
}

/** O(edges leaving roots and caught). */
export function cascadeFrom(index: RelationIndex, roots: readonly number[], regime: Regime): Cascade {
  // The order of capture, roots being 0; a proof may only lean on what was caught before.
  const rank = new Map<number, number>(roots.map((node) => [node, 0]));
  const shares = new Map<number, number>();
  const caught: number[] = [];
  const queue = [...rank.keys()];

  // The queue grows while it is read.
  for (const owner of queue) {
    for (const edge of index.out[owner]) {
      const share = added(shares.get(edge.to) ?? 0, edge.share);
      shares.set(edge.to, share);
      if (rank.has(edge.to)) continue;
      if (!(edge.control ? regime.control : reaches(share, regime))) continue;
      rank.set(edge.to, caught.push(edge.to));
      queue.push(edge.to);
    }
  }
  return { caught, shareOf: (node) => shares.get(node) ?? 0, proofOf: (node) => proofOf(node, index, rank, regime) };
}

/** Shares have at most four decimals of a basis point; sums are kept at that, so that thirds written out add up. */
function added(share: number, more: number): number {
  return Math.round((share + more) * 10_000) / 10_000;
}

function reaches(share: number, regime: Regime): boolean {
  return regime.above ? share > regime.threshold : share >= regime.threshold;
}

/** Depth first from the node up to the roots, without recursion: chains may be long. */
function proofOf(
  node: number,
  index: RelationIndex,
  rank: ReadonlyMap<number, number>,
  regime: Regime,
): readonly Step[] {
  const steps: Step[] = [];
  const seen = new Set<number>();
  const stack: { readonly node: number; readonly leave: boolean }[] = [{ node, leave: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const own = rank.get(top.node) ?? 0;
    if (own === 0) continue;
    const reasons = reasonsFor(top.node, own, index, rank, regime);
    if (top.leave) {
      for (const edge of reasons) steps.push(stepOf(edge));
    } else if (!seen.has(top.node)) {
      seen.add(top.node);
      stack.push({ node: top.node, leave: true });
      // The stack turns the order round; the first reason is to be told first.
      for (const edge of [...reasons].reverse()) stack.push({ node: edge.from, leave: false });
    }
  }
  return steps;
}

/** The fewest relations from what was caught before that catch this node: one of control, or the largest stakes that suffice. */
function reasonsFor(
  node: number,
  own: number,
  index: RelationIndex,
  rank: ReadonlyMap<number, number>,
  regime: Regime,
): readonly OwnershipEdge[] {
  const earlier = index.into[node].filter((edge) => (rank.get(edge.from) ?? Infinity) < own);
  const reasons: OwnershipEdge[] = [];
  let share = 0;
  for (const edge of earlier.filter((e) => e.share > 0).sort((a, b) => b.share - a.share)) {
    reasons.push(edge);
    share = added(share, edge.share);
    if (reaches(share, regime)) return reasons;
  }
  const control = earlier.find((edge) => edge.control);
  return control === undefined ? reasons : [control];
}

function stepOf({ relation, share, control }: OwnershipEdge): Step {
  return {
    relation: relation.id,
    from: relation.from,
    to: relation.to,
    type: control ? 'controls' : 'owns',
    share: control ? null : share,
  };
}
