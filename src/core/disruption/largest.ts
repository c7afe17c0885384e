/** Size of the largest component left. O(n + m). */
import { componentSizes } from './components.ts';
import type { PlainGraph } from './objective.ts';

export function largest(graph: PlainGraph, removed: Uint8Array): number {
  let most = 0;
  for (const size of componentSizes(graph, removed)) most = Math.max(most, size);
  return most;
}
