/** The shape that the structural solvers work on: a simple graph whose nodes have a weight (how many parties they stand for) and a price. */
import type { PlainGraph } from '../objective.ts';

export interface CutGraph extends PlainGraph {
  /** Whole, ≥ 1. */
  readonly weight: Int32Array;
  /** > 0; Infinity where the node cannot be taken away. */
  readonly cost: Float64Array;
}

/** Sum of all weights. */
export function totalWeight(graph: CutGraph): number {
  let sum = 0;
  for (const weight of graph.weight) sum += weight;
  return sum;
}

/** φ(size) of a part by weight, size = 0..total, whose sum over parts a search makes small. */
export function partEnergy(objective: 'pairwise' | 'largest', total: number): Float64Array {
  // For the largest component the fourth power stands in: steep enough to level the parts, smooth enough to climb down.
  // Whole numbers while their sums are exact.
  const scale = total <= 9000 ? 1 : total * total;
  return Float64Array.from({ length: total + 1 }, (_, s) =>
    objective === 'pairwise' ? (s * (s - 1)) / 2 : (s * s * s * s) / scale,
  );
}
