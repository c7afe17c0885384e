/**
 * Plans that cut off one part: from every node (of 120 at most) a part grows by the neighbour that adds fewest new ones (as in minimum-degree growing of separators),
 * and whenever what surrounds it can be paid for, that is a plan; what the budget still allows goes to the largest falls. For small budgets,
 * where annealing has little to hold on to. O(nodes · part · boundary · degree).
 */
import type { CutGraph } from './cut-graph.ts';
import { cutState } from './cut-state.ts';

const most = 24;
const mostSeeds = 120;

/** The best plans by Σ φ(size), each within the budget, best first, at most 24. `phi` as for `cutState`. */
export function grownCuts(graph: CutGraph, phi: Float64Array, budget: number): readonly (readonly number[])[] {
  const { nodes, start, neighbours, weight, cost } = graph;
  const total = phi.length - 1;
  /** 0 outside, 1 around, 2 inside. */
  const where = new Uint8Array(nodes);
  const found = new Map<string, { readonly cut: readonly number[]; readonly left: number }>();
  const stride = Math.ceil(nodes / mostSeeds);
  for (let seed = 0; seed < nodes; seed += stride) {
    where.fill(0);
    const around = new Set<number>();
    let inside = 0;
    let spent = 0;
    let fixed = 0;
    let lost = 0;
    const enter = (v: number) => {
      if (around.delete(v)) {
        if (cost[v] <= budget) spent -= cost[v];
        else fixed -= 1;
        lost -= weight[v];
      }
      where[v] = 2;
      inside += weight[v];
      for (let e = start[v]; e < start[v + 1]; e++) {
        const w = neighbours[e];
        if (where[w] !== 0) continue;
        where[w] = 1;
        around.add(w);
        if (cost[w] <= budget) spent += cost[w];
        else fixed += 1;
        lost += weight[w];
      }
    };
    for (let next = seed; next >= 0 && inside * 2 <= total;) {
      enter(next);
      if (spent <= budget && fixed === 0 && around.size > 0) {
        const cut = [...around].toSorted((a, b) => a - b);
        found.set(cut.join(' '), { cut, left: phi[inside] + phi[total - inside - lost] });
      }
      next = -1;
      let fewest = Infinity;
      for (const v of around) {
        let fresh = 0;
        for (let e = start[v]; e < start[v + 1]; e++) if (where[neighbours[e]] === 0) fresh += 1;
        // What cannot be taken had better be inside.
        if (!(cost[v] <= budget)) fresh -= nodes;
        if (fresh >= fewest) continue;
        fewest = fresh;
        next = v;
      }
    }
  }
  const best = [...found.values()].toSorted((a, b) => a.left - b.left || (a.cut.join() < b.cut.join() ? -1 : 1));
  const plans = best.slice(0, most).map(({ cut }) => completed(graph, phi, budget, cut));
  return plans.toSorted((a, b) => a.left - b.left).map(({ plan }) => plan);
}

/** Spends what is left on the largest falls for their cost, then exchanges one node for another while that helps. */
function completed(graph: CutGraph, phi: Float64Array, budget: number, cut: readonly number[]) {
  const state = cutState(graph, phi);
  const { nodes, cost } = graph;
  for (const v of cut) state.take(v);
  const fill = () => {
    for (;;) {
      let pick = -1;
      let worth = 0;
      for (let v = 0; v < nodes; v++) {
        if (state.removed[v] !== 0 || state.spent() + cost[v] > budget) continue;
        const fall = state.drop(v) / cost[v];
        if (fall <= worth) continue;
        worth = fall;
        pick = v;
      }
      if (pick < 0) return;
      state.take(pick);
    }
  };
  fill();
  for (let better = true; better;) {
    better = false;
    for (const out of state.list.slice(0, state.taken())) {
      const before = state.energy();
      const kept = state.list.slice(0, state.taken());
      state.give(out);
      fill();
      // Not by rounding alone.
      if (state.energy() < before - before * 1e-9) {
        better = true;
        break;
      }
      for (const v of state.list.slice(0, state.taken())) state.give(v);
      for (const v of kept) state.take(v);
    }
  }
  return { plan: [...state.list.subarray(0, state.taken())], left: state.energy() };
}
