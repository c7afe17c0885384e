/**
 * What elimination node by node may expect of the rest: averaged cuts of the path relaxation, one for all pairs and one for each step that
 * leaves out the pairs inside what is known by then, to be set beside what those come to. Each holds for every plan. The cost of the
 * relaxation and O(n · nodes known) a round and step.
 */
import type { CutGraph } from './cut-graph.ts';
import { kept, open } from './decisions.ts';
import type { EliminationOrder } from './elimination-order.ts';
import type { Cut, Within } from './path-relaxation.ts';
import { relaxedBound } from './relaxed-bound.ts';

export interface Outlook {
  readonly whole: Cut;
  /** By node: pairs joined of which one at least is outside what is known when it is eliminated; null where little is known. */
  readonly steps: readonly (Cut | null)[];
  readonly bound: number;
}

const leastRounds = 40;
const mostRounds = 150;
/** Nodes × edge ends over all rounds. */
const roundsWork = 3e7;

/** Share of the pairs that sizes allow, above which a bound of pairs is worth asking at each step. */
const telling = 0.7;

const plain = (nodes: number): Cut => ({ level: 0, slope: new Float64Array(nodes) });

/** By node, whether it is known when `v` is eliminated: what was eliminated below it, itself and its later neighbours. */
function knownAt({ order, later }: EliminationOrder): readonly (readonly number[])[] {
  const place = new Int32Array(order.length);
  order.forEach((v, i) => (place[v] = i));
  const inside: number[][] = order.map(() => []);
  const known: number[][] = order.map(() => []);
  for (const v of order) {
    inside[v].push(v);
    known[v] = [...inside[v], ...later[v]];
    const next = later[v].reduce((least, u) => (least < 0 || place[u] < place[least] ? u : least), -1);
    if (next >= 0) for (const u of inside[v]) inside[next].push(u);
  }
  return known;
}

/** Of pairs. Nothing is gained by a bound above `enough`. */
export function pairsOutlook(
  graph: CutGraph,
  order: EliminationOrder,
  budget: number,
  enough: number,
  stop: () => boolean,
  told: (bound: number) => void = () => {},
): Outlook {
  const { nodes, weight } = graph;
  const known = knownAt(order);
  const steps = known.map((list) => (list.length * 8 < nodes || list.length === nodes ? null : list));
  const member = steps.map((list) => {
    if (list === null) return null;
    const mark = new Uint8Array(nodes);
    for (const v of list) mark[v] = 1;
    return mark;
  });
  const fresh = steps.map((list) => (list === null ? null : plain(nodes)));
  const mean = steps.map((list) => (list === null ? null : plain(nodes)));
  const best = steps.map((list) => (list === null ? null : plain(nodes)));
  const below = new Float64Array(nodes);
  const { improve } = relaxedBound(graph, 'pairwise', budget, stop, {
    tree: (root, seen, found, parent) => {
      const part = weight[root] / 2;
      const self = (weight[root] * (weight[root] - 1)) / 2;
      for (let t = 0; t < nodes; t++) {
        const mark = member[t];
        const cut = fresh[t];
        if (mark === null || cut === null || mark[root] === 0) continue;
        const { slope } = cut;
        let whole = 0;
        for (let i = 0; i < found; i++) {
          const v = seen[i];
          below[v] = mark[v] === 0 ? 0 : weight[v];
        }
        for (let i = found - 1; i > 0; i--) {
          const v = seen[i];
          const sum = below[v];
          if (sum === 0) continue;
          if (mark[v] === 1) whole += weight[v];
          slope[v] += part * sum;
          below[parent[v]] += sum;
        }
        cut.level += part * whole + self;
        slope[root] += part * (below[root] - weight[root]) + self;
      }
    },
    blended: (share) => {
      for (let t = 0; t < nodes; t++) {
        const from = fresh[t];
        const into = mean[t];
        if (from === null || into === null) continue;
        into.level += share * (from.level - into.level);
        for (let v = 0; v < nodes; v++) into.slope[v] += share * (from.slope[v] - into.slope[v]);
        from.level = 0;
        from.slope.fill(0);
      }
    },
    bettered: (bound) => {
      told(bound);
      for (let t = 0; t < nodes; t++) {
        const from = mean[t];
        const into = best[t];
        if (from === null || into === null) continue;
        into.level = from.level;
        into.slope.set(from.slope);
      }
    },
  });
  const whole = plain(nodes);
  const { x, state } = begun(graph, budget);
  const bound = improve(state, whole, x, roundsFor(graph), enough);
  return {
    whole,
    bound,
    steps: best.map((inner) =>
      inner === null
        ? null
        : { level: whole.level - inner.level, slope: whole.slope.map((s, v) => s - inner.slope[v]) },
    ),
  };
}

/** Of the question whether every part can be kept to a size, beside what that says of pairs; null when the relaxation alone says no. */
export function sizeOutlook(
  graph: CutGraph,
  pairs: Outlook,
  budget: number,
  { limit, left, pairs: most }: Within,
  stop: () => boolean,
): Outlook | null {
  const enough = limit + 1e-6;
  const { improve } = relaxedBound(graph, { limit, left, pairs: most }, budget, stop);
  const whole = plain(graph.nodes);
  const { x, state } = begun(graph, budget);
  const bound = improve(state, whole, x, roundsFor(graph), enough);
  if (bound > enough || pairs.bound > most + 1e-6) return null;
  // Where pairs leave much room they say nothing.
  const steps = pairs.bound > telling * most ? pairs.steps : pairs.steps.map(() => null);
  return { whole, bound, steps };
}

function begun({ nodes, cost }: CutGraph, budget: number) {
  return {
    x: new Float64Array(nodes).fill(budget / Math.max(1, nodes)),
    state: Uint8Array.from(cost, (c) => (c <= budget ? open : kept)),
  };
}

const roundsFor = ({ nodes, neighbours }: CutGraph): number =>
  Math.max(leastRounds, Math.min(mostRounds, Math.floor(roundsWork / Math.max(1, nodes * neighbours.length))));
