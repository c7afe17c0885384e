/**
 * The best plan on a graph that is nearly a tree: nodes are eliminated one after another (bucket elimination, Dechter 1999, along a tree
 * decomposition), and of partial plans that the rest cannot tell apart only those are kept that no other covers, and that the rest, bounded by
 * what its own tables come to and by averaged cuts of the path relaxation, can make into a better plan. Exact for every width; quick
 * where the width is small. On trees the dynamic programme of Di Summa, Grosso, Locatelli (2011). Exponential in the width.
 */
import type { CutGraph } from './cut-graph.ts';
import type { EliminationOrder } from './elimination-order.ts';
import { profileOf, sharing, type Profile } from './least-rest.ts';
import { mostPairs } from './most-pairs.ts';
import type { Outlook } from './outlook.ts';
import { addState, choices, emptyTable, groupOf, type Table } from './partition-table.ts';
import { prospectOf } from './prospect.ts';
import { thinned } from './thin-table.ts';
import { eliminated, joined, star, type Making } from './table-join.ts';

/** Steps between two questions whether to stop. */
const askedEvery = 50_000;

/** A table that waits for the first node of its border. */
interface Waiting {
  readonly table: Table;
  readonly profile: Profile;
  /** Nodes eliminated. */
  readonly inside: readonly number[];
}

/** `better`: a best plan and its value, below `best`; `none`: no plan is below; `open`: given up, nothing is known. */
export type Decomposed =
  | { readonly outcome: 'better'; readonly plan: readonly number[]; readonly value: number }
  | { readonly outcome: 'none' }
  | { readonly outcome: 'open' };

export interface DecomposedOptions {
  /** Partial plans set against one another. */
  readonly mostSteps?: number;
  /** For `largest`, the first cut is that of the question whether the size can be kept to. */
  readonly cuts?: Outlook | null;
  /** Most nodes of the graph before folding that a plan need leave. */
  readonly left?: number;
}

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
  { mostSteps = Infinity, cuts = null, left = Infinity }: DecomposedOptions = {},
): Decomposed {
  const { nodes, start, neighbours, weight, cost } = graph;
  // Nothing is below nothing.
  if (best <= 0) return { outcome: 'none' };
  const place = new Int32Array(nodes);
  order.forEach((v, i) => (place[v] = i));
  const total = weight.reduce((sum, w) => sum + w, 0);
  // Of sizes it matters only whether they can be kept to.
  const sizes = objective === 'largest';
  const limit = sizes ? best - 1 : Infinity;
  const most = sizes ? mostPairs(left, limit) : best - 1;
  const phi = Float64Array.from({ length: total + 1 }, (_, s) => (s * (s - 1)) / 2);
  const weighing = { phi: sizes ? null : phi, most };
  const taken = choices();
  let steps = 0;
  let asked = -askedEvery;
  const pause = (work: number): boolean => {
    steps += work;
    if (steps - asked < askedEvery) return steps > mostSteps;
    asked = steps;
    return steps > mostSteps || stop();
  };
  const waiting: Waiting[][] = Array.from({ length: nodes }, () => []);
  const rest = sharing(nodes + 1);
  const enter = (table: Table, inside: readonly number[]): Waiting => ({
    table,
    profile: profileOf(table, (size) => phi[size]),
    inside,
  });
  const making = (border: readonly number[], inside: readonly number[], outside: Profile, at: number): Making => {
    const seen = new Uint8Array(nodes);
    for (const v of border) seen[v] = 1;
    for (const v of inside) seen[v] = 1;
    const step = at < 0 ? null : (cuts?.steps[at] ?? null);
    const prospect = prospectOf(graph, budget, seen, outside, cuts?.whole ?? null, sizes ? limit : most, step, most);
    return { graph, budget, phi, limit, weighing, choices: taken, prospect };
  };
  const affordable = (list: readonly number[]) => list.reduce((sum, v) => sum + cost[v], 0) <= budget;
  const bare = emptyTable([]);
  addState(bare, groupOf(bare, new Uint8Array(0), 0), 0, 0, new Int32Array(0), new Int32Array(0), weighing, {
    count: 0,
  });
  let closed = enter(bare, []);
  const both = (a: Waiting, b: Waiting, outside: Profile, at: number): Waiting | null => {
    const border = [...new Set([...a.table.border, ...b.table.border])];
    const inside = [...a.inside, ...b.inside];
    const table = joined(a.table, b.table, place, making(border, inside, outside, at), pause);
    return table === null ? null : { table, profile: [], inside };
  };
  for (const v of order) {
    const own = waiting[v].toSorted((a, b) => a.table.states - b.table.states);
    waiting[v] = [];
    rest.set(v, []);
    const ahead = neighbours.subarray(start[v], start[v + 1]).filter((u) => place[u] > place[v]);
    const near = [v, ...ahead].toSorted((a, b) => place[a] - place[b]);
    // First what joins the node to others: what hangs together then meets as little else as can be.
    own.unshift(enter(star(near, affordable), []));
    let [current] = own;
    for (let i = 1; i < own.length; i++) {
      rest.set(
        v,
        own.slice(i + 1).map(({ profile }) => profile),
      );
      const next = both(current, own[i], rest.all(), v);
      if (next === null) return { outcome: 'open' };
      current = next;
    }
    rest.set(v, []);
    const table = eliminated(current.table, making(current.table.border, current.inside, rest.all(), v));
    if (!thinned(table, weight, cost, weighing, pause)) return { outcome: 'open' };
    if (table.states === 0) return { outcome: 'none' };
    const passed = enter(table, [...current.inside, v]);
    if (table.border.length > 0) {
      const [first] = table.border;
      waiting[first].push(passed);
      rest.set(
        first,
        waiting[first].map(({ profile }) => profile),
      );
    } else {
      rest.set(nodes, []);
      const next = both(closed, passed, rest.all(), -1);
      if (next === null) return { outcome: 'open' };
      if (next.table.states === 0) return { outcome: 'none' };
      closed = enter(next.table, next.inside);
      rest.set(nodes, [closed.profile]);
    }
  }
  const { table } = closed;
  let found = table.head[0];
  for (let s = found; s >= 0; s = table.next[s]) if (table.value[s] < table.value[found]) found = s;
  return {
    outcome: 'better',
    plan: taken.nodes(table.taken[found]).toSorted((a, b) => a - b),
    value: sizes ? limit : table.value[found],
  };
}
