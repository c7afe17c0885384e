/** Pairwise connectivity: the number of node pairs still joined by a path (critical node problem; Arulselvan et al. 2009). O(n + m). */
import { componentSizes } from './components.ts';
import type { PlainGraph } from './objective.ts';

/** PC(R) = Σ s(s−1)/2 over the components of the graph without `removed`. */
export function pairwise(graph: PlainGraph, removed: Uint8Array): number {
  let pairs = 0;
  for (const size of componentSizes(graph, removed)) pairs += (size * (size - 1)) / 2;
  return pairs;
}
