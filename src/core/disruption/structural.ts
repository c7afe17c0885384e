/** The structural objectives as values in a list; each is to be made small and never grows when a node is taken away. */
import { closenessSum } from './fragmentation.ts';
import { largest } from './largest.ts';
import type { FreezableUnit, PlainGraph } from './objective.ts';
import { pairwise } from './pairwise.ts';

export type StructuralName = 'pairwise' | 'largest' | 'fragmentation';

export interface StructuralObjective {
  readonly name: StructuralName;
  /** f of the graph without the nodes whose `removed` is not 0. */
  readonly value: (graph: PlainGraph, removed: Uint8Array) => number;
  /** Whole numbers: compared exactly; else within 1e-9. */
  readonly whole: boolean;
}

export const structuralObjectives: { readonly [name in StructuralName]: StructuralObjective } = {
  pairwise: { name: 'pairwise', value: pairwise, whole: true },
  largest: { name: 'largest', value: largest, whole: true },
  fragmentation: { name: 'fragmentation', value: closenessSum, whole: false },
};

/** f of a plan given as indexes into `units`. */
export function structuralValue(
  objective: StructuralObjective,
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  plan: readonly number[],
): number {
  const removed = new Uint8Array(graph.nodes);
  for (const u of plan) for (const v of units[u].nodes) removed[v] = 1;
  return objective.value(graph, removed);
}

/**
 * A lower bound of f for every plan within the budget, from edges alone: each edge that is left is a joined pair, and a
 * plan takes away at most the edges of its nodes. Weak, but a proof. O(n log n).
 */
export function structuralBound(
  objective: StructuralObjective,
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  budget: number,
): number {
  const reach = units
    .map((unit) => {
      let edges = 0;
      for (const v of unit.nodes) edges += graph.start[v + 1] - graph.start[v];
      return { edges, nodes: unit.nodes.length, cost: unit.cost };
    })
    .filter((unit) => unit.cost <= budget + 1e-9);
  const most = (amount: (unit: (typeof reach)[number]) => number) => {
    let left = budget;
    let sum = 0;
    for (const unit of reach.toSorted((a, b) => amount(b) / b.cost - amount(a) / a.cost)) {
      const share = Math.min(1, left / unit.cost);
      sum += amount(unit) * share;
      left -= unit.cost * share;
      if (left <= 0) break;
    }
    return Math.floor(sum + 1e-9);
  };
  const edgesLeft = Math.max(0, graph.neighbours.length / 2 - most((unit) => unit.edges));
  if (objective.name !== 'largest') return edgesLeft;
  if (edgesLeft > 0) return 2;
  return graph.nodes > most((unit) => unit.nodes) ? 1 : 0;
}
