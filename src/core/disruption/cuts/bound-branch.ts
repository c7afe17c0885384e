/**
 * Proves the least pairwise connectivity or largest component by branch and bound on the path relaxation: the most promising open case is split by taking or keeping
 * one node; averaged cuts give each case its bound and decide nodes whose other choice would cost too much; a kept node keeps those it
 * dominates. Stops when told, with the least bound of what is left. Worst case exponential; a bound costs some Dijkstra sweeps.
 */
import type { CutGraph } from './cut-graph.ts';
import { dominators } from './dominators.ts';
import type { Cut, Measure } from './path-relaxation.ts';
import { crowded } from './crowded.ts';
import { planMeasure } from './plan-measure.ts';
import { kept, open, taken } from './decisions.ts';
import { relaxedBound } from './relaxed-bound.ts';

export interface BranchResult {
  readonly value: number;
  /** Nodes taken away; the plan in hand at first where nothing better was found. */
  readonly plan: readonly number[];
  readonly bound: number;
  readonly cases: number;
}

export interface BranchOptions {
  /** Rounds of the bound at the root and below it. */
  readonly rootRounds: number;
  readonly rounds: number;
  /** Open cases beyond which the deepest goes first, to keep memory small. */
  readonly mostOpen: number;
  readonly mostCases: number;
}

const defaults: BranchOptions = { rootRounds: 300, rounds: 60, mostOpen: 4000, mostCases: Infinity };

interface Case {
  readonly state: Uint8Array;
  readonly bound: number;
  readonly cut: Cut;
  readonly x: Float64Array;
}

export interface Prover {
  /** Goes on until nothing is open or `stop()`; asked once a case and between rounds of a bound. */
  readonly advance: (stop: () => boolean) => void;
  /** A plan found elsewhere, within the budget. */
  readonly offer: (plan: readonly number[]) => void;
  /** Also while it goes on. */
  readonly result: () => BranchResult;
}

/** To be advanced in pieces, so that a search can go on beside it. `start`: a plan within the budget. All costs Infinity or > 0. */
export function prover(
  graph: CutGraph,
  measure: Measure,
  budget: number,
  start: readonly number[],
  options: Partial<BranchOptions> = {},
): Prover {
  const { rootRounds, rounds, mostOpen, mostCases } = { ...defaults, ...options };
  const { nodes, cost } = graph;
  const within = measure === 'pairwise' ? null : measure;
  const objective = within === null ? 'pairwise' : 'largest';
  let halt: () => boolean = () => false;
  const { improve, least } = relaxedBound(graph, measure, budget, () => halt());
  const above = dominators(graph);
  const under: number[][] = Array.from({ length: nodes }, () => []);
  above.forEach((list, v) => {
    for (const u of list) under[u].push(v);
  });
  let plan = [...start];
  let best = planMeasure(graph, objective, plan);
  /** Cases whose bound is above are done with. */
  const enough = () => (within === null ? best - 1 : best > within.limit ? within.limit : -1) + 1e-6;

  const left = (state: Uint8Array): number => {
    let rest = budget;
    for (let v = 0; v < nodes; v++) if (state[v] === taken) rest -= cost[v];
    return rest;
  };
  /** Decides `v` and all that follows. False when that cannot be. */
  const decide = (state: Uint8Array, v: number, how: number): boolean => {
    const stack = [v];
    for (let u = stack.pop(); u !== undefined; u = stack.pop()) {
      if (state[u] === how) continue;
      if (state[u] !== open) return false;
      state[u] = how;
      stack.push(...(how === taken ? above[u] : under[u]));
    }
    return true;
  };
  const settle = (state: Uint8Array): boolean => {
    const rest = left(state) + 1e-9;
    if (rest < 0) return false;
    for (let v = 0; v < nodes; v++) if (state[v] === open && cost[v] > rest) decide(state, v, kept);
    if (within === null) return true;
    const out = crowded(graph, state, within.limit);
    return out !== null && (out.length === 0 || (out.every((v) => decide(state, v, taken)) && settle(state)));
  };
  /** Decides what the cut decides: the other choice would be no better than the plan in hand. False when no choice is left. */
  const fix = (state: Uint8Array, cut: Cut, bound: number): boolean => {
    const { slope } = cut;
    const rest = left(state);
    const list = [...state.keys()].filter((v) => state[v] === open && slope[v] > 0);
    list.sort((a, b) => slope[b] / cost[b] - slope[a] / cost[a]);
    let used = 0;
    let first = 0;
    while (first < list.length && used + cost[list[first]] <= rest + 1e-9) used += cost[list[first++]];
    const rate = (i: number) => (i >= 0 && i < list.length ? slope[list[i]] / cost[list[i]] : 0);
    // Either price of the budget is a valid dual where it comes out even; else the item it breaks at sets it.
    const even = used >= rest - 1e-9;
    const priceIn = even ? rate(first - 1) : rate(first);
    const priceOut = rate(first);
    const limit = enough();
    for (let v = 0; v < nodes; v++) {
      if (state[v] !== open) continue;
      if (bound + priceIn * cost[v] - slope[v] > limit && !decide(state, v, kept)) return false;
      if (state[v] === open && bound + slope[v] - priceOut * cost[v] > limit && !decide(state, v, taken)) return false;
    }
    return true;
  };
  const offer = (state: Uint8Array, x: Float64Array) => {
    const order = [...state.keys()].filter((v) => state[v] === open);
    order.sort((a, b) => x[b] - x[a]);
    const chosen = [...state.keys()].filter((v) => state[v] === taken);
    let rest = left(state) + 1e-9;
    for (const v of order) {
      if (cost[v] > rest) continue;
      chosen.push(v);
      rest -= cost[v];
    }
    const value = planMeasure(graph, objective, chosen);
    if (value >= best) return;
    best = value;
    plan = chosen;
  };
  /** Bounds a case; null when nothing better can be in it. */
  const bounded = (state: Uint8Array, from: Cut, guess: Float64Array, turns: number): Case | null => {
    const cut: Cut = { level: from.level, slope: from.slope.slice() };
    const x = guess.slice();
    if (!settle(state)) return null;
    if (!begun) root = { state, cut };
    let bound = least(state, cut);
    for (let pass = 0; pass < 3; pass++) {
      bound = improve(state, cut, x, pass === 0 ? turns : turns >> 1, enough());
      offer(state, x);
      if (bound > enough()) return null;
      if (state.every((s) => s !== open)) return null;
      const before = state.reduce((sum, s) => sum + (s === open ? 1 : 0), 0);
      if (!fix(state, cut, bound) || !settle(state)) return null;
      const after = state.reduce((sum, s) => sum + (s === open ? 1 : 0), 0);
      if (before === after) break;
    }
    return { state, bound, cut, x };
  };

  const queue: Case[] = [];
  let cases = 0;
  let begun = false;
  /** The first case while it is bounded: its cut holds at any moment. */
  let root: Pick<Case, 'state' | 'cut'> | null = null;
  const push = (item: Case | null) => {
    if (item !== null) queue.push(item);
  };
  /** The least bound among what is being split now. */
  let splitting = Infinity;
  const begin = () => {
    const initial = new Uint8Array(nodes);
    for (let v = 0; v < nodes; v++) if (!(cost[v] <= budget + 1e-9)) initial[v] = kept;
    const even = new Float64Array(nodes).fill(budget / Math.max(1, nodes));
    push(bounded(initial, { level: 0, slope: new Float64Array(nodes) }, even, rootRounds));
    begun = true;
  };
  const split = ({ state, cut, x }: Case) => {
    let pick = -1;
    let most = -1;
    for (let v = 0; v < nodes; v++) {
      if (state[v] !== open) continue;
      const score = cut.slope[v] * (0.01 + Math.min(x[v], 1 - x[v]));
      if (score > most) {
        most = score;
        pick = v;
      }
    }
    for (const how of [taken, kept]) {
      const child = state.slice();
      if (decide(child, pick, how)) push(bounded(child, cut, x, rounds));
    }
  };
  return {
    advance: (stop) => {
      halt = stop;
      if (!begun) begin();
      while (queue.length > 0 && cases < mostCases && !stop()) {
        let at = queue.length - 1;
        if (queue.length < mostOpen)
          for (let i = 0; i < queue.length; i++) if (queue[i].bound < queue[at].bound) at = i;
        const item = queue[at];
        queue[at] = queue[queue.length - 1];
        queue.pop();
        if (item.bound > enough()) continue;
        cases += 1;
        splitting = item.bound;
        split(item);
        splitting = Infinity;
      }
    },
    offer: (found) => {
      const value = planMeasure(graph, objective, found);
      if (value >= best) return;
      best = value;
      plan = [...found];
    },
    result: () => {
      // Before the first bound nothing is known; afterwards no plan is below the least of what is open.
      let settled = begun ? splitting : root === null ? 0 : Math.max(0, least(root.state, root.cut));
      for (const item of queue) settled = Math.min(settled, item.bound);
      const excluded = settled === Infinity && within !== null && best > within.limit ? within.limit + 1 : 0;
      const bound = Math.min(best, within === null ? Math.ceil(settled - 1e-6) : excluded);
      return { value: best, plan: plan.toSorted((a, b) => a - b), bound, cases };
    },
  };
}
