/**
 * Proves the least largest component by asking of one size less than the plan in hand whether it can be kept to (branch and bound on the
 * relaxation of that question, much stronger than that of the least size); a plan found on the way is asked about in turn. What is left open
 * has the greatest size that a relaxation alone excludes. Worst case exponential.
 */
import { prover, type BranchOptions, type Prover } from './bound-branch.ts';
import type { CutGraph } from './cut-graph.ts';
import { leastLargest, mostPairs } from './most-pairs.ts';
import { planMeasure } from './plan-measure.ts';

/** Rounds of the relaxation for sizes that are only tried. */
const trialRounds = 80;

/** `left`: most nodes of the graph before folding that a plan need leave. `start`: a plan within the budget. */
export function largestProver(
  graph: CutGraph,
  budget: number,
  left: number,
  start: readonly number[],
  options: Partial<BranchOptions> = {},
): Prover {
  const { mostCases = Infinity } = options;
  let plan = [...start];
  let best = planMeasure(graph, 'largest', plan);
  let bound = 0;
  let cases = 0;
  let calls = 0;
  let tried = false;
  let current: Prover | null = null;
  const asked = (limit: number, settings: Partial<BranchOptions>): Prover =>
    prover(graph, { limit, left, pairs: mostPairs(left, limit) }, budget, plan, settings);
  /** Takes what `one` knows; true when it found a better plan. */
  const learn = (one: Prover): boolean => {
    const found = one.result();
    bound = Math.max(bound, found.bound);
    if (found.value >= best) return false;
    best = found.value;
    plan = [...found.plan];
    return true;
  };
  /** The greatest size below the plan in hand that the first relaxation excludes: what the pairs' says, then by halving. */
  const trial = (stop: () => boolean) => {
    tried = true;
    const pairs = prover(graph, 'pairwise', budget, plan, { ...options, mostCases: 0 });
    pairs.advance(stop);
    bound = Math.max(bound, Math.min(best, leastLargest(left, pairs.result().bound)));
    for (let high = best - 1; bound < high && !stop();) {
      const middle = Math.floor((bound + high) / 2);
      const one = asked(middle, { ...options, mostCases: 0, rootRounds: trialRounds });
      one.advance(stop);
      if (learn(one)) high = Math.min(high, best - 1);
      else if (bound <= middle) high = middle;
    }
  };
  return {
    advance: (stop) => {
      calls += 1;
      if (calls > 1 && !tried) trial(stop);
      while (bound < best && cases < mostCases && !stop()) {
        current ??= asked(best - 1, { ...options, mostCases: mostCases - cases });
        const before = current.result().cases;
        current.advance(stop);
        cases += current.result().cases - before;
        if (learn(current)) current = null;
        else if (current.result().cases === before) break;
      }
      if (bound < best && !stop() && !tried) trial(stop);
    },
    offer: (found) => {
      const value = planMeasure(graph, 'largest', found);
      if (value >= best) return;
      best = value;
      plan = [...found];
      current = null;
    },
    result: () => ({ value: best, plan: plan.toSorted((a, b) => a - b), bound: Math.min(best, bound), cases }),
  };
}
