/**
 * The best plan on a graph that is nearly a tree: nodes are eliminated one after another (bucket elimination, Dechter 1999, along a tree
 * decomposition), and of partial plans that the rest cannot tell apart only those are kept that no other covers. Exact for every width; quick
 * where the width is small. On trees the dynamic programme of Di Summa, Grosso, Locatelli (2011). Exponential in the width.
 */
import type { CutGraph } from './cut-graph.ts';
import type { EliminationOrder } from './elimination-order.ts';
import { leastAt, profileOf, shared, type Profile } from './least-rest.ts';
import { eliminated, joined, nodesOf, plainTable, type Admit, type Partial, type Table } from './partition-table.ts';

/** A table that waits for the first node of its border. */
interface Waiting {
  readonly table: Table;
  readonly profile: Profile;
  readonly size: number;
}

/** The two ends of an edge: taken, or kept and then in one part. */
const edge = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

/** `better`: a best plan and its value, below `best`; `none`: no plan is below; `open`: given up, nothing is known. */
export type Decomposed =
  | { readonly outcome: 'better'; readonly plan: readonly number[]; readonly value: number }
  | { readonly outcome: 'none' }
  | { readonly outcome: 'open' };

/**
 * The least pairwise connectivity below `best`, or (`largest`) a plan that keeps to a size below `best`, of which the value is the most it
 * may be. By weight; costs Infinity or > 0. `stop` is asked a hundred times a second and more; `mostSteps`: partial plans set against one another.
 */
export function decomposed(
  graph: CutGraph,
  { order }: EliminationOrder,
  objective: 'pairwise' | 'largest',
  budget: number,
  best: number,
  stop: () => boolean,
  mostSteps = Infinity,
): Decomposed {
  const { nodes, start, neighbours, weight, cost } = graph;
  // Nothing is below nothing.
  if (best <= 0) return { outcome: 'none' };
  const place = new Int32Array(nodes);
  order.forEach((v, i) => (place[v] = i));
  // Of sizes it matters only whether they can be kept to.
  const limit = objective === 'largest' ? best - 1 : Infinity;
  const most = objective === 'largest' ? 0 : best - 1;
  const phi = (size: number) => (objective === 'largest' ? 0 : (size * (size - 1)) / 2);

  const nothing: Profile = [[0, 0]];
  /** What everything outside the tables at hand comes to at least. */
  let outside: Profile = nothing;
  const admit: Admit = (part, border) => {
    let spent = 0;
    const own: number[] = [];
    part.forEach((number, i) => {
      const v = border[i];
      if (number === 0) spent += cost[v];
      else own[number - 1] = (own[number - 1] ?? 0) + weight[v];
    });
    if (!(spent <= budget)) return null;
    const fits = (inside: number, value: number, weights: readonly number[]) => {
      if (inside + spent > budget) return false;
      let sum = value;
      for (let i = 0; i < own.length; i++) {
        const size = weights[i] + own[i];
        if (size > limit) return false;
        sum += phi(size);
      }
      return sum <= most && sum + leastAt(outside, budget - inside - spent) <= most;
    };
    return { mostCost: budget - spent, mostValue: most, fits };
  };
  let steps = 0;
  let asked = 0;
  const pause = (states: number): boolean => {
    steps += states;
    if (steps - asked < 50_000) return steps > mostSteps;
    asked = steps;
    return steps > mostSteps || stop();
  };

  const waiting: Waiting[][] = Array.from({ length: nodes }, () => []);
  const entered = (table: Table): Waiting => ({ table, profile: profileOf(table, phi), size: states(table) });
  let whole = entered(plainTable([], [[]]));
  for (const v of order) {
    const { [v]: own } = waiting;
    waiting[v] = [];
    let others = whole.profile;
    for (const list of waiting) for (const { profile } of list) others = shared(others, profile);
    for (let e = start[v]; e < start[v + 1]; e++) {
      const u = neighbours[e];
      if (place[u] > place[v]) own.push(entered(plainTable([v, u], edge)));
    }
    if (own.length === 0) own.push(entered(plainTable([v], [[0], [1]])));
    const [smallest, ...larger] = own.toSorted((a, b) => a.size - b.size);
    let { table: current } = smallest;
    for (const [i, { table }] of larger.entries()) {
      outside = larger.slice(i + 1).reduce((sum, { profile }) => shared(sum, profile), others);
      const next = joined(current, table, place, admit, pause);
      if (next === null) return { outcome: 'open' };
      current = next;
    }
    outside = others;
    const closed = (size: number) => (size > limit ? Infinity : phi(size));
    const rest = eliminated(current, cost[v], weight[v], closed, admit);
    if (rest.groups.size === 0) return { outcome: 'none' };
    if (rest.border.length > 0) waiting[rest.border[0]].push(entered(rest));
    else {
      outside = waiting.flat().reduce((sum, { profile }) => shared(sum, profile), nothing);
      const next = joined(whole.table, rest, place, admit, pause);
      if (next === null) return { outcome: 'open' };
      if (next.groups.size === 0) return { outcome: 'none' };
      whole = entered(next);
    }
  }
  let found: Partial | null = null;
  for (const { list } of whole.table.groups.values())
    for (const one of list) if (found === null || one.value < found.value) found = one;
  if (found === null) return { outcome: 'none' };
  return {
    outcome: 'better',
    plan: nodesOf(found.taken).toSorted((a, b) => a - b),
    value: objective === 'largest' ? limit : found.value,
  };
}

function states({ groups }: Table): number {
  let sum = 0;
  for (const { list } of groups.values()) sum += list.length;
  return sum;
}
