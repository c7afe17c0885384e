/**
 * The `funds` objective as a mixed-integer program, O(m) rows: the dual of the time-expanded flow (a temporal cut) with freezes.
 * min Σ a_e b_e;  b_e + Σ x(units touching e, from τ on) ≥ d_tail − d_head;  d_later ≥ d_earlier for copies of one account;
 * source d = 1, target d = 0;  Σ cost x ≤ B;  x binary, 0 ≤ d ≤ 1, b ≥ 0.
 */
import type { FreezableUnit } from './objective.ts';
import { lpSum, lpText } from './milp-solver.ts';
import type { FlowModel } from './temporal-flow.ts';

export interface MilpModel {
  readonly text: string;
  /** The model's objective times this is f. */
  readonly scale: number;
  /** Variable of each unit; units that cannot matter have none. */
  readonly variable: readonly (string | null)[];
}

/** The model for freezes that all take effect at `from`. Amounts are divided by their common divisor to keep numbers small. */
export function fundsModel(model: FlowModel, units: readonly FreezableUnit[], budget: number, from: number): MilpModel {
  const { network, expanded } = model;
  const { kept, arcOf, capacity, arcs, source, sink } = expanded;
  const holders = unitsByNode(network.nodes, units);
  let scale = 0;
  for (const i of kept) scale = divisor(network.amount[i], scale);
  for (const arc of expanded.credit) scale = divisor(capacity[arc], scale);
  scale = Math.max(scale, 1);
  const objective: string[] = [];
  const rows: string[] = [];
  const used = new Set<number>();
  // lead + d_head − d_tail ≥ 0 with d_source = 1 and d_sink = 0 put in.
  const row = (lead: readonly string[], arc: number) => {
    const tail = arcs.head[arc ^ 1];
    const head = arcs.head[arc];
    const terms = [...lead];
    if (head !== sink) terms.push(`+ d${head}`);
    if (tail !== source) terms.push(`- d${tail}`);
    rows.push(`${lpSum(terms)} >= ${tail === source ? 1 : 0}`);
  };
  kept.forEach((i, j) => {
    const lead = [`+ b${j}`];
    if (network.time[i] >= from) {
      for (const u of new Set([...holders[network.from[i]], ...holders[network.to[i]]])) {
        lead.push(`+ x${u}`);
        used.add(u);
      }
    }
    objective.push(`+ ${network.amount[i] / scale} b${j}`);
    row(lead, arcOf[j]);
  });
  for (const arc of expanded.waiting) row([], arc);
  expanded.credit.forEach((arc, j) => {
    objective.push(`+ ${capacity[arc] / scale} o${j}`);
    row([`+ o${j}`], arc);
  });
  const bounds: string[] = [];
  for (let p = 0; p < arcs.nodes; p++) if (p !== source && p !== sink) bounds.push(`0 <= d${p} <= 1`);
  const chosen = [...used].toSorted((a, b) => a - b);
  if (chosen.length > 0) rows.push(`${lpSum(chosen.map((u) => `+ ${units[u].cost} x${u}`))} <= ${budget}`);
  const variable = units.map((_, u) => (used.has(u) ? `x${u}` : null));
  return {
    text: lpText(
      objective,
      rows,
      bounds,
      chosen.map((u) => `x${u}`),
    ),
    scale,
    variable,
  };
}

/** By node, the units that hold it. */
export function unitsByNode(nodes: number, units: readonly FreezableUnit[]): readonly (readonly number[])[] {
  const holders: number[][] = Array.from({ length: nodes }, () => []);
  units.forEach((unit, u) => {
    for (const v of unit.nodes) holders[v].push(u);
  });
  return holders;
}

function divisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
