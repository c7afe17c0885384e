/**
 * Exact branch and bound for the `funds` objective. A plan that betters S must freeze something that a maximum flow of S runs
 * through, so only those units are branched on; and it cannot take away more than that flow carries, so the flow over what the
 * budget still buys (fractional knapsack) bounds the branch. Visits every smallest best plan once, hence counts them.
 * Exponential in the number of freezes only; one Dinic a node of the tree.
 */
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import { isMinimal } from './exhaustive.ts';
import { freezeTimes } from './freeze-times.ts';
import type { FreezableUnit } from './objective.ts';
import { costSlack, type Limits, type Solution } from './solution.ts';
import { temporalFlow, type FlowModel } from './temporal-flow.ts';

const mostKept = 50_000;

/** f of a plan whose freezes all take effect at `from`. */
export function fundsValue(
  model: FlowModel,
  units: readonly FreezableUnit[],
  plan: readonly number[],
  from: number,
): number {
  const chosen = plan.map((u) => ({ unit: units[u], at: from }));
  return temporalFlow(model, freezeTimes(model.network.nodes, chosen)).value;
}

/** By unit: the flow that freezing it from `from` on would cut, at most, out of this maximum flow. */
export function unitFlows(
  model: FlowModel,
  units: readonly FreezableUnit[],
  flow: Float64Array,
  from: number,
): Float64Array {
  const { network } = model;
  const out = new Float64Array(network.nodes);
  const into = new Float64Array(network.nodes);
  for (const i of model.expanded.kept) {
    if (network.time[i] < from) continue;
    out[network.from[i]] += flow[i];
    into[network.to[i]] += flow[i];
  }
  // What comes in at or after τ goes out later still, so departures count it, except where money stays or is paid on credit.
  const stays = new Uint8Array(network.nodes);
  for (const v of network.targets) stays[v] = 1;
  const credit = network.opening;
  return Float64Array.from(units, (unit) => {
    let sum = 0;
    for (const v of unit.nodes) {
      sum += out[v];
      if (stays[v] === 1 || (credit !== undefined && credit[v] > 0)) sum += into[v];
    }
    return sum;
  });
}

/** A second limit beside the budget. `of` never falls when a plan grows, and plans above `cap` are not allowed. */
export interface HarmLimit {
  readonly of: (plan: readonly number[]) => number;
  readonly cap: number;
}

/**
 * Least funds delivered within the budget. `start` is a known plan (indexes into units) to beat; it need not be good, but
 * allowed. With a harm limit the plan given is, of the best ones, the one that does least harm.
 */
export function branchFunds(
  model: FlowModel,
  units: readonly FreezableUnit[],
  budget: number,
  from: number,
  start: readonly number[],
  limits: Limits,
  harm: HarmLimit | null = null,
): Solution {
  return runSteps(branchFundsSteps(model, units, budget, from, start, limits, harm));
}

/** The same, a node of the tree a step. */
export function* branchFundsSteps(
  model: FlowModel,
  units: readonly FreezableUnit[],
  budget: number,
  from: number,
  start: readonly number[],
  limits: Limits,
  harm: HarmLimit | null = null,
): Steps<Solution> {
  const value = (plan: readonly number[]) => fundsValue(model, units, plan, from);
  const initial = temporalFlow(model, null).value;
  let best = value(start);
  let plans: (readonly number[])[] = [];
  let overflow = false;
  let evaluations = 0;
  let cut = false;
  let open = Infinity;
  const plan: number[] = [];
  const excluded = new Uint8Array(units.length);
  // The nodes from the root down to where the search is, each with the first of its ways that is not begun.
  const path: Branching[] = [];
  const tell = () => {
    let settled = best;
    for (const node of path) settled = Math.min(settled, lowest(node, units));
    const proved = settled === best;
    limits.progress?.({
      initial,
      value: best,
      bound: settled,
      proved,
      solver: proved ? 'exhaustive' : 'search',
      plan: (plans[0] ?? start).toSorted((a, b) => a - b),
      coOptimal: null,
    });
  };

  const visit = function* (left: number): Steps<void> {
    yield;
    const chosen = plan.map((u) => ({ unit: units[u], at: from }));
    const { value: f, flow } = temporalFlow(model, freezeTimes(model.network.nodes, chosen));
    evaluations += 1;
    if (evaluations >= limits.evaluations || (evaluations % 16 === 0 && limits.expired())) cut = true;
    const news = f < best || evaluations % 16 === 1;
    if (f < best) {
      best = f;
      plans = [];
      overflow = false;
    }
    if (f === best) {
      if (plans.length < mostKept) plans.push([...plan]);
      else overflow = true;
      // More freezes on top of a best plan either change nothing or would have been found from a smaller one.
    }
    const flows = unitFlows(model, units, flow, from);
    const ways = waysOn(flows, units, left, excluded);
    const shut: number[] = [];
    const node: Branching = { f, ways, flows, left, next: 0 };
    path.push(node);
    if (news && limits.progress !== undefined) tell();
    for (let i = 0; i < ways.length; i++) {
      node.next = i;
      const low = lowest(node, units);
      if (low > best) break;
      if (cut) {
        open = Math.min(open, low);
        break;
      }
      const u = ways[i];
      node.next = i + 1;
      plan.push(u);
      if (harm === null || harm.of(plan) <= harm.cap) yield* visit(left - units[u].cost);
      plan.pop();
      excluded[u] = 1;
      shut.push(u);
    }
    for (const u of shut) excluded[u] = 0;
    path.pop();
  };
  yield* visit(budget);

  const bound = cut ? Math.min(best, open) : best;
  const minimal: (readonly number[])[] = [];
  for (const set of overflow || cut ? [] : plans) {
    if (isMinimal(set, best, value, 0)) minimal.push(set);
    yield;
  }
  const sorted = minimal
    .map((set) => set.toSorted((a, b) => a - b))
    .toSorted((a, b) => (harm === null ? 0 : harm.of(a) - harm.of(b)) || byElements(a, b));
  const found: Solution = {
    initial,
    value: best,
    bound,
    proved: bound === best,
    solver: bound === best ? 'exhaustive' : 'search',
    plan: sorted[0] ?? (plans[0] ?? start).toSorted((a, b) => a - b),
    coOptimal: cut || overflow ? null : minimal.length,
  };
  limits.progress?.(found);
  return found;
}

/** A node of the tree: f of its plan, the ways on from it and what is left to spend. */
interface Branching {
  readonly f: number;
  readonly ways: readonly number[];
  readonly flows: Float64Array;
  readonly left: number;
  next: number;
}

/** No plan down the ways that are not begun gets below this. */
function lowest({ f, ways, flows, left, next }: Branching, units: readonly FreezableUnit[]): number {
  return Math.max(0, f - Math.floor(knapsack(ways, next, flows, units, left) + 1e-6));
}

/** f of no plan, and what no plan gets below by one flow alone. */
export function fundsRange(
  model: FlowModel,
  units: readonly FreezableUnit[],
  budget: number,
  from: number,
): { readonly initial: number; readonly bound: number } {
  const { value, flow } = temporalFlow(model, null);
  const flows = unitFlows(model, units, flow, from);
  return {
    initial: value,
    bound: lowest({ f: value, ways: waysOn(flows, units, budget), flows, left: budget, next: 0 }, units),
  };
}

/** The units of this flow that the money left can buy, best value for money first. */
function waysOn(
  flows: Float64Array,
  units: readonly FreezableUnit[],
  left: number,
  excluded?: Uint8Array,
): readonly number[] {
  const ways: number[] = [];
  for (let u = 0; u < units.length; u++) {
    if (flows[u] > 0 && excluded?.[u] !== 1 && units[u].cost <= left + costSlack) ways.push(u);
  }
  return ways.sort((a, b) => flows[b] / units[b].cost - flows[a] / units[a].cost || a - b);
}

/** Most flow that the budget left can cut from `ways[from…]`, taking the last one in part; ways come best value for money first. */
function knapsack(
  ways: readonly number[],
  from: number,
  flows: Float64Array,
  units: readonly FreezableUnit[],
  left: number,
): number {
  let sum = 0;
  let money = left + costSlack;
  for (let i = from; i < ways.length && money > 0; i++) {
    const share = Math.min(1, money / units[ways[i]].cost);
    sum += flows[ways[i]] * share;
    money -= units[ways[i]].cost * share;
  }
  return sum;
}

function byElements(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}
