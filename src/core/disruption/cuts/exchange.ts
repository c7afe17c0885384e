/**
 * Betters a plan for a graph too large to anneal: what the budget still allows goes to the largest fall of Σ φ(size) for its cost; then the removal
 * that would be bought back cheapest is exchanged for the largest fall without it, as long as that helps. O(n + m) an exchange, since one
 * walk gives the fall of every node.
 */
import type { CutGraph } from './cut-graph.ts';
import { cutState } from './cut-state.ts';

/** `phi` as for `cutState`. `stop` is asked before each exchange. Returns a plan within the budget, no worse by Σ φ(size). */
export function exchanged(
  graph: CutGraph,
  phi: Float64Array,
  budget: number,
  plan: readonly number[],
  stop: () => boolean,
): readonly number[] {
  const { nodes, cost } = graph;
  const state = cutState(graph, phi);
  for (const v of plan) state.take(v);
  const fill = () => {
    for (;;) {
      let pick = -1;
      let most = 0;
      for (let v = 0; v < nodes; v++) {
        if (state.removed[v] !== 0 || state.spent() + cost[v] > budget) continue;
        const fall = state.drop(v) / cost[v];
        if (fall <= most) continue;
        most = fall;
        pick = v;
      }
      if (pick < 0) return;
      state.take(pick);
    }
  };
  fill();
  /** Removals whose exchange did not help since the last that did. */
  const kept = new Set<number>();
  while (!stop()) {
    const before = state.energy();
    const list = [...state.list.subarray(0, state.taken())];
    let out = -1;
    let least = Infinity;
    for (const v of list) {
      if (kept.has(v)) continue;
      const rise = state.rise(v) / cost[v];
      if (rise >= least) continue;
      least = rise;
      out = v;
    }
    if (out < 0) break;
    state.give(out);
    fill();
    // Not by rounding alone.
    if (state.energy() < before - before * 1e-12) {
      kept.clear();
      continue;
    }
    kept.add(out);
    for (const v of state.list.slice(0, state.taken())) if (!list.includes(v)) state.give(v);
    for (const v of list) if (state.removed[v] === 0) state.take(v);
  }
  return [...state.list.subarray(0, state.taken())].toSorted((a, b) => a - b);
}
