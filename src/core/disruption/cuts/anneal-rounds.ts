/**
 * Rounds of annealing, each from whole to within the budget and each longer than the last, until told to stop: a sweep that breaks the graph and
 * buys it back, then cooling at the edge of the budget, now with a price that follows (finds balanced separators), now with one that stays and
 * exchanges (finds many small parts). Deterministic by seed and number of rounds.
 */
import type { Random } from '../../scenario/random.ts';
import { annealing } from './anneal.ts';
import type { CutGraph } from './cut-graph.ts';
import { partEnergy, totalWeight } from './cut-graph.ts';
import { cutState } from './cut-state.ts';
import { grownCuts } from './grown-cuts.ts';

export interface RoundsOptions {
  /** Steps of the first sweep; each further round is 1.4 times as long. */
  readonly steps: number;
  readonly mostSteps: number;
}

/** Up to so many removals in a graph of at most so many nodes single parts are cut off first. */
const fewRemovals = 15;
const fewNodes = 1500;

const defaults: RoundsOptions = { steps: 20_000, mostSteps: 1_000_000 };

export interface AnnealSearch {
  /** Value and nodes of the best plan so far. */
  readonly best: () => number;
  readonly plan: () => readonly number[];
  /** Takes a plan found elsewhere; it must be within the budget. */
  readonly offer: (value: number, plan: readonly number[]) => void;
  /** One more round, or as much of it as `stop` allows. Returns its length in steps. */
  readonly round: (stop: () => boolean) => number;
}

/** `objective`: Σ s(s−1)/2 over components, or the largest s; both by weight. The empty plan is the first. */
export function annealSearch(
  graph: CutGraph,
  objective: 'pairwise' | 'largest',
  budget: number,
  random: Random,
  options: Partial<RoundsOptions> = {},
): AnnealSearch {
  const { steps: first, mostSteps } = { ...defaults, ...options };
  const total = totalWeight(graph);
  const phi = partEnergy(objective, total);
  const state = cutState(graph, phi);
  const value = objective === 'pairwise' ? state.energy : state.largest;
  let best = value();
  let lowest = state.energy();
  let plan: readonly number[] = [];
  // Small graphs gain more from many rounds than from long ones.
  let steps = graph.nodes <= 120 ? Math.ceil(first / 2) : first;
  let rounds = 0;
  const cheapest = graph.cost.reduce((least, cost) => Math.min(least, cost), Infinity);
  if (budget <= cheapest * (fewRemovals + 0.5) && graph.nodes <= fewNodes) {
    for (const cut of grownCuts(graph, phi, budget)) {
      for (const v of cut) state.take(v);
      if (value() < best) {
        best = value();
        plan = [...cut];
      }
      lowest = Math.min(lowest, state.energy());
      for (const v of cut) state.give(v);
    }
  }
  const notice = () => {
    const now = value();
    if (now > best || (now === best && state.energy() >= lowest)) return;
    if (now < best) plan = [...state.list.subarray(0, state.taken())];
    best = now;
    lowest = state.energy();
  };
  let halt: () => boolean = () => false;
  const run = annealing(graph, state, budget, random, notice, () => halt());
  return {
    best: () => best,
    plan: () => plan,
    offer: (found, nodes) => {
      if (found >= best) return;
      best = found;
      plan = nodes;
    },
    round: (stop) => {
      halt = stop;
      rounds += 1;
      const worth = Math.max(lowest, 1) / Math.max(budget, 1);
      const low = Math.max(0.5, worth * 0.05);
      const growth = Math.max(2, worth * 3) / low;
      const mark = run({ steps, price: low, mode: 'sweep', growth, hot: 0.3, cold: 0.3, swaps: 0 });
      if (rounds % 2 === 1) {
        run({
          steps: steps * 2,
          price: mark,
          mode: 'follow',
          growth: 1,
          hot: 0.25 * mark,
          cold: 0.05 * mark,
          swaps: 0,
        });
      } else {
        run({
          steps: steps * 2,
          price: mark * 2.5,
          mode: 'keep',
          growth: 1,
          hot: 0.4 * mark,
          cold: 0.07 * mark,
          swaps: 80,
        });
      }
      const length = steps * 3;
      steps = Math.min(Math.round(steps * 1.4), mostSteps);
      return length;
    },
  };
}
