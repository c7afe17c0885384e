/** Why a node is caught: the relations that lead from the roots of a cascade to it, none of them to spare. O(edges of the proof, their ends' owners). */
import { reaches, type Cascade } from './cascade.ts';
import type { RelationIndex } from './relation-index.ts';
import type { Regime } from './regimes.ts';

/** Edges, each starting at a root or where an earlier one ended; depth first without recursion, for chains may be long. */
export function proofEdges(node: number, index: RelationIndex, cascade: Cascade, regime: Regime): readonly number[] {
  const steps: number[] = [];
  const seen = new Set<number>();
  const stack: { readonly node: number; readonly reasons: readonly number[] | null }[] = [{ node, reasons: null }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.reasons !== null) {
      for (const edge of top.reasons) steps.push(edge);
    } else if (cascade.rankOf(top.node) > 0 && !seen.has(top.node)) {
      seen.add(top.node);
      const reasons = reasonsFor(top.node, index, cascade, regime);
      stack.push({ node: top.node, reasons });
      // The stack turns the order round; the first reason is to be told first.
      for (const edge of [...reasons].reverse()) stack.push({ node: index.from[edge], reasons: null });
    }
  }
  return steps;
}

/** The fewest edges from what was caught before that catch this node: the largest stakes that suffice, or one of control. */
export function reasonsFor(node: number, index: RelationIndex, cascade: Cascade, regime: Regime): readonly number[] {
  const own = cascade.rankOf(node);
  const earlier = [...index.into.subarray(index.intoStart[node], index.intoStart[node + 1])].filter(
    (edge) => cascade.uses(edge) && cascade.rankOf(index.from[edge]) < own,
  );
  const reasons: number[] = [];
  let held = 0;
  const stakes = earlier.filter((edge) => index.share[edge] > 0);
  for (const edge of stakes.sort((a, b) => index.share[b] - index.share[a])) {
    reasons.push(edge);
    held += index.share[edge];
    if (reaches(held, regime)) return reasons;
  }
  const control = earlier.find((edge) => index.control[edge] === 1);
  if (control === undefined) throw new Error(`no reason for ${index.parties[node]}`);
  return [control];
}
