/**
 * Proof by elimination node by node: first as it is, for a few steps, which settles what is nearly a tree; then with what the path relaxation
 * says of the rest, which settles graphs of moderate width. Exponential in the width; gives up in time.
 */
import type { CutGraph } from './cut-graph.ts';
import { decomposed, type DecomposedOptions } from './decomposition.ts';
import { eliminationOrder } from './elimination-order.ts';
import { leastLargest, mostPairs } from './most-pairs.ts';
import { pairsOutlook, sizeOutlook } from './outlook.ts';
import { planMeasure } from './plan-measure.ts';

/** Neighbours a node may have when it goes: in any graph, and in those of at most `small` nodes and `sparse` edge ends a node. */
const mostWidth = 9;
const mostWidthOfSmall = 14;
const small = 120;
const sparse = 6;

/** Up to so many it is quick without a relaxation, within so many steps. */
const narrow = 7;
const quickSteps = 4_000_000;

/** The plan in hand, within the budget. */
export interface Incumbent {
  readonly best: () => number;
  readonly offer: (value: number, plan: readonly number[]) => void;
}

/** Whether elimination is likely to settle it: then less time goes to other ways. */
export function isEasy({ nodes, neighbours }: CutGraph): boolean {
  return nodes <= small && neighbours.length <= sparse * nodes;
}

/** `left`: most nodes of the graph before folding that a plan need leave. `spent`: share of the time given, asked often. `told`: a bound, as it rises. Returns a bound of all plans. */
export function eliminationProof(
  graph: CutGraph,
  objective: 'pairwise' | 'largest',
  budget: number,
  left: number,
  { best, offer }: Incumbent,
  mostSteps: number,
  spent: () => number,
  told: (bound: number) => void,
): number {
  const easy = isEasy(graph);
  const eliminating = eliminationOrder(graph, easy ? mostWidthOfSmall : mostWidth);
  if (eliminating === null) return 0;
  const share = easy ? 0.9 : eliminating.width <= narrow ? 0.6 : 0.35;
  const stop = () => spent() >= share;
  /** Until nothing is below the plan in hand; false when given up. */
  const settled = (options: () => DecomposedOptions | null): boolean => {
    for (;;) {
      const limits = options();
      if (limits === null) return true;
      const found = decomposed(graph, eliminating, objective, budget, best(), stop, limits);
      if (found.outcome === 'open') return false;
      if (found.outcome === 'none') return true;
      offer(planMeasure(graph, objective, found.plan), found.plan);
      // Of sizes a plan that keeps to one less need not be the best: it is asked about in turn.
      if (objective === 'pairwise') return true;
    }
  };
  const quick = eliminating.width <= narrow ? Math.min(mostSteps, quickSteps) : 0;
  if (quick > 0 && settled(() => ({ mostSteps: quick, left }))) return best();
  if (mostSteps <= quick || stop()) return 0;
  const enough = objective === 'pairwise' ? best() - 1 + 1e-6 : Infinity;
  const whole = (value: number) => {
    const least = Math.ceil(value - 1e-6);
    return Math.min(best(), objective === 'pairwise' ? least : leastLargest(left, least));
  };
  const pairs = pairsOutlook(graph, eliminating, budget, enough, stop, (value) => told(whole(value)));
  const bound = whole(pairs.bound);
  if (bound >= best()) return bound;
  const done = settled(() => {
    if (objective === 'pairwise') return { mostSteps, cuts: pairs };
    const limit = best() - 1;
    const cuts = sizeOutlook(graph, pairs, budget, { limit, left, pairs: mostPairs(left, limit) }, stop);
    return cuts === null ? null : { mostSteps, cuts, left };
  });
  return done ? best() : bound;
}
