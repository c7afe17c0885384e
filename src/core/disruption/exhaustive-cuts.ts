/**
 * Tries every plan of single nodes within the budget for pairwise connectivity or the largest component: the last node of all plans that
 * begin alike comes from one walk. O(Σ_j C(n, j−1)·(n + m)). Counts the best plans from which nothing can be left out.
 */
import { isMinimal } from './exhaustive.ts';
import { lastRemovals } from './last-removals.ts';
import type { FreezableUnit, PlainGraph } from './objective.ts';
import { costSlack, type Solution } from './solution.ts';
import { structuralObjectives, structuralValue } from './structural.ts';

const mostKept = 50_000;

/** Every unit has exactly one node. Null when `expired` said stop before the end. `told`: each plan better than those before, and its value. */
export function exhaustiveCuts(
  name: 'pairwise' | 'largest',
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  budget: number,
  expired: () => boolean,
  told: (plan: readonly number[], value: number) => void = () => {},
): Solution | null {
  const sweep = lastRemovals(graph);
  const removed = new Uint8Array(graph.nodes);
  const cheapest = units.reduce((least, unit) => Math.min(least, unit.cost), Infinity);
  const start = sweep(removed);
  const initial = name === 'pairwise' ? start.pairs : start.largest;
  let best = initial;
  let plans: (readonly number[])[] = [[]];
  let overflow = false;
  let cut = false;
  let walks = 0;
  const plan: number[] = [];
  const note = (u: number, f: number) => {
    if (f < best) {
      best = f;
      plans = [];
      overflow = false;
      told([...plan, u], f);
    }
    if (plans.length < mostKept) plans.push([...plan, u]);
    else overflow = true;
  };
  const walk = (from: number, left: number) => {
    walks += 1;
    if (walks % 64 === 0 && expired()) cut = true;
    const { pairsWithout, largestWithout } = sweep(removed);
    const without = name === 'pairwise' ? pairsWithout : largestWithout;
    for (let u = from; u < units.length; u++) {
      if (units[u].cost <= left + costSlack && without[units[u].nodes[0]] <= best) note(u, without[units[u].nodes[0]]);
    }
    for (let u = from; u + 1 < units.length && !cut; u++) {
      const [v] = units[u].nodes;
      if (units[u].cost + cheapest > left + costSlack || removed[v] !== 0) continue;
      removed[v] = 1;
      plan.push(u);
      walk(u + 1, left - units[u].cost);
      plan.pop();
      removed[v] = 0;
    }
  };
  walk(0, budget);
  if (cut) return null;
  const value = (set: readonly number[]) => structuralValue(structuralObjectives[name], graph, units, set);
  const minimal = overflow ? [] : plans.filter((set) => isMinimal(set, best, value, 0)).toSorted(inOrder);
  return {
    initial,
    value: best,
    bound: best,
    proved: true,
    solver: 'exhaustive',
    plan: minimal[0] ?? plans[0],
    coOptimal: overflow ? null : minimal.length,
  };
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((u, i) => u !== b[i]);
  return at < 0 ? a.length - b.length : a[at] - (b[at] ?? -1);
}
