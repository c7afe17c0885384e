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
