/**
 * Every plan of units within the budget, for any structural objective; where they are many, without those that leave out a node which is worth at
 * least as much and costs no more (dominators). O(C(n, k)) evaluations.
 */
import { dominators } from './cuts/dominators.ts';
import { countPlans, exhaustive } from './exhaustive.ts';
import type { FreezableUnit, PlainGraph } from './objective.ts';
import type { Solution } from './solution.ts';

/** Plans up to which all are tried and the best ones counted; beyond it only those that hold every dominator of their nodes. */
const mostCounted = 30_000;

/** `value`: f of a plan; `floor`: a proved bound; values closer than `tolerance` are the same. */
export function tryAll(
  value: (plan: readonly number[]) => number,
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  budget: number,
  floor: number,
  tolerance: number,
  expired: () => boolean,
): Solution {
  const limits = { evaluations: Infinity, expired };
  const owner = new Int32Array(graph.nodes).fill(-1);
  units.forEach((unit, u) => unit.nodes.forEach((v) => (owner[v] = u)));
  const oneToOne = units.every((unit, u) => unit.nodes.length === 1 && owner[unit.nodes[0]] === u);
  if (!oneToOne || countPlans(units, budget, mostCounted + 1) <= mostCounted) {
    return exhaustive(units, budget, value, floor, tolerance, limits);
  }
  const cost = Float64Array.from(owner, (u) => (u < 0 ? Infinity : units[u].cost));
  const before = dominators({ ...graph, weight: new Int32Array(graph.nodes).fill(1), cost });
  // Dominators have as many neighbours, and of equal ones the cheaper or lower number: this order puts them first.
  const degree = (u: number) => graph.start[units[u].nodes[0] + 1] - graph.start[units[u].nodes[0]];
  const order = units.map((_, u) => u);
  order.sort((a, b) => degree(b) - degree(a) || units[a].cost - units[b].cost || units[a].nodes[0] - units[b].nodes[0]);
  const place = new Int32Array(units.length);
  order.forEach((u, i) => (place[u] = i));
  const needs = order.map((u) => before[units[u].nodes[0]].map((v) => place[owner[v]]));
  const tried = exhaustive(
    order.map((u) => units[u]),
    budget,
    (plan) => value(plan.map((i) => order[i])),
    floor,
    tolerance,
    limits,
    (i, plan) => needs[i].every((j) => plan.includes(j)),
  );
  return { ...tried, plan: tried.plan.map((i) => order[i]).toSorted((a, b) => a - b), coOptimal: null };
}
