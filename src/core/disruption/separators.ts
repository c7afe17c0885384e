/**
 * Small vertex cuts between two far sides of a graph, as starts for a local search: the best plan is often a balanced separator whose
 * parts are useless alone, which exchanging one node at a time does not find. Sides as in inertial flow (Schild, Sommer 2015), with the
 * distance from two far ends in place of coordinates. One Dinic a try, O(n + m) space.
 */
import type { Random } from '../scenario/random.ts';
import { arcNetwork, pushMaxFlow } from './max-flow.ts';
import type { FreezableUnit, PlainGraph } from './objective.ts';
import { pairwise } from './pairwise.ts';
import { costSlack, type Limits } from './solution.ts';

/** Shares of the nodes that make up each side. */
const sides = [0.12, 0.25, 0.4];
const plenty = 1e12;

/**
 * Different cuts within the budget, as node lists, those that leave fewest pairs first; at most `most`. `unitOf[v]` is -1 where v cannot be
 * taken.
 */
export function separators(
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  unitOf: Int32Array,
  budget: number,
  most: number,
  random: Random,
  limits: Limits,
): readonly (readonly number[])[] {
  const { nodes, start, neighbours } = graph;
  const tails: number[] = [];
  const heads: number[] = [];
  const sizes: number[] = [];
  const arc = (tail: number, head: number, size: number) => {
    tails.push(tail);
    heads.push(head);
    sizes.push(size);
  };
  // Node v is the arc 2v → 2v+1; then each edge both ways, then both sides' arcs, opened as needed.
  const cost = (v: number) => (unitOf[v] < 0 ? plenty : units[unitOf[v]].cost);
  for (let v = 0; v < nodes; v++) arc(2 * v, 2 * v + 1, cost(v));
  for (let v = 0; v < nodes; v++)
    for (let e = start[v]; e < start[v + 1]; e++) arc(2 * v + 1, 2 * neighbours[e], plenty);
  const fromSource = sizes.length;
  for (let v = 0; v < nodes; v++) arc(2 * nodes, 2 * v, 0);
  const toSink = sizes.length;
  for (let v = 0; v < nodes; v++) arc(2 * v + 1, 2 * nodes + 1, 0);
  const network = arcNetwork(2 * nodes + 2, tails, heads);
  const found = new Map<string, { readonly cut: readonly number[]; readonly pairs: number }>();
  const tries = random.shuffle(Array.from({ length: nodes }, (_, v) => v)).slice(0, 80);
  for (const first of tries) {
    if (limits.expired()) break;
    const near = distances(graph, first);
    let last = first;
    for (let v = 0; v < nodes; v++) if (near[v] > near[last]) last = v;
    if (last === first) continue;
    const far = distances(graph, last);
    const order = [...near.keys()].filter((v) => near[v] >= 0);
    order.sort((a, b) => near[a] - far[a] - (near[b] - far[b]) || a - b);
    for (const share of sides) {
      const size = Math.max(1, Math.floor(order.length * share));
      const residual = new Float64Array(2 * sizes.length);
      sizes.forEach((capacity, i) => (residual[2 * i] = capacity));
      for (const v of order.slice(0, size)) residual[2 * (fromSource + v)] = plenty;
      for (const v of order.slice(-size)) residual[2 * (toSink + v)] = plenty;
      if (pushMaxFlow(network, residual, 2 * nodes, 2 * nodes + 1) > budget + costSlack) continue;
      const cut = cutNodes(network.head, network.start, network.arcs, residual, nodes);
      const removed = new Uint8Array(nodes);
      for (const v of cut) removed[v] = 1;
      found.set(cut.join(' '), { cut, pairs: pairwise(graph, removed) });
    }
  }
  const best = [...found.values()].toSorted((a, b) => a.pairs - b.pairs || (a.cut.join() < b.cut.join() ? -1 : 1));
  return best.slice(0, most).map(({ cut }) => cut);
}

/** Nodes whose way in can still be reached and whose way out cannot. */
function cutNodes(
  head: Uint32Array,
  start: Uint32Array,
  arcs: Uint32Array,
  residual: Float64Array,
  nodes: number,
): readonly number[] {
  const seen = new Uint8Array(2 * nodes + 2);
  const stack = [2 * nodes];
  seen[2 * nodes] = 1;
  for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
    for (let e = start[v]; e < start[v + 1]; e++) {
      const w = head[arcs[e]];
      if (seen[w] !== 0 || residual[arcs[e]] <= 0) continue;
      seen[w] = 1;
      stack.push(w);
    }
  }
  const cut: number[] = [];
  for (let v = 0; v < nodes; v++) if (seen[2 * v] === 1 && seen[2 * v + 1] === 0) cut.push(v);
  return cut;
}

function distances(graph: PlainGraph, root: number): Int32Array {
  const distance = new Int32Array(graph.nodes).fill(-1);
  distance[root] = 0;
  const queue = [root];
  for (const v of queue) {
    for (let e = graph.start[v]; e < graph.start[v + 1]; e++) {
      const w = graph.neighbours[e];
      if (distance[w] >= 0) continue;
      distance[w] = distance[v] + 1;
      queue.push(w);
    }
  }
  return distance;
}
