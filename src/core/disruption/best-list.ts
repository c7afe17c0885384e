/**
 * The freeze list with the least R-index by cost: sets of freezes by size, each with its best order so far (Bellman, Held and Karp 1962),
 * those that cannot better the best list left out. Exact while all sets fit; else the best `width` of each size are kept (beam search,
 * Lowerre 1976). O(steps · width · units) values of f.
 */
import { mostFreezes } from './freeze-list.ts';
import type { FreezableUnit } from './objective.ts';
import { costSlack, type Limits } from './solution.ts';

export interface BestList {
  /** Indexes into `units`, first to be frozen first. */
  readonly list: readonly number[];
  /** Whether no list within the budget is better. */
  readonly proved: boolean;
}

interface State {
  readonly list: readonly number[];
  readonly cost: number;
  /** Σ cost · f over the list's steps. */
  readonly sum: number;
  readonly value: number;
}

/** Sets of one size that are kept at least. */
const leastWidth = 2;

/** `value` never grows when more is frozen, and is at least `floor` within the budget. */
export function bestList(
  units: readonly FreezableUnit[],
  budget: number,
  value: (chosen: readonly number[]) => number,
  floor: number,
  limits: Limits,
): BestList {
  const steps = mostFreezes(
    units.map((unit) => unit.cost),
    budget,
  );
  const width = Math.max(leastWidth, Math.floor(limits.evaluations / Math.max(1, steps * units.length)));
  const stopped = ({ sum, cost, value: left }: State) => sum + (budget - cost) * left;
  let layer: readonly State[] = [{ list: [], cost: 0, sum: 0, value: value([]) }];
  let best = layer[0];
  let proved = true;
  const hopeless = (sum: number, cost: number) => sum + (budget - cost) * floor >= stopped(best);
  for (let step = 0; step < steps && layer.length > 0; step++) {
    const next = new Map<string, State>();
    for (const state of layer) {
      if (limits.expired()) {
        proved = false;
        break;
      }
      if (hopeless(state.sum, state.cost)) continue;
      const inside = new Set(state.list);
      for (let u = 0; u < units.length; u++) {
        const cost = state.cost + units[u].cost;
        if (inside.has(u) || cost > budget + costSlack) continue;
        const list = [...state.list, u];
        const id = list.toSorted((a, b) => a - b).join(' ');
        const known = next.get(id);
        const left = known?.value ?? value(list);
        const sum = state.sum + units[u].cost * left;
        if (known !== undefined && known.sum <= sum) continue;
        const reached = { list, cost, sum, value: left };
        next.set(id, reached);
        if (stopped(reached) < stopped(best)) best = reached;
      }
    }
    const open = [...next.values()].filter(({ sum, cost }) => !hopeless(sum, cost));
    if (open.length > width) proved = false;
    layer = open.toSorted((a, b) => stopped(a) - stopped(b) || a.sum - b.sum).slice(0, width);
  }
  return { list: best.list, proved };
}
