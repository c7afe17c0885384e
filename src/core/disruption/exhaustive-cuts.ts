/**
 * Tries every plan of single nodes within the budget: the last node of all plans that begin alike comes from one walk. For distances, beginnings
 * are left out whose shares of the paths show that nothing within the budget after them can be as good as what is in hand. O(Σ_j C(n, j−1))
 * walks; of three nodes two are on one side of any halving, so half the pairs do as beginnings where shares leave out little (Mantel 1907).
 * Counts the best plans from which nothing can be left out.
 */
import { isMinimal } from './exhaustive.ts';
import { halvingPays } from './halving.ts';
import { closenessMeter } from './fragmentation.ts';
import { lastCloseness } from './last-closeness.ts';
import { lastRemovals } from './last-removals.ts';
import type { FreezableUnit, PlainGraph } from './objective.ts';
import { costSlack, type Solution } from './solution.ts';
import { structuralObjectives, structuralValue, type StructuralName } from './structural.ts';

const mostKept = 50_000;
/** Of n nodes that could be last, up to n over this are measured one by one; more are told together by walks. */
const fewLast = 6;

/** Every unit has exactly one node. Null when `expired` said stop before the end. `told`: each plan better than those before, and its value. */
export function exhaustiveCuts(
  name: StructuralName,
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  budget: number,
  expired: () => boolean,
  told: (plan: readonly number[], value: number) => void = () => {},
): Solution | null {
  const sweep = sweeper(name, graph);
  const measure = name === 'fragmentation' ? closenessMeter(graph) : null;
  const tolerance = structuralObjectives[name].whole ? 0 : 1e-9;
  const removed = new Uint8Array(graph.nodes);
  const cheapest = units.reduce((least, unit) => Math.min(least, unit.cost), Infinity);
  const { now: initial, share } = sweep(removed, Infinity, true);
  // Those that carry most first: a good plan soon, and little left for the last ones.
  const order = units.map((_, u) => u);
  if (share !== null) {
    const first = share.slice();
    order.sort((a, b) => first[units[b].nodes[0]] - first[units[a].nodes[0]] || a - b);
  }
  const halved = share !== null && halvingPays(sweep, removed, order, units, budget, initial);
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
  const walk = (from: number, left: number) => {
    walks += 1;
    if ((share !== null || walks % 64 === 0) && expired()) cut = true;
    const more = left + costSlack >= 2 * cheapest;
    const { now, without, share: swept } = sweep(removed, best + tolerance, more);
    // The next sweep writes over it.
    const carried = more ? (swept?.slice() ?? null) : null;
    // The two of a beginning are on one side, their places even or odd; a third before them is told here when it is on the other.
    for (let i = halved && plan.length === 2 ? 0 : from; i < units.length; i++) {
      const u = order[i];
      if (i < from && ((i ^ (from - 1)) % 2 === 0 || removed[units[u].nodes[0]] !== 0)) continue;
      const f = without[units[u].nodes[0]];
      if (units[u].cost <= left + costSlack && f <= best + tolerance) note(u, f);
    }
    if (!more) return;
    /** By place, what no plan that goes on there can get below. */
    const hope = new Float64Array(units.length).fill(-Infinity);
    if (carried !== null) {
      let most = 0;
      if (halved) for (const { nodes } of units) most = Math.max(most, carried[nodes[0]]);
      for (let i = units.length - 1; i >= from; i--) {
        const { cost, nodes } = units[order[i]];
        hope[i] = now - carried[nodes[0]] - most * Math.floor((left - cost + costSlack) / cheapest + costSlack);
        most = Math.max(most, carried[nodes[0]]);
      }
    }
    // With a halving the last of all may be second: what comes third stands before it.
    const end = halved && plan.length === 1 ? units.length : units.length - 1;
    for (let i = from; i < end && !cut; i++) {
      const u = order[i];
      const [v] = units[u].nodes;
      if (units[u].cost + cheapest > left + costSlack || removed[v] !== 0 || hope[i] > best + tolerance) continue;
      if (halved && plan.length === 1 && (i ^ (from - 1)) % 2 !== 0) continue;
      removed[v] = 1;
      plan.push(u);
      const after = left - units[u].cost;
      const few =
        halved || carried === null || after + costSlack >= 2 * cheapest ? null : fewAfter(i, after, now, carried);
      if (few === null || measure === null) walk(i + 1, after);
      else {
        for (const w of few) {
          const [last] = units[w].nodes;
          removed[last] = 1;
          const f = measure(removed);
          removed[last] = 0;
          if (f <= best + tolerance) note(w, f);
        }
      }
      plan.pop();
      removed[v] = 0;
    }
  };
  /** The units behind place `i` that can end a plan as good as what is in hand, by their shares before that one went; null: too many. */
  const fewAfter = (i: number, left: number, now: number, carried: Float64Array): readonly number[] | null => {
    const found: number[] = [];
    const lost = now - carried[units[order[i]].nodes[0]];
    for (let j = i + 1; j < order.length; j++) {
      const { cost, nodes } = units[order[j]];
      if (cost > left + costSlack || lost - carried[nodes[0]] > best + tolerance) continue;
      if (found.length * fewLast >= graph.nodes) return null;
      found.push(order[j]);
    }
    return found;
  };
  walk(0, budget);
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
  /** f as things are, and by node without it too: exact where at most `enough`. */
  readonly now: number;
  readonly without: Float64Array;
  readonly share: Float64Array | null;
}

function sweeper(
  name: StructuralName,
  graph: PlainGraph,
): (removed: Uint8Array, enough: number, shares: boolean) => Sweep {
  if (name === 'fragmentation') {
    const sweep = lastCloseness(graph);
    return (removed, enough, shares) => {
      const { sum, without, share } = sweep(removed, enough, shares);
      return { now: sum, without, share };
    };
  }
  const sweep = lastRemovals(graph);
  return (removed) => {
    const { pairs, largest, pairsWithout, largestWithout } = sweep(removed);
    return name === 'pairwise'
      ? { now: pairs, without: pairsWithout, share: null }
      : { now: largest, without: largestWithout, share: null };
  };
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((u, i) => u !== b[i]);
  return at < 0 ? a.length - b.length : a[at] - (b[at] ?? -1);
}
