/** By adaptive degree, as far as the budget goes. O(n + m). */
import { degreeOrder } from '../degree-order.ts';
import type { CutGraph } from './cut-graph.ts';

export function degreePlan(graph: CutGraph, budget: number): readonly number[] {
  let left = budget;
  const plan: number[] = [];
  for (const v of degreeOrder(graph)) {
    if (graph.cost[v] > left) continue;
    left -= graph.cost[v];
    plan.push(v);
  }
  return plan;
}
