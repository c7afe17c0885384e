/**
 * Tries every plan of single nodes within the budget: the last node of all plans that begin alike is told from what is known of the beginning, for
 * connections by one walk, for distances by rows of neighbourhoods. For distances, plans are left out whose shares of the paths show that they
 * cannot be as good as what is in hand. O(Σ_j C(n, j−1)) walks. Counts the best plans from which nothing can be left out.
 */
import { closenessRows } from './closeness-rows.ts';
import { closenessShares } from './closeness-shares.ts';
import { isMinimal } from './exhaustive.ts';
import { closenessMeter } from './fragmentation.ts';
import { lastRemovals } from './last-removals.ts';
import type { FreezableUnit, PlainGraph } from './objective.ts';
import { costSlack, type Solution } from './solution.ts';
import { structuralObjectives, structuralValue, type StructuralName } from './structural.ts';

const mostKept = 50_000;
/** Nodes up to which rows are kept for every distance there is: at most 128 MB, for a chain. Above, plans few enough to be tried have one node. */
const mostRows = 1000;
/** Every unit has exactly one node. Null when `expired` said stop before the end. `told`: each plan better than those before, and its value. */
export function exhaustiveCuts(
  name: StructuralName,
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  budget: number,
  expired: () => boolean,
  told: (plan: readonly number[], value: number) => void = () => {},
): Solution | null {
  const sweep = sweepers[name](graph);
  const share = name === 'fragmentation' ? closenessShares(graph) : null;
  const tolerance = structuralObjectives[name].whole ? 0 : 1e-9;
  const removed = new Uint8Array(graph.nodes);
  const cheapest = units.reduce((least, unit) => Math.min(least, unit.cost), Infinity);
  const { now: initial } = sweep(removed);
  // Those that carry most first: a good plan soon, and little left for the last ones.
  const order = units.map((_, u) => u);
  if (share !== null) order.sort((a, b) => share[units[b].nodes[0]] - share[units[a].nodes[0]] || a - b);
  let best = initial;
  let plans: (readonly number[])[] = [[]];
  let overflow = false;
  let cut = false;
  let walks = 0;
  const plan: number[] = [];
  const note = (u: number, f: number) => {
    if (f < best - tolerance) {
      plans = [];
      overflow = false;
      told([...plan, u], f);
    }
    best = Math.min(best, f);
    if (plans.length < mostKept) plans.push([...plan, u]);
    else overflow = true;
  };
  /** `hope`: what no plan that goes on can get below, but for the shares of what follows. */
  const walk = (from: number, left: number, hope: number) => {
    walks += 1;
    if ((share !== null || walks % 64 === 0) && expired()) cut = true;
    const { without } = sweep(removed);
    for (let i = from; i < units.length; i++) {
      const { cost, nodes } = units[order[i]];
      const [v] = nodes;
      if (cost > left + costSlack || (share !== null && hope - share[v] > best + tolerance)) continue;
      if (share !== null && expired()) {
        cut = true;
        return;
      }
      const f = without(v);
      if (f <= best + tolerance) note(order[i], f);
    }
    for (let i = from; i + 1 < units.length && !cut; i++) {
      const { cost, nodes } = units[order[i]];
      const after = left - cost;
      if (cheapest > after + costSlack) continue;
      const [v] = nodes;
      let least = -Infinity;
      if (share !== null) {
        least = hope - share[v];
        // Those behind carry no more than the next.
        const most = share[units[order[i + 1]].nodes[0]];
        if (least - most * Math.floor((after + costSlack) / cheapest + costSlack) > best + tolerance) continue;
      }
      removed[v] = 1;
      plan.push(order[i]);
      walk(i + 1, after, least);
      plan.pop();
      removed[v] = 0;
    }
  };
  walk(0, budget, initial);
  if (cut) return null;
  const value = (set: readonly number[]) => structuralValue(structuralObjectives[name], graph, units, set);
  const minimal = overflow
    ? []
    : plans
        .map((set) => set.toSorted((a, b) => a - b))
        .filter((set) => isMinimal(set, best, value, tolerance))
        .toSorted(inOrder);
  const chosen = minimal[0] ?? plans[0];
  // Measured whole: equal plans give equal bits.
  const least = value(chosen);
  return {
    initial,
    value: least,
    bound: least,
    proved: true,
    solver: 'exhaustive',
    plan: chosen,
    coOptimal: overflow ? null : minimal.length,
  };
}

interface Sweep {
  /** f as things are. */
  readonly now: number;
  /** f when a node that is there goes too; asked before the next sweep. */
  readonly without: (node: number) => number;
}

const sweepers: Readonly<Record<StructuralName, (graph: PlainGraph) => (removed: Uint8Array) => Sweep>> = {
  pairwise: (graph) => {
    const sweep = lastRemovals(graph);
    return (removed) => {
      const { pairs, pairsWithout } = sweep(removed);
      return { now: pairs, without: (node) => pairsWithout[node] };
    };
  },
  largest: (graph) => {
    const sweep = lastRemovals(graph);
    return (removed) => {
      const { largest, largestWithout } = sweep(removed);
      return { now: largest, without: (node) => largestWithout[node] };
    };
  },
  fragmentation: (graph) => {
    if (graph.nodes > mostRows) return oneByOne(graph);
    const { stand, without } = closenessRows(graph);
    return (removed) => ({ now: stand(removed), without });
  },
};

function oneByOne(graph: PlainGraph): (removed: Uint8Array) => Sweep {
  const measure = closenessMeter(graph);
  return (removed) => ({
    now: measure(removed),
    without: (node) => {
      removed[node] = 1;
      const f = measure(removed);
      removed[node] = 0;
      return f;
    },
  });
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((u, i) => u !== b[i]);
  return at < 0 ? a.length - b.length : a[at] - (b[at] ?? -1);
}
